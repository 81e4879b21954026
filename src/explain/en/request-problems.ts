import { place } from '../../compile/place.js'
import type { Path, RequestFault } from '../../model/decision.js'
import type { Language } from '../language.js'
import { wordIn } from '../word-in.js'
import { counted, orAnyOf, quoted, valueTypes } from './words.js'

export const requestProblems: Language['requestProblems'] = {
  missing: (fault) => `${member(fault.path)} is missing${mustBe(fault)}.`,
  'wrong-type': (fault) => `${member(fault.path)} is ${found(fault, 'of another type')}, which it cannot be${mustBe(fault)}.`,
  empty: (fault) => `${member(fault.path)} is empty or blank.`,
  'not-declared': (fault) => `${member(fault.path)} is not declared for this request, so nothing would read it.`,
  'unknown-name': (fault) => `${member(fault.path)} is ${found(fault, 'a word')}, which is not one of the names known here${mustBe(fault)}.`,
  'no-day': (fault) => `${member(fault.path)} is ${found(fault, 'a text')}, which is no day that exists; a day is written YYYY-MM-DD.`,
  'too-long': (fault) => `${member(fault.path)} has more than 10,000 entries.`,
  duplicate: (fault) => `${member(fault.path)} repeats ${found(fault, 'what stands before it')}, which may stand only once.`,
  contradiction: (fault) =>
    `${member(fault.path)}${fault.found === undefined ? '' : `, ${quoted(fault.found)},`} does not go with the rest of the request${mustBe(fault)}.`,
  unreadable: (fault) => `${member(fault.path)} cannot be read.`,
}

/** `one member is at fault`, `3 members are at fault`. */
export function atFault(faults: readonly unknown[]): string {
  return `${counted(faults.length, 'member is', 'members are')} at fault`
}

export function faultLines(faults: readonly RequestFault[]): string {
  return faults.map((fault) => requestProblems[fault.problem](fault)).join('\n')
}

function member(path: Path): string {
  return path.length === 0 ? 'The request itself' : `The member ${place(path)}`
}

/** What was found: in the place of another type its type, or a text; anywhere else a word as it was written. */
function found({ problem, found: it }: RequestFault, otherwise: string): string {
  if (it === undefined) return otherwise
  return problem === 'wrong-type' ? wordIn(valueTypes, it, quoted) : quoted(it)
}

function mustBe({ problem, needed = [] }: RequestFault): string {
  return needed.length === 0 ? '' : `; it must be ${orAnyOf(needed.map((each) => (problem === 'wrong-type' ? wordIn(valueTypes, each) : each)))}`
}
