import fc from 'fast-check'

/**
 * A pick is a whole number that chooses from a list whose length is not known yet: it shrinks towards the list's first entry,
 * whatever the document beside it shrinks to.
 */
export const pick = fc.nat({ max: 9_999 })

export function chosen<T>(list: readonly T[], at: number): T {
  const entry = list[at % list.length]
  if (entry === undefined) throw new Error('nothing to choose from')
  return entry
}

export function maybeChosen<T>(list: readonly T[], at: number): T | undefined {
  return list.length === 0 ? undefined : chosen(list, at)
}

/** The entries whose bit is set. */
export function subset<T>(list: readonly T[], bits: number): readonly T[] {
  return list.filter((_, index) => Math.floor(bits / 2 ** (index % 13)) % 2 === 1)
}

/** The same, and at least one where there is any. */
export function filled<T>(list: readonly T[], bits: number): readonly T[] {
  const some = subset(list, bits)
  return some.length > 0 || list.length === 0 ? some : [chosen(list, bits)]
}

/** The entries turned round, by so many. */
export function turned<T>(list: readonly T[], by: number): readonly T[] {
  const start = list.length === 0 ? 0 : by % list.length
  const round = [...list.slice(start), ...list.slice(0, start)]
  return by % 2 === 0 ? round : round.reverse()
}

/** True so many times in a hundred; it shrinks to false. */
export function percent(share: number): fc.Arbitrary<boolean> {
  return fc.nat({ max: 99 }).map((at) => at >= 100 - share)
}

/** The value so many times in a hundred; it shrinks to undefined. */
export function sometimes<T>(share: number, value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.tuple(percent(share), value).map(([there, each]) => (there ? each : undefined))
}

/** The members that have a value. */
export function members(object: { readonly [name: string]: unknown }): Record<string, unknown> {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined))
}
