import { alikeFirst } from '../../compile/alike-first.js'
import { meant } from '../../compile/meant.js'
import { place } from '../../compile/place.js'
import type { Path, RequestFault } from '../../model/decision.js'
import { isFoundType } from '../../model/value-type.js'
import { inKind } from '../in-kind.js'
import type { Language } from '../language.js'
import { needsBoolean } from '../needs-boolean.js'
import { needsKinds } from '../needs-kinds.js'
import { counted, didYouMean, orAnyOf, quoted, remarks, valueTypes } from './words.js'

export const requestProblems: Language['requestProblems'] = {
  missing: (fault) => `${member(fault.path)} is missing${mustBe(fault)}`,
  'wrong-type': (fault) => `${member(fault.path)} is ${found(fault, 'of another type')}, which it cannot be${mustBe(fault)}`,
  empty: (fault) => `${member(fault.path)} is empty or blank${mustBe(fault)}`,
  'not-declared': (fault) => `${member(fault.path)} is not declared for this request, so nothing would read it${known(fault)}`,
  'unknown-name': (fault) => `${member(fault.path)} is ${found(fault, 'a word')}, which is not one of the names known here${mustBe(fault)}`,
  'no-day': (fault) => `${member(fault.path)} is ${found(fault, 'a text')}; it must be a day that exists, written YYYY-MM-DD.`,
  'too-long': (fault) => `${member(fault.path)} has more than 10,000 entries.`,
  duplicate: (fault) => `${member(fault.path)} repeats ${found(fault, 'what stands before it')}, which may stand only once.`,
  contradiction: (fault) =>
    `${member(fault.path)}${fault.found === undefined ? '' : `, ${quoted(fault.found)},`} does not go with the rest of the request${mustBe(fault)}`,
  unreadable: (fault) => `${member(fault.path)} cannot be read.`,
}

/** `one member is at fault`, `3 members are at fault`. */
export function atFault(faults: readonly unknown[]): string {
  return `${counted(faults.length, 'member is', 'members are')} at fault`
}

export const howManyRequestFaults: Language['howManyRequestFaults'] = (faults) => `The request has ${counted(faults, 'fault')}.`

function member(path: Path): string {
  return path.length === 0 ? 'The request itself' : `The member ${place(path)}`
}

/** What was found: in the place of another type its type, or a text; anywhere else a word as it was written. */
function found({ problem, found: it }: RequestFault, otherwise: string): string {
  if (it === undefined) return otherwise
  return problem === 'wrong-type' ? inKind(words, it, isFoundType(it), (written) => `the text ${quoted(written)}`) : quoted(it)
}

/** How the sentence ends: with the name that was meant, or with what would be right. */
function mustBe(fault: RequestFault): string {
  const near = meant(fault)
  if (near !== undefined) return didYouMean(near)
  const { needed = [] } = fault
  if (needed.length === 0) return '.'
  const kinds = needsKinds(fault)
  return `; it must be ${orAnyOf(alikeFirst(fault.found, [...new Set(needed)]).map((each) => inKind(words, each, kinds, (name) => name)))}${needsBoolean(fault) ? ', without quotation marks' : ''}.`
}

/** Of a member that nobody knows: the one that was meant, or those there are. */
function known(fault: RequestFault): string {
  const near = meant(fault)
  if (near !== undefined) return didYouMean(near)
  if (fault.needed === undefined) return '.'
  return fault.needed.length === 0 ? '; nothing can be given there.' : `; what can be given there is ${orAnyOf([...new Set(fault.needed)])}.`
}

const words = { valueTypes, remarks }
