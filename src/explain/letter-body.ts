import type { Action, Entry, Planned, RulePeriod } from '../model/plan.js'
import type { Vocabulary } from '../model/vocabulary.js'
import { groupsOf } from './groups.js'
import type { LetterPart } from './letter-parts.js'
import type { LetterWords } from './letter-words.js'
import type { Names } from './names.js'
import { sentence } from './sentence.js'

/** How a letter tells of a plan: first what stops, then what stays. */
const order: { readonly [A in Action]: number } = { delete: 0, suspend: 1, 'stop-disclosure': 2, retain: 3, await: 4 }

interface Section {
  readonly heading: string
  readonly parts: readonly LetterPart[]
}

export interface Contact {
  readonly questions: string
  readonly complaints: string
}

/**
 * What a letter says of a plan. It names fields and kinds of record, laws and days, and whom the operator tells: never a reference, a store,
 * a document or a hold, which the operator names for itself and which could say more than the person's own data should.
 */
export function letterBody(plan: Planned, words: LetterWords, names: Names, contact: Contact): readonly LetterPart[] {
  const common = commonGrounds(plan.entries)
  const sections = [
    ...entrySections(plan, words, names, common),
    ...(common.length === 0 ? [] : [section(words.common.heading, words.common.says(common, names, areAllCommon(plan.entries, common)))]),
    ...noticeSections(plan, words, names),
    ...(plan.stopAdvertisingMail ? [section(words.mail.heading, words.mail.says)] : []),
    section(words.fee.heading, words.fee.says[plan.answer.fee]),
    ...reviewSections(plan, words),
    section(words.contact.heading, words.contact.questions(contact.questions), words.contact.complaints(contact.complaints)),
  ]
  return sections.flatMap(({ heading, parts }, at): readonly LetterPart[] => [{ kind: 'heading', text: words.heading(heading, at + 1) }, ...parts])
}

function section(heading: string, ...texts: readonly string[]): Section {
  return { heading, parts: texts.map((text) => ({ kind: 'paragraph', text })) }
}

function entrySections({ entries }: Planned, words: LetterWords, names: Names, common: readonly string[]): readonly Section[] {
  if (entries.length === 0) return [section(words.nothing.heading, words.nothing.says)]
  const placeless = entries
    .map(({ ref: _ref, store: _store, document: _document, ...entry }): Entry => entry)
    .sort((a, b) => (before(a, b) ? -1 : before(b, a) ? 1 : 0))
  const told = (entry: Entry) => ({ lead: sentence('action', words.leads, entry, names), says: saysOf(entry, words, names, common) })
  const sections = new Map<string, Map<string, { what: string; says: readonly string[] }[]>>()
  for (const group of groupsOf(placeless, told)) {
    const { lead, says } = told(group.entry)
    const leads = held(sections, words.headings[group.entry.action], () => new Map())
    held(leads, lead, () => []).push({ what: words.what(group, names), says })
  }
  return [...sections].map(([heading, leads]) => ({
    heading,
    parts: [...leads].flatMap(([text, items]): readonly LetterPart[] => [
      { kind: 'paragraph', text },
      { kind: 'list', items },
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

/** What is said of one thing: until when, by which law, for what, and to whom it may still go. */
function saysOf(entry: Entry, words: LetterWords, names: Names, common: readonly string[]): readonly string[] {
  if (entry.action === 'delete') return []
  const disclosures = disclosuresOf(entry.grounds, words, names, common)
  if (entry.action === 'stop-disclosure') return disclosures
  const isKept = entry.action !== 'suspend' || entry.erasableFrom === undefined
  return [
    ...(entry.action === 'retain' ? [words.kept(entry.retainedUntil, entry.dueOn)] : []),
    ...longestFirst(entry.periods).map((period) => words.period(period, names)),
    ...(entry.holds.length > 0 ? [words.hold] : []),
    ...(entry.sealed ? [words.sealed] : []),
    ...(entry.action === 'await' ? new Set(entry.awaits.map((awaited) => words.awaits[awaited.for])) : []),
    ...(entry.shortenedBy.length > 0 ? [words.shortened] : []),
    ...(isKept || entry.purposes.length > 0 ? [words.uses(entry.purposes, names)] : []),
    ...disclosures,
  ]
}

/** The period that decides stands first. */
function longestFirst(periods: readonly RulePeriod<Vocabulary>[]): readonly RulePeriod<Vocabulary>[] {
  const end = ({ retainedUntil = '9999-12-31' }: RulePeriod<Vocabulary>) => retainedUntil
  return [...periods].sort((a, b) => (end(a) > end(b) ? -1 : end(a) < end(b) ? 1 : 0))
}

/** Grounds that are common to all are said once, at the end. */
function disclosuresOf(grounds: readonly string[], words: LetterWords, names: Names, common: readonly string[]): readonly string[] {
  const own = grounds.filter((ground) => !common.includes(ground))
  return common.length > 0 && own.length === 0 ? [] : [words.disclosures(own, names, common.length > 0)]
}

/** The grounds on which all that is kept may still be disclosed. */
function commonGrounds(entries: readonly Entry[]): readonly string[] {
  const [first = [], ...others] = groundsOf(entries)
  return [...new Set(first)].filter((ground) => others.every((grounds) => grounds.includes(ground)))
}

function areAllCommon(entries: readonly Entry[], common: readonly string[]): boolean {
  return groundsOf(entries).every((grounds) => grounds.every((ground) => common.includes(ground)))
}

function groundsOf(entries: readonly Entry[]): readonly (readonly string[])[] {
  return entries.flatMap((entry) => (entry.action === 'delete' ? [] : [entry.grounds]))
}

function noticeSections({ notices }: Planned, words: LetterWords, names: Names): readonly Section[] {
  if (notices.length === 0) return []
  const items = notices.map((notice) => ({ what: words.recipient(notice, names), says: [words.notices[notice.notice](notice, names)] }))
  return [
    {
      heading: words.recipients.heading,
      parts: [
        { kind: 'paragraph', text: words.recipients.lead },
        { kind: 'list', items },
      ],
    },
  ]
}

/** Nothing is said where nothing is left. */
function reviewSections({ dueAgainOn, entries }: Planned, { review }: LetterWords): readonly Section[] {
  if (dueAgainOn !== undefined) return [section(review.heading, review.on(dueAgainOn))]
  return entries.some(({ action }) => action === 'await') ? [section(review.heading, review.onEvent)] : []
}
