import type { PolicyFault } from '../model/fault.js'

/** Whether a fault tells types rather than names: what was found and what is needed are then the kinds of value. */
export function isOfShape({ code }: PolicyFault): boolean {
  return code === 'wrong-shape' || code === 'not-json' || code === 'duplicate'
}
