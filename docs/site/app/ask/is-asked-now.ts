import type { Engine } from 'clausewise/policy'
import { type Members, withMember } from '../common/members.js'

/** Whether a question as it stands needs this attestation: asked without it, it would be missing. */
export function isAskedNow(engine: Engine, ask: Members, attestation: string): boolean {
  const decision = engine.decide({ ...ask, evidence: withMember(ask.evidence, attestation, undefined) })
  return !decision.allowed && decision.reasons.some((reason) => reason.code === 'attestation-missing' && reason.attestation === attestation)
}
