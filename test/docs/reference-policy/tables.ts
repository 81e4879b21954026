import { inspect } from 'node:util'
import type { Condition } from '../../../src/model/condition.js'
import type { Document, OpenGround } from '../../../src/model/document.js'
import { document as reference } from '../../../src/reference/document.js'
import { name, names, table } from '../page.js'
import { dayOfEvent, everydayGrounds, heldIn } from './everyday.js'

const document: Document = reference
const { facts = {}, fields, purposes, grounds = {}, recipients = {}, records = {}, retention = {}, standings = {}, glossary = {} } = document

const meaning = (term: string) => glossary[term]?.en ?? term
const numbered = (keys: readonly string[], dictionary: Document['purposes']) => keys.map((key) => dictionary[key]?.number ?? key).join(', ')
const everyday: Readonly<Record<string, string>> = everydayGrounds
const held: Readonly<Record<string, string>> = heldIn
const days: Readonly<Record<string, string>> = dayOfEvent

/** Number, key and meaning of each purpose. */
export function purposeTable(): string {
  return table(
    ['Number', 'Key', 'What'],
    Object.entries(purposes).map(([key, { number, means }]) => [String(number), name(key), means?.en ?? '']),
  )
}

/** Number, key and meaning of each ground, whom it allows, and an everyday disclosure on it. */
export function groundTable(): string {
  return table(
    ['Number', 'Key', 'What', 'To', 'For example'],
    Object.entries(grounds).map(([key, { number, means, recipients: kinds }]) => [
      String(number),
      name(key),
      means?.en ?? '',
      kinds === 'any' ? 'anyone' : names(kinds),
      everyday[key] ?? '',
    ]),
  )
}

/** Each field with the purposes it serves. */
export function fieldTable(): string {
  return table(
    ['Field', 'What', 'Serves purposes', 'Beside that'],
    Object.entries(fields).map(([field, { means, purposes: served, neverKept, proves }]) => [
      name(field),
      means?.en ?? '',
      served.length === 0 ? 'none' : numbered(served, purposes),
      [
        ...(neverKept ? ['no retention rule may keep it'] : []),
        ...(proves === undefined ? [] : ['collected only to prove another field: `canCollect` asks `proves`']),
      ].join('; '),
    ]),
  )
}

/** What each ground asks, a section a ground. */
export function groundSections(): string {
  return Object.keys(grounds).map(groundSection).join('\n\n')
}

function groundSection(key: string): string {
  const { number, means, recipients: kinds, serves, subject, facts: asked = [], attests = [], when, clause } = grounds[key] ?? { recipients: 'any', clause: '' }
  return [
    `### ${number} ${key}: ${means?.en}`,
    '',
    `- Recipients: ${kinds === 'any' ? 'of any kind' : names(kinds)}`,
    `- \`purposes\`: ${serves === 'purposes' ? 'those it serves; each must be agreed to, and each field must serve one' : 'none may be given; any declared field may go'}`,
    `- \`subject\`: ${subject === 'none' ? 'none may be given: what is disclosed is about nobody' : 'the person'}`,
    '- Facts in `evidence`:',
    ...asked.map((fact) => `  - ${name(fact)}: ${meaning(fact)}${wordsOf(fact)}`),
    '- Attestations in `evidence`, texts for the record:',
    ...attests.map((each) => (typeof each === 'string' ? attestation(each) : `${attestation(each.name)}, asked where ${literal(each.when)}`)),
    `- Met when: ${literal(when ?? {})}`,
    `- Clause: ${names([clause].flat())}`,
  ].join('\n')
}

/** A condition as the document has it. */
function literal(condition: Condition): string {
  return name(inspect(condition, { depth: 9, breakLength: Number.POSITIVE_INFINITY }))
}

function attestation(each: string): string {
  return `  - ${name(each)}: ${meaning(each)}`
}

function wordsOf(fact: string): string {
  const type = facts[fact]
  return type === undefined || type === 'boolean'
    ? ' (true or false)'
    : `: ${type.map((word) => (meaning(word) === word ? name(word) : `${name(word)} (${meaning(word)})`)).join(', ')}`
}

/** What each kind of recipient is told when a person asks to stop. */
export function recipientTable(): string {
  return table(
    ['Kind', 'What', 'Told on `delete`', 'on `stop-use`', 'on `stop-disclosure`', 'A duty by'],
    Object.entries(recipients).map(([kind, { means, notices = {}, laws = [] }]) => [
      name(kind),
      means?.en ?? '',
      ...[notices.delete, notices['stop-use'], notices['stop-disclosure']].map((notice) => (notice === undefined ? 'nothing' : name(notice))),
      laws.join(', '),
    ]),
  )
}

/** Each kind of record: what is held there, what a holding of it gives, what keeps it. */
export function recordTable(): string {
  return table(
    ['Kind', 'What is held there', 'Events', 'Facts', 'Kept by'],
    Object.entries(records).map(([kind, { events = [], facts: given = [] }]) => [name(kind), held[kind] ?? '', names(events), names(given), rulesOf(kind)]),
  )
}

function rulesOf(kind: string): string {
  const rules = Object.entries(retention).filter(([, { records: kinds }]) => kinds.includes(kind))
  return rules.length === 0 ? 'nothing' : rules.map(([id, { extra }]) => (extra ? `${name(id)} (off)` : name(id))).join(', ')
}

/** What each event means, and where its day is found. */
export function eventTable(): string {
  return table(
    ['Event', 'What', 'Its day is'],
    [...new Set(Object.values(records).flatMap(({ events = [] }) => events))].map((event) => [name(event), meaning(event), days[event] ?? '']),
  )
}

/** What each standing leaves open, from the most to the least. */
export function standingTable(): string {
  return table(
    ['Standing', 'Stored after', 'Uses', 'Disclosures'],
    [
      [name('active'), 'nothing', 'all', 'all'],
      ...(
        [
          ['disclosure-stopped', 'stop-disclosure'],
          ['use-stopped', 'stop-use'],
          ['discontinued', 'delete'],
        ] as const
      ).map(([standing, request]) => {
        const { uses, disclosures, grounds: open = [] } = standings[standing] ?? {}
        const listed = `on ${open.map(openGround).join(', ')}`
        return [
          name(standing),
          name(request),
          uses === 'all' ? 'all' : 'of what a retention rule keeps, for the purposes it names',
          disclosures === 'listed' ? `only ${listed}` : `only ${listed}, and on a ground that such a rule names`,
        ]
      }),
    ],
  )
}

function openGround(open: OpenGround): string {
  if (typeof open === 'string') return numbered([open], grounds)
  return `${numbered([open.ground], grounds)} where ${literal(open.when)}`
}
