import type { Document } from '../model/document.js'

/** What the operator declared for a parameter. */
export function parameterOf(document: Document, name: string): number | string | undefined {
  const parameter = document.parameters[name]
  return typeof parameter === 'object' ? parameter.value : parameter
}

/** A parameter that is a number; a sound policy has it wherever one is named. */
export function numberOf(document: Document, name: string): number {
  const value = parameterOf(document, name)
  return typeof value === 'number' ? value : 0
}
