import type { Asked, Decision, Reason, RequestFault, Unanswered } from '../../src/model/decision.js'
import type { Document } from '../../src/model/document.js'
import type { Vocabulary } from '../../src/model/vocabulary.js'
import type { Look } from './condition.js'
import { among, fieldsInOrder } from './order.js'
import type { Faults } from './read.js'
import { citedInOrder, duties } from './says.js'

/** An answer without the identity of the policy: the naive interpreter takes no digest. */
export type Bare<T> = T extends unknown ? { [K in keyof T as K extends 'policy' ? never : K]: K extends 'decision' ? Bare<T[K]> : T[K] } : never

export type NaiveDecision = Bare<Decision>

const codesInOrder: readonly string[] = [
  'invalid-request',
  'not-governed',
  'unknown-field',
  'not-collectable',
  'unknown-purpose',
  'unknown-ground',
  'sale-or-rental',
  'purpose-not-agreed',
  'field-not-for-purpose',
  'discontinued',
  'recipient-not-permitted',
  'condition-unmet',
  'attestation-missing',
]

export function denied(document: Document, asked: Asked<Vocabulary>, faults: Faults, reasons: readonly Reason[]): NaiveDecision {
  const [fault1, ...faults2] = faults
  const all: Reason[] = fault1 === undefined ? [...reasons] : [{ code: 'invalid-request', faults: [fault1, ...faults2] }, ...reasons]
  all.sort((a, b) => codesInOrder.indexOf(a.code) - codesInOrder.indexOf(b.code))
  const clauses = all.map((reason) => ('clause' in reason ? reason.clause : undefined))
  return { allowed: false, asked, clauses: citedInOrder(document, clauses), reasons: all as [Reason, ...Reason[]] }
}

export function allowed(
  document: Document,
  asked: Asked<Vocabulary>,
  fields: readonly string[],
  clauses: readonly (string | undefined)[],
  look: Look,
): NaiveDecision {
  return {
    allowed: true,
    asked,
    fields: among(fieldsInOrder(document), fields),
    clauses: citedInOrder(document, clauses),
    obligations: duties(document, 'obligations', look),
    advice: duties(document, 'advice', look),
  }
}

export function unanswered(faults: Faults): Bare<Unanswered> {
  return { answered: false, faults: faults as unknown as [RequestFault, ...RequestFault[]] }
}
