import type { Reason } from '../model/decision.js'
import { alike } from './groups.js'

/** A reason, and the fields or attestations of which it is said. */
export interface ToldReason {
  readonly reason: Reason
  /** Each once; none where the reason names none. */
  readonly of: readonly string[]
}

/** The reasons as they are told: those that differ in nothing but the field or the attestation are one. */
export function alikeTogether(reasons: readonly Reason[]): readonly ToldReason[] {
  return alike(reasons, (reason) => likeness(reason) ?? reason).map(([reason, ...others]) => ({
    reason,
    of: [...new Set([reason, ...others].flatMap((each) => named(each) ?? []))],
  }))
}

/** All of a reason but the name that it is said of; of a reason that speaks of one thing alone, nothing. */
function likeness(reason: Reason): unknown {
  switch (reason.code) {
    case 'unknown-field':
    case 'field-not-for-purpose':
      return { ...reason, field: '' }
    case 'discontinued':
      return reason.field === undefined ? undefined : { ...reason, field: '' }
    case 'attestation-missing':
      return { ...reason, attestation: '' }
    default:
      return undefined
  }
}

function named(reason: Reason): string | undefined {
  switch (reason.code) {
    case 'unknown-field':
    case 'not-collectable':
    case 'field-not-for-purpose':
    case 'discontinued':
      return reason.field
    case 'attestation-missing':
      return reason.attestation
    default:
      return undefined
  }
}
