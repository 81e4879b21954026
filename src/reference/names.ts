import type { ConditionOn, DutyDerived } from '../model/condition.js'
import type { clauses } from './clauses.js'
import type { facts } from './facts.js'
import type { fields } from './fields.js'
import type { grounds } from './grounds.js'
import type { laws } from './laws.js'
import type { purposes } from './purposes.js'
import type { records } from './records.js'

// Types alone: the names that one part of the policy cites of another, so that a misspelt citation does not compile.

export type ClauseId = keyof typeof clauses
export type Citation = keyof typeof laws
export type FactTypes = typeof facts
export type FieldName = keyof typeof fields
export type PurposeKey = keyof typeof purposes
export type GroundKey = keyof typeof grounds
export type RecordName = keyof typeof records
export type EventName = { [Kind in RecordName]: (typeof records)[Kind] extends { readonly events: readonly (infer Event)[] } ? Event : never }[RecordName]

/** A condition on when an obligation or an advice rides. */
export type DutyCondition = ConditionOn<FactTypes, keyof FactTypes, DutyDerived<FieldName, PurposeKey, GroundKey>>
