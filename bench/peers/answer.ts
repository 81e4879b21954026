import type { Full } from './peer.js'
import { rankOf } from './policy.js'

/** An answer as the implementations written by hand give it. */
export type Answer =
  | { readonly allowed: true; readonly fields: readonly string[]; readonly clauses: readonly string[]; readonly duties: readonly string[] }
  | { readonly allowed: false; readonly clauses: readonly string[]; readonly reasons: readonly Reason[] }

export interface Reason {
  readonly code: string
  readonly clause: string
  /** The field, fact, attestation, … it is about. */
  readonly about: string
}

export function allowed(fields: readonly string[], clauses: string[], duties: readonly string[]): Answer {
  return { allowed: true, fields: [...fields], clauses: inOrder(clauses), duties }
}

export function denied(reasons: readonly Reason[]): Answer {
  return { allowed: false, clauses: inOrder(reasons.map(({ clause }) => clause)), reasons }
}

/** Clauses each once, in the order of the text. */
function inOrder(clauses: readonly string[]): readonly string[] {
  return [...new Set(clauses)].sort((a, b) => (rankOf.get(a) ?? 0) - (rankOf.get(b) ?? 0))
}

export function full(answer: Answer): Full {
  const { allowed, clauses } = answer
  return answer.allowed
    ? { allowed, clauses, grants: [...answer.fields, ...answer.duties], reasons: [] }
    : { allowed, clauses, grants: [], reasons: answer.reasons.map(({ code, clause, about }) => `${code} ${clause} ${about}`) }
}
