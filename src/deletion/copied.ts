import { tooLong, unreadable } from '../compile/reading.js'
import { mostMembers } from '../compile/snapshot.js'

/** What a copy follows: a list of things of one shape, or a record whose members have these shapes. What has no shape is taken as it is. */
export type Shape = { readonly kind: 'list'; readonly each: Shape | undefined } | { readonly kind: 'record'; readonly members: ReadonlyMap<string, Shape> }

/**
 * A copy of whatever a caller passed, as far as the shape goes: each member read once, own enumerable ones only.
 * What throws when it is read becomes `unreadable`, a list or record of more than 10,000 members `tooLong`.
 * It never throws, and never goes deeper than the shape.
 */
export function copied(value: unknown, shape: Shape | undefined): unknown {
  if (shape === undefined || typeof value !== 'object' || value === null) return value
  try {
    // A list in place of a record, and the other way round, is a fault whatever is in it: an empty one stands for it.
    if (Array.isArray(value)) return shape.kind === 'list' ? list(value, shape.each) : []
    return shape.kind === 'record' ? record(value, shape.members) : {}
  } catch {
    return unreadable
  }
}

function list(value: readonly unknown[], each: Shape | undefined): unknown {
  const { length } = value
  if (typeof length !== 'number') return unreadable
  if (!(length <= mostMembers)) return tooLong
  const copy: unknown[] = []
  for (let index = 0; index < length; index += 1) copy.push(member(value, index, each))
  return copy
}

function record(value: object, members: ReadonlyMap<string, Shape>): unknown {
  const keys = Object.keys(value)
  if (keys.length > mostMembers) return tooLong
  const copy = Object.create(null)
  for (const key of keys) copy[key] = member(value, key, members.get(key))
  return copy
}

function member(value: object, key: string | number, shape: Shape | undefined): unknown {
  try {
    return Object.hasOwn(value, key) ? copied((value as Record<string | number, unknown>)[key], shape) : undefined
  } catch {
    return unreadable
  }
}
