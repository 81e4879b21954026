import { type Denied, policy, type Reason, redact } from 'clausewise'
import { explain, type LanguageCode } from 'clausewise/explain'

/** What a refused caller is told. */
export interface Refusal {
  readonly refused: readonly string[]
  readonly clauses: readonly string[]
  readonly explained: readonly string[]
}

/** These say what the person asked for, which is nobody else's business. */
const ofThePerson: readonly Reason['code'][] = ['discontinued', 'purpose-not-agreed']

/** A denial for a caller, in their language. */
export function refusal(denied: Denied, language: LanguageCode, mayHearOfThePerson: boolean): Refusal {
  const [first, ...others] = denied.reasons.filter(({ code }) => mayHearOfThePerson || !ofThePerson.includes(code))
  if (first === undefined) return { refused: [], clauses: [], explained: [] }
  const clauses = [first, ...others].flatMap((reason) => ('clause' in reason && reason.clause !== undefined ? [reason.clause] : []))
  const told = redact({ ...denied, clauses: denied.clauses.filter((clause) => clauses.includes(clause)), reasons: [first, ...others] })
  return { refused: told.reasons.map(({ code }) => code), clauses: told.clauses, explained: explain(told, { language, policy }).split('\n') }
}

/** What the server says itself, and no body. */
const ofTheServer: readonly unknown[] = ['subject', 'record', 'retainedBy', 'origin', 'site']

/** A request that cannot be read is the caller's mistake, or ours where the faulty member is one the server says; anything else is not allowed. */
export function statusOf({ reasons }: Denied): 400 | 403 | 500 {
  const faults = reasons.flatMap((reason) => (reason.code === 'invalid-request' ? reason.faults : []))
  if (faults.some(({ path }) => ofTheServer.includes(path[0]))) return 500
  return faults.length > 0 ? 400 : 403
}
