import type { Action, Entry, Planned } from '../model/plan.js'
import { copiesTogether } from './copies.js'
import { type Group, groupsOf } from './groups.js'
import { isKeptByDocument, keepersOf } from './keepers.js'
import type { LetterItem, LetterPart } from './letter-parts.js'
import type { Section } from './letter-section.js'
import type { LetterWords, Timing } from './letter-words.js'
import type { Names } from './names.js'
import { sentence } from './sentence.js'
import { wordFor } from './word-for.js'

/** How a letter tells of a plan: first what stops, then what stays. */
const order: { readonly [A in Action]: number } = { delete: 0, suspend: 1, 'stop-disclosure': 2, retain: 3, await: 4 }

/** The rules of which laws and reasons have been said in full. */
type SaidRules = Set<string>

/** What a letter says of the holdings: a section for each thing that is done, in it a lead for each day, and under that what it is done with. */
export function letterEntries(plan: Planned, words: LetterWords, names: Names, common: readonly string[]): readonly Section[] {
  const timing = ({ entry, isLastOfSeveral }: Pick<Group, 'entry' | 'isLastOfSeveral'>): Timing => ({
    isOverdue: entry.action !== 'await' && entry.dueOn < plan.asOf,
    isLastOfSeveral,
  })
  const lead = (group: Pick<Group, 'entry' | 'isLastOfSeveral'>) => sentence('action', words.leads, group.entry, names, timing(group))
  const openTo = (entry: Entry) => (entry.action === 'delete' ? [] : names.openGrounds(entry, plan.request))
  const item = (entry: Entry, rules: SaidRules) => itemOf(entry, openTo(entry), { words, names, common, rules })
  const told = (entry: Entry) => [lead({ entry, isLastOfSeveral: false }), item(entry, new Set())]
  const placeless = plan.entries.map(({ ref: _ref, store: _store, ...entry }): Entry => entry).sort((a, b) => (before(a, b) ? -1 : before(b, a) ? 1 : 0))
  const sections = new Map<string, Map<string, Group[]>>()
  for (const group of copiesTogether(groupsOf(placeless, told))) {
    const leads = held(sections, words.headings[group.entry.action], () => new Map())
    held(leads, lead(group), () => []).push(group)
  }
  const rules: SaidRules = new Set()
  return [...sections].map(([heading, leads]) => ({
    heading,
    parts: [...leads].flatMap(([text, groups]): readonly LetterPart[] => [
      { kind: 'paragraph', text },
      { kind: 'list', items: groups.map((group) => ({ what: words.what(group, names), ...item(group.entry, rules) })) },
    ]),
  }))
}

function held<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const value = map.get(key) ?? make()
  map.set(key, value)
  return value
}

function before(a: Entry, b: Entry): boolean {
  if (a.action !== b.action) return order[a.action] < order[b.action]
  return a.action !== 'await' && b.action !== 'await' && a.dueOn < b.dueOn
}

interface Telling {
  readonly words: LetterWords
  readonly names: Names
  readonly common: readonly string[]
  readonly rules: SaidRules
}

/** What is said of one thing: until when, by which law, for what, and to whom it may still go. */
function itemOf(entry: Entry, grounds: readonly string[], telling: Telling): Omit<LetterItem, 'what'> {
  if (entry.action === 'delete') return { says: [] }
  const { words, names } = telling
  const disclosures = disclosuresOf(grounds, telling)
  if (entry.action === 'stop-disclosure') return { says: disclosures }
  const isKept = entry.action !== 'suspend' || entry.erasableFrom === undefined
  return {
    ...(entry.action === 'retain' ? { main: words.kept(entry.retainedUntil, entry.dueOn) } : {}),
    says: [
      ...keepersOf(entry.periods).map((keeper) => {
        const again = telling.rules.has(keeper.rule)
        telling.rules.add(keeper.rule)
        return words.keeper(keeper, names, again)
      }),
      ...(entry.holds.length > 0 ? [words.hold] : []),
      ...(isKeptByDocument(entry) ? [words.sealed] : []),
      ...(entry.action === 'await' ? new Set(entry.awaits.map((awaited) => wordFor(words.awaits, awaited.for))) : []),
      ...(entry.shortenedBy.length > 0 ? [words.shortened] : []),
      ...(isKept || entry.purposes.length > 0 ? [words.uses(entry.purposes, names)] : []),
      ...disclosures,
    ],
  }
}

/** Grounds that are common to all are said once, at the end. */
function disclosuresOf(grounds: readonly string[], { words, common }: Telling): readonly string[] {
  const own = grounds.filter((ground) => !common.includes(ground))
  return common.length > 0 && own.length === 0 ? [] : [words.disclosures(own, common.length > 0)]
}
