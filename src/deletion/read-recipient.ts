import type { RequestFault } from '../model/decision.js'
import { addFault, faultOfText, faultOfWord } from './faults.js'
import { faultOfMembers, type Members, membersOf, textOf } from './members.js'
import type { RetentionSchedule } from './schedule.js'

/** Somebody the data went to. */
export interface ReadRecipient {
  readonly kind: string
  readonly name: string
  readonly country: string | undefined
}

const known = ['kind', 'name', 'country']

/** Reads one recipient, each of its members once. A member that has a fault is blank. */
export function readRecipient(schedule: RetentionSchedule, value: unknown, index: number, faults: RequestFault[]): ReadRecipient | undefined {
  const members = membersOf(value)
  if (members === undefined) return faultOfMembers(faults, ['recipients', index], value)
  const recipient = value as Members
  let kind: unknown
  let name: unknown
  let country: unknown
  for (const member of members) {
    if (member === 'kind') kind = recipient.kind
    else if (member === 'name') name = recipient.name
    else if (member === 'country') country = recipient.country
    else if (recipient[member] !== undefined) addFault(faults, ['recipients', index, member], 'not-declared', undefined, known)
  }
  if (!schedule.recipients.has(kind as string)) faultOfWord(faults, ['recipients', index, 'kind'], kind, schedule.recipientNames)
  const readName = textOf(name) ?? faultOfText(faults, ['recipients', index, 'name'], name)
  return { kind: typeof kind === 'string' ? kind : '', name: readName ?? '', country: country === undefined ? undefined : readCountry(country, index, faults) }
}

function readCountry(value: unknown, index: number, faults: RequestFault[]): string | undefined {
  const path = ['recipients', index, 'country']
  const text = textOf(value)
  if (text === undefined) return faultOfText(faults, path, value)
  return /^[A-Z]{2}$/.test(text) ? text : addFault(faults, path, 'unknown-name', text, ['two capital letters (ISO 3166-1)'])
}
