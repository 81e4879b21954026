import { frozen } from '../compile/frozen.js'
import { shown } from '../compile/reading.js'
import { allFaults } from '../compile/request-fault.js'
import type { ValueOfFact } from '../compile/truth.js'
import type { Asked, Decision, Denied, Reason, RequestFault } from '../model/decision.js'
import type { CheckName } from '../model/document.js'
import type { Vocabulary } from '../model/vocabulary.js'
import { type Compiled, numbered, type Permission } from './compile.js'
import type { Faults } from './read.js'

type Code = Reason['code']
type DataOf<C extends Code> = Omit<Extract<Reason, { code: C }>, 'code' | 'clause'>

/** A reason; its clause only where the policy names one for the check. */
export function reason<C extends Exclude<Code, 'invalid-request'>>(code: C, clause: string | undefined, data: DataOf<C>): Reason {
  // The code and its data belong together by the parameters' types; the compiler cannot see it through the spread.
  return { code, ...(clause === undefined ? {} : { clause }), ...data } as unknown as Reason
}

/** The reason that stands for all faults of a request; none where it has none. */
export function invalidRequest(faults: readonly RequestFault[]): readonly Reason[] {
  return faults.length === 0 ? [] : [{ code: 'invalid-request', faults: allFaults(faults) }]
}

/** The purpose or ground that was asked, as an answer names it. */
export function askedOf(verb: 'canUse' | 'canDisclose', permission: (Permission & { readonly kind: 'purpose' | 'ground' }) | undefined): Asked<Vocabulary> {
  return permission === undefined ? { verb } : { verb, ...numbered({ [permission.kind]: permission.key }, permission.number) }
}

/** A name nobody declared, as an answer shows it. */
export function shownRef(asked: string | number): string | number {
  // JSON prints −0 as 0, and so does an answer.
  return typeof asked === 'string' ? shown(asked) : asked + 0
}

/** What an allow is made of, once nothing denies. */
export interface Grant {
  readonly fields: readonly string[]
  readonly clauses: readonly string[]
  readonly facts: ValueOfFact
}

/**
 * The one place where an outcome is chosen: any reason denies; without one, what the clauses grant is allowed.
 * `grant` is asked only when no reason stands.
 */
export function answer(compiled: Compiled, asked: Asked<Vocabulary>, reasons: readonly Reason[], grant: () => Grant): Decision {
  const [first, ...others] = reasons
  if (first !== undefined) return denied(compiled, asked, [first, ...others])
  const { fields, clauses, facts } = grant()
  return frozen({
    allowed: true,
    asked,
    fields: compiled.names.inOrder('fields', fields),
    clauses: compiled.names.inOrder('clauses', clauses),
    ...compiled.duties.ridingOn(facts),
    policy: compiled.identity,
  })
}

/** A denial, citing the clauses of its reasons. */
export function denied(compiled: Compiled, asked: Asked<Vocabulary>, reasons: readonly [Reason, ...Reason[]]): Denied {
  return frozen({ allowed: false, asked, clauses: compiled.names.inOrder('clauses', reasons.flatMap(clauseOf)), reasons, policy: compiled.identity })
}

/** The denial of a question that is no record at all, or of no verb. */
export function noQuestion(compiled: Compiled, verb: Asked<Vocabulary>['verb'], faults: Faults): Denied {
  return denied(compiled, { verb }, [{ code: 'invalid-request', faults: allFaults(faults.list) }])
}

function clauseOf(reason: Reason): readonly string[] {
  return Object.hasOwn(reason, 'clause') && reason.clause !== undefined ? [reason.clause] : []
}

/** The clause a check cites in its reasons. */
export function citedBy(compiled: Compiled, check: CheckName): string | undefined {
  return compiled.checks(check).at(0)
}
