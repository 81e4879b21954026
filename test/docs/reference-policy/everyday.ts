import type { document } from '../../../src/reference/document.js'

type GroundKey = keyof typeof document.grounds
type RecordName = keyof typeof document.records
type EventName = (typeof document.records)[RecordName]['events'][number]

/** An everyday disclosure on each ground. */
export const everydayGrounds: { readonly [Ground in GroundKey]: string } = {
  entrustment: 'The parcel service gets the name and the address for a delivery. The mailing service sends the newsletter.',
  subcontractor: 'The firm that runs the call centre or the hosting gets what it needs for that.',
  'service-provision': 'The hotel gets the name of the guest who booked through the site.',
  aggregate: 'The chamber of commerce gets monthly totals by industry.',
  'legal-inquiry': 'The police ask in writing, under a provision of the Code of Criminal Procedure.',
  'rights-protection': 'A lawyer gets the name and the address of somebody who has not paid.',
  succession: 'The company that takes the shop over gets its customers.',
  emergency: 'The fire brigade gets the address of somebody whose house burns.',
}

/** What is held in a record of each kind. */
export const heldIn: { readonly [Kind in RecordName]: string } = {
  profile: 'the account: name, email, card on file; whatever no other kind fits',
  order: 'an order, a delivery note',
  invoice: 'an invoice, a receipt, a payment: what the books rest on',
  contract: 'a contract, with its annexes',
  'identity-check': 'the result of an identity check, and a copy of the document',
  inquiry: 'a ticket, a complaint, a request to delete',
  consent: 'the proof that somebody agreed to advertising mail',
  'disclosure-record': 'the record that something was given to a third party',
}

/** Where an operator finds the day of each event. */
export const dayOfEvent: { readonly [Event in EventName]: string } = {
  fiscalYearEnd: 'the last day of the fiscal year in which the document falls; known beforehand',
  booksClosedOn: 'the day on which the books of that year were closed',
  transactedOn: 'the day of the transaction',
  lastEntryOn: 'the day of the last entry in the ledger of purchases',
  contractEndedOn: 'the day on which the contract with the person ended',
  inquiryClosedOn: 'the day on which the ticket was closed',
  mailStoppedOn: 'the day on which you stopped sending this person advertising mail',
  lastAdMailOn: 'the day on which the last advertising mail went to this person',
  recordMadeOn: 'the day on which the record was written',
  lastProvidedOn: 'the day of the last provision that the record is about',
}
