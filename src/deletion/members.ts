import { tooLong } from '../compile/reading.js'
import { mostMembers } from '../compile/snapshot.js'
import type { Path, RequestFault } from '../model/decision.js'
import { parseDay } from './calendar.js'
import { addFault, faultOfType } from './faults.js'

/** A record as it was passed. Only the members that `membersOf` lists are its own. */
export interface Members {
  readonly [member: string]: unknown
}

/** The names of a record's own members; `undefined` where the value is no record, or has too many: see `faultOfMembers`. */
export function membersOf(value: unknown): readonly string[] | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  const members = Object.keys(value)
  return members.length > mostMembers ? undefined : members
}

/** The fault of a value that `membersOf` refuses. */
export function faultOfMembers(faults: RequestFault[], path: Path, value: unknown): undefined {
  const tooMany = typeof value === 'object' && value !== null && !Array.isArray(value)
  return tooMany ? addFault(faults, path, 'too-long', tooLong) : faultOfType(faults, path, value, 'object')
}

/** The length of a list, read once; `undefined` with its fault where the value is no list, or too long a one. */
export function readLength(value: unknown, path: Path, faults: RequestFault[]): number | undefined {
  if (!Array.isArray(value)) return faultOfType(faults, path, value, 'list')
  const length = Number(value.length)
  return length <= mostMembers ? length : addFault(faults, path, 'too-long', tooLong)
}

/** What a list itself holds at a place: nothing where there is a hole, whatever stands on `Array.prototype`. */
export function memberAt(list: readonly unknown[], place: number): unknown {
  return Object.hasOwn(list, place) ? list[place] : undefined
}

/** The fault of a place in a list that holds nothing: a member of a list is never absent. */
export function faultOfHole(path: Path, faults: RequestFault[]): undefined {
  return addFault(faults, path, 'wrong-type', 'undefined')
}

/** A text that is not blank; `undefined` for anything else. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && !isBlank(value) ? value : undefined
}

function isBlank(text: string): boolean {
  const first = text.charCodeAt(0)
  // Nearly every text begins with a letter, and then nothing needs to be trimmed.
  return !(first > 32 && first < 127) && text.trim() === ''
}

/** A text or a finite number; `undefined` for anything else. */
export function refOf(value: unknown): string | number | undefined {
  if (typeof value === 'string') return value
  // JSON knows no negative zero.
  return typeof value === 'number' && Number.isFinite(value) ? value + 0 : undefined
}

/** A day's number; `undefined` for anything else. */
export function dayOf(value: unknown): number | undefined {
  return typeof value === 'string' ? parseDay(value) : undefined
}
