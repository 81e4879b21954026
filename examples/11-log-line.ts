// What goes into the log, so that a decision can be accounted for and no personal data gets there?
import { canUse, type Decision, decide } from 'clausewise'

/**
 * A line for a logger: what was asked, what was answered, by which clauses of which version.
 * An answer holds no id, no name and no evidence. Only a fault, an unknown name and a partner's name repeat words of the request,
 * and somebody may have put an address there: of a reason, the log has the code and the clause.
 */
function logLine(on: string, decision: Decision) {
  const { asked, allowed, clauses, policy } = decision
  const outcome = decision.allowed
    ? { fields: decision.fields, obligations: decision.obligations.map(({ code }) => code) }
    : { reasons: decision.reasons.map((reason) => ('clause' in reason ? `${reason.code} ${reason.clause}` : reason.code)) }
  return { on, ...asked, allowed, ...outcome, clauses, policy }
}

const subject = { id: 'aoi@example.jp', standing: 'active' } as const

console.log(logLine('2026-11-24', canUse({ purpose: 'settlement', fields: ['name', 'payment'], subject })))
// => { on: '2026-11-24', verb: 'canUse', purpose: 'settlement', number: 3, allowed: true, fields: ['name', 'payment'], obligations: [],
//      clauses: ['collection.1', 'use.3', 'agreed-use.1'], policy: { id: 'reference-jp', … } }
console.log(logLine('2026-11-24', canUse({ purpose: 'contact', fields: ['payment'], subject: { ...subject, agreed: [1] } })))
// => { on: '2026-11-24', verb: 'canUse', purpose: 'contact', number: 6, allowed: false,
//      reasons: ['purpose-not-agreed agreed-use.1', 'field-not-for-purpose collection.1'], clauses: ['collection.1', 'agreed-use.1'], … }

// A body with an address where a purpose should stand, and one of another shape: the address stays out of the log.
console.log(JSON.stringify(logLine('2026-11-24', decide({ verb: 'canUse', purpose: 'aoi@example.jp', fields: ['name'], subject }))).includes('aoi@'))
// => false
console.log(logLine('2026-11-24', decide({ verb: 'canUse', purpose: 3, field: 'aoi@example.jp' })))
// => { on: '2026-11-24', verb: 'canUse', purpose: 'settlement', number: 3, allowed: false, reasons: ['invalid-request'], clauses: [], … }
