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

/** A request that cannot be read is the caller's mistake; anything else is not allowed. */
export function statusOf({ reasons }: Denied): 400 | 403 {
  return reasons.some(({ code }) => code === 'invalid-request') ? 400 : 403
}
