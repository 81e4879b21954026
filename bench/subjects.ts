import type { Random } from './random.js'

const events = { fiscalYearEnd: '2026-03-31', booksClosedOn: '2026-05-20', transactedOn: '2026-02-11', lastEntryOn: '2026-02-11' }

/** A request to delete, as one line of JSON: what a shop holds of a customer. */
export function subjectLine({ below, chance, one }: Random, place: number, holdings = 3 + below(6)): string {
  const month = String(1 + below(11)).padStart(2, '0')
  const day = String(1 + below(28)).padStart(2, '0')
  return JSON.stringify({
    request: one(['delete', 'delete', 'stop-use', 'stop-disclosure']),
    requestedOn: `2026-${month}-${day}`,
    asOf: '2026-12-01',
    subject: { id: `c-${place}` },
    holdings: Array.from({ length: holdings }, (_, index) => holding(index)),
    ...(chance(0.1) ? { holds: [{ id: `case-${below(9)}`, covers: { records: ['invoice'] } }] } : {}),
    ...(chance(0.3) ? { recipients: [{ kind: 'entrusted-party', name: 'Parcel Co' }] } : {}),
  })

  function holding(index: number) {
    const ref = `${place}/${index}`
    const { fiscalYearEnd, booksClosedOn, transactedOn, lastEntryOn } = events
    const facts = { lossYear: chance(0.2) }
    switch (below(5)) {
      case 0:
        return { field: one(['name', 'address', 'payment']), record: 'invoice', ref, events: { fiscalYearEnd, booksClosedOn }, facts }
      case 1:
        return { field: one(['name', 'address', 'payment']), record: 'order', ref, events: { fiscalYearEnd, transactedOn }, facts }
      case 2:
        return {
          field: one(['name', 'address']),
          record: 'contract',
          ref,
          document: `d-${place}`,
          events: { fiscalYearEnd, booksClosedOn, transactedOn, lastEntryOn },
          facts,
        }
      case 3:
        return { field: 'email', record: 'consent', ref, events: { mailStoppedOn: '2026-06-30' }, facts: { consumer: chance(0.5) } }
      default:
        return { field: one(['name', 'email', 'phone', 'gender']), record: 'profile', ref }
    }
  }
}
