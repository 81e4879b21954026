import { parseDay, printDay } from '../../deletion/calendar.js'
import type { Day } from '../../model/text.js'
import type { Acceptance } from '../manifest/declared.js'
import type { Finding } from '../model/finding.js'
import type { Context } from './context.js'
import { type Any, findingOf, relatedTo } from './draft.js'

/** Findings with those marked that are accepted, and what is to be said of the acceptances themselves. */
export interface Accepted {
  readonly findings: readonly Finding[]
  /** The nearest last day of an acceptance that still holds. */
  readonly nextExpiry?: Day
}

/** Days before its end on which an acceptance is told to end soon. */
const daysAhead = 14

/** Marks what the manifest accepts. An acceptance holds on its last day, covers every finding of its name at its entity, and none of those below. */
export function withAcceptances(findings: readonly Finding[], { declared, asOf }: Context): Accepted {
  const accepted = new Map<string, Acceptance[]>()
  for (const acceptance of declared.acceptances) {
    const key = keyOf(acceptance.entry.finding, acceptance.entry.at)
    const same = accepted.get(key) ?? []
    accepted.set(key, same)
    same.push(acceptance)
  }
  const holds = ({ entry }: Acceptance) => entry.until >= asOf
  const marked = findings.map((finding): Finding => {
    const by = accepted.get(keyOf(finding.id, finding.entity)) ?? []
    const holding = by.find(holds)
    if (holding === undefined) return finding
    const { because, until } = holding.entry
    return { ...finding, state: 'accepted', acceptance: { because, until }, related: [...finding.related, relatedTo('accepted', holding)] }
  })
  const found = new Set(findings.map(({ id, entity }) => keyOf(id, entity)))
  const owners = new Map(declared.all.map(({ path, owner }) => [path, owner]))
  const soon = printDay((parseDay(asOf) ?? 0) + daysAhead)
  const own = declared.acceptances.flatMap((acceptance) => {
    const { finding, at, until } = acceptance.entry
    const owner = owners.get(at)
    const of: Any = owner === undefined ? acceptance : { ...acceptance, owner }
    const remove = [{ code: 'remove' as const, from: acceptance.path, what: finding }]
    if (!found.has(keyOf(finding, at))) {
      return [findingOf({ id: 'accepted-unused', level: 'warning', of, place: ['at'], data: { finding, at }, remedies: remove })]
    }
    if (!holds(acceptance)) return [findingOf({ id: 'accepted-expired', level: 'error', of, place: ['until'], data: { finding, at, until }, remedies: remove })]
    return until <= soon ? [findingOf({ id: 'accepted-expiring', level: 'note', of, place: ['until'], data: { finding, at, until } })] : []
  })
  const [next] = declared.acceptances
    .filter(holds)
    .map(({ entry }) => entry.until)
    .toSorted()
  return { findings: [...marked, ...own], ...(next === undefined ? {} : { nextExpiry: next }) }
}

function keyOf(finding: string, entity: string): string {
  return `${finding} ${entity}`
}
