import { describe, expect, it } from 'vitest'
import { explain } from '../../src/explain.js'
import type { Allowed, Asked, Denied, Governs, PasswordLiability, Unanswered } from '../../src/model/decision.js'
import type { Vocabulary } from '../../src/model/vocabulary.js'
import { denial } from './say.js'
import { identity, policy, shop } from './shop.js'

const allowed: Allowed = {
  allowed: true,
  asked: { verb: 'canUse', purpose: 'billing', number: 2 },
  fields: ['birth-date', 'email'],
  clauses: ['c.1', 'c.2'],
  obligations: [{ code: 'encrypt', clause: 'c.3', laws: [] }],
  advice: [{ code: 'careful', laws: [{ law: 'APPI Art. 25', version: '2022-04-01' }] }],
  policy: identity,
}

describe('an allowed request', () => {
  it('is said in English, with what the policy means by its names', () => {
    expect(explain(allowed, { language: 'en', policy }).split('\n')).toEqual([
      'Under the policy shop, version 3, the use for purpose 2 "billing the customer" (billing) is allowed for the fields date of birth (birth-date) and email.',
      'It is permitted by clauses c.1 and c.2.',
      'The obligation encrypt applies (clause c.3): Encrypt the transmission.',
      'The advice careful applies (APPI Art. 25 as in force on 1 April 2022): Choose with care.',
      'Clause c.1 says, in short: What may be collected.',
      'Clause c.2 says, in short: The purposes "in short".',
    ])
  })

  it('is said in Japanese, with what the policy means by its names', () => {
    expect(explain(allowed, { language: 'ja', policy }).split('\n')).toEqual([
      'ポリシー「shop」（バージョン3）により、項目「生年月日（birth-date）」「email」について、利用目的2「代金の請求」（billing）のための利用が認められます。',
      '根拠となる条項は、c.1、c.2です。',
      '義務「encrypt」を伴います（条項 c.3）。その内容は「送信を暗号化してください」です。',
      '留意事項「careful」があります（個人情報保護法第25条（2022年4月1日時点））。その内容は「慎重に選んでください」です。',
      '条項 c.1 の趣旨は「収集できる項目を定めます」です。',
      '条項 c.2 の趣旨は「『利用目的』を定めます」です。',
    ])
  })

  it('is said by codes alone without a policy', () => {
    expect(explain(allowed, { language: 'en' }).split('\n')).toEqual([
      'Under the policy shop, version 3, the use for purpose 2 (billing) is allowed for the fields birth-date and email.',
      'It is permitted by clauses c.1 and c.2.',
      'The obligation encrypt applies (clause c.3).',
      'The advice careful applies (APPI Art. 25 as in force on 1 April 2022).',
    ])
    expect(explain(allowed, { language: 'ja' }).split('\n')).toEqual([
      'ポリシー「shop」（バージョン3）により、項目「birth-date」「email」について、利用目的2（billing）のための利用が認められます。',
      '根拠となる条項は、c.1、c.2です。',
      '義務「encrypt」を伴います（条項 c.3）。',
      '留意事項「careful」があります（APPI Art. 25（2022年4月1日時点））。',
    ])
  })

  it('takes no meaning from another policy or another version', () => {
    const codes = explain(allowed, { language: 'en' })
    expect(explain(allowed, { language: 'en', policy: { document: { ...shop, version: '4' } } })).toBe(codes)
    expect(explain(allowed, { language: 'en', policy: { document: { ...shop, id: 'other' } } })).toBe(codes)
  })

  it('cites a law without a day where its version is not known', () => {
    const advice = [{ code: 'careful', laws: [{ law: 'APPI Art. 25', version: '' }] }]
    expect(explain({ ...allowed, advice }, { language: 'en' })).toContain('The advice careful applies (APPI Art. 25).')
  })
})

describe('a denied request', () => {
  it('gives every reason on a line, and then the clauses', () => {
    const decision: Denied = {
      ...denial({ code: 'unknown-field', clause: 'c.1', field: 'shoe' }, { code: 'purpose-not-agreed', clause: 'c.2', purpose: 'billing', number: 2 }),
      clauses: ['c.1', 'c.2'],
    }
    expect(explain(decision, { language: 'en', policy }).split('\n')).toEqual([
      'Under the policy shop, version 3, the use for purpose 2 "billing the customer" (billing) is denied, for 2 reasons.',
      'The policy declares no field "shoe" (clause c.1).',
      'The person has not agreed to purpose 2 "billing the customer" (billing) (clause c.2).',
      'Clause c.1 says, in short: What may be collected.',
      'Clause c.2 says, in short: The purposes "in short".',
    ])
    expect(explain(decision, { language: 'ja', policy }).split('\n')).toEqual([
      'ポリシー「shop」（バージョン3）により、利用目的2「代金の請求」（billing）のための利用は認められません。理由は2件あります。',
      '項目「shoe」は、ポリシーに定められていません（条項 c.1）。',
      '利用目的2「代金の請求」（billing）について、本人の同意がありません（条項 c.2）。',
      '条項 c.1 の趣旨は「収集できる項目を定めます」です。',
      '条項 c.2 の趣旨は「『利用目的』を定めます」です。',
    ])
  })

  const questions: readonly (readonly [Asked<Vocabulary>, string, string])[] = [
    [{ verb: 'canCollect' }, 'the collection is denied.', 'この取得は認められません。'],
    [{ verb: 'canUse' }, 'the use is denied.', 'この利用は認められません。'],
    [{ verb: 'canUse', purpose: 'other' }, 'the use for the purpose other is denied.', '利用目的「other」のための利用は認められません。'],
    [{ verb: 'canDisclose' }, 'the disclosure is denied.', 'この提供は認められません。'],
    [
      { verb: 'canDisclose', ground: 'delivery', number: 1 },
      'the disclosure on ground 1 "delivery of goods" (delivery) is denied.',
      '提供の根拠1「商品の配送」（delivery）による提供は認められません。',
    ],
    [{ verb: 'unknown' }, 'the request is denied.', 'このリクエストは認められません。'],
  ]
  it.each(questions)('names what was asked: %o', (asked, en, ja) => {
    const decision = { ...denial({ code: 'unknown-field', field: 'x' }), asked }
    expect(explain(decision, { language: 'en', policy }).split('\n')[0]).toBe(`Under the policy shop, version 3, ${en}`)
    expect(explain(decision, { language: 'ja', policy }).split('\n')[0]).toBe(`ポリシー「shop」（バージョン3）により、${ja}`)
  })
})

describe('whose policy governs', () => {
  const governs = (governedBy: Governs['governedBy'], clauses: readonly string[], partner?: string): Governs => ({
    answered: true,
    governedBy,
    clauses,
    ...(partner === undefined ? {} : { partner }),
    obligations: [],
    advice: [],
    policy: identity,
  })
  const cases: readonly (readonly [Governs, string, string])[] = [
    [governs('ours', ['c.1']), 'The policy shop, version 3, governs (clause c.1).', 'ポリシー「shop」（バージョン3）が適用されます（条項 c.1）。'],
    [
      governs('partner', [], 'Acme'),
      'The policy of the partner Acme governs, and not the policy shop, version 3.',
      'ポリシー「shop」（バージョン3）ではなく、取引先「Acme」のポリシーが適用されます。',
    ],
    [
      governs('other-site', ['c.1', 'c.2']),
      "The other site's own policy governs, and not the policy shop, version 3 (clauses c.1 and c.2).",
      'ポリシー「shop」（バージョン3）ではなく、その外部サイトのポリシーが適用されます（条項 c.1、c.2）。',
    ],
    [
      governs('none', ['c.1']),
      'The policy shop, version 3, does not govern: the person neither uses the services nor transacts with the company (clause c.1).',
      'サービスの利用者でも取引の相手方でもないため、ポリシー「shop」（バージョン3）は適用されません（条項 c.1）。',
    ],
  ]
  it.each(cases)('is said in both languages: %o', (answer, en, ja) => {
    expect(explain(answer, { language: 'en' })).toBe(en)
    expect(explain(answer, { language: 'ja' })).toBe(ja)
  })

  it('carries its advice', () => {
    const answer: Governs = { ...governs('ours', []), advice: [{ code: 'careful', clause: 'c.3', laws: [] }] }
    expect(explain(answer, { language: 'en', policy })).toBe('The policy shop, version 3, governs.\nThe advice careful applies (clause c.3): Choose with care.')
  })
})

describe('password liability', () => {
  const answer: PasswordLiability = { answered: true, applies: true, companyLiable: false, clauses: ['c.1'], obligations: [], advice: [], policy: identity }

  it('says that the company does not bear it where the password matched', () => {
    expect(explain(answer, { language: 'en' })).toBe(
      'Under the policy shop, version 3, the company does not bear what came of the use: the password entered matched the one registered (clause c.1).',
    )
    expect(explain(answer, { language: 'ja' })).toBe(
      'ポリシー「shop」（バージョン3）により、入力されたパスワードが登録されたものと一致したため、その利用によって生じた結果について当社は責任を負いません（条項 c.1）。',
    )
  })

  it('says that nothing is said where it did not', () => {
    const { companyLiable: _, ...silent } = { ...answer, applies: false, clauses: [] }
    expect(explain(silent, { language: 'en' })).toBe('Under the policy shop, version 3, nothing is said about who bears what came of the use.')
    expect(explain(silent, { language: 'ja' })).toBe(
      'ポリシー「shop」（バージョン3）は、このパスワードの利用によって生じた結果の責任について、何も定めていません。',
    )
  })
})

describe('an unanswered question', () => {
  const answer: Unanswered = { answered: false, faults: [{ path: ['person'], problem: 'missing', needed: ['customer', 'neither'] }], policy: identity }

  it('is said with its faults', () => {
    expect(explain(answer, { language: 'en' })).toBe(
      'Under the policy shop, version 3, the question was not answered: 1 member is at fault.\nThe member person is missing; it must be customer or neither.',
    )
    expect(explain(answer, { language: 'ja' })).toBe(
      'ポリシー「shop」（バージョン3）による回答はできません。リクエストに1件の不備があります。\n「person」が指定されていません。「customer」または「neither」を指定してください。',
    )
  })
})

describe('a language', () => {
  it('that the product does not speak is refused, with those it does', () => {
    expect(() => explain(allowed, { language: 'fr' as 'en' })).toThrow(new RangeError('language must be one of en, ja'))
    expect(() => explain(allowed, { language: 'constructor' as 'en' })).toThrow(RangeError)
  })
})
