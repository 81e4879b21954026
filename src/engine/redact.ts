import { frozen } from '../compile/frozen.js'
import { notTaken } from '../compile/not-taken.js'
import type { Decision, FieldsFor, Reason, RequestFault, Unanswered } from '../model/decision.js'
import type { Plan } from '../model/plan.js'

/** What can quote a request: a decision, one for each field, and whatever has faults. */
type Quoting = Decision | FieldsFor | Plan | Unanswered

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
 * @throws {TypeError} for what is no answer of a verb: nothing of it would be blotted
 * @example
 * const denied = decide({ verb: 'canUse', purpose: 'aoi@example.jp', fields: ['name'], subject: { id: 'c-17', standing: 'active' } })
 * redact(denied)
 * // => { allowed: false, reasons: [{ code: 'unknown-purpose', clause: 'use.0', asked: '…' }], … }
 */
export function redact<Answer extends Quoting>(answer: Answer): Answer {
  try {
    // Blotting changes words alone: the answer stays of its kind.
    return blotted(answer) as Answer
  } catch {
    throw notTaken('redact', takes, answer)
  }
}

const takes = 'an answer of canCollect, canUse, canDisclose, fieldsFor, groundsFor, planDeletion, governs or passwordLiability'

function blotted(answer: Quoting): Quoting {
  if ('withheld' in answer) {
    const withheld = answer.withheld.map((each) => ({ ...each, reasons: allWithoutWords(each.reasons) }))
    return frozen({ ...answer, withheld, decision: blotted(answer.decision) as Decision })
  }
  if ('allowed' in answer) {
    if (answer.allowed === true) return answer
    if (answer.allowed === false) return frozen({ ...answer, reasons: allWithoutWords(answer.reasons) })
  }
  const made: unknown = 'planned' in answer ? answer.planned : 'answered' in answer ? answer.answered : undefined
  if (made === true) return answer
  if (made === false && 'faults' in answer) return frozen({ ...answer, faults: allOf(answer.faults, withoutFound) })
  throw new TypeError('no answer')
}

type All<Each> = readonly [Each, ...Each[]]

function allOf<Each>([first, ...others]: All<Each>, change: (each: Each) => Each): All<Each> {
  return [change(first), ...others.map(change)]
}

function allWithoutWords(reasons: All<Reason>): All<Reason> {
  return allOf(reasons, withoutWords)
}

function withoutWords(reason: Reason): Reason {
  switch (reason.code) {
    case 'invalid-request':
      return { ...reason, faults: allOf(reason.faults, withoutFound) }
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
