import type { RequestFault } from '../model/decision.js'
import type { Remark } from '../model/value-type.js'
import { never, noDay } from './calendar.js'
import { addFault, faultOfDay, faultOfText } from './faults.js'
import { dayOf, faultOfMembers, type Members, membersOf, textOf } from './members.js'
import { type Covered, readCovers } from './read-covers.js'
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

const known = ['id', 'covers', 'from', 'releasedOn']

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
    else if (hold[member] !== undefined) addFault(faults, ['holds', index, member], 'not-declared', undefined, known)
  }
  const readId = textOf(id) ?? faultOfText(faults, ['holds', index, 'id'], id)
  const covered = readCovers(schedule, covers, ['holds', index, 'covers'], faults)
  const first = from === undefined ? noDay : (dayOf(from) ?? faultOfDay(faults, ['holds', index, 'from'], from))
  const released = releasedOn === undefined ? never : (dayOf(releasedOn) ?? faultOfDay(faults, ['holds', index, 'releasedOn'], releasedOn))
  if (first !== undefined && released !== undefined && first > released)
    addFault(faults, ['holds', index, 'from'], 'contradiction', from, ['a day not after releasedOn' satisfies Remark])
  return { index, id: readId ?? '', covers: covered, releasedOn: released ?? noDay }
}
