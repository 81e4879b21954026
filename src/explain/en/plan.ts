import { type Action, actions as allActions } from '../../model/plan.js'
import type { AnswerGroup } from '../answer-groups.js'
import type { Keeper } from '../keepers.js'
import type { Language } from '../language.js'
import type { Names } from '../names.js'
import { and, counted, day, fieldsAt, fieldsIn, from, named, or } from './words.js'

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
      : group.isLastOfSeveral
        ? `${fieldsAt(group, names)} ${are(group)} out of use in several copies that cannot be erased yet, the last of which is erased on ${day(entry.dueOn)}.`
        : `${fieldsAt(group, names)} ${are(group)} out of use, and ${are(group)} erased on ${day(entry.dueOn)}, as the copy cannot be erased before ${day(entry.erasableFrom)}.`,
  'stop-disclosure': (entry, group, names) =>
    `${fieldsAt(group, names)} ${are(group)} no longer disclosed, from ${day(entry.dueOn)} at the latest${entry.grounds.length === 0 ? '' : ', save as said below'}${entry.purposes.length === 0 ? '' : '; use goes on'}.`,
}

function are({ fields }: { readonly fields: readonly unknown[] }): string {
  return fields.length === 1 ? 'is' : 'are'
}

export const awaits: Language['awaits'] = {
  event: ({ rule, event }, names) => `The rule ${names.rule(rule)} waits for ${names.bareTerm(event)}, from which it counts.`,
  release: ({ hold }) => `The legal hold ${hold} waits for its release.`,
  'end-of-calendar': ({ rule }, names) => `The rule ${names.rule(rule)} ends after the year 9999.`,
}

export const period: Language['period'] = ({ rule, laws, countedFrom, retainedUntil }, names) => {
  const since = countedFrom === undefined ? '' : ` from ${day(countedFrom)}`
  const until = retainedUntil === undefined ? '; the last day is not known yet' : ` until ${day(retainedUntil)}`
  const because = laws.length > 0 ? undefined : names.because(rule)
  return `The rule ${names.rule(rule)} keeps this${since}${until}${from([], laws.map(names.law))}${because === undefined ? '' : `, because: ${because}`}.`
}

export const hold: Language['hold'] = (id) => `The legal hold ${id} keeps this, for no purpose.`

export const sealed = 'This is sealed: it is kept for no purpose, only because its document must stay unaltered.'

export const keptWithDocument = 'This is kept as long as the document it is part of, which must stay unaltered.'

export const overdue = 'This is overdue.'

export const mayStill: Language['mayStill'] = ({ purposes, grounds }) => {
  const use = purposes.length === 0 ? 'This may not be used' : `This may still be used for ${and(purposes)} alone`
  const disclosure = grounds.length === 0 ? 'it may not be disclosed' : `it may be disclosed only on ${or(grounds)}`
  return `${use}, and ${disclosure}.`
}

export const shortenedBy: Language['shortenedBy'] = (facts, names) =>
  `The ${named(facts.map(names.term), 'fact')} ${facts.length === 1 ? 'is' : 'are'} not given; knowing ${facts.length === 1 ? 'it' : 'them'} could shorten this.`

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
  delete: (group, names) =>
    group.isOverdue
      ? `${fieldsIn(group, names)} should have been deleted${by(group, 'on')}, and ${are(group)} deleted without delay.`
      : `${fieldsIn(group, names)} ${are(group)} deleted${by(group, 'on')}.`,
  retain: (group, names) => `${fieldsIn(group, names)} ${are(group)} kept${until(group.entry.lastDay)}${keptBy(group, names)}.`,
  await: (group, names) => `${fieldsIn(group, names)} ${are(group)} kept${keptBy(group, names)}; the last day is not known yet.`,
  suspend: (group, names, request) => {
    if (request !== 'delete') return `${fieldsIn(group, names)} ${are(group)} no longer used${by(group, 'from')}${stillKept(group, names)}.`
    return group.isLastOfSeveral
      ? `${fieldsIn(group, names)} ${are(group)} out of use in several copies, the last of which is deleted${by(group, 'on')}.`
      : `${fieldsIn(group, names)} ${are(group)} out of use and ${are(group)} deleted${by(group, 'on')}.`
  },
  'stop-disclosure': (group, names) => `${fieldsIn(group, names)} ${are(group)} no longer disclosed${by(group, 'from')}.`,
}

function by({ entry }: AnswerGroup, preposition: string): string {
  return entry.lastDay === undefined ? '' : ` ${preposition} ${day(entry.lastDay)} at the latest`
}

function until(lastDay: string | undefined): string {
  return lastDay === undefined ? '' : ` until ${day(lastDay)}`
}

function stillKept(group: AnswerGroup, names: Names): string {
  const keepers = [...group.keepers.map((keeper) => `by ${keeperOf(keeper, names)}${until(keeper.until)}`), ...othersOf(group).map((each) => `by ${each}`)]
  return keepers.length === 0 ? '' : `; ${group.fields.length === 1 ? 'it is' : 'they are'} kept ${and(keepers)}`
}

/** What keeps it: all of it until the last day; or each until its own, the longest first, so that nothing seems to keep it longer than it does. */
function keptBy(group: AnswerGroup, names: Names): string {
  const { keepers, entry } = group
  const others = othersOf(group)
  if (keepers.length + others.length === 0) return ''
  if (keepers.every((keeper) => keeper.until === entry.lastDay))
    return ` because of ${and([...new Set(keepers.flatMap((keeper) => partsOf(keeper, names))), ...others])}`
  const each = keepers.map((keeper) => `by ${keeperOf(keeper, names)}${keeper.until === entry.lastDay ? ' until then' : until(keeper.until)}`)
  return `: ${[...each, ...others.map((other) => `by ${other}`)].join(', ')}`
}

function keeperOf(keeper: Keeper, names: Names): string {
  return and(partsOf(keeper, names))
}

/** A rule by its laws, where it has any; else by its name and the operator's reason. */
function partsOf({ rule, laws }: Keeper, names: Names): readonly string[] {
  if (laws.length > 0) return laws.map(names.citation)
  const because = names.because(rule)
  return [`the rule ${names.rule(rule)} (the operator's choice${because === undefined ? '' : `: ${because}`})`]
}

function othersOf({ entry, byDocument }: AnswerGroup): readonly string[] {
  return [...(entry.holds.length === 0 ? [] : ['a legal hold']), ...(byDocument ? ['the document it is part of, which must stay unaltered'] : [])]
}

export const dueAgainOn: Language['dueAgainOn'] = (given) => `The plan is due again on ${day(given)}.`

export const dueOnEvent = 'The plan is due again when something that is awaited happens; no day is known for it.'
