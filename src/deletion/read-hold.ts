import type { Path, RequestFault } from '../model/decision.js'
import { never, noDay } from './calendar.js'
import { addFault, faultOfDay, faultOfText, faultOfType, faultOfWord } from './faults.js'
import { dayOf, faultOfHole, faultOfMembers, type Members, membersOf, readLength, refOf, textOf } from './members.js'
import type { RetentionSchedule } from './schedule.js'

/** A legal hold as it was read. */
export interface ReadHold {
  readonly index: number
  /** Blank only where it has a fault. */
  readonly id: string
  readonly covers: Covered
  /** The first day on which it no longer keeps; `never` where it is open. */
  readonly releasedOn: number
}

/** What a hold covers: a holding that any of these names. Each name stands with its place in the list that was given. */
export interface Covered {
  readonly everything: boolean
  readonly refs: ReadonlyMap<unknown, number>
  readonly documents: ReadonlyMap<unknown, number>
  readonly records: ReadonlyMap<unknown, number>
  readonly fields: ReadonlyMap<unknown, number>
}

/** Reads one hold, each of its members once. */
export function readHold(schedule: RetentionSchedule, value: unknown, index: number, faults: RequestFault[]): ReadHold | undefined {
  const members = membersOf(value)
  if (members === undefined) return faultOfMembers(faults, ['holds', index], value)
  const hold = value as Members
  let id: unknown
  let covers: unknown
  let from: unknown
  let releasedOn: unknown
  for (const member of members) {
    if (member === 'id') id = hold.id
    else if (member === 'covers') covers = hold.covers
    else if (member === 'from') from = hold.from
    else if (member === 'releasedOn') releasedOn = hold.releasedOn
    else if (hold[member] !== undefined) addFault(faults, ['holds', index, member], 'not-declared')
  }
  const readId = textOf(id) ?? faultOfText(faults, ['holds', index, 'id'], id)
  const readCovers = readCovered(schedule, covers, ['holds', index, 'covers'], faults)
  const first = from === undefined ? noDay : (dayOf(from) ?? faultOfDay(faults, ['holds', index, 'from'], from))
  const released = releasedOn === undefined ? never : (dayOf(releasedOn) ?? faultOfDay(faults, ['holds', index, 'releasedOn'], releasedOn))
  if (first !== undefined && released !== undefined && first > released) addFault(faults, ['holds', index, 'from'], 'contradiction', from)
  return { index, id: readId ?? '', covers: readCovers, releasedOn: released ?? noDay }
}

const none: ReadonlyMap<unknown, number> = new Map()
const everything: Covered = { everything: true, refs: none, documents: none, records: none, fields: none }
const nothing: Covered = { ...everything, everything: false }

function readCovered(schedule: RetentionSchedule, value: unknown, path: Path, faults: RequestFault[]): Covered {
  if (value === 'everything') return everything
  if (typeof value === 'string') return faultOfWord(faults, path, value, ['everything']) ?? nothing
  const members = membersOf(value)
  if (members === undefined) return faultOfMembers(faults, path, value) ?? nothing
  const given = value as Members
  let refs: unknown
  let documents: unknown
  let records: unknown
  let fields: unknown
  for (const member of members) {
    if (member === 'refs') refs = given.refs
    else if (member === 'documents') documents = given.documents
    else if (member === 'records') records = given.records
    else if (member === 'fields') fields = given.fields
    else if (given[member] !== undefined) addFault(faults, [...path, member], 'not-declared')
  }
  if (refs === undefined && documents === undefined && records === undefined && fields === undefined) return addFault(faults, path, 'empty') ?? nothing
  const { kinds, kindNames, fields: known, fieldNames } = schedule
  const refOrFault = (each: unknown, at: Path) => refOf(each) ?? faultOfType(faults, at, each, 'ref')
  const textOrFault = (each: unknown, at: Path) => textOf(each) ?? faultOfText(faults, at, each)
  const kindOrFault = (each: unknown, at: Path) => (kinds.has(each as string) ? each : faultOfWord(faults, at, each, kindNames))
  const fieldOrFault = (each: unknown, at: Path) => (known.has(each as string) ? each : faultOfWord(faults, at, each, fieldNames))
  return {
    everything: false,
    refs: readNamed(refs, [...path, 'refs'], faults, refOrFault),
    documents: readNamed(documents, [...path, 'documents'], faults, textOrFault),
    records: readNamed(records, [...path, 'records'], faults, kindOrFault),
    fields: readNamed(fields, [...path, 'fields'], faults, fieldOrFault),
  }
}

/** The members of a list that have no fault, each with its first place. */
function readNamed(value: unknown, path: Path, faults: RequestFault[], read: (member: unknown, at: Path) => unknown): ReadonlyMap<unknown, number> {
  if (value === undefined) return none
  const length = readLength(value, path, faults)
  if (length === 0) addFault(faults, path, 'empty')
  const named = new Map<unknown, number>()
  for (let place = 0; place < (length ?? 0); place += 1) {
    const given = (value as readonly unknown[])[place]
    const member = given === undefined ? faultOfHole([...path, place], faults) : read(given, [...path, place])
    if (member !== undefined && !named.has(member)) named.set(member, place)
  }
  return named
}
