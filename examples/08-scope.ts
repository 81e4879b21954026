// Whose policy governs, and what follows where it is not ours?
import { canUse, governs, passwordLiability } from 'clausewise'

console.log(governs({ person: 'customer' }))
// => { answered: true, governedBy: 'ours', clauses: ['scope.1'], obligations: [], advice: [], … }

// Data that a partner collected stays under the partner's policy, and the advice says what the published text lacks.
const arrival = governs({ person: 'customer', origin: { partner: 'Nishi Travel' } })
if (arrival.answered) console.log([arrival.governedBy, arrival.partner, ...arrival.advice.map((each) => each.code)])
// => ['partner', 'Nishi Travel', 'joint-use-notice-missing']

// Another site, whichever way the link goes.
const link = governs({ person: 'neither', site: 'linked-from-ours' })
console.log(link.answered && [link.governedBy, ...link.clauses])
// => ['other-site', 'links.1', 'other-sites.1']

// Somebody who neither uses the services nor buys.
const passerby = governs({ person: 'neither' })
console.log(passerby.answered && passerby.governedBy)
// => none

// A use of data that is not ours to decide on is denied, whatever else holds.
const use = canUse({ purpose: 'settlement', fields: ['name'], subject: { id: 'c-17', standing: 'active' }, origin: { partner: 'Nishi Travel' } })
console.log(use)
// => { allowed: false, reasons: [{ code: 'not-governed', clause: 'scope.2', governedBy: 'partner', partner: 'Nishi Travel' }], … }

// The clause on passwords speaks only of those that matched.
const entered = passwordLiability({ matched: true })
console.log(entered.answered && [entered.applies, entered.companyLiable])
// => [true, false]
const mistyped = passwordLiability({ matched: false })
console.log(mistyped.answered && [mistyped.applies, mistyped.companyLiable])
// => [false, undefined]
