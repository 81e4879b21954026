import type { Parameter } from '../model/document.js'

/** A parameter declared anew: its bounds or words stay, and are checked with the document. */
export function withValue(parameter: Parameter | undefined, value: number | string): Parameter {
  return (typeof parameter === 'object' ? { ...parameter, value } : value) as Parameter
}
