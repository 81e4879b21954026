import type { PolicyFault } from '../model/fault.js'

/** Whether a fault tells kinds of value rather than names: what was found and what is needed are then of that sort. */
export function isOfShape({ code }: PolicyFault): boolean {
  return code === 'wrong-shape' || code === 'not-json'
}
