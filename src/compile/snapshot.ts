import { isArray, opaque, tooLong, unreadable } from './reading.js'

/** A list with more members than this is refused. */
export const mostMembers = 10_000

/** A record with more members than this is refused. */
const mostKeys = 1_000

/** A request with more values than this, all in all, is not read to its end. */
const mostValues = 100_000

/** The deepest place of any request has five steps: `holds[0].covers.refs[0]`; what lies deeper is never read. */
const deepest = 6

/** A record of a snapshot: own members only, and nothing inherited. */
export interface Members {
  readonly [member: string]: unknown
}

/**
 * A copy of whatever a caller passed, as plain data: each member read once, own enumerable ones only, nothing inherited.
 * A member that throws when it is read becomes `unreadable`, a list or record that cannot be read `opaque`, one with too many `tooLong`.
 * Total: it never throws, whatever it is given.
 */
export function snapshot(value: unknown): unknown {
  let left = mostValues
  return copyOf(value, 0)

  function copyOf(value: unknown, depth: number): unknown {
    if (typeof value !== 'object' || value === null) return value
    if (depth > deepest || left <= 0) return opaque
    try {
      return isArray(value) ? list(value, depth) : record(value, depth)
    } catch {
      return opaque
    }
  }

  function list(value: readonly unknown[], depth: number): unknown {
    const length: unknown = value.length
    if (typeof length !== 'number') return opaque
    if (length > mostMembers) return tooLong
    const copy: unknown[] = []
    for (let index = 0; index < length; index += 1) copy.push(member(value, index, depth))
    return copy
  }

  function record(value: object, depth: number): unknown {
    const keys = Object.keys(value)
    if (keys.length > mostKeys) return tooLong
    const copy = Object.create(null)
    for (const key of keys) copy[key] = member(value, key, depth)
    return copy
  }

  function member(value: object, key: string | number, depth: number): unknown {
    left -= 1
    try {
      return Object.hasOwn(value, key) ? copyOf((value as Record<string | number, unknown>)[key], depth + 1) : undefined
    } catch {
      return unreadable
    }
  }
}

/** Whether a member of a snapshot is a record. */
export function isRecord(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !isArray(value)
}
