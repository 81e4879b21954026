import { describe, expect, it } from 'vitest'
import { type Reason, reasonCodes } from '../../src/model/decision.js'
import { sayReason } from './say.js'

interface Said {
  readonly reason: Reason
  readonly en: string
  readonly ja: string
}

const cases: { readonly [title: string]: Said } = {
  'a partner governs': {
    reason: { code: 'not-governed', clause: 'c.1', governedBy: 'partner', partner: 'Acme' },
    en: "The policy of the partner Acme governs this, and not the company's own (clause c.1).",
    ja: '当社のポリシーではなく、取引先「Acme」のポリシーが適用されます（条項 c.1）。',
  },
  'a site that ours links to': {
    reason: { code: 'not-governed', clause: 'c.1', governedBy: 'other-site', site: 'linked-from-ours' },
    en: 'A site that ours links to is outside this policy: its own policy governs (clause c.1).',
    ja: '当社サイトのリンク先である外部サイトは本ポリシーの適用範囲外であり、そのサイトのポリシーが適用されます（条項 c.1）。',
  },
  'a site that links to ours': {
    reason: { code: 'not-governed', governedBy: 'other-site', site: 'linking-to-ours' },
    en: 'A site that links to ours is outside this policy: its own policy governs.',
    ja: '当社サイトへリンクしている外部サイトは本ポリシーの適用範囲外であり、そのサイトのポリシーが適用されます。',
  },
  'an unknown field': {
    reason: { code: 'unknown-field', clause: 'c.1', field: 'shoe-size' },
    en: 'The policy declares no field "shoe-size" (clause c.1).',
    ja: '項目「shoe-size」は、ポリシーに定められていません（条項 c.1）。',
  },
  'a proof of nothing': {
    reason: { code: 'not-collectable', clause: 'c.1', field: 'payment', unproven: [] },
    en: 'The field "amount, method and date" (payment) is collected only to prove other fields, and the request names none that it is to prove (clause c.1).',
    ja: '項目「金額・方法・日付（payment）」は、ほかの項目を証明する目的でのみ取得できますが、証明の対象とする項目が指定されていません（条項 c.1）。',
  },
  'a proof of what is not there': {
    reason: { code: 'not-collectable', clause: 'c.1', field: 'email', unproven: ['birth-date', 'email'] },
    en: 'The field email is collected only to prove fields that are collected with it or already held; date of birth (birth-date) and email are neither, or cannot be proved by it (clause c.1).',
    ja: '項目「email」は、同時に取得する項目または既に保有する項目を証明する目的でのみ取得できますが、「生年月日（birth-date）」「email」はその対象になりません（条項 c.1）。',
  },
  'an unknown purpose, by text': {
    reason: { code: 'unknown-purpose', clause: 'c.2', asked: '3' },
    en: 'The policy lists no purpose "3" (clause c.2).',
    ja: '「3」の利用目的は、ポリシーに定められていません（条項 c.2）。',
  },
  'an unknown ground, by number': {
    reason: { code: 'unknown-ground', clause: 'c.3', asked: 9 },
    en: 'The policy lists no ground with the number 9 (clause c.3).',
    ja: '番号9の提供の根拠は、ポリシーに定められていません（条項 c.3）。',
  },
  'a sale': {
    reason: { code: 'sale-or-rental', clause: 'c.3', transaction: 'sale' },
    en: 'Personal information is never sold, whatever ground is claimed (clause c.3).',
    ja: 'いかなる提供の根拠によっても、個人情報を第三者に販売することはできません（条項 c.3）。',
  },
  'a rental': {
    reason: { code: 'sale-or-rental', transaction: 'rental' },
    en: 'Personal information is never rented out, whatever ground is claimed.',
    ja: 'いかなる提供の根拠によっても、個人情報を第三者に貸与することはできません。',
  },
  'a purpose not agreed to': {
    reason: { code: 'purpose-not-agreed', clause: 'c.2', purpose: 'billing', number: 2 },
    en: 'The person has not agreed to purpose 2 "billing the customer" (billing) (clause c.2).',
    ja: '利用目的2「代金の請求」（billing）について、本人の同意がありません（条項 c.2）。',
  },
  'a field for other purposes': {
    reason: { code: 'field-not-for-purpose', clause: 'c.1', field: 'birth-date', purposes: [{ purpose: 'billing', number: 2 }, { purpose: 'news' }] },
    en: 'The field date of birth (birth-date) serves only purpose 2 "billing the customer" (billing) and the purpose "the newsletter" (news), and so none of the purposes asked (clause c.1).',
    ja: '項目「生年月日（birth-date）」を利用できるのは利用目的2「代金の請求」（billing）および利用目的「the newsletter」（news）に限られ、今回の利用目的には利用できません（条項 c.1）。',
  },
  'a field for no purpose': {
    reason: { code: 'field-not-for-purpose', clause: 'c.1', field: 'email', purposes: [] },
    en: 'The field email serves no purpose of use at all (clause c.1).',
    ja: '項目「email」は、いずれの利用目的にも利用できません（条項 c.1）。',
  },
  'use stopped': {
    reason: { code: 'discontinued', clause: 'c.2', standing: 'use-stopped', field: 'birth-date' },
    en: 'The person asked to stop the use of their data, and no retention rule keeps the field date of birth (birth-date) for what is asked (clause c.2).',
    ja: '本人から利用停止の申出を受けており、項目「生年月日（birth-date）」を今回の取扱いのために保存する保存規則はありません（条項 c.2）。',
  },
  'disclosure stopped': {
    reason: { code: 'discontinued', standing: 'disclosure-stopped', ground: 'delivery', number: 1 },
    en: 'The person asked to stop the disclosure of their data, which closes ground 1 "delivery of goods" (delivery).',
    ja: '本人から第三者提供の停止の申出を受けており、提供の根拠1「商品の配送」（delivery）による提供はできません。',
  },
  'all discontinued': {
    reason: { code: 'discontinued', clause: 'c.2', standing: 'discontinued' },
    en: 'The person asked for their data to be suspended or deleted, which closes what is asked (clause c.2).',
    ja: '本人から利用停止または消去の申出を受けており、この取扱いはできません（条項 c.2）。',
  },
  'a recipient of another kind': {
    reason: { code: 'recipient-not-permitted', clause: 'c.3', kind: 'bank', needed: ['carrier'] },
    en: 'A recipient of the kind bank is not permitted on this ground; the recipient must be of the kind "a carrier" (carrier) (clause c.3).',
    ja: 'この提供の根拠で提供できる相手は「配送業者（carrier）」であり、「bank」に提供することはできません（条項 c.3）。',
  },
  'a recipient where none would do': {
    reason: { code: 'recipient-not-permitted', kind: 'bank', needed: [] },
    en: 'A recipient of the kind bank is not permitted on this ground.',
    ja: 'この提供の根拠では、「bank」に提供することはできません。',
  },
  'a boolean fact': {
    reason: { code: 'condition-unmet', clause: 'c.3', fact: 'urgent', found: false, needed: [true] },
    en: 'The fact urgent must be yes, but is no (clause c.3).',
    ja: '事実「urgent」は「はい」である必要がありますが、「いいえ」とされています（条項 c.3）。',
  },
  'a fact of words': {
    reason: { code: 'condition-unmet', clause: 'c.3', fact: 'need', found: 'none', needed: ['some', 'all'] },
    en: 'The fact need must be "some" or "all", but is "none" (clause c.3).',
    ja: '事実「need」は「some」または「all」である必要がありますが、「none」とされています（条項 c.3）。',
  },
  'a fact that no value meets': {
    reason: { code: 'condition-unmet', fact: 'need', found: 'none', needed: [] },
    en: 'The operator has closed this: nothing would open it.',
    ja: 'この取扱いは、事業者が認めないこととしているため、いかなる場合もできません。',
  },
  'one of several facts that no value meets': {
    reason: { code: 'condition-unmet', fact: 'need', found: 'none', needed: [], or: [{ fact: 'urgent', found: false, needed: [true] }] },
    en: 'At least one of these must hold, and none does: the fact need has no value that would do; the fact urgent must be yes, but is no.',
    ja: '次のいずれかを満たす必要がありますが、いずれも満たしていません。（1）事実「need」には、条件を満たす値はありません。（2）事実「urgent」は「はい」である必要がありますが、「いいえ」とされています。',
  },
  'a fact of the engine that no value meets': {
    reason: { code: 'condition-unmet', clause: 'c.3', fact: 'recipientRelation', found: 'other', needed: [] },
    en: 'The operator has closed this: nothing would open it (clause c.3).',
    ja: 'この取扱いは、事業者が認めないこととしているため、いかなる場合もできません（条項 c.3）。',
  },
  'several facts, any of which would do': {
    reason: { code: 'condition-unmet', clause: 'c.3', fact: 'need', found: 'none', needed: ['some'], or: [{ fact: 'urgent', found: false, needed: [true] }] },
    en: 'At least one of these must hold, and none does: the fact need must be "some", but is "none"; the fact urgent must be yes, but is no (clause c.3).',
    ja: '次のいずれかを満たす必要がありますが、いずれも満たしていません（条項 c.3）。（1）事実「need」は「some」である必要がありますが、「none」とされています。（2）事実「urgent」は「はい」である必要がありますが、「いいえ」とされています。',
  },
  'a recipient who is somebody else': {
    reason: { code: 'condition-unmet', clause: 'c.2', fact: 'recipientRelation', found: 'other', needed: ['none', 'subject'] },
    en: 'The data may only stay with the company or go to the person concerned, but it goes to someone else (clause c.2).',
    ja: '認められるのは社内での利用または本人への送付に限られますが、今回はそれ以外の者への送付です（条項 c.2）。',
  },
  'a recipient abroad': {
    reason: { code: 'condition-unmet', clause: 'c.3', fact: 'recipientCountry', found: 'foreign', needed: ['home', 'adequate'] },
    en: "The recipient must be in the policy's own country or in a country whose protection counts as adequate, but is in a country whose protection does not count as adequate (clause c.3).",
    ja: '提供先の所在地は国内または同等の保護水準にあると認められた外国である必要がありますが、今回は同等の保護水準にあると認められていない外国です（条項 c.3）。',
  },
  'fields that lack one': {
    reason: { code: 'condition-unmet', clause: 'c.3', fact: 'asked', found: ['email', 'payment'], needed: ['birth-date'] },
    en: 'The request must name the field date of birth (birth-date), but names the fields email and "amount, method and date" (payment) (clause c.3).',
    ja: '対象の項目は「生年月日（birth-date）」である必要がありますが、今回は「email」および「金額・方法・日付（payment）」です（条項 c.3）。',
  },
  'fields with one too many': {
    reason: { code: 'condition-unmet', fact: 'asked', found: ['email', 'birth-date'], needed: ['birth-date'] },
    en: 'Not every field asked may be asked here: the request names the fields email and date of birth (birth-date).',
    ja: '対象の項目「email」および「生年月日（birth-date）」には、ここでは対象にできないものが含まれています。',
  },
  'an attestation': {
    reason: { code: 'attestation-missing', clause: 'c.3', attestation: 'assertedBy' },
    en: 'The attestation assertedBy, a text for the record, is missing or blank (clause c.3).',
    ja: '記録のための記載事項「assertedBy」が指定されていないか、空です（条項 c.3）。',
  },
  'a faulty request': {
    reason: {
      code: 'invalid-request',
      faults: [
        { path: ['subject', 'id'], problem: 'empty' },
        { path: ['fields', 0], problem: 'unreadable' },
      ],
    },
    en: 'The request cannot be decided as it stands: 2 members are at fault.\nThe member subject.id is empty or blank.\nThe member fields[0] cannot be read.',
    ja: 'リクエストに2件の不備があります。\n「subject.id」が空です。\n「fields[0]」を読み取ることができません。',
  },
}

describe('a reason', () => {
  it.each(Object.entries(cases))('is said in English: %s', (_, { reason, en }) => {
    expect(sayReason(reason, 'en')).toBe(en)
  })

  it.each(Object.entries(cases))('is said in Japanese: %s', (_, { reason, ja }) => {
    expect(sayReason(reason, 'ja')).toBe(ja)
  })

  it('has a case here for each code', () => {
    expect(new Set(Object.values(cases).map(({ reason }) => reason.code))).toEqual(new Set(reasonCodes))
  })

  it('shows names as they are without a policy', () => {
    const reason: Reason = {
      code: 'field-not-for-purpose',
      clause: 'c.1',
      field: 'birth-date',
      purposes: [{ purpose: 'billing', number: 2 }, { purpose: 'other' }],
    }
    expect(sayReason(reason, 'en', false)).toBe(
      'The field birth-date serves only purpose 2 (billing) and the purpose other, and so none of the purposes asked (clause c.1).',
    )
    expect(sayReason(reason, 'ja', false)).toBe(
      '項目「birth-date」を利用できるのは利用目的2（billing）および利用目的「other」に限られ、今回の利用目的には利用できません（条項 c.1）。',
    )
  })

  it('takes no meaning from what every object inherits', () => {
    for (const field of ['constructor', '__proto__', 'toString']) {
      expect(sayReason({ code: 'field-not-for-purpose', field, purposes: [{ purpose: field }] }, 'en')).toBe(
        `The field ${field} serves only the purpose ${field}, and so none of the purposes asked.`,
      )
    }
  })
})
