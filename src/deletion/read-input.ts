import type { RequestFault } from '../model/decision.js'
import { type DeletionRequestKind, deletionRequests } from '../model/request.js'
import type { Remark } from '../model/value-type.js'
import { noDay } from './calendar.js'
import { checkTogether } from './check-together.js'
import { copied, type Shape } from './copied.js'
import { addFault, faultOfDay, faultOfText, faultOfWord } from './faults.js'
import { dayOf, faultOfHole, faultOfMembers, type Members, memberAt, membersOf, readLength, textOf } from './members.js'
import { type ReadHold, readHold } from './read-hold.js'
import { type ReadHolding, readHolding } from './read-holding.js'
import { type ReadRecipient, readRecipient } from './read-recipient.js'
import type { RetentionSchedule } from './schedule.js'

/** A request as it was read. With a fault in it, a member that could not be read is absent or `noDay`. */
export interface ReadInput {
  readonly request: DeletionRequestKind
  /** The person's id. */
  readonly subject: string | undefined
  readonly requestedOn: number
  readonly asOf: number
  readonly holdings: readonly ReadHolding[]
  readonly holds: readonly ReadHold[]
  readonly recipients: readonly ReadRecipient[]
}

/** The lists and records of a request. */
const shape: Shape = recordOf({
  subject: recordOf({}),
  holdings: listOf(recordOf({ events: recordOf({}), facts: recordOf({}) })),
  holds: listOf(recordOf({ covers: recordOf({ refs: listOf(), documents: listOf(), records: listOf(), fields: listOf() }) })),
  recipients: listOf(recordOf({})),
})

function recordOf(members: { readonly [member: string]: Shape }): Shape {
  return { kind: 'record', members: new Map(Object.entries(members)) }
}

function listOf(each?: Shape): Shape {
  // The member stands there also where it says nothing: what is not there would be looked up on the prototype.
  return { kind: 'list', each }
}

/**
 * Reads whatever a caller passed, each member once; its faults are added to the list, all of them.
 * It never throws: where reading a member throws, what can be read is copied first, and the copy is read.
 */
export function readInput(schedule: RetentionSchedule, input: unknown, faults: RequestFault[]): ReadInput | undefined {
  try {
    return readMembers(schedule, input, faults)
  } catch {
    faults.length = 0
    return readMembers(schedule, copied(input, shape), faults)
  }
}

const known = ['request', 'requestedOn', 'asOf', 'subject', 'holdings', 'holds', 'recipients']

function readMembers(schedule: RetentionSchedule, value: unknown, faults: RequestFault[]): ReadInput | undefined {
  const members = membersOf(value)
  if (members === undefined) return faultOfMembers(faults, [], value)
  const input = value as Members
  let request: unknown
  let requestedOn: unknown
  let asOf: unknown
  let subject: unknown
  let holdings: unknown
  let holds: unknown
  let recipients: unknown
  for (const member of members) {
    switch (member) {
      case 'request':
        request = input.request
        break
      case 'requestedOn':
        requestedOn = input.requestedOn
        break
      case 'asOf':
        asOf = input.asOf
        break
      case 'subject':
        subject = input.subject
        break
      case 'holdings':
        holdings = input.holdings
        break
      case 'holds':
        holds = input.holds
        break
      case 'recipients':
        recipients = input.recipients
        break
      default:
        if (input[member] !== undefined) addFault(faults, [member], 'not-declared', undefined, known)
    }
  }
  const kind = deletionRequests.find((word) => word === request)
  if (kind === undefined) faultOfWord(faults, ['request'], request, deletionRequests)
  const requested = dayOf(requestedOn) ?? faultOfDay(faults, ['requestedOn'], requestedOn)
  const day = dayOf(asOf) ?? faultOfDay(faults, ['asOf'], asOf)
  if (requested !== undefined && day !== undefined && requested > day)
    addFault(faults, ['requestedOn'], 'contradiction', requestedOn, ['a day not after asOf' satisfies Remark])
  const id = readSubject(subject, faults)
  const read: ReadInput = {
    request: kind ?? 'delete',
    subject: id,
    requestedOn: requested ?? noDay,
    asOf: day ?? noDay,
    holdings: readEach(schedule, holdings, 'holdings', faults, readHolding),
    holds: holds === undefined ? [] : readEach(schedule, holds, 'holds', faults, readHold),
    recipients: recipients === undefined ? [] : readEach(schedule, recipients, 'recipients', faults, readRecipient),
  }
  checkTogether(read, faults)
  return read
}

function readSubject(value: unknown, faults: RequestFault[]): string | undefined {
  const members = membersOf(value)
  if (members === undefined) return faultOfMembers(faults, ['subject'], value)
  const subject = value as Members
  let id: unknown
  for (const member of members) {
    if (member === 'id') id = subject.id
    else if (subject[member] !== undefined) addFault(faults, ['subject', member], 'not-declared', undefined, ['id'])
  }
  return textOf(id) ?? faultOfText(faults, ['subject', 'id'], id)
}

type ReadOne<Each> = (schedule: RetentionSchedule, value: unknown, index: number, faults: RequestFault[]) => Each | undefined

function readEach<Each>(schedule: RetentionSchedule, value: unknown, list: string, faults: RequestFault[], readOne: ReadOne<Each>): readonly Each[] {
  const read: Each[] = []
  const length = readLength(value, [list], faults) ?? 0
  for (let index = 0; index < length; index += 1) {
    const member = memberAt(value as readonly unknown[], index)
    const each = member === undefined ? faultOfHole([list, index], faults) : readOne(schedule, member, index, faults)
    if (each !== undefined) read.push(each)
  }
  return read
}
