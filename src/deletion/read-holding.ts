import { lookUp } from '../compile/table.js'
import type { RequestFault } from '../model/decision.js'
import { noDay } from './calendar.js'
import { addFault, faultOfDay, faultOfText, faultOfType, faultOfWord } from './faults.js'
import { withFact } from './given-facts.js'
import { dayOf, faultOfMembers, type Members, membersOf, refOf, textOf } from './members.js'
import type { FieldSchedule, KindSchedule, RetentionSchedule } from './schedule.js'

/** A holding as it was read. A member that was not given, or could not be read, is `undefined`. */
export interface ReadHolding {
  readonly index: number
  /** Its field in its record kind; `undefined` only where one of them has a fault. */
  readonly schedule: FieldSchedule | undefined
  /** The days of its events, each at its place; `noDay` where one is not given. */
  readonly days: readonly number[]
  /** The facts given: see `withFact`. */
  readonly facts: string
  readonly ref: string | number | undefined
  readonly store: string | undefined
  readonly document: string | undefined
  readonly unalterable: boolean | undefined
  /** `noDay` where none is given. */
  readonly erasableFrom: number
}

const noDays: readonly number[] = []
const known = ['field', 'record', 'events', 'facts', 'ref', 'store', 'document', 'unalterable', 'erasableFrom']

/** Reads one holding, each of its members once. */
export function readHolding(schedule: RetentionSchedule, value: unknown, index: number, faults: RequestFault[]): ReadHolding | undefined {
  const keys = membersOf(value)
  if (keys === undefined) return faultOfMembers(faults, ['holdings', index], value)
  const holding = value as Members
  let field: unknown
  let record: unknown
  let events: unknown
  let facts: unknown
  let ref: unknown
  let store: unknown
  let document: unknown
  let unalterable: unknown
  let erasableFrom: unknown
  for (const key of keys) {
    switch (key) {
      case 'field':
        field = holding.field
        break
      case 'record':
        record = holding.record
        break
      case 'events':
        events = holding.events
        break
      case 'facts':
        facts = holding.facts
        break
      case 'ref':
        ref = holding.ref
        break
      case 'store':
        store = holding.store
        break
      case 'document':
        document = holding.document
        break
      case 'unalterable':
        unalterable = holding.unalterable
        break
      case 'erasableFrom':
        erasableFrom = holding.erasableFrom
        break
      default:
        if (holding[key] !== undefined) addFault(faults, ['holdings', index, key], 'not-declared', undefined, known)
    }
  }
  const kind = lookUp(schedule.kinds, record)
  const ofField = kind === undefined ? undefined : lookUp(kind.fields, field)
  if (ofField === undefined) reportPlace(schedule, field, record, index, faults)
  return {
    index,
    schedule: ofField,
    days: events === undefined ? (kind?.noDays ?? noDays) : readEvents(kind, events, index, faults),
    facts: facts === undefined ? (kind?.noFacts ?? '') : readFacts(kind, facts, index, faults),
    ref: ref === undefined ? undefined : (refOf(ref) ?? faultOfType(faults, ['holdings', index, 'ref'], ref, 'ref')),
    store: store === undefined ? undefined : (textOf(store) ?? faultOfText(faults, ['holdings', index, 'store'], store)),
    document: readDocument(document, unalterable, index, faults),
    unalterable: unalterable === undefined ? false : readUnalterable(unalterable, index, faults),
    erasableFrom: erasableFrom === undefined ? noDay : (dayOf(erasableFrom) ?? faultOfDay(faults, ['holdings', index, 'erasableFrom'], erasableFrom) ?? noDay),
  }
}

/** The faults of a holding that stands nowhere: of its field, of its record kind, or of both. */
function reportPlace(schedule: RetentionSchedule, field: unknown, record: unknown, index: number, faults: RequestFault[]): void {
  if (!schedule.fields.has(field as string)) faultOfWord(faults, ['holdings', index, 'field'], field, schedule.fieldNames)
  if (lookUp(schedule.kinds, record) === undefined) faultOfWord(faults, ['holdings', index, 'record'], record, schedule.kindNames)
}

function readEvents(kind: KindSchedule | undefined, value: unknown, index: number, faults: RequestFault[]): readonly number[] {
  const days = kind === undefined ? [] : kind.noDays.slice()
  const keys = membersOf(value)
  if (keys === undefined) {
    faultOfMembers(faults, ['holdings', index, 'events'], value)
    return days
  }
  // Of a kind that nobody knows nobody can say which events it has.
  if (kind === undefined) return days
  for (const key of keys) {
    const given = (value as Members)[key]
    if (given === undefined) continue
    const place = kind.events[key]
    if (place === undefined) addFault(faults, ['holdings', index, 'events', key], 'not-declared', undefined, Object.keys(kind.events))
    else days[place] = dayOf(given) ?? faultOfDay(faults, ['holdings', index, 'events', key], given) ?? noDay
  }
  return days
}

function readFacts(kind: KindSchedule | undefined, value: unknown, index: number, faults: RequestFault[]): string {
  let facts = kind?.noFacts ?? ''
  const keys = membersOf(value)
  if (keys === undefined) {
    faultOfMembers(faults, ['holdings', index, 'facts'], value)
    return facts
  }
  if (kind === undefined) return facts
  for (const key of keys) {
    const given = (value as Members)[key]
    if (given === undefined) continue
    const fact = kind.facts[key]
    if (fact === undefined) {
      addFault(faults, ['holdings', index, 'facts', key], 'not-declared', undefined, Object.keys(kind.facts))
      continue
    }
    const place = fact.values.indexOf(given as string | boolean)
    if (place >= 0) facts = withFact(facts, fact, place)
    else {
      const sameType = typeof given === typeof fact.values[0]
      addFault(faults, ['holdings', index, 'facts', key], sameType ? 'unknown-name' : 'wrong-type', given, fact.values.map(String))
    }
  }
  return facts
}

/** The document of a holding; one that must stay unaltered has to name it. */
function readDocument(value: unknown, unalterable: unknown, index: number, faults: RequestFault[]): string | undefined {
  if (value === undefined && unalterable !== true) return undefined
  return textOf(value) ?? faultOfText(faults, ['holdings', index, 'document'], value)
}

function readUnalterable(value: unknown, index: number, faults: RequestFault[]): boolean | undefined {
  return typeof value === 'boolean' ? value : faultOfType(faults, ['holdings', index, 'unalterable'], value, 'boolean')
}
