import { canDisclose, canUse, type Decision, fieldsFor, pick, planDeletion, policy, type Reference } from 'clausewise'
import { explain, type Letter, letter, timeline, timelineSvg } from 'clausewise/explain'
import { definePolicy, type Engine, enforce, type Parsed, PolicyError, parsePolicy, tighten, type VocabularyIn } from 'clausewise/policy'
import { document } from 'clausewise/reference'

// What a user writes, and what does not compile: the same for every compiler and every way to resolve a module.

const subject = { id: 'c-17', standing: 'active' } as const

const bill: Decision<Reference, 'name' | 'payment'> = canUse({ purpose: 'settlement', fields: ['name', 'payment'], subject })
if (bill.allowed) {
  const row = pick(bill, { name: 'Aoi Mori', payment: 980, 'birth-date': '1990-02-28' })
  row.payment.toFixed()
  // @ts-expect-error what was not decided stays behind
  row['birth-date']
} else {
  const [reason] = bill.reasons
  if (reason.code === 'field-not-for-purpose') reason.field satisfies string
  // @ts-expect-error not every reason has a fact
  reason.fact
}
// @ts-expect-error reasons are there only when it is denied
bill.reasons

// What is exported is written into declarations: every type in it has a name a user can reach.
export const mine = definePolicy({ ...document, id: 'mine' })
export const mineEnforced = enforce(mine)
export const { canUse: mayUse, canDisclose: mayDisclose, planDeletion: plans } = mineEnforced
export const answered = fieldsFor({ purpose: 'settlement', subject })
export const readBack = parsePolicy(document)

// @ts-expect-error a misspelt purpose
canUse({ purpose: 'setlement', fields: ['payment'], subject })
// @ts-expect-error a misspelt field
canUse({ purpose: 'settlement', fields: ['paiment'], subject })
// @ts-expect-error a forgotten standing
canUse({ purpose: 'settlement', fields: ['payment'], subject: { id: 'c-17' } })
// @ts-expect-error a member that nobody knows
canUse({ purpose: 'settlement', fields: ['payment'], subject, recipent: { id: 'c-17' } })
// @ts-expect-error a misspelt purpose
fieldsFor({ purpose: 'marketing', subject })

const disclosure = { ground: 'entrustment', purposes: ['order-fulfilment'], fields: ['address'], subject } as const
const recipient = { kind: 'entrusted-party', name: 'Parcel Co', country: 'JP' } as const
const evidence = { necessary: true, assertedBy: 'sato', reference: 'T-1', agreement: 'C-7' } as const
const parcel = canDisclose({ ...disclosure, recipient, evidence })
if (parcel.allowed) parcel.obligations.map((duty) => duty.code satisfies Reference['obligation'])
// @ts-expect-error a forgotten fact
canDisclose({ ...disclosure, recipient, evidence: { assertedBy: 'sato', reference: 'T-1', agreement: 'C-7' } })
// @ts-expect-error a forgotten recipient
canDisclose({ ...disclosure, evidence })
// @ts-expect-error another ground's recipient
canDisclose({ ...disclosure, recipient: { ...recipient, kind: 'public-institution' }, evidence })

const plan = planDeletion({
  request: 'delete',
  requestedOn: '2026-11-24',
  asOf: '2026-11-24',
  subject: { id: 'c-17' },
  holdings: [{ field: 'name', record: 'profile', ref: 17 }],
})
if (plan.planned) {
  for (const entry of plan.entries) if (entry.action === 'retain') entry.retainedUntil satisfies string
  plan.entries[0]?.ref?.toFixed()
}
// @ts-expect-error a misspelt kind of record
planDeletion({ request: 'delete', requestedOn: '2026-11-24', asOf: '2026-11-24', subject, holdings: [{ field: 'name', record: 'profil' }] })

const club = definePolicy({
  id: 'swimming-club',
  version: '1',
  effectiveOn: '2026-01-01',
  jurisdiction: 'DE',
  clauses: { a: { kind: 'rule', means: { en: 'what we hold' } }, b: { kind: 'rule', means: { en: 'the newsletter' } } },
  facts: { confirmed: 'boolean' },
  fields: { email: { clause: 'a', purposes: ['newsletter'] } },
  purposes: { newsletter: { clause: 'b', facts: ['confirmed'], when: { confirmed: true } } },
  parameters: { promptlyDays: 14 },
})
interface Club extends VocabularyIn<typeof club> {}
const engine: Engine<Club> = enforce<Club>(club)
engine.canUse({ purpose: 'newsletter', fields: ['email'], subject, evidence: { confirmed: true } })
// @ts-expect-error the purpose asks a fact
engine.canUse({ purpose: 'newsletter', fields: ['email'], subject })
// @ts-expect-error a purpose of another policy
engine.canUse({ purpose: 'settlement', fields: ['email'], subject })
definePolicy({
  ...document,
  // @ts-expect-error a clause that there is not
  prohibitions: { sale: 'sharing.9', rental: 'sharing.1' },
})
tighten(club, { version: '1-a', fields: { email: { purposes: ['newsletter'] } } })
// @ts-expect-error a field that there is not
tighten(club, { version: '1-a', fields: { emial: { purposes: ['newsletter'] } } })

const parsed: Parsed = parsePolicy({})
if (!parsed.ok) parsed.faults[0].path satisfies readonly (string | number)[]
new PolicyError([{ code: 'empty', path: ['id'] }]).faults satisfies readonly unknown[]

const words: string = explain(bill, { language: 'ja', policy }) + timeline(plan, { language: 'en' }) + timelineSvg(plan, { language: 'en', width: 960 })
const operator = { name: 'Kotori Books', address: '1-2-3 Hibari, Tokyo', contact: 'privacy@kotori.example' }
const written: Letter = letter(plan, { language: 'en', operator, on: '2026-11-25', format: 'text' })
if (written.written) words.concat(written.text)
// @ts-expect-error a language that there is not
explain(bill, { language: 'fr' })
// @ts-expect-error a letter has a day
letter(plan, { language: 'en', operator, format: 'text' })
