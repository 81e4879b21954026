import type { Allowed, Decision, Denied, Duty, Reason } from '../../src/model/decision.js'
import { among } from '../reference/order.js'
import { document } from './vocabulary.js'

/** The answer about several fields, made of the answers about each alone, given in the order of the request. */
export function composed(parts: readonly Decision[]): unknown {
  const denials = parts.filter((part): part is Denied => !part.allowed)
  const order = document.order
  if (denials.length > 0) {
    const reasons = byCode(once(denials.flatMap((part) => part.reasons)))
    return {
      allowed: false,
      asked: denials[0]?.asked,
      clauses: inOrder(
        order?.clauses,
        denials.flatMap(({ clauses }) => clauses),
      ),
      reasons,
    }
  }
  const allows = parts.filter((part): part is Allowed => part.allowed)
  return {
    allowed: true,
    asked: allows[0]?.asked,
    fields: inOrder(
      order?.fields,
      allows.flatMap((part) => part.fields),
    ),
    clauses: inOrder(
      order?.clauses,
      allows.flatMap(({ clauses }) => clauses),
    ),
    obligations: duties(
      order?.obligations,
      allows.flatMap(({ obligations }) => obligations),
    ),
    advice: duties(
      order?.advice,
      allows.flatMap((part) => part.advice),
    ),
  }
}

function inOrder(order: readonly string[] | undefined, names: readonly string[]): readonly string[] {
  return among(order ?? [], names)
}

function duties(order: readonly string[] | undefined, list: readonly Duty[]): readonly Duty[] {
  return (order ?? []).flatMap((code) => list.find((duty) => duty.code === code) ?? [])
}

/** Each once, the first time it is given. */
function once(reasons: readonly Reason[]): readonly Reason[] {
  return [...new Map(reasons.map((reason) => [JSON.stringify(reason), reason])).values()]
}

/** Reasons of the same code together, the codes in the order in which a single answer gives them. */
function byCode(reasons: readonly Reason[]): readonly Reason[] {
  const codes: readonly string[] = [
    'invalid-request',
    'field-not-for-purpose',
    'discontinued',
    'recipient-not-permitted',
    'condition-unmet',
    'attestation-missing',
  ]
  return codes.flatMap((code) => reasons.filter((reason) => reason.code === code))
}
