import { isArray, tooLong, unreadable } from './reading.js'

/** Lists and records with more members than this are refused. */
export const mostMembers = 10_000

/** The deepest place of any request has four steps: `holds[0].covers.refs[0]`; one more is never read. */
const deepest = 6

/** A record of a snapshot: own members only, and nothing inherited. */
export interface Members {
  readonly [member: string]: unknown
}

/**
 * A copy of whatever a caller passed, as plain data: each member read once, own enumerable ones only, nothing inherited.
 * What throws when it is read becomes `unreadable`, a list or record over 10,000 members `tooLong`. Total: it never throws, whatever it is given.
 */
export function snapshot(value: unknown, depth = 0): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (depth > deepest) return unreadable
  try {
    return isArray(value) ? list(value, depth) : record(value, depth)
  } catch {
    return unreadable
  }
}

function list(value: readonly unknown[], depth: number): unknown {
  const { length } = value
  if (!(length <= mostMembers)) return tooLong
  const copy: unknown[] = []
  for (let index = 0; index < length; index += 1) copy.push(member(value, index, depth))
  return copy
}

function record(value: object, depth: number): unknown {
  const keys = Object.keys(value)
  if (keys.length > mostMembers) return tooLong
  const copy = Object.create(null)
  for (const key of keys) copy[key] = member(value, key, depth)
  return copy
}

function member(value: object, key: string | number, depth: number): unknown {
  try {
    return Object.hasOwn(value, key) ? snapshot((value as Record<string | number, unknown>)[key], depth + 1) : undefined
  } catch {
    return unreadable
  }
}

/** Whether a member of a snapshot is a record. */
export function isRecord(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !isArray(value)
}
