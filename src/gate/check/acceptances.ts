import { grouped } from '../../compile/grouped.js'
import { once } from '../../compile/once.js'
import { parseDay, printDay } from '../../deletion/calendar.js'
import type { Day } from '../../model/text.js'
import type { Acceptance } from '../manifest/declared.js'
import type { Finding, Remedy } from '../model/finding.js'
import type { Context } from './context.js'
import { beyond, isNothing, namesIn, together } from './covering.js'
import { type Any, type Draft, findingOf, relatedTo } from './draft.js'
import { coversLine } from './yaml-line.js'

/** Findings with those marked that are accepted, and what is to be said of the acceptances themselves. */
export interface Accepted {
  readonly findings: readonly Finding[]
  /** The nearest last day of an acceptance that still holds. */
  readonly nextExpiry?: Day
}

/** Days before its end on which an acceptance is told to end soon. */
const daysAhead = 14

/**
 * Marks what the manifest accepts. An acceptance holds on its last day. It covers the findings of its name at its entity, and none of those below, of
 * which it names all that they are about: a column that comes later, or a field that later goes out, it does not cover.
 */
export function withAcceptances(findings: readonly Finding[], { declared, asOf }: Context): Accepted {
  if (declared.acceptances.length === 0) return { findings }
  const holding = declared.acceptances.filter(({ entry }) => entry.until >= asOf)
  const holdingAt = grouped(holding, ({ entry }) => keyOf(entry.finding, entry.at))
  const naming = grouped(
    holding.flatMap((by) => ['', ...namesIn(by.entry.covers)].map((name) => ({ by, name }))),
    ({ by: { entry }, name }) => `${keyOf(entry.finding, entry.at)} ${name}`,
  )
  const used = new Set<Acceptance>()
  const marked = findings.map((finding): Finding => {
    const key = keyOf(finding.id, finding.entity)
    const [first = ''] = namesIn(finding.covers)
    const by = naming.get(`${key} ${first}`)?.find((each) => isNothing(beyond(finding.covers, namesOf(each.by))))?.by
    const [near] = holdingAt.get(key) ?? []
    if (by === undefined) return near === undefined ? finding : { ...finding, remedies: [...finding.remedies, ...toCover(finding, near)] }
    used.add(by)
    const { because, until } = by.entry
    return { ...finding, state: 'accepted', acceptance: { because, until }, related: [...finding.related, relatedTo('accepted', by)] }
  })
  const about = new Map(
    [...grouped(findings, ({ id, entity }) => keyOf(id, entity))].map(([key, found]) => [key, new Set(found.flatMap(({ covers }) => [...namesIn(covers)]))]),
  )
  const owners = new Map(declared.all.map(({ path, owner }) => [path, owner]))
  const soon = printDay((parseDay(asOf) ?? 0) + daysAhead)
  const own = declared.acceptances.flatMap((acceptance) => {
    const { finding, at, until } = acceptance.entry
    const owner = owners.get(at)
    const of: Any = owner === undefined ? acceptance : { ...acceptance, owner }
    const names = about.get(keyOf(finding, at))
    const remedies = [{ code: 'remove' as const, from: acceptance.path }]
    const said: readonly Draft[] =
      names === undefined
        ? [{ id: 'accepted-unused', level: 'warning', of, place: ['at'], data: { finding, at }, remedies }]
        : until < asOf
          ? [{ id: 'accepted-expired', level: 'error', of, place: ['until'], data: { finding, at, until }, remedies }]
          : [...(used.has(acceptance) && until <= soon ? [ending(acceptance, of)] : []), ...inVain(acceptance, of, names)]
    return said.map((draft) => findingOf(draft, declared))
  })
  const [next] = holding.map(({ entry }) => entry.until).toSorted()
  return { findings: [...marked, ...own], ...(next === undefined ? {} : { nextExpiry: next }) }
}

/** All that an acceptance names, by kind: looked at for each finding at its entity. */
const namesOf = once(({ entry }: Acceptance): ReadonlySet<string> => namesIn(entry.covers))

function ending({ entry: { finding, at, until } }: Acceptance, of: Any): Draft {
  return { id: 'accepted-expiring', level: 'note', of, place: ['until'], data: { finding, at, until } }
}

/** Names that no such finding is about: what they accepted would be accepted silently if it came back. */
function inVain({ entry: { finding, at, covers = {} }, path }: Acceptance, of: Any, about: ReadonlySet<string>): readonly Draft[] {
  const vain = beyond(covers, about)
  if (isNothing(vain)) return []
  const left = beyond(covers, namesIn(vain))
  const remedy: Remedy = isNothing(left) ? { code: 'remove', from: path } : { code: 'replace', in: path, line: coversLine(left) }
  return [{ id: 'accepted-unused', level: 'warning', of, place: ['covers'], data: { finding, at, covers: vain }, remedies: [remedy] }]
}

/** Of an acceptance with more names than these no line is shown. */
const mostNames = 100

/** What an acceptance would have to name so that it covers this too. */
function toCover({ covers }: Finding, { path, entry }: Acceptance): readonly Remedy[] {
  const all = together(entry.covers ?? {}, covers)
  return namesIn(all).size > mostNames ? [] : [{ code: 'accept', in: path, line: coversLine(all) }]
}

function keyOf(finding: string, entity: string): string {
  return `${finding} ${entity}`
}
