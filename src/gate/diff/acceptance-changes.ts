import { namesIn } from '../check/covering.js'
import type { Acceptance } from '../manifest/declared.js'
import type { Change } from '../model/change.js'
import { changed, gone } from './changed.js'

/** What is accepted that was not, no longer, of more, or for longer; of several acceptances of a finding all together. */
export function acceptanceChanges(before: readonly Acceptance[], after: readonly Acceptance[]): readonly Change[] {
  const was = acceptedBy(before)
  const is = acceptedBy(after)
  return [
    ...[...is].flatMap(([key, { last, names }]) => {
      const earlier = was.get(key)
      if (earlier === undefined) return [changed('acceptance-added', last, ['finding'], last.entry.finding)]
      const [until, before] = [last.entry.until, earlier.last.entry.until]
      const more = [...names].filter((name) => !earlier.names.has(name)).map((name) => name.slice(name.indexOf(' ') + 1))
      return [
        ...(more.length === 0 ? [] : [changed('acceptance-widened', last, ['covers'], more.join(', '))]),
        ...(until > before ? [changed('acceptance-extended', last, ['until'], until, before)] : []),
      ]
    }),
    ...[...was].flatMap(([key, { last }]) => (is.has(key) ? [] : [gone('acceptance-removed', last.path, last.entry.finding)])),
  ]
}

interface Accepted {
  /** The acceptance that holds longest. */
  readonly last: Acceptance
  readonly names: Set<string>
}

function acceptedBy(acceptances: readonly Acceptance[]): ReadonlyMap<string, Accepted> {
  const accepted = new Map<string, Accepted>()
  for (const each of acceptances) {
    const { finding, at, covers, until } = each.entry
    const key = `${finding} ${at}`
    const { last, names } = accepted.get(key) ?? { last: each, names: new Set() }
    accepted.set(key, { last: until > last.entry.until ? each : last, names })
    for (const name of namesIn(covers)) names.add(name)
  }
  return accepted
}
