import { tooLong } from '../compile/reading.js'
import { requestFault } from '../compile/request-fault.js'
import type { Path, RequestFault, RequestProblem } from '../model/decision.js'
import type { Remark, ValueType } from '../model/value-type.js'

/** What would be right where a member is of the wrong type. */
const types = {
  day: ['day'],
  list: ['list'],
  object: ['object'],
  text: ['text'],
  boolean: ['true', 'false'],
  ref: ['text', 'number'],
} as const satisfies { readonly [type: string]: readonly ValueType[] }

/**
 * Adds a fault, and gives `undefined`, which stands for a member that could not be read.
 * It is asked for only where there is one, so that a sound request never builds a path.
 */
export function addFault(faults: RequestFault[], path: Path, problem: RequestProblem, found?: unknown, needed?: readonly string[]): undefined {
  faults.push(requestFault(path, found === tooLong ? 'too-long' : problem, found, needed))
  return undefined
}

/** The fault of a member that is missing or of the wrong type. */
export function faultOfType(faults: RequestFault[], path: Path, value: unknown, type: keyof typeof types): undefined {
  return value === undefined ? addFault(faults, path, 'missing', undefined, types[type]) : addFault(faults, path, 'wrong-type', value, types[type])
}

/** The fault of what should be a text that is not blank. */
export function faultOfText(faults: RequestFault[], path: Path, value: unknown): undefined {
  return typeof value === 'string'
    ? addFault(faults, path, 'empty', undefined, ['a text that is not blank' satisfies Remark])
    : faultOfType(faults, path, value, 'text')
}

/** The fault of what should be a day. */
export function faultOfDay(faults: RequestFault[], path: Path, value: unknown): undefined {
  if (typeof value === 'string') return addFault(faults, path, 'no-day', value, types.day)
  return isDate(value) ? addFault(faults, path, 'wrong-type', 'Date' satisfies ValueType, types.day) : faultOfType(faults, path, value, 'day')
}

/** A Date is a moment; which day it is depends on where one stands. It is the commonest mistake, so it is named. */
function isDate(value: unknown): boolean {
  try {
    return value instanceof Date
  } catch {
    return false
  }
}

/** The fault of what should be a word of a list. */
export function faultOfWord(faults: RequestFault[], path: Path, value: unknown, words: readonly string[]): undefined {
  if (value === undefined) return addFault(faults, path, 'missing', undefined, words)
  return addFault(faults, path, typeof value === 'string' ? 'unknown-name' : 'wrong-type', value, words)
}
