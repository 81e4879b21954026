import { alikeFirst } from '../../compile/alike-first.js'
import { meant } from '../../compile/meant.js'
import { place } from '../../compile/place.js'
import type { PolicyFault } from '../../model/fault.js'
import { isFoundType, isNeededType } from '../../model/value-type.js'
import { inKind } from '../in-kind.js'
import { isOfShape } from '../is-of-shape.js'
import type { Language } from '../language.js'
import { needsBoolean } from '../needs-boolean.js'
import { counted, didYouMean, orAnyOf, quoted, remarks, valueTypes } from './words.js'

export const policyFaults: Language['policyFaults'] = {
  'wrong-shape': (fault) =>
    fault.found === undefined
      ? `${at(fault)} the policy lacks what must stand there${mustBe(fault)}`
      : `${at(fault)} the policy has ${found(fault, '')}, which cannot stand there${mustBe(fault)}`,
  'not-json': (fault) =>
    `${at(fault)} the policy has ${found(fault, 'something')}, which no document can hold; it holds plain data: texts, numbers, true, false, lists and objects.`,
  'unknown-name': (fault) =>
    fault.of === 'event'
      ? `${at(fault)} a retention rule counts from the event ${found(fault, 'it names')}, which ${isAtRecord(fault) ? 'this kind of record does' : 'its kinds of record do'} not give${otherEvent(fault)}`
      : `${at(fault)} the policy names ${of(fault)}${found(fault, 'something')}, which is not known there${mustBe(fault)}`,
  'fact-not-asked': (fault) =>
    fault.found === undefined
      ? `${at(fault)} a condition names facts that are not asked there, or not together; nothing would ever meet it.`
      : `${at(fault)} a condition names the fact ${quoted(fault.found)}, which ${isOfRetention(fault) ? 'not every kind of record of the rule gives; list it among the facts of each (records.<kind>.facts)' : 'is not asked there; list it among the facts asked there'}${orName(fault)}.`,
  empty: (fault) => `${at(fault)} the policy has something empty or blank${mustBe(fault)}`,
  duplicate: (fault) => `${at(fault)} the policy repeats ${of(fault)}${found(fault, 'what stands before it')}, which may stand only once.`,
  'no-day': (fault) => `${at(fault)} the policy has ${found(fault, 'something')}; it must be a day that exists, written YYYY-MM-DD.`,
  'never-kept-retained': (fault) =>
    `${at(fault)} a retention rule keeps ${fault.found === undefined ? 'a field' : `the field ${quoted(fault.found)}`}, which is marked never to be kept; only one of both can stand.`,
  'period-zero': (fault) => `${at(fault)} a period has no length: it would keep nothing for a single day; it must be one day long at least.`,
  'out-of-bounds': (fault) => `${at(fault)} the policy has ${amount(fault)}, which lies outside its bounds${mustBe(fault)}`,
  'reserved-name': (fault) => `${at(fault)} the policy gives the name ${found(fault, 'of something else')}, which is reserved${mustBe(fault)}`,
  'clause-not-carried': (fault) =>
    `${at(fault)} ${clause(fault)} is declared a rule or an obligation, and nothing in the policy cites it; cite it, or declare it a statement and say why no call can check it.`,
  'statement-carried': (fault) =>
    `${at(fault)} ${clause(fault)} is cited, though it is declared a statement, which no call can check; declare it a rule or an obligation, or cite another.`,
  'statement-without-reason': (fault) =>
    `${at(fault)} ${clause(fault)} is declared a statement and does not say why no call can check it; its member because is to say so.`,
  'order-incomplete': (fault) => `${at(fault)} an order must name all there are, and ${found(fault, 'a name')} is missing.`,
  wider: (fault) =>
    `${at(fault)} a restriction would allow ${fault.found === undefined ? 'more than the policy does' : `${amount(fault)}, which the policy does not`}; it can only narrow it${mustBe(fault)}`,
}

export const howManyPolicyFaults: Language['howManyPolicyFaults'] = (faults) =>
  faults === 0 ? 'The policy has no faults.' : `${counted(faults, 'fault was', 'faults were')} found in the policy.`

function at({ path }: PolicyFault): string {
  return path.length === 0 ? 'In the document itself,' : `At ${place(path)},`
}

function of(fault: PolicyFault): string {
  return fault.of === undefined ? '' : `the ${fault.of} `
}

function found(fault: PolicyFault, otherwise: string): string {
  if (fault.found === undefined) return otherwise
  return inKind(words, fault.found, isOfShape(fault) && isFoundType(fault.found), (written) => `${isOfShape(fault) ? 'the text ' : ''}${quoted(written)}`)
}

/** What was counted or measured: a number as it is, what should have been one in quotation marks. */
function amount({ found: it, of: counted }: PolicyFault): string {
  if (it === undefined) return 'a value'
  return Number.isNaN(Number(it)) ? quoted(it) : `${it}${counted === undefined ? '' : ` ${counted}`}`
}

function clause(fault: PolicyFault): string {
  return fault.found === undefined ? 'a clause' : `the clause ${found(fault, '')}`
}

/** How the sentence ends: with the name that was meant, or with what would be right. */
function mustBe(fault: PolicyFault): string {
  const near = meant(fault)
  if (near !== undefined) return didYouMean(near)
  if (fault.needed === undefined) return '.'
  if (fault.needed.length === 0) return '; the policy has none that could.'
  return `; ${fault.of === 'member' ? 'what can stand there is' : 'it must be'} ${orAnyOf(named(fault))}${needsBoolean(fault) ? ', without quotation marks' : ''}.`
}

function isOfRetention({ path }: PolicyFault): boolean {
  return path[0] === 'retention'
}

/** Whether a fault of a retention rule stands at one of several kinds of record. */
function isAtRecord({ path }: PolicyFault): boolean {
  return path.at(-2) === 'records'
}

/** How the sentence ends on an event: with the one that was meant, or with what to do. */
function otherEvent(fault: PolicyFault): string {
  const near = meant(fault)
  if (near !== undefined) return didYouMean(near)
  const { needed = [] } = fault
  return `; list it among the events of the kind (records.<kind>.events)${needed.length === 0 ? '' : `, or count from ${orAnyOf(named(fault))} instead`}.`
}

function orName(fault: PolicyFault): string {
  return fault.needed === undefined || fault.needed.length === 0 ? '' : `, or name ${orAnyOf(named(fault))} instead`
}

function named(fault: PolicyFault): readonly string[] {
  const shape = isOfShape(fault)
  return alikeFirst(fault.found, [...new Set(fault.needed)]).map((each) =>
    inKind(words, each, shape && isNeededType(each), (name) => (shape ? quoted(name) : name)),
  )
}

const words = { valueTypes, remarks }
