import { compilePlanDeletion } from '../deletion/plan-deletion.js'
import { compilePlanDeletions } from '../deletion/plan-deletions.js'
import type { Decision } from '../model/decision.js'
import type { Engine } from '../model/engine.js'
import { type Policy, soundOne } from '../model/policy.js'
import type { Vocabulary } from '../model/vocabulary.js'
import { compileCanCollect } from './can-collect.js'
import { compileCanDisclose } from './can-disclose.js'
import { compileCanUse } from './can-use.js'
import { compile } from './compile.js'
import { decide } from './decide.js'
import { fieldsFor } from './fields-for.js'
import { governs } from './governs.js'
import { groundsFor } from './grounds-for.js'
import { passwordLiability } from './password-liability.js'

/**
 * Compiles a policy once into an engine that answers.
 *
 * @param policy what `definePolicy` or `parsePolicy` made
 * @returns the engine: pure functions, bound to this policy
 * @throws {TypeError} for anything else: a document as such has not been checked
 * @example
 * enforce(policy).canUse({ purpose: 'settlement', fields: ['payment'], subject: { id: 'c-17', standing: 'active' } }).allowed
 * // => true
 */
export function enforce<V extends Vocabulary>(policy: Policy<V>): Engine<V> {
  const compiled = compile(soundOne(policy, 'enforce'))
  const verbs = { canCollect: compileCanCollect(compiled), canUse: compileCanUse(compiled), canDisclose: compileCanDisclose(compiled) }
  const planDeletion = compilePlanDeletion(compiled.document, compiled.identity, compiled.names, compiled.duties)
  const engine = {
    policy,
    ...verbs,
    fieldsFor: (use: unknown) => fieldsFor(compiled, verbs.canUse, use),
    groundsFor: (facts: unknown) => groundsFor(compiled, facts),
    decide: (question: unknown): Decision => decide(compiled, verbs, question),
    planDeletion,
    planDeletions: compilePlanDeletions(planDeletion, compiled.identity),
    governs: (request: unknown) => governs(compiled, request),
    passwordLiability: (request: unknown) => passwordLiability(compiled, request),
  }
  // The functions take anything and answer anything; the vocabulary is the compiler's alone.
  return Object.freeze(engine) as unknown as Engine<V>
}
