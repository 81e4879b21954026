import { inspect } from 'node:util'
import fc from 'fast-check'
import { policy } from '../../src/index.js'
import type { Decision, FieldsFor, Governs, GroundsFor, PasswordLiability, Unanswered } from '../../src/model/decision.js'
import type { Document } from '../../src/model/document.js'
import type { Policy } from '../../src/model/policy.js'
import { enforce, parsePolicy } from '../../src/policy.js'
import {
  collections,
  disclosures,
  documentAndMany,
  documents,
  factsGiven,
  fieldsRequests,
  governsRequests,
  type Kind,
  passwordRequests,
  uses,
} from '../reference/arbitraries.js'

/** An engine's answers, asked by an untyped caller. */
export interface Asked {
  readonly canCollect: (request?: unknown) => Decision
  readonly canUse: (request?: unknown) => Decision
  readonly canDisclose: (request?: unknown) => Decision
  readonly fieldsFor: (request?: unknown) => FieldsFor
  readonly groundsFor: (request?: unknown) => GroundsFor | Unanswered
  readonly governs: (request?: unknown) => Governs | Unanswered
  readonly passwordLiability: (request?: unknown) => PasswordLiability | Unanswered
  readonly decide: (request?: unknown) => Decision
}

export type Verb = keyof typeof kinds
export type Deciding = 'canCollect' | 'canUse' | 'canDisclose'

/** The requests of each verb. */
export const kinds = {
  canCollect: collections as Kind<unknown>,
  canUse: uses as Kind<unknown>,
  canDisclose: disclosures as Kind<unknown>,
  fieldsFor: fieldsRequests as Kind<unknown>,
  groundsFor: factsGiven as Kind<unknown>,
  governs: governsRequests as Kind<unknown>,
  passwordLiability: passwordRequests as Kind<unknown>,
}

export const verbs = Object.keys(kinds) as readonly Verb[]
export const deciding: readonly Deciding[] = ['canCollect', 'canUse', 'canDisclose']

/** The policy of a document that is sound by construction. */
export function policyOf(document: Document): Policy {
  if (document === policy.document) return policy
  const parsed = parsePolicy(document)
  if (!parsed.ok) throw new Error(`the document is not sound: ${JSON.stringify(parsed.faults)}`)
  return parsed.policy
}

/** An engine of its own: it has answered nothing yet. */
export function newEngineOf(document: Document): Asked {
  return enforce(policyOf(document)) as unknown as Asked
}

/** Whose documents a law is asked of: the reference policy's, and generated ones. */
export const sources: readonly { readonly source: string; readonly documents: fc.Arbitrary<Document> }[] = [
  { source: 'the reference policy', documents: fc.constant(policy.document) },
  { source: 'generated policies', documents },
]

const reference = newEngineOf(policy.document)

/** An engine of the document; of the reference policy one that has answered before. */
export function engineOf(document: Document): Asked {
  return document === policy.document ? reference : newEngineOf(document)
}

/** A document with some requests of a verb. */
export function asking(documents: fc.Arbitrary<Document>, verb: Verb, most = 10): fc.Arbitrary<readonly [Document, readonly unknown[]]> {
  return documentAndMany(documents, kinds[verb], most)
}

/** Checks a property; a failure names what reproduces it, without the reference document in full. */
export function check<T extends readonly unknown[]>(property: fc.IProperty<T>, numRuns: number): void {
  fc.assert(property, { numRuns, reporter: report, interruptAfterTimeLimit: 50_000, markInterruptAsFailure: false })
}

function report<T extends readonly unknown[]>({ failed, seed, counterexamplePath, counterexample, errorInstance }: fc.RunDetails<T>): void {
  if (!failed) return
  const shown = inspect(withoutReference(counterexample), { depth: 12, breakLength: 160, maxArrayLength: 30, maxStringLength: 200 })
  const where = `seed ${seed}, path ${counterexamplePath}\n${shown.slice(0, 12_000)}`
  if (!(errorInstance instanceof Error)) throw new Error(where)
  errorInstance.message = `${errorInstance.message}\n${where}`
  throw errorInstance
}

function withoutReference(value: unknown, depth = 0): unknown {
  if (value === policy.document) return 'the reference document'
  return Array.isArray(value) && depth < 2 ? value.map((each) => withoutReference(each, depth + 1)) : value
}
