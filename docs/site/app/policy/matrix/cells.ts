import type { Decision } from 'clausewise'
import type { AnyEngine } from '../engine.js'
import { namesOf } from '../names-of.js'
import { type Person, questionOf, type Use } from '../uses-asked.js'

/** Whether a field may be used for a purpose, as the engine answers. */
export interface Cell {
  readonly field: string
  readonly purpose: string
  /** The use that was asked. */
  readonly use: Use
  readonly decision: Decision
}

/** A row for each field, a cell for each purpose. */
export function cellsOf(engine: AnyEngine, uses: readonly Use[], person: Person, record: string | undefined): readonly (readonly Cell[])[] {
  return namesOf(engine.policy.document).fields.map((field) =>
    uses.map((use) => ({ field, purpose: use.purpose, use, decision: engine.decide(questionOf(use, field, person, record)) })),
  )
}

/** The clauses that an answer cites: those that allow, or those of its reasons. */
export function clausesCited(decision: Decision): readonly string[] {
  if (decision.allowed) return decision.clauses
  return [...new Set(decision.reasons.flatMap(({ clause }) => (clause === undefined ? [] : [clause])))]
}
