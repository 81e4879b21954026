import type { Document, Grounds, Purposes } from '../model/document.js'
import type { Facts } from '../model/facts.js'
import type { Policy } from '../model/policy.js'
import type { Text } from '../model/text.js'
import type { VocabularyOf } from '../model/vocabulary.js'
import { parsePolicy } from './parse-policy.js'
import { PolicyError } from './policy-error.js'

/** The record kinds of a document; their facts are declared ones. */
type Records<K, F> = {
  readonly [Kind in keyof K]: {
    readonly means?: Text
    readonly events?: readonly string[]
    readonly facts?: readonly (keyof F & string)[]
  }
}

/**
 * A policy of one's own, as one literal. Its names are inferred: a misspelt purpose, field, ground, fact or event does not compile.
 *
 * @param document the policy as data
 * @returns the policy, frozen, with its digest
 * @throws {PolicyError} once, with all faults found, each at its path
 * @example
 * const own = definePolicy({
 *   id: 'reading-room',
 *   version: '1',
 *   effectiveOn: '2026-01-01',
 *   jurisdiction: 'DE',
 *   clauses: { a: { kind: 'rule', means: { en: 'your email address, for the newsletter' } } },
 *   fields: { email: { clause: 'a', purposes: ['newsletter'] } },
 *   purposes: { newsletter: { clause: 'a' } },
 *   parameters: { promptlyDays: 14 },
 * })
 * enforce(own).canUse({ purpose: 'newsletter', fields: ['email'], subject: { id: 's-1', standing: 'active' } }).allowed
 * // => true
 */
export function definePolicy<
  const C extends string = never,
  const Fi extends string = never,
  const F extends Facts = Record<never, never>,
  const P extends Purposes<P, C, F, Fi> = Record<never, never>,
  const G extends Grounds<G, C, F, R, Fi> = Record<never, never>,
  const R extends string = never,
  const K extends Records<K, F> = Record<never, never>,
  const Rule extends string = never,
  const D extends string = never,
  const A extends string = never,
  const L extends string = never,
>(
  document: Document<{
    clause: C
    law: L
    field: Fi
    facts: F
    purposes: P
    recipient: R
    grounds: G
    records: K
    rule: Rule
    obligation: D
    advice: A
  }>,
): Policy<VocabularyOf<C, Fi, F, P, G, R, K, Rule, D, A>> {
  const parsed = parsePolicy(document)
  if (!parsed.ok) throw new PolicyError(parsed.faults)
  return parsed.policy as Policy<VocabularyOf<C, Fi, F, P, G, R, K, Rule, D, A>>
}
