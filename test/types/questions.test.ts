import { describe, expect, expectTypeOf, it } from 'vitest'
import {
  assertAllowed,
  canCollect,
  canDisclose,
  canUse,
  decide,
  fieldsFor,
  governs,
  groundsFor,
  passwordLiability,
  pick,
  planDeletion,
  planDeletions,
  type policy,
  type Reference,
} from '../../src/index.js'
import type { Action, Allowed, Decision, Denied, Entry, FieldOf, Plan, Policy, PolicyIdentity, Reason, RetainEntry } from '../../src/policy.js'

const subject = { id: 'c-17', standing: 'active' } as const
const processor = { kind: 'entrusted-party', name: 'Hayabusa Delivery', country: 'JP' } as const
const asserted = { assertedBy: 'sato', reference: 'T-1' } as const

describe('an answer', () => {
  const bill = canUse({ purpose: 'settlement', fields: ['name', 'payment'], subject })

  it('is about the fields that were asked', () => {
    expectTypeOf(bill).toEqualTypeOf<Decision<Reference, 'name' | 'payment'>>()
    expectTypeOf(canCollect({ fields: ['email'] })).toEqualTypeOf<Decision<Reference, 'email'>>()
  })

  it('narrows on allowed', () => {
    // @ts-expect-error fields are there only when it is allowed
    bill.fields
    // @ts-expect-error reasons are there only when it is denied
    bill.reasons
    if (bill.allowed) expectTypeOf(bill).toEqualTypeOf<Allowed<Reference, 'name' | 'payment'>>()
    else expectTypeOf(bill).toEqualTypeOf<Denied<Reference>>()
    expect(bill.allowed).toBe(true)
  })

  it('has fields, duties and clauses by name', () => {
    assertAllowed(bill)
    expectTypeOf(bill.fields).toEqualTypeOf<readonly ('name' | 'payment')[]>()
    expectTypeOf(bill.clauses).toEqualTypeOf<readonly Reference['clause'][]>()
    expectTypeOf(bill.obligations).items.toHaveProperty('code').toEqualTypeOf<Reference['obligation']>()
    expectTypeOf(bill.advice).items.toHaveProperty('code').toEqualTypeOf<Reference['advice']>()
    expectTypeOf(bill.policy).toEqualTypeOf<PolicyIdentity>()
    expectTypeOf<'encrypt-in-transit'>().toExtend<Reference['obligation']>()
  })

  it('has one reason at least', () => {
    expectTypeOf<Denied<Reference>['reasons']>().toEqualTypeOf<readonly [Reason<Reference>, ...Reason<Reference>[]]>()
  })

  it('narrows a reason on its code', () => {
    const told = (reason: Reason<Reference>) => {
      if (reason.code === 'condition-unmet') expectTypeOf(reason.found).toEqualTypeOf<string | boolean | readonly FieldOf<Reference>[]>()
      if (reason.code === 'invalid-request') expectTypeOf(reason.faults[0].path).toEqualTypeOf<readonly (string | number)[]>()
      if (reason.code === 'unknown-purpose') expectTypeOf(reason.asked).toEqualTypeOf<string | number>()
      if (reason.code === 'sale-or-rental') expectTypeOf(reason.transaction).toEqualTypeOf<'sale' | 'rental'>()
      if (reason.code === 'discontinued') expectTypeOf(reason.standing).toEqualTypeOf<'use-stopped' | 'disclosure-stopped' | 'discontinued'>()
      // @ts-expect-error not every reason has a fact
      return reason.fact
    }
    expectTypeOf(told).toBeFunction()
  })

  it('does not know a code that there is not', () => {
    const is = (reason: Reason<Reference>) =>
      // @ts-expect-error no such code
      reason.code === 'condition-not-met'
    expectTypeOf(is).returns.toBeBoolean()
  })

  it('fits where an answer of any policy fits', () => {
    expectTypeOf<Decision<Reference, 'name'>>().toExtend<Decision>()
    expectTypeOf<Decision<Reference>>().toExtend<Decision>()
    expectTypeOf<Reason<Reference>>().toExtend<Reason>()
    expectTypeOf<typeof policy>().toExtend<Policy>()
    expectTypeOf<Plan<Reference, string>>().toExtend<Plan>()
  })

  it('of a question as data has the fields of the policy', () => {
    expectTypeOf(decide({})).toEqualTypeOf<Decision<Reference>>()
  })
})

describe('a use', () => {
  it('takes the number of a purpose for its key, and a union of keys', () => {
    expectTypeOf(canUse({ purpose: 3, fields: ['name'], subject })).toEqualTypeOf<Decision<Reference, 'name'>>()
    const either = 'settlement' as 'settlement' | 'contact'
    expectTypeOf(canUse({ purpose: either, fields: ['name'], subject })).toEqualTypeOf<Decision<Reference, 'name'>>()
  })

  it('takes fields that are known as a list alone', () => {
    const fields: readonly FieldOf<Reference>[] = ['name']
    expectTypeOf(canUse({ purpose: 3, fields, subject })).toEqualTypeOf<Decision<Reference>>()
  })

  it('does not compile with a purpose that there is not', () => {
    // @ts-expect-error misspelt
    canUse({ purpose: 'setlement', fields: ['name'], subject })
    // @ts-expect-error a number as text is no number
    canUse({ purpose: '3', fields: ['name'], subject })
    // @ts-expect-error there are six
    canUse({ purpose: 7, fields: ['name'], subject })
    const text: string = 'settlement'
    // @ts-expect-error any text is no purpose
    canUse({ purpose: text, fields: ['name'], subject })
    const number: number = 3
    // @ts-expect-error any number is no purpose
    canUse({ purpose: number, fields: ['name'], subject })
  })

  it('does not compile with fields that there are not', () => {
    // @ts-expect-error misspelt
    canUse({ purpose: 3, fields: ['nmae'], subject })
    // @ts-expect-error a list of them
    canUse({ purpose: 3, fields: 'name', subject })
    // @ts-expect-error fields are not left out
    canUse({ purpose: 3, subject })
  })

  it('does not compile without a subject and its standing', () => {
    // @ts-expect-error there is always a person
    canUse({ purpose: 3, fields: ['name'] })
    // @ts-expect-error there is no default
    canUse({ purpose: 3, fields: ['name'], subject: { id: 'c-17' } })
    // @ts-expect-error nor for the id
    canUse({ purpose: 3, fields: ['name'], subject: { standing: 'active' } })
    // @ts-expect-error no such standing
    canUse({ purpose: 3, fields: ['name'], subject: { id: 'c-17', standing: 'stopped' } })
    // @ts-expect-error agreed to a purpose that there is not
    canUse({ purpose: 3, fields: ['name'], subject: { ...subject, agreed: ['setlement'] } })
  })

  it('does not compile with a member that nobody knows', () => {
    // @ts-expect-error recipient
    canUse({ purpose: 3, fields: ['name'], subject, recipent: { id: 'c-17' } })
    // @ts-expect-error agreed
    canUse({ purpose: 3, fields: ['name'], subject: { id: 'c-17', standing: 'active', agread: [] } })
    // @ts-expect-error the purpose asks nothing
    canUse({ purpose: 3, fields: ['name'], subject, evidence: { necessary: true } })
    // @ts-expect-error a use has no transaction
    canUse({ purpose: 3, fields: ['name'], subject, transaction: 'none' })
  })

  it('does not compile with a record kind, a rule or a site that there is not', () => {
    // @ts-expect-error no such record kind
    canUse({ purpose: 3, fields: ['name'], subject, record: 'bill' })
    // @ts-expect-error no such rule
    canUse({ purpose: 3, fields: ['name'], subject, record: 'invoice', retainedBy: ['jp.tax.documents'] })
    // @ts-expect-error no such site
    canUse({ purpose: 3, fields: ['name'], subject, site: 'theirs' })
  })

  it('takes every member that there is', () => {
    const decision = canUse({
      purpose: 'inquiry-response',
      fields: ['name'],
      subject: { id: 'c-17', standing: 'discontinued', corporation: 'kaisha', agreed: ['settlement', 4] },
      recipient: { id: 'c-17', corporation: 'kaisha' },
      record: 'invoice',
      retainedBy: ['jp.tax.document'],
      origin: { partner: 'Tsubame' },
      site: 'ours',
    })
    expectTypeOf(decision).toEqualTypeOf<Decision<Reference, 'name'>>()
  })

  it('takes an optional member that is undefined', () => {
    expectTypeOf(canUse({ purpose: 3, fields: ['name'], subject, record: undefined, recipient: undefined })).toEqualTypeOf<Decision<Reference, 'name'>>()
  })
})

describe('a disclosure', () => {
  it('asks what its ground asks, by key and by number', () => {
    const asked = { purposes: [2], fields: ['address'], subject, recipient: processor, evidence: { necessary: true, agreement: 'C-7', ...asserted } } as const
    expectTypeOf(canDisclose({ ground: 'entrustment', ...asked })).toEqualTypeOf<Decision<Reference, 'address'>>()
    expectTypeOf(canDisclose({ ground: 1, ...asked })).toEqualTypeOf<Decision<Reference, 'address'>>()
  })

  it('leaves an attestation optional that is asked only there', () => {
    const evidence = {
      necessary: true,
      need: 'provide-services',
      recipientUse: 'within-purposes',
      specificConsent: false,
      agreement: 'C-7',
      ...asserted,
    } as const
    const recipient = { kind: 'subcontractor', name: 'Hayabusa', country: 'JP' } as const
    canDisclose({ ground: 2, purposes: [2], fields: ['address'], subject, recipient, evidence })
    canDisclose({ ground: 2, purposes: [2], fields: ['address'], subject, recipient, evidence: { ...evidence, consentReference: 'K-3' } })
  })

  it('has no subject on a ground that is about nobody', () => {
    const asked = { fields: ['address'], recipient: processor, evidence: { derivedBy: 'aggregation', identifiable: false, method: 'k = 10' } } as const
    expectTypeOf(canDisclose({ ground: 4, ...asked })).toEqualTypeOf<Decision<Reference, 'address'>>()
    // @ts-expect-error what names a person is no aggregate
    canDisclose({ ground: 4, ...asked, subject })
    // @ts-expect-error nor is there a record of theirs
    canDisclose({ ground: 'aggregate', ...asked, record: 'order' })
    // @ts-expect-error nor rules that keep it
    canDisclose({ ground: 'aggregate', ...asked, retainedBy: [] })
  })

  it('does not compile with a ground that there is not', () => {
    const asked = { purposes: [2], fields: ['address'], subject, recipient: processor, evidence: { necessary: true, agreement: 'C-7', ...asserted } } as const
    // @ts-expect-error misspelt
    canDisclose({ ground: 'entrustmnt', ...asked })
    // @ts-expect-error a number as text is no number
    canDisclose({ ground: '1', ...asked })
    // @ts-expect-error any text is no ground
    canDisclose({ ground: 'entrustment' as string, ...asked })
  })

  it('does not compile with a recipient that its ground does not allow', () => {
    const asked = { ground: 'entrustment', purposes: [2], fields: ['address'], subject, evidence: { necessary: true, agreement: 'C-7', ...asserted } } as const
    // @ts-expect-error another ground’s
    canDisclose({ ...asked, recipient: { kind: 'partner', name: 'N', country: 'JP' } })
    // @ts-expect-error no such kind
    canDisclose({ ...asked, recipient: { kind: 'processor', name: 'N', country: 'JP' } })
    // @ts-expect-error a country
    canDisclose({ ...asked, recipient: { kind: 'entrusted-party', name: 'N' } })
    // @ts-expect-error a recipient
    canDisclose(asked)
  })

  it('does not compile with evidence that its ground does not ask, or without what it asks', () => {
    const asked = { ground: 'rights-protection', fields: ['name'], subject, recipient: { kind: 'partner', name: 'N', country: 'JP' } } as const
    const evidence = { necessary: true, protects: 'property', whose: 'company', consentDifficult: true, concern: 'theft', ...asserted } as const
    expectTypeOf(canDisclose({ ...asked, evidence })).toEqualTypeOf<Decision<Reference, 'name'>>()
    const { consentDifficult, ...lackingFact } = evidence
    // @ts-expect-error a fact is missing
    canDisclose({ ...asked, evidence: lackingFact })
    const { concern, ...lackingAttestation } = evidence
    // @ts-expect-error an attestation is missing
    canDisclose({ ...asked, evidence: lackingAttestation })
    // @ts-expect-error no word of the fact
    canDisclose({ ...asked, evidence: { ...evidence, protects: 'reputation' } })
    // @ts-expect-error a boolean is no text
    canDisclose({ ...asked, evidence: { ...evidence, necessary: 'true' } })
    // @ts-expect-error a fact of another ground
    canDisclose({ ...asked, evidence: { ...evidence, urgentNeed: true } })
    // @ts-expect-error all of it is missing
    canDisclose(asked)
    expect([consentDifficult, concern]).toHaveLength(2)
  })

  it('names the purposes it serves where its ground serves purposes, and nowhere else', () => {
    const entrusted = {
      ground: 'entrustment',
      fields: ['address'],
      subject,
      recipient: processor,
      evidence: { necessary: true, agreement: 'C-7', ...asserted },
    } as const
    // @ts-expect-error which purposes?
    canDisclose(entrusted)
    // @ts-expect-error no such purpose
    canDisclose({ ...entrusted, purposes: ['fulfilment'] })
    const succession = {
      ground: 7,
      fields: ['name'],
      subject,
      recipient: { kind: 'successor', name: 'N', country: 'JP' },
      evidence: { event: 'merger', reference: 'M-1' },
    } as const
    expectTypeOf(canDisclose(succession)).toEqualTypeOf<Decision<Reference, 'name'>>()
    // @ts-expect-error a succession serves none
    canDisclose({ ...succession, purposes: ['settlement'] })
    // @ts-expect-error no such transaction
    canDisclose({ ...succession, transaction: 'gift' })
  })
})

describe('the other questions', () => {
  it('take and give the names of the policy', () => {
    expectTypeOf(fieldsFor({ purpose: 3, subject }).fields).toEqualTypeOf<readonly FieldOf<Reference>[]>()
    const governor = governs({ person: 'customer', origin: { partner: 'Tsubame' } })
    if (governor.answered) expectTypeOf(governor.governedBy).toEqualTypeOf<'other-site' | 'partner' | 'none' | 'ours'>()
    else expectTypeOf(governor.faults).items.toHaveProperty('problem')
    const liability = passwordLiability({ matched: true })
    if (liability.answered) expectTypeOf(liability.applies).toBeBoolean()
    const grounds = groundsFor({ necessary: true, need: 'neither' })
    if (grounds.answered) expectTypeOf(grounds.grounds).items.toHaveProperty('status').toEqualTypeOf<'open' | 'closed' | 'lacking'>()
    expect([governor.answered, liability.answered, grounds.answered]).toEqual([true, true, true])
  })

  it('do not compile with names that there are not', () => {
    // @ts-expect-error fields are what it answers
    fieldsFor({ purpose: 3, subject, fields: ['name'] })
    // @ts-expect-error misspelt
    fieldsFor({ purpose: 'setlement', subject })
    // @ts-expect-error no such fact
    groundsFor({ necesary: true })
    // @ts-expect-error no word of the fact
    groundsFor({ need: 'no' })
    // @ts-expect-error no such person
    governs({ person: 'visitor' })
    // @ts-expect-error a boolean
    passwordLiability({ matched: 'yes' })
    // @ts-expect-error no such field
    canCollect({ fields: ['identity-document'], proves: ['nmae'] })
  })

  it('narrow on answered', () => {
    const governor = governs({ person: 'customer' })
    // @ts-expect-error there only when it is answered
    governor.governedBy
    // @ts-expect-error there only when it is not
    governor.faults
    expect(governor.answered).toBe(true)
  })
})

describe('a plan', () => {
  const input = { request: 'delete', requestedOn: '2026-11-24', asOf: '2026-11-24', subject: { id: 'c-17' } } as const
  const invoice = {
    field: 'name',
    record: 'invoice',
    events: { fiscalYearEnd: '2026-03-31', booksClosedOn: '2026-03-31' },
    facts: { lossYear: false },
  } as const

  it('gives each ref back with its type', () => {
    const plan = planDeletion({ ...input, holdings: [{ ...invoice, ref: 'row-1' }] })
    if (plan.planned) expectTypeOf(plan.entries).toEqualTypeOf<readonly Entry<Reference, 'row-1'>[]>()
    const numbered = planDeletion({ ...input, holdings: [{ ...invoice, ref: 1 as number }] })
    if (numbered.planned) expectTypeOf(numbered.entries).items.toHaveProperty('ref').toEqualTypeOf<number | undefined>()
    expectTypeOf(planDeletion({ ...input, holdings: [invoice] })).toEqualTypeOf<Plan<Reference, undefined>>()
    expect(plan.planned).toBe(true)
  })

  it('narrows on planned', () => {
    const plan = planDeletion({ ...input, holdings: [invoice] })
    // @ts-expect-error entries are there only when it is planned
    plan.entries
    // @ts-expect-error faults are there only when it is not
    plan.faults
    expect(plan.planned).toBe(true)
  })

  it('narrows an entry on its action', () => {
    const told = (entry: Entry<Reference, string>): string | undefined => {
      expectTypeOf(entry.action).toEqualTypeOf<Action>()
      switch (entry.action) {
        case 'delete':
          // @ts-expect-error what is deleted is not retained
          return entry.retainedUntil
        case 'retain':
          expectTypeOf(entry).toEqualTypeOf<RetainEntry<Reference, string>>()
          return entry.retainedUntil
        case 'await':
          // @ts-expect-error nobody knows until when
          return entry.retainedUntil
        case 'suspend':
          return entry.erasableFrom
        case 'stop-disclosure':
          return entry.dueOn
        default:
          expectTypeOf(entry).toBeNever()
          return undefined
      }
    }
    expect(told({ action: 'delete', field: 'name', record: 'profile', dueOn: '2026-12-08' })).toBeUndefined()
  })

  it('passes the rules of an entry on to a use', () => {
    const use = ({ field, record, rules }: RetainEntry<Reference, undefined>) =>
      canUse({ purpose: 'settlement', fields: [field], subject: { id: 'c-17', standing: 'discontinued' }, record, retainedBy: rules })
    expectTypeOf(use).returns.toEqualTypeOf<Decision<Reference>>()
  })

  it('does not compile with what a record kind does not have', () => {
    // @ts-expect-error no such event anywhere
    planDeletion({ ...input, holdings: [{ field: 'name', record: 'invoice', events: { fiscalYearEnds: '2026-03-31' } }] })
    // @ts-expect-error an event of another kind
    planDeletion({ ...input, holdings: [{ field: 'name', record: 'profile', events: { fiscalYearEnd: '2026-03-31' } }] })
    // @ts-expect-error a fact of another kind
    planDeletion({ ...input, holdings: [{ field: 'name', record: 'inquiry', facts: { lossYear: true } }] })
    // @ts-expect-error no word of the fact
    planDeletion({ ...input, holdings: [{ field: 'name', record: 'disclosure-record', facts: { recordForm: 'oral' } }] })
    // @ts-expect-error no such record kind
    planDeletion({ ...input, holdings: [{ field: 'name', record: 'bill' }] })
    // @ts-expect-error no such field
    planDeletion({ ...input, holdings: [{ field: 'nmae', record: 'invoice' }] })
    // @ts-expect-error a misspelt member
    planDeletion({ ...input, holdings: [{ field: 'name', record: 'invoice', unaltrable: true }] })
  })

  it('does not compile with a request, a hold or a recipient that there is not', () => {
    // @ts-expect-error no such request
    planDeletion({ ...input, request: 'erase', holdings: [] })
    // @ts-expect-error no such record kind
    planDeletion({ ...input, holdings: [], holds: [{ id: 'h-1', covers: { records: ['bill'] } }] })
    // @ts-expect-error a hold covers everything, or lists
    planDeletion({ ...input, holdings: [], holds: [{ id: 'h-1', covers: 'all' }] })
    // @ts-expect-error no such kind of recipient
    planDeletion({ ...input, holdings: [], recipients: [{ kind: 'processor', name: 'N' }] })
    // @ts-expect-error the day it is made for is not left out
    planDeletion({ request: 'delete', requestedOn: '2026-11-24', subject: { id: 'c-17' }, holdings: [] })
  })

  it('comes one by one, in step or not, from what is iterated', () => {
    const holdings = [{ ...invoice, ref: 7 }] as const
    expectTypeOf(planDeletions([{ ...input, holdings }])).toEqualTypeOf<Generator<Plan<Reference, 7>, void, undefined>>()
    async function* source() {
      yield { ...input, holdings }
    }
    expectTypeOf(planDeletions(source())).toEqualTypeOf<AsyncGenerator<Plan<Reference, 7>, void, undefined>>()
  })
})

describe('what is picked', () => {
  const row = { name: 'Aoi Mori', payment: 980, birth_date: '1990-02-28' }
  const bill = canUse({ purpose: 'settlement', fields: ['name', 'payment'], subject })
  const birthday = canUse({ purpose: 'contact', fields: ['name', 'birth-date'], subject })

  it('has the decided fields, with the types of the row', () => {
    assertAllowed(bill)
    const picked = pick(bill, row)
    expectTypeOf(picked).toEqualTypeOf<{ name: string; payment: number }>()
    expect(picked).toEqual({ name: 'Aoi Mori', payment: 980 })
    // @ts-expect-error what was not decided is not there
    expect(picked.birth_date).toBeUndefined()
  })

  it('takes a column by its own name', () => {
    assertAllowed(birthday)
    const picked = pick(birthday, row, { 'birth-date': 'birth_date' })
    expectTypeOf(picked).toEqualTypeOf<{ name: string; 'birth-date': string }>()
    expect(picked).toEqual({ name: 'Aoi Mori', 'birth-date': '1990-02-28' })
  })

  it('does not compile with a column that the row lacks, or of an answer that may deny', () => {
    assertAllowed(birthday)
    assertAllowed(bill)
    // @ts-expect-error the row calls it birth_date
    pick(birthday, row)
    // @ts-expect-error no such column
    pick(birthday, row, { 'birth-date': 'birthdate' })
    // @ts-expect-error the row has no payment
    pick(bill, { name: 'Aoi Mori' })
    const denied = canUse({ purpose: 'contact', fields: ['payment'], subject })
    // @ts-expect-error it may be a denial
    expect(() => pick(denied, row)).toThrow()
  })
})
