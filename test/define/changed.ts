import type { Path } from '../../src/model/decision.js'

/** Stands for a member that is left out. */
export const absent: unique symbol = Symbol('absent')

/** The same data with another value at one place; the place need not be there, what it lies in must. */
export function changed(data: unknown, path: Path, value: unknown): unknown {
  const [step, ...rest] = path
  if (step === undefined) return value
  const member = changed(memberOf(data, step), rest, value)
  if (Array.isArray(data)) return data.toSpliced(Number(step), 1, member)
  const { [step]: _, ...others } = data as Record<string, unknown>
  return member === absent ? others : { ...(data as object), [step]: member }
}

/** What stands at a place; `undefined` where nothing does. */
export function at(data: unknown, path: Path): unknown {
  return path.reduce(memberOf, data)
}

function memberOf(data: unknown, step: string | number): unknown {
  return typeof data === 'object' && data !== null && Object.hasOwn(data, step) ? (data as Record<string | number, unknown>)[step] : undefined
}
