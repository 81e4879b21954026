// May these fields be used for this purpose?
import { canUse, pick } from 'clausewise'

const customer = { name: 'Aoi Mori', email: 'aoi@example.jp', payment: 980, 'birth-date': '1990-02-28' }
const subject = { id: 'c-17', standing: 'active' } as const

// The answer says which clauses allow it. `pick` takes the decided fields of a row and nothing else.
const bill = canUse({ purpose: 'settlement', fields: ['name', 'payment'], subject })
console.log(bill.clauses)
// => ['collection.1', 'use.3', 'agreed-use.1']
if (bill.allowed) console.log(pick(bill, customer))
// => { name: 'Aoi Mori', payment: 980 }

// A reply goes to the person. Who receives it follows from the ids, and the obligations say what the caller must do.
const reply = canUse({ purpose: 'inquiry-response', fields: ['name', 'email'], subject, recipient: { id: 'c-17' } })
console.log(reply.allowed && reply.obligations.map((duty) => duty.code))
// => ['encrypt-in-transit', 'reply-only-to-subject']

// A denial gives every reason, not the first one. A purpose may be named by its number.
const mailing = canUse({ purpose: 5, fields: ['email', 'payment'], subject: { ...subject, agreed: ['settlement', 'contact'] } })
if (!mailing.allowed) for (const reason of mailing.reasons) console.log(reason)
// => { code: 'purpose-not-agreed', clause: 'agreed-use.1', purpose: 'marketing-and-improvement', number: 5 }
// => { code: 'field-not-for-purpose', clause: 'collection.1', field: 'payment', purposes: [
//      { purpose: 'order-fulfilment', number: 2 }, { purpose: 'settlement', number: 3 }, { purpose: 'inquiry-response', number: 4 }] }

// After the person asked to stop, only what a law keeps may be used, and only for what it is kept for.
const stopped = { id: 'c-17', standing: 'discontinued' } as const
console.log(canUse({ purpose: 'settlement', fields: ['payment'], subject: stopped, record: 'invoice' }).allowed)
// => true
console.log(canUse({ purpose: 'contact', fields: ['email'], subject: stopped, record: 'profile' }))
// => { allowed: false, reasons: [{ code: 'discontinued', clause: 'discontinuation.1', standing: 'discontinued', field: 'email' }], … }
