import type { Allowed, Duty } from '../../model/decision.js'
import type { Language } from '../language.js'
import type { Names } from '../names.js'
import { subject } from './reasons.js'
import { atFault } from './request-problems.js'
import { from, named } from './words.js'

export function allowed({ asked, fields, policy }: Allowed, names: Names): string {
  return `Under the policy ${policy.id}, version ${policy.version}, ${subject(asked, names)} is allowed for the ${named(fields.map(names.field), 'field')}.`
}

export function permittedBy(clauses: readonly string[]): string {
  return `It is permitted by ${named(clauses, 'clause')}.`
}

export function obligation(duty: Duty, names: Names): string {
  return `The obligation ${duty.code} applies${source(duty, names)}${stated(names.obligation(duty.code))}`
}

export function advice(duty: Duty, names: Names): string {
  return `The advice ${duty.code} applies${source(duty, names)}${stated(names.advice(duty.code))}`
}

function source({ clause, laws }: Duty, names: Names): string {
  return from([clause], laws.map(names.law))
}

function stated(means: string | undefined): string {
  return means === undefined ? '.' : `: ${means}.`
}

export function clause(id: string, means: string): string {
  return `Clause ${id} says, in short: ${means}.`
}

export const governs: Language['governs'] = {
  ours: ({ policy, clauses }) => `The policy ${policy.id}, version ${policy.version}, governs${from(clauses)}.`,
  partner: ({ partner, policy, clauses }) =>
    `The policy of the partner${partner === undefined ? '' : ` ${partner}`} governs, and not the policy ${policy.id}, version ${policy.version}${from(clauses)}.`,
  'other-site': ({ policy, clauses }) => `The other site's own policy governs, and not the policy ${policy.id}, version ${policy.version}${from(clauses)}.`,
  none: ({ policy, clauses }) =>
    `The policy ${policy.id}, version ${policy.version}, does not govern: the person neither uses the services nor transacts with the company${from(clauses)}.`,
}

export const passwordLiability: Language['passwordLiability'] = ({ applies, policy, clauses }) =>
  applies
    ? `Under the policy ${policy.id}, version ${policy.version}, the company does not bear what came of the use: the password entered matched the one registered${from(clauses)}.`
    : `Under the policy ${policy.id}, version ${policy.version}, nothing is said about who bears what came of the use${from(clauses)}.`

export const unanswered: Language['unanswered'] = ({ policy, faults }) =>
  `Under the policy ${policy.id}, version ${policy.version}, the question was not answered: ${atFault(faults)}.`

export const notPlanned: Language['notPlanned'] = ({ policy, faults }) =>
  `Under the policy ${policy.id}, version ${policy.version}, no plan was made: ${atFault(faults)}. Nothing is to be deleted before that is put right.`
