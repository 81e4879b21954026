import { type Action, actions as allActions } from '../../model/plan.js'
import type { AnswerGroup } from '../groups.js'
import type { Language } from '../language.js'
import type { Names } from '../names.js'
import { and, counted, day, fieldsAt, fieldsIn, from, named } from './words.js'

export const requests: Language['requests'] = {
  delete: 'to delete everything held',
  'stop-use': 'to stop the use of what is held',
  'stop-disclosure': 'to stop the disclosure of what is held',
}

export const planned: Language['planned'] = ({ request, requestedOn, asOf, policy, clauses }) =>
  `Under the policy ${policy.id}, version ${policy.version}, this is the plan as of ${day(asOf)} for the request ${requests[request]}, which arrived on ${day(requestedOn)}${from(clauses)}.`

const does: { readonly [A in Action]: (count: number) => string } = {
  delete: (count) => `${counted(count, 'is', 'are')} deleted`,
  retain: (count) => `${counted(count, 'is', 'are')} retained until a known day`,
  await: (count) => `${counted(count, 'is', 'are')} kept until something happens`,
  suspend: (count) => `${counted(count, 'is', 'are')} taken out of use`,
  'stop-disclosure': (count) => `${counted(count, 'is', 'are')} no longer disclosed`,
}

export const counts: Language['counts'] = (all) => {
  const actions = allActions.filter((action) => all[action] > 0)
  const holdings = actions.reduce((sum, action) => sum + all[action], 0)
  if (holdings === 0) return 'There are no holdings.'
  return `Of ${counted(holdings, 'holding')}, ${and(actions.map((action) => does[action](all[action])))}.`
}

export const actions: Language['actions'] = {
  delete: (entry, group, names) =>
    `${fieldsAt(group, names)} ${are(group)} deleted on ${day(entry.dueOn)} at the latest, as nothing keeps ${group.fields.length === 1 ? 'it' : 'them'}.`,
  retain: (entry, group, names) =>
    `${fieldsAt(group, names)} ${are(group)} retained until ${day(entry.retainedUntil)}, can be deleted from ${day(entry.deletableFrom)}, and ${are(group)} deleted on ${day(entry.dueOn)} at the latest.`,
  await: (_, group, names) => `${fieldsAt(group, names)} ${are(group)} kept for now: the last day is not known yet.`,
  suspend: (entry, group, names) =>
    entry.erasableFrom === undefined
      ? `${fieldsAt(group, names)} ${are(group)} kept but out of use, from ${day(entry.dueOn)} at the latest.`
      : `${fieldsAt(group, names)} ${are(group)} out of use, and ${are(group)} erased on ${day(entry.dueOn)}, as the copy cannot be erased before ${day(entry.erasableFrom)}.`,
  'stop-disclosure': (entry, group, names) =>
    `${fieldsAt(group, names)} ${are(group)} no longer disclosed, from ${day(entry.dueOn)} at the latest; use goes on.`,
}

function are({ fields }: { readonly fields: readonly unknown[] }): string {
  return fields.length === 1 ? 'is' : 'are'
}

export const awaits: Language['awaits'] = {
  event: ({ rule, event }) => `The rule ${rule} waits for the event ${event}, from which it counts.`,
  release: ({ hold }) => `The legal hold ${hold} waits for its release.`,
  'end-of-calendar': ({ rule }) => `The rule ${rule} ends after the year 9999.`,
}

export const period: Language['period'] = ({ rule, laws, countedFrom, retainedUntil }, names) => {
  const since = countedFrom === undefined ? '' : ` from ${day(countedFrom)}`
  const until = retainedUntil === undefined ? '; the last day is not known yet' : ` until ${day(retainedUntil)}`
  const because = laws.length > 0 ? undefined : names.because(rule)
  return `The rule ${names.rule(rule)} keeps this${since}${until}${from([], laws.map(names.law))}${because === undefined ? '' : `, because: ${because}`}.`
}

export const hold: Language['hold'] = (id) => `The legal hold ${id} keeps this, for no purpose.`

export const sealed = 'This is sealed: it is kept for no purpose, only because its document must stay unaltered.'

export const mayStill: Language['mayStill'] = ({ purposes, grounds }, names) => {
  const use = purposes.length === 0 ? 'This may not be used' : `This may still be used for ${and(purposes.map((key) => names.purpose(key)))} alone`
  const disclosure = grounds.length === 0 ? 'it may not be disclosed' : `it may be disclosed only on ${and(grounds.map((key) => names.ground(key)))}`
  return `${use}, and ${disclosure}.`
}

export const shortenedBy: Language['shortenedBy'] = (facts) =>
  `The ${named(facts, 'fact')} ${facts.length === 1 ? 'is' : 'are'} not given; knowing ${facts.length === 1 ? 'it' : 'them'} could shorten this.`

export const stopAdvertisingMail = 'Advertising mail to the person stops at once.'

export const notices: Language['notices'] = {
  erase: (notice, names) => told(notice, names, 'to erase the data'),
  'stop-use': (notice, names) => told(notice, names, 'to stop using the data'),
  'keep-within-purposes': (notice, names) => told(notice, names, "to keep its use of the data within the company's purposes"),
  'disclosure-stopped': (notice, names) => told(notice, names, 'that disclosure to it has stopped'),
}

function told({ name, kind, country, required, laws }: Parameters<Language['notices']['erase']>[0], names: Names, what: string): string {
  const who = `${name}${country === undefined ? '' : ` in ${country}`}, a recipient of the kind ${names.recipient(kind)},`
  return required ? `${who} must be told ${what}${from([], laws.map(names.law))}.` : `${who} is told ${what}; this is voluntary.`
}

export const toThePerson = 'The person is told the following, which costs nothing.'

export const answers: Language['answers'] = {
  delete: (group, names) => `${fieldsIn(group, names)} ${are(group)} deleted${by(group, 'on')}.`,
  retain: (group, names) => `${fieldsIn(group, names)} ${are(group)} kept${until(group)}${keptBy(group, names)}.`,
  await: (group, names) => `${fieldsIn(group, names)} ${are(group)} kept${keptBy(group, names)}; the last day is not known yet.`,
  suspend: (group, names, request) =>
    request === 'delete'
      ? `${fieldsIn(group, names)} ${are(group)} out of use and ${are(group)} deleted${by(group, 'on')}.`
      : `${fieldsIn(group, names)} ${are(group)} no longer used${by(group, 'from')}${stillKept(group, names)}.`,
  'stop-disclosure': (group, names) => `${fieldsIn(group, names)} ${are(group)} no longer disclosed${by(group, 'from')}.`,
}

function by({ entry }: AnswerGroup, preposition: string): string {
  return entry.lastDay === undefined ? '' : ` ${preposition} ${day(entry.lastDay)} at the latest`
}

function until({ entry }: AnswerGroup): string {
  return entry.lastDay === undefined ? '' : ` until ${day(entry.lastDay)}`
}

function stillKept(group: AnswerGroup, names: Names): string {
  const because = keptBy(group, names)
  return because === '' ? '' : `; ${group.fields.length === 1 ? 'it is' : 'they are'} kept${because}`
}

/** What keeps it: the laws where there are any, else the operator's rules; and the holds. */
function keptBy({ entry }: AnswerGroup, names: Names): string {
  const laws = entry.laws.map(names.citation)
  const rules = laws.length > 0 || entry.rules.length === 0 ? [] : [named(entry.rules.map(names.rule), 'the rule', 'the rules')]
  const holds = entry.holds.length === 0 ? [] : [named(entry.holds, 'the legal hold', 'the legal holds')]
  const document = entry.sealed ? ['the document it is part of, which must stay unaltered'] : []
  const keepers = [...laws, ...rules, ...holds, ...document]
  return keepers.length === 0 ? '' : ` because of ${and(keepers)}`
}

export const dueAgainOn: Language['dueAgainOn'] = (given) => `The plan is due again on ${day(given)}.`

export const dueOnEvent = 'The plan is due again when something that is awaited happens; no day is known for it.'
