import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Explained, explain, sentences } from '../../src/explain.js'
import type { Allowed, Reason, Unanswered } from '../../src/model/decision.js'
import { planned, reason } from './arbitraries.js'
import { awaiting, deleted, plan } from './plans.js'
import { denial } from './say.js'
import { identity, policy } from './shop.js'

const say = (answer: Explained) => sentences(answer, { language: 'en', policy })

const joined = (answer: Explained, language: 'en' | 'ja') =>
  sentences(answer, { language, policy })
    .map(({ about, text }) => `${about === 'detail' || about === 'person' ? '  ' : ''}${text}`)
    .join('\n')

describe('the sentences of an answer', () => {
  it('are those of explain, each on one line', () => {
    const answer = fc.oneof<fc.Arbitrary<Explained>[]>(
      planned,
      fc.tuple(reason, reason).map(([one, other]) => denial(one, other)),
    )
    fc.assert(
      fc.property(answer, fc.constantFrom('en' as const, 'ja' as const), (given, language) => {
        expect(explain(given, { language, policy })).toBe(joined(given, language))
        for (const { text } of sentences(given, { language, policy })) expect(text).not.toMatch(/\n/)
      }),
    )
  })

  it('say of each reason its code, its clause, and what it is said of', () => {
    const answer = denial(
      { code: 'invalid-request', faults: [{ path: ['subject', 'id'], problem: 'empty' }] },
      { code: 'unknown-field', clause: 'c.1', field: 'shoe' },
      { code: 'purpose-not-agreed', clause: 'c.2', purpose: 'billing', number: 2 },
      { code: 'attestation-missing', clause: 'c.3', attestation: 'assertedBy' },
    )
    expect(say({ ...answer, clauses: ['c.2'] })).toEqual([
      { about: 'answer', text: 'Under the policy shop, version 3, the use for purpose 2 "billing the customer" (billing) is denied, for 4 reasons.' },
      { about: 'reason', code: 'invalid-request', text: 'The request cannot be decided as it stands: 1 member is at fault.' },
      { about: 'fault', code: 'empty', path: ['subject', 'id'], text: 'The member subject.id is empty or blank.' },
      { about: 'reason', code: 'unknown-field', clause: 'c.1', fields: ['shoe'], text: 'The policy declares no field "shoe" (clause c.1).' },
      {
        about: 'reason',
        code: 'purpose-not-agreed',
        clause: 'c.2',
        text: 'The person has not agreed to purpose 2 "billing the customer" (billing) (clause c.2).',
      },
      {
        about: 'reason',
        code: 'attestation-missing',
        clause: 'c.3',
        attestations: ['assertedBy'],
        text: 'The attestation assertedBy, a text for the record, is missing or blank (clause c.3).',
      },
      { about: 'clause', clause: 'c.2', text: 'Clause c.2 says, in short: The purposes "in short".' },
    ])
  })

  it('set the permission, duties and clauses of an allowed answer apart', () => {
    const allowed: Allowed = {
      allowed: true,
      asked: { verb: 'canUse', purpose: 'billing', number: 2 },
      fields: ['email'],
      clauses: ['c.1'],
      obligations: [{ code: 'encrypt', clause: 'c.3', laws: [] }],
      advice: [{ code: 'careful', laws: [{ law: 'APPI Art. 25', version: '2022-04-01' }] }],
      policy: identity,
    }
    expect(say(allowed).map(({ text: _, ...rest }) => rest)).toEqual([
      { about: 'answer', fields: ['email'] },
      { about: 'answer' },
      { about: 'obligation', code: 'encrypt', clause: 'c.3' },
      { about: 'advice', code: 'careful' },
      { about: 'clause', clause: 'c.1' },
    ])
  })

  it('say of a plan what happens, under it why, and what the person is told', () => {
    const told = say(plan([deleted, awaiting], { clauses: [], notices: [{ kind: 'bank', name: 'Ginko', notice: 'erase', required: false, laws: [] }] }))
    expect(told.filter(({ about }) => about !== 'answer' && about !== 'detail').map(({ text: _, ...rest }) => rest)).toEqual([
      { about: 'entry', code: 'delete', fields: ['birth-date'] },
      { about: 'entry', code: 'await', fields: ['email'] },
      { about: 'notice', code: 'erase' },
      { about: 'person', code: 'delete', fields: ['birth-date'] },
      { about: 'person', code: 'await', fields: ['email'] },
    ])
    expect(told.filter(({ about }) => about === 'detail').map(({ text }) => text)).toContain('The legal hold H-1 waits for its release.')
  })

  it('give each fault of a question its problem and its place', () => {
    const answer: Unanswered = { answered: false, faults: [{ path: ['person'], problem: 'missing' }], policy: identity }
    expect(say(answer).slice(1)).toEqual([{ about: 'fault', code: 'missing', path: ['person'], text: 'The member person is missing.' }])
    expect(say(answer.faults)).toHaveLength(2)
    expect(say(answer.faults[0])).toEqual(say(answer).slice(1))
  })
})

describe('reasons that differ in the field or the attestation alone', () => {
  const lost = (field: string, standing: 'discontinued' | 'use-stopped' = 'discontinued'): Reason => ({ code: 'discontinued', clause: 'c.2', standing, field })
  const forBilling = (field: string, clause = 'c.1'): Reason => ({
    code: 'field-not-for-purpose',
    clause,
    field,
    purposes: [{ purpose: 'billing', number: 2 }],
  })
  const reasonsOf = (...given: Parameters<typeof denial>) => {
    const of = (language: 'en' | 'ja') => sentences(denial(...given), { language, policy })
    return { en: of('en').slice(1), ja: of('ja').slice(1), head: [of('en')[0]?.text, of('ja')[0]?.text].join(' ') }
  }

  it('are said once, and counted so', () => {
    const { en, ja, head } = reasonsOf(lost('email'), lost('birth-date'), lost('payment'))
    expect(en).toEqual([
      {
        about: 'reason',
        code: 'discontinued',
        clause: 'c.2',
        fields: ['email', 'birth-date', 'payment'],
        text: 'The person asked for their data to be suspended or deleted, and no retention rule keeps the fields email, date of birth (birth-date) and "amount, method and date" (payment) for what is asked (clause c.2).',
      },
    ])
    expect(ja.map(({ text }) => text)).toEqual([
      '本人から利用停止または消去の申出を受けており、項目「email」「生年月日（birth-date）」「金額・方法・日付（payment）」を今回の取扱いのために保存する保存規則はありません（条項 c.2）。',
    ])
    expect(head).not.toMatch(/reasons|理由は/)
  })

  it('are said of fields for other purposes, unknown fields and missing attestations too', () => {
    const { en, ja, head } = reasonsOf(
      { code: 'unknown-field', clause: 'c.1', field: 'emial' },
      { code: 'unknown-field', clause: 'c.1', field: 'paymnet' },
      { code: 'unknown-field', clause: 'c.1', field: 'shoe-size-of-the-cat' },
      forBilling('email'),
      forBilling('birth-date'),
      { code: 'attestation-missing', clause: 'c.3', attestation: 'assertedBy' },
      { code: 'attestation-missing', clause: 'c.3', attestation: 'reference' },
    )
    expect(en.map(({ text }) => text)).toEqual([
      'The policy declares no fields "emial", "paymnet" and "shoe-size-of-the-cat" (clause c.1). Did you mean "email" for "emial" and "payment" for "paymnet"?',
      'The fields email and date of birth (birth-date) serve only purpose 2 "billing the customer" (billing), and so none of the purposes asked (clause c.1).',
      'The attestations assertedBy and reference, texts for the record, are missing or blank (clause c.3).',
    ])
    expect(ja.map(({ text }) => text)).toEqual([
      '項目「emial」「paymnet」「shoe-size-of-the-cat」は、ポリシーに定められていません（条項 c.1）。「emial」は「email」の誤りではありませんか。「paymnet」は「payment」の誤りではありませんか。',
      '項目「email」「生年月日（birth-date）」を利用できるのは利用目的2「代金の請求」（billing）に限られ、今回の利用目的には利用できません（条項 c.1）。',
      '記録のための記載事項「assertedBy」「reference」が指定されていないか、空です（条項 c.3）。',
    ])
    expect(en.map(({ fields, attestations }) => fields ?? attestations)).toEqual([
      ['emial', 'paymnet', 'shoe-size-of-the-cat'],
      ['email', 'birth-date'],
      ['assertedBy', 'reference'],
    ])
    expect(head).toContain('for 3 reasons')
    expect(head).toContain('理由は3件あります')
  })

  it('stay apart where anything else differs', () => {
    expect(reasonsOf(lost('email'), lost('payment', 'use-stopped')).en).toHaveLength(2)
    expect(reasonsOf(forBilling('email'), forBilling('payment', 'c.2'), { ...forBilling('birth-date'), purposes: [] } as Reason).en).toHaveLength(3)
    expect(
      reasonsOf({ code: 'not-collectable', field: 'email', unproven: [] }, { code: 'not-collectable', field: 'payment', unproven: [] }).en.map(
        ({ fields }) => fields,
      ),
    ).toEqual([['email'], ['payment']])
  })
})
