import { lookUp } from '../compile/table.js'
import type { Path, RequestFault } from '../model/decision.js'
import type { Remark } from '../model/value-type.js'
import { addFault, faultOfText, faultOfType, faultOfWord } from './faults.js'
import { faultOfHole, faultOfMembers, type Members, memberAt, membersOf, readLength, refOf, textOf } from './members.js'
import type { RetentionSchedule } from './schedule.js'

/** What a hold covers: a holding that any of these names. */
export interface Covered {
  readonly everything: boolean
  readonly refs: ReadonlySet<unknown>
  readonly documents: ReadonlySet<unknown>
  readonly records: ReadonlySet<unknown>
  readonly fields: ReadonlySet<unknown>
  /** Its lists as they were given; `undefined` stands for a member that has a fault. */
  readonly listed: { readonly refs: readonly unknown[]; readonly documents: readonly unknown[] }
}

const none: ReadonlySet<unknown> = new Set()
const everything: Covered = { everything: true, refs: none, documents: none, records: none, fields: none, listed: { refs: [], documents: [] } }
const nothing: Covered = { ...everything, everything: false }
const lists = ['refs', 'documents', 'records', 'fields']
const notEmpty: readonly Remark[] = ['at least one entry']

export function readCovers(schedule: RetentionSchedule, value: unknown, path: Path, faults: RequestFault[]): Covered {
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
    else if (given[member] !== undefined) addFault(faults, [...path, member], 'not-declared', undefined, lists)
  }
  if (refs === undefined && documents === undefined && records === undefined && fields === undefined)
    return addFault(faults, path, 'empty', undefined, notEmpty) ?? nothing
  const { kinds, kindNames, fields: known, fieldNames } = schedule
  const listed = {
    refs: readEach(refs, [...path, 'refs'], faults, (each, at) => refOf(each) ?? faultOfType(faults, at, each, 'ref')),
    documents: readEach(documents, [...path, 'documents'], faults, (each, at) => textOf(each) ?? faultOfText(faults, at, each)),
  }
  const kindOrFault = (each: unknown, at: Path) => (lookUp(kinds, each) !== undefined ? each : faultOfWord(faults, at, each, kindNames))
  const fieldOrFault = (each: unknown, at: Path) => (known.has(each as string) ? each : faultOfWord(faults, at, each, fieldNames))
  return {
    everything: false,
    refs: new Set(listed.refs),
    documents: new Set(listed.documents),
    records: new Set(readEach(records, [...path, 'records'], faults, kindOrFault)),
    fields: new Set(readEach(fields, [...path, 'fields'], faults, fieldOrFault)),
    listed,
  }
}

/** The members of a list that was given. */
function readEach(value: unknown, path: Path, faults: RequestFault[], read: (member: unknown, at: Path) => unknown): readonly unknown[] {
  const each: unknown[] = []
  if (value === undefined) return each
  const length = readLength(value, path, faults)
  if (length === 0) addFault(faults, path, 'empty', undefined, notEmpty)
  for (let place = 0; place < (length ?? 0); place += 1) {
    const member = memberAt(value as readonly unknown[], place)
    each.push(member === undefined ? faultOfHole([...path, place], faults) : read(member, [...path, place]))
  }
  return each
}
