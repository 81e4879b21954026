import type { Document } from 'clausewise/policy'
import { dayAt, dayNumber } from './days.js'
import type { PlanInput, Row } from './plan-input.js'

/** So many kinds of record make an example. */
const most = 4

/**
 * A request to begin with, made of the names of a policy alone: a holding in a kind of record that nothing keeps, with a copy in a backup, and holdings in
 * kinds that different rules keep. The last of these gives none of its days, so that something is awaited.
 */
export function examplePlan(document: Document, asOf: string): PlanInput {
  const kinds = kindsFor(document)
  const awaited = kinds.findLast((kind) => isKept(document, kind))
  const used: string[] = []
  const holdings = kinds.map((kind, at): Row => {
    const field = fieldIn(document, kind, used)
    used.push(field)
    return { field, record: kind, ...(kind === awaited ? {} : { events: eventsOf(document, kind, asOf) }), ref: `${kind}/${at + 1}` }
  })
  const copied = holdings.find(({ record = '' }) => !isKept(document, record)) ?? holdings[0]
  const told = Object.entries(document.recipients ?? {}).find(([, { notices }]) => notices?.delete !== undefined)?.[0]
  return {
    request: 'delete',
    requestedOn: dayAt(dayNumber(asOf) - 4),
    asOf,
    subject: { id: 'c-17' },
    holdings: copied === undefined ? holdings : [...holdings, { ...copied, store: 'backup', erasableFrom: dayAt(dayNumber(asOf) + 35) }],
    ...(told === undefined ? {} : { recipients: [{ kind: told, name: 'Parcel Co' }] }),
  }
}

/** The first kind of record that nothing keeps, and kinds that no rule keeps together. */
function kindsFor(document: Document): readonly string[] {
  const kinds = Object.keys(document.records ?? {})
  const apart = kinds.filter(
    (kind, at) => isKept(document, kind) && !kinds.slice(0, at).some((before) => rulesOf(document, before).some(({ records }) => records.includes(kind))),
  )
  return [...kinds.filter((kind) => !isKept(document, kind)).slice(0, 1), ...apart].slice(0, most)
}

/** A field that a rule in force keeps in this kind of record, and else any; one that was not taken yet, where there is one. */
function fieldIn(document: Document, kind: string, used: readonly string[]): string {
  const kept = rulesOf(document, kind).flatMap(({ fields }) => fields)
  const fields = kept.length > 0 ? kept : Object.keys(document.fields)
  return fields.find((field) => !used.includes(field)) ?? fields[0] ?? ''
}

function isKept(document: Document, kind: string): boolean {
  return rulesOf(document, kind).length > 0
}

function rulesOf({ retention = {}, extras = [] }: Document, kind: string) {
  return Object.entries(retention).flatMap(([id, rule]) => (rule.records.includes(kind) && (rule.extra !== true || extras.includes(id)) ? [rule] : []))
}

/** The events of a kind of record, all on one day half a year ago: which of them comes first, no policy says. */
function eventsOf(document: Document, kind: string, asOf: string): Row['events'] {
  const events = document.records?.[kind]?.events ?? []
  return Object.fromEntries(events.map((event) => [event, dayAt(dayNumber(asOf) - 180)]))
}
