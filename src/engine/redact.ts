import { frozen } from '../compile/frozen.js'
import type { Decision, Reason, RequestFault, Unanswered } from '../model/decision.js'
import type { Plan } from '../model/plan.js'

/** What can quote a request: a decision, and whatever has faults. */
type Quoting = Decision | Plan | Unanswered

const blot = '…'

/**
 * An answer without the words that the request brought along, for a log and for a stranger.
 *
 * No answer holds the value of a field. But a fault quotes what it found, a name that nobody knows is repeated, and a caller may have
 * put an address there. Each such word becomes `'…'`: members nobody knows, unknown fields, purposes and grounds, a partner's name;
 * what a fault found is left out. Everything else is the policy's own: codes, clauses, facts with their values, what would be right.
 * An answer that allows, and a plan, come back as they are: a plan names the subject's id, references, stores and recipients as they
 * were given. The subject's id stays with a plan's faults too: it says whose they are.
 *
 * @example
 * const denied = decide({ verb: 'canUse', purpose: 'aoi@example.jp', fields: ['name'], subject: { id: 'c-17', standing: 'active' } })
 * redact(denied)
 * // => { allowed: false, reasons: [{ code: 'unknown-purpose', clause: 'use.0', asked: '…' }], … }
 */
export function redact<Answer extends Quoting>(answer: Answer): Answer {
  if ('faults' in answer) return frozen({ ...answer, faults: answer.faults.map(withoutFound) }) as Answer
  if ('reasons' in answer) return frozen({ ...answer, reasons: answer.reasons.map(withoutWords) }) as unknown as Answer
  return answer
}

function withoutWords(reason: Reason): Reason {
  switch (reason.code) {
    case 'invalid-request': {
      const [first, ...others] = reason.faults
      return { ...reason, faults: [withoutFound(first), ...others.map(withoutFound)] }
    }
    case 'unknown-field':
      return { ...reason, field: blot }
    case 'unknown-purpose':
    case 'unknown-ground':
      return { ...reason, asked: typeof reason.asked === 'number' ? reason.asked : blot }
    case 'not-governed':
      return reason.partner === undefined ? reason : { ...reason, partner: blot }
    default:
      return reason
  }
}

/** A fault by its place and what would be right. The name of a member that nobody knows is the request's own word too. */
function withoutFound({ found: _, ...fault }: RequestFault): RequestFault {
  return fault.problem === 'not-declared' ? { ...fault, path: [...fault.path.slice(0, -1), blot] } : fault
}
