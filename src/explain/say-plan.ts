import type { Awaited, Entry, Planned } from '../model/plan.js'
import type { Vocabulary } from '../model/vocabulary.js'
import { answerGroups } from './answer-groups.js'
import { copiesTogether } from './copies.js'
import { type Group, groupsOf } from './groups.js'
import { isKeptByDocument } from './keepers.js'
import type { Language } from './language.js'
import type { Names } from './names.js'
import { type Sentence, said } from './said.js'
import { sentence } from './sentence.js'

/** A plan: what happens to the holdings, what recipients and the person are told, and when it is due again. */
export function planSentences(plan: Planned, language: Language, names: Names): readonly Sentence[] {
  return [
    said('answer', language.planned(plan)),
    said('answer', language.counts(plan.counts)),
    ...copiesTogether(groupsOf(plan.entries, fateOf)).flatMap((group) => entrySentences(group, plan, language, names)),
    ...(plan.stopAdvertisingMail ? [said('answer', language.stopAdvertisingMail)] : []),
    ...plan.notices.map((notice) => said('notice', language.notices[notice.notice](notice, names), { code: notice.notice })),
    ...answerSentences(plan, language, names),
    ...dueAgain(plan, language),
  ]
}

/** All of an entry that is not about where it is held. */
function fateOf({ field: _, record: _record, ref: _ref, store: _store, document: _document, ...fate }: Entry): unknown {
  return fate
}

/** The entry's own sentence, and what keeps it and for what. */
function entrySentences(group: Group, plan: Planned, language: Language, names: Names): readonly Sentence[] {
  const { entry, fields } = group
  return [
    said('entry', sentence('action', language.actions, entry, group, names), { code: entry.action, fields: fields.map(({ name }) => name) }),
    ...details(entry, plan, language, names).map((text) => said('detail', text)),
  ]
}

function details(entry: Entry, plan: Planned, language: Language, names: Names): readonly string[] {
  if (entry.action === 'delete') return entry.dueOn < plan.asOf ? [language.overdue] : []
  const open = { purposes: entry.purposes.map((key) => names.purpose(key)), grounds: names.openGrounds(entry, plan.request) }
  if (entry.action === 'stop-disclosure') return [language.mayStill(open)]
  const awaits = entry.action === 'await' ? entry.awaits : []
  const awaited = (by: (each: Awaited<Vocabulary>) => boolean) => awaits.filter(by).map((each) => sentence('for', language.awaits, each, names))
  return [
    ...entry.periods.flatMap((period) => [language.period(period, names), ...awaited((each) => each.for !== 'release' && each.rule === period.rule)]),
    ...entry.holds.flatMap((id) => [language.hold(id), ...awaited((each) => each.for === 'release' && each.hold === id)]),
    ...(entry.sealed ? [language.sealed] : isKeptByDocument(entry) ? [language.keptWithDocument] : []),
    ...awaited((each) => (each.for === 'release' ? !entry.holds.includes(each.hold) : !entry.rules.includes(each.rule))),
    ...(entry.shortenedBy.length > 0 ? [language.shortenedBy(entry.shortenedBy, names)] : []),
    language.mayStill(open),
  ]
}

function answerSentences(plan: Planned, language: Language, names: Names): readonly Sentence[] {
  const groups = answerGroups(plan)
  if (groups.length === 0) return []
  return [
    said('answer', language.toThePerson),
    ...groups.map((group) => {
      const { action } = group.entry
      return said('person', language.answers[action](group, names, plan.request), { code: action, fields: group.fields.map(({ name }) => name) })
    }),
  ]
}

/** Nothing is said where nothing is kept: then nothing is due again. */
function dueAgain({ dueAgainOn, entries }: Planned, language: Language): readonly Sentence[] {
  if (dueAgainOn !== undefined) return [said('answer', language.dueAgainOn(dueAgainOn))]
  const keeps = (entry: Entry) => entry.action !== 'delete' && entry.action !== 'stop-disclosure' && entry.rules.length + entry.holds.length > 0
  return entries.some(keeps) ? [said('answer', language.dueOnEvent)] : []
}
