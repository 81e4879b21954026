import type { Awaited, Entry, Planned } from '../model/plan.js'
import type { Vocabulary } from '../model/vocabulary.js'
import { answerGroups, type Group, groupsOf } from './groups.js'
import type { Language } from './language.js'
import type { Names } from './names.js'
import { sentence } from './sentence.js'

/** A plan: what happens to the holdings, what recipients and the person are told, and when it is due again. */
export function explainPlan(plan: Planned, language: Language, names: Names): readonly string[] {
  return [
    language.planned(plan),
    language.counts(plan.counts),
    ...groupsOf(plan.entries, fateOf).flatMap((group) => entryLines(group, language, names)),
    ...(plan.stopAdvertisingMail ? [language.stopAdvertisingMail] : []),
    ...plan.notices.map((notice) => language.notices[notice.notice](notice, names)),
    ...answerLines(plan, language, names),
    ...dueAgain(plan, language),
  ]
}

/** All of an entry that is not about where it is held. */
function fateOf({ field: _, record: _record, ref: _ref, store: _store, document: _document, ...fate }: Entry): unknown {
  return fate
}

/** The entry's own sentence, and under it, set in, what keeps it and for what. */
function entryLines(group: Group, language: Language, names: Names): readonly string[] {
  const { entry } = group
  return [sentence('action', language.actions, entry, group, names), ...details(entry, language, names).map((line) => `  ${line}`)]
}

function details(entry: Entry, language: Language, names: Names): readonly string[] {
  if (entry.action === 'delete') return []
  if (entry.action === 'stop-disclosure') return [language.mayStill(entry, names)]
  const awaits = entry.action === 'await' ? entry.awaits : []
  const awaited = (by: (each: Awaited<Vocabulary>) => boolean) => awaits.filter(by).map((each) => sentence('for', language.awaits, each))
  return [
    ...entry.periods.flatMap((period) => [language.period(period, names), ...awaited((each) => each.for !== 'release' && each.rule === period.rule)]),
    ...entry.holds.flatMap((id) => [language.hold(id), ...awaited((each) => each.for === 'release' && each.hold === id)]),
    ...(entry.sealed ? [language.sealed] : []),
    ...awaited((each) => (each.for === 'release' ? !entry.holds.includes(each.hold) : !entry.rules.includes(each.rule))),
    ...(entry.shortenedBy.length > 0 ? [language.shortenedBy(entry.shortenedBy)] : []),
    language.mayStill(entry, names),
  ]
}

function answerLines({ answer, request }: Planned, language: Language, names: Names): readonly string[] {
  const groups = answerGroups(answer.entries)
  if (groups.length === 0) return []
  return [language.toThePerson, ...groups.map((group) => `  ${language.answers[group.entry.action](group, names, request)}`)]
}

/** Nothing is said where nothing is kept: then nothing is due again. */
function dueAgain({ dueAgainOn, entries }: Planned, language: Language): readonly string[] {
  if (dueAgainOn !== undefined) return [language.dueAgainOn(dueAgainOn)]
  return entries.some((entry) => 'rules' in entry && entry.rules.length + entry.holds.length > 0) ? [language.dueOnEvent] : []
}
