// What becomes of somebody's data when they ask for deletion?
import { planDeletion } from 'clausewise'
import { timeline } from 'clausewise/explain'

// One holding for each value: where it stands, with the days its retention counts from. `ref` comes back untouched.
const plan = planDeletion({
  request: 'delete',
  requestedOn: '2026-11-24',
  asOf: '2026-11-24',
  subject: { id: 'c-17' },
  holdings: [
    { field: 'email', record: 'profile', ref: 'customers/17' },
    { field: 'payment-card', record: 'profile', ref: 'wallets/17' },
    { field: 'name', record: 'invoice', ref: 'invoices/204', events: { fiscalYearEnd: '2026-03-31', booksClosedOn: '2026-03-31' }, facts: { lossYear: false } },
    { field: 'address', record: 'order', ref: 'orders/311' },
    { field: 'email', record: 'inquiry', ref: 'tickets/8' },
  ],
  holds: [{ id: 'case-9', covers: { refs: ['tickets/8'] } }],
  recipients: [
    { kind: 'entrusted-party', name: 'Parcel Co' },
    { kind: 'public-institution', name: 'Tax office' },
  ],
})
if (!plan.planned) throw new Error('a literal has no faults')

// An entry narrows on its action: only what is retained has a last day.
for (const entry of plan.entries) {
  if (entry.action === 'delete') console.log(`${entry.ref}: deleted by ${entry.dueOn}`)
  // => customers/17: deleted by 2026-12-08
  // => wallets/17: deleted by 2026-12-08
  if (entry.action === 'retain') console.log(`${entry.ref}: kept until ${entry.retainedUntil} for ${entry.purposes} alone, by ${entry.rules}`)
  // => invoices/204: kept until 2036-03-31 for settlement alone, by jp.companies.books,jp.tax.document
  if (entry.action === 'await') console.log(`${entry.ref}: waits for ${entry.awaits[0].for === 'event' ? entry.awaits[0].event : entry.awaits[0].for}`)
  // => orders/311: waits for fiscalYearEnd
  // => tickets/8: waits for release
}

// Who is told; and the day on which this plan, once done, changes: the tax law lets go before company law does.
console.log(plan.notices.map(({ name, notice, required }) => ({ name, notice, required })))
// => [{ name: 'Parcel Co', notice: 'erase', required: true }]
console.log(plan.dueAgainOn)
// => 2033-06-01

// The same as a table for a terminal.
console.log(timeline(plan, { language: 'en', width: 80 }))
// => Request to delete everything held, arrived on 24 November 2026; planned as of 24
//    November 2026.
//    Of 5 holdings, 2 are deleted, 1 is retained until a known day and 2 are kept
//    until something happens.
//
//    where: what
//      action  kept until              done by      why
//    profile: email, payment-card
//      delete                          8 Dec 2026        .
//    invoice: name
//      retain  31 Mar 2036             14 Apr 2036  1 2  ###########################.
//    order: address
//      await   fiscalYearEnd                        2 3  ###########################>
//    inquiry: email
//      await   release of hold case-9               4    ###########################>
//
//    The bars run from 24 November 2026 to 14 April 2036.
//    # kept   . time to act   > no end known
//
//    1  jp.companies.books: Companies Act Art. 432
//    2  jp.tax.document: Corporation Tax Act Enforcement Regulations Art. 59, Art.
//       67, Consumption Tax Act Enforcement Order Art. 50, Art. 70-13, Electronic
//       Books Preservation Act Enforcement Regulations Art. 4
//    3  jp.tax.loss-year: Corporation Tax Act Enforcement Regulations Art. 26-3
//    4  legal hold case-9
//
//    Tell Parcel Co to erase the data (a duty: APPI Art. 25).
//    Advertising mail to the person stops at once.
//    The plan is due again on 1 June 2033.

// A fault anywhere, and nothing is planned: nothing is deleted on half an answer.
const broken = planDeletion({ request: 'delete', requestedOn: '2026-02-30', asOf: '2026-11-24', subject: { id: 'c-17' }, holdings: [] })
if (!broken.planned) console.log(broken.faults)
// => [{ path: ['requestedOn'], problem: 'no-day', found: '2026-02-30', needed: ['day'] }]
