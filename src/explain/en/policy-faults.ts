import { place } from '../../compile/place.js'
import type { PolicyFault } from '../../model/fault.js'
import { isOfShape } from '../is-of-shape.js'
import type { Language } from '../language.js'
import { wordIn } from '../word-in.js'
import { counted, orAnyOf, quoted, valueTypes } from './words.js'

export const policyFaults: Language['policyFaults'] = {
  'wrong-shape': (fault) =>
    fault.found === undefined
      ? `${at(fault)} the policy lacks what must stand there${needed(fault)}.`
      : `${at(fault)} the policy has ${found(fault, '')}, which cannot stand there${needed(fault)}.`,
  'not-json': (fault) => `${at(fault)} the policy has ${found(fault, 'something')}, which JSON cannot carry.`,
  'unknown-name': (fault) => `${at(fault)} the policy names ${of(fault)}${found(fault, 'something')}, which is not known there${needed(fault)}.`,
  'fact-not-asked': (fault) =>
    `${at(fault)} a condition names ${fault.found === undefined ? 'facts that are not asked there, or not together' : `the fact ${quoted(fault.found)}, which is not asked there`}${needed(fault)}.`,
  empty: (fault) => `${at(fault)} the policy has something empty or blank.`,
  duplicate: (fault) => `${at(fault)} the policy repeats ${of(fault)}${found(fault, 'what stands before it')}, which may stand only once.`,
  'no-day': (fault) => `${at(fault)} the policy has ${found(fault, 'something')}, which is no day that exists; a day is written YYYY-MM-DD.`,
  'never-kept-retained': (fault) =>
    `${at(fault)} a retention rule keeps ${fault.found === undefined ? 'a field' : `the field ${quoted(fault.found)}`}, which is marked never to be kept.`,
  'period-zero': (fault) => `${at(fault)} a period has no length: it would keep nothing for a single day.`,
  'out-of-bounds': (fault) => `${at(fault)} the policy has ${found(fault, 'a value')}, which lies outside its bounds${needed(fault)}.`,
  'reserved-name': (fault) => `${at(fault)} the policy gives the name ${found(fault, 'of something else')}, which is reserved.`,
  'clause-not-carried': (fault) => `${at(fault)} ${clause(fault)} is declared a rule or an obligation, and nothing in the policy cites it.`,
  'statement-carried': (fault) => `${at(fault)} ${clause(fault)} is cited, though it is declared a statement, which no call can check.`,
  'statement-without-reason': (fault) => `${at(fault)} ${clause(fault)} is declared a statement and does not say why no call can check it.`,
  'order-incomplete': (fault) => `${at(fault)} an order must name all there are, and ${found(fault, 'a name')} is missing.`,
  wider: (fault) => `${at(fault)} a restriction would allow more than the policy does; it can only narrow it.`,
}

export const howManyPolicyFaults: Language['howManyPolicyFaults'] = (faults) =>
  faults === 0 ? 'The policy has no faults.' : `The policy has ${counted(faults, 'fault')}.`

function at({ path }: PolicyFault): string {
  return path.length === 0 ? 'In the document itself,' : `At ${place(path)},`
}

function of(fault: PolicyFault): string {
  return fault.of === undefined ? '' : `the ${fault.of} `
}

function found(fault: PolicyFault, otherwise: string): string {
  if (fault.found === undefined) return otherwise
  return isOfShape(fault) ? wordIn(valueTypes, fault.found, quoted) : quoted(fault.found)
}

function clause(fault: PolicyFault): string {
  return fault.found === undefined ? 'a clause' : `the clause ${found(fault, '')}`
}

function needed(fault: PolicyFault): string {
  return fault.needed === undefined || fault.needed.length === 0
    ? ''
    : `; it must be ${orAnyOf(fault.needed.map((each) => (isOfShape(fault) ? wordIn(valueTypes, each) : each)))}`
}
