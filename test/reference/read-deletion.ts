import type { Document } from '../../src/model/document.js'
import type { DeletionRequestKind } from '../../src/model/request.js'
import { type CivilDay, compareDays } from './calendar.js'
import type { Path } from './members.js'
import { namesOf, own } from './order.js'
import {
  bad,
  type Faults,
  fault,
  type Got,
  item,
  readBoolean,
  readCountry,
  readDay,
  readFilledList,
  readList,
  readName,
  readObject,
  readReference,
  readWord,
  required,
} from './read.js'

export interface Holding {
  readonly field: string
  readonly record: string
  readonly events: ReadonlyMap<string, CivilDay>
  readonly facts: ReadonlyMap<string, string | boolean>
  readonly ref: string | number | undefined
  readonly store: string | undefined
  readonly document: string | undefined
  readonly unalterable: boolean
  readonly erasableFrom: CivilDay | undefined
}

interface Covers {
  readonly refs: readonly (string | number)[]
  readonly documents: readonly string[]
  readonly records: readonly string[]
  readonly fields: readonly string[]
}

export interface Hold {
  readonly id: string
  readonly covers: 'everything' | Covers
  readonly releasedOn: CivilDay | undefined
}

export interface RecipientGiven {
  readonly kind: string
  readonly name: string
  readonly country: string | undefined
}

export interface Input {
  readonly request: DeletionRequestKind
  readonly subject: string
  readonly requestedOn: CivilDay
  readonly asOf: CivilDay
  readonly holdings: readonly Holding[]
  readonly holds: readonly Hold[]
  readonly recipients: readonly RecipientGiven[]
}

const requestWords = ['delete', 'stop-use', 'stop-disclosure'] as const

function valueOrNone<T>(got: Got<T>): T | undefined {
  return got.state === 'good' ? got.value : undefined
}

/** The input of a plan, or its faults. */
export function readInput(document: Document, input: unknown): Input | { readonly faults: Faults; readonly subject?: string } {
  const faults: Faults = []
  const known = ['request', 'requestedOn', 'asOf', 'subject', 'holdings', 'holds', 'recipients']
  const members = required(readObject(input, [], faults, known), [], faults)
  if (members.state !== 'good') return { faults }
  const given = members.value

  const request = required(readWord(given.get('request'), ['request'], faults, requestWords), ['request'], faults)
  const requestedOn = required(readDay(given.get('requestedOn'), ['requestedOn'], faults), ['requestedOn'], faults)
  const asOf = required(readDay(given.get('asOf'), ['asOf'], faults), ['asOf'], faults)
  if (requestedOn.state === 'good' && asOf.state === 'good' && compareDays(requestedOn.value, asOf.value) > 0) fault(faults, ['requestedOn'], 'contradiction')
  const subject = required(readObject(given.get('subject'), ['subject'], faults, ['id']), ['subject'], faults)
  const id =
    subject.state === 'good' ? valueOrNone(required(readName(subject.value.get('id'), ['subject', 'id'], faults), ['subject', 'id'], faults)) : undefined

  const holdings = readHoldings(document, given.get('holdings'), faults)
  const holds = readHolds(document, given.get('holds'), asOf, holdings, faults)
  const recipients = readRecipients(document, given.get('recipients'), faults)

  if (id === undefined) return { faults }
  if (faults.length > 0 || request.state !== 'good' || requestedOn.state !== 'good' || asOf.state !== 'good') return { faults, subject: id }
  return { request: request.value, subject: id, requestedOn: requestedOn.value, asOf: asOf.value, holdings: holdings.read, holds, recipients }
}

/** An item of a list, as an object with these members. */
function itemObject(value: unknown, path: Path, faults: Faults, known: readonly string[]): ReadonlyMap<string, unknown> | undefined {
  const there = item(value, path, faults)
  return there.state === 'good' ? valueOrNone(readObject(there.value, path, faults, known)) : undefined
}

interface ReadHoldings {
  readonly read: readonly Holding[]
  readonly refs: readonly (string | number)[]
  readonly documents: readonly string[]
  /** Every ref, or every document, could be read. */
  readonly allRefs: boolean
  readonly allDocuments: boolean
}

const holdingMembers = ['field', 'record', 'events', 'facts', 'ref', 'store', 'document', 'unalterable', 'erasableFrom']

function readHoldings(document: Document, value: unknown, faults: Faults): ReadHoldings {
  const list = required(readList(value, ['holdings'], faults), ['holdings'], faults)
  if (list.state !== 'good') return { read: [], refs: [], documents: [], allRefs: false, allDocuments: false }
  const parts = list.value.map((each, index) => {
    const path = ['holdings', index]
    const members = itemObject(each, path, faults, holdingMembers)
    return members === undefined ? undefined : readHolding(document, members, path, faults)
  })

  // Every holding of a document says alike whether it must stay as it is.
  for (const [index, part] of parts.entries()) {
    if (part === undefined || part.document.state !== 'good') continue
    const id = part.document.value
    const sealed = parts.some((other) => valueOrNone(other?.document ?? bad) === id && valueOrNone(other?.unalterable ?? bad) === true)
    if (sealed && part.unalterable.state !== 'bad' && valueOrNone(part.unalterable) !== true) fault(faults, ['holdings', index, 'unalterable'], 'contradiction')
  }
  return {
    read: parts.flatMap((part) => part?.holding ?? []),
    refs: parts.flatMap((part) => valueOrNone(part?.ref ?? bad) ?? []),
    documents: parts.flatMap((part) => valueOrNone(part?.document ?? bad) ?? []),
    allRefs: parts.every((part) => part !== undefined && part.ref.state !== 'bad'),
    // A document that is asked for and missing cannot be told from the one a hold names.
    allDocuments: parts.every(
      (part) => part !== undefined && part.document.state !== 'bad' && !(part.document.state === 'absent' && valueOrNone(part.unalterable) === true),
    ),
  }
}

function readHolding(document: Document, members: ReadonlyMap<string, unknown>, path: Path, faults: Faults) {
  const at = (...more: readonly (string | number)[]): Path => [...path, ...more]
  const field = required(readWord(members.get('field'), at('field'), faults, namesOf(document.fields)), at('field'), faults)
  const record = required(readWord(members.get('record'), at('record'), faults, namesOf(document.records)), at('record'), faults)
  const kind = record.state === 'good' ? own(document.records, record.value) : undefined

  const events = new Map<string, CivilDay>()
  const eventsGiven = readObject(members.get('events'), at('events'), faults, kind === undefined ? undefined : (kind.events ?? []))
  if (eventsGiven.state === 'good' && kind !== undefined)
    for (const [name, value] of eventsGiven.value) {
      const day = readDay(value, at('events', name), faults)
      if (day.state === 'good') events.set(name, day.value)
    }

  const facts = new Map<string, string | boolean>()
  const factsGiven = readObject(members.get('facts'), at('facts'), faults, kind === undefined ? undefined : (kind.facts ?? []))
  if (factsGiven.state === 'good' && kind !== undefined)
    for (const [name, value] of factsGiven.value) {
      const type = own(document.facts, name)
      const fact: Got<string | boolean> = Array.isArray(type)
        ? readWord(value, at('facts', name), faults, type as readonly string[])
        : readBoolean(value, at('facts', name), faults)
      if (fact.state === 'good') facts.set(name, fact.value)
    }

  const ref = readReference(members.get('ref'), at('ref'), faults)
  const store = readName(members.get('store'), at('store'), faults)
  const documentId = readName(members.get('document'), at('document'), faults)
  const unalterable = readBoolean(members.get('unalterable'), at('unalterable'), faults)
  if (valueOrNone(unalterable) === true && documentId.state === 'absent') fault(faults, at('document'), 'missing')
  const erasableFrom = readDay(members.get('erasableFrom'), at('erasableFrom'), faults)
  const holding: Holding = {
    field: valueOrNone(field) ?? '',
    record: valueOrNone(record) ?? '',
    events,
    facts,
    ref: valueOrNone(ref),
    store: valueOrNone(store),
    document: valueOrNone(documentId),
    unalterable: valueOrNone(unalterable) === true,
    erasableFrom: valueOrNone(erasableFrom),
  }
  return { holding, ref, document: documentId, unalterable }
}

function readHolds(document: Document, value: unknown, asOf: Got<CivilDay>, holdings: ReadHoldings, faults: Faults): readonly Hold[] {
  const list = readList(value, ['holds'], faults)
  if (list.state !== 'good') return []
  const seen: string[] = []
  return list.value.flatMap((each, index): readonly Hold[] => {
    const path = ['holds', index]
    const members = itemObject(each, path, faults, ['id', 'covers', 'from', 'releasedOn'])
    if (members === undefined) return []
    const id = required(readName(members.get('id'), [...path, 'id'], faults), [...path, 'id'], faults)
    if (id.state === 'good') {
      if (seen.includes(id.value)) fault(faults, [...path, 'id'], 'duplicate')
      seen.push(id.value)
    }
    const from = readDay(members.get('from'), [...path, 'from'], faults)
    const releasedOn = readDay(members.get('releasedOn'), [...path, 'releasedOn'], faults)
    if (from.state === 'good' && releasedOn.state === 'good' && compareDays(from.value, releasedOn.value) > 0) fault(faults, [...path, 'from'], 'contradiction')
    const inForce = releasedOn.state === 'absent' || (releasedOn.state === 'good' && asOf.state === 'good' && compareDays(asOf.value, releasedOn.value) < 0)
    const covers = readCovers(document, members.get('covers'), [...path, 'covers'], inForce && asOf.state === 'good' ? holdings : undefined, faults)
    if (id.state !== 'good' || covers === undefined) return []
    return [{ id: id.value, covers, releasedOn: valueOrNone(releasedOn) }]
  })
}

/** With `held`, a ref or document that no holding carries is a fault. */
function readCovers(document: Document, value: unknown, path: Path, held: ReadHoldings | undefined, faults: Faults): Hold['covers'] | undefined {
  if (value === 'everything') return 'everything'
  if (typeof value === 'string') {
    fault(faults, path, 'unknown-name', value, ['everything'])
    return undefined
  }
  const read = required(readObject(value, path, faults, ['refs', 'documents', 'records', 'fields']), path, faults)
  if (read.state !== 'good') return undefined
  if (read.value.size === 0) fault(faults, path, 'empty')
  const list = <T>(name: string, readItem: (value: unknown, path: Path) => Got<T>): readonly T[] => {
    const items = readFilledList(read.value.get(name), [...path, name], faults)
    if (items.state !== 'good') return []
    return items.value.flatMap((each, index) => {
      const there = item(each, [...path, name, index], faults)
      const got = there.state === 'good' ? readItem(there.value, [...path, name, index]) : bad
      return got.state === 'good' ? [got.value] : []
    })
  }
  return {
    refs: list('refs', (each, at) => carried(readReference(each, at, faults), held?.allRefs ? held.refs : undefined, at, faults)),
    documents: list('documents', (each, at) => carried(readName(each, at, faults), held?.allDocuments ? held.documents : undefined, at, faults)),
    records: list('records', (each, at) => readWord(each, at, faults, namesOf(document.records))),
    fields: list('fields', (each, at) => readWord(each, at, faults, namesOf(document.fields))),
  }
}

function carried<T extends string | number>(got: Got<T>, held: readonly (string | number)[] | undefined, path: Path, faults: Faults): Got<T> {
  if (got.state !== 'good' || held === undefined || held.includes(got.value)) return got
  return fault(faults, path, 'unknown-name', got.value)
}

function readRecipients(document: Document, value: unknown, faults: Faults): readonly RecipientGiven[] {
  const list = readList(value, ['recipients'], faults)
  if (list.state !== 'good') return []
  return list.value.flatMap((each, index): readonly RecipientGiven[] => {
    const path = ['recipients', index]
    const members = itemObject(each, path, faults, ['kind', 'name', 'country'])
    if (members === undefined) return []
    const kind = required(readWord(members.get('kind'), [...path, 'kind'], faults, namesOf(document.recipients)), [...path, 'kind'], faults)
    const name = required(readName(members.get('name'), [...path, 'name'], faults), [...path, 'name'], faults)
    const country = readCountry(members.get('country'), [...path, 'country'], faults)
    return kind.state === 'good' && name.state === 'good' ? [{ kind: kind.value, name: name.value, country: valueOrNone(country) }] : []
  })
}
