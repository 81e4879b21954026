import { place } from '../../compile/place.js'
import type { PolicyFault } from '../../model/fault.js'
import type { Language } from '../language.js'
import { policyFaults } from './policy-faults.js'
import { and, day, quoted } from './words.js'

export const inForce: Language['inForce'] = ({ id, version, since }) => `The version ${version} of the policy ${id} is in force, since ${day(since)}.`

export const follows: Language['follows'] = (previous, { purposes, grounds }, names) => {
  const added = [...purposes.map((key) => names.purpose(key)), ...grounds.map((key) => names.ground(key))]
  return `It follows the version ${previous}${added.length === 0 ? ', and adds no purpose and no ground to it' : `, to which it adds ${and(added)}`}.`
}

export const notInForce = 'No version can be said to be in force.'

/** A history has faults of its own: their codes are those of a document, where they mean something else. */
export const historyFault: Language['historyFault'] = (fault) => {
  const { code, path, found, needed } = fault
  if (path[0] !== 'history' && path[0] !== 'day') return policyFaults[code](fault)
  if (code === 'empty') return 'The history has no versions.'
  if (code === 'duplicate') return `${version(fault)} is effective from ${found === undefined ? 'the day' : day(found)}, as one before it is.`
  if (code !== 'no-day')
    return `${version(fault)} is ${found === undefined ? 'no policy' : `one of the policy ${quoted(found)}, and not of ${quoted(needed?.[0] ?? '')}`}.`
  if (found === undefined) return 'The day asked for does not exist; a day is written YYYY-MM-DD.'
  return `No version was in force on ${day(found)}: the first is effective from ${day(needed?.[0]?.slice(0, 10) ?? found)}.`
}

function version({ path }: PolicyFault): string {
  return `The version at ${place(path)}`
}
