import { describe, expect, it } from 'vitest'
import { type Explained, explain, sentences } from '../../src/explain.js'
import { fieldsFor, groundsFor, policy } from '../../src/index.js'
import { type Document, parsePolicy, policyInForce, tighten } from '../../src/policy.js'
import { document } from '../../src/reference.js'
import { impoliteLines } from './japanese.js'
import { shop } from './shop.js'

const lines = (answer: Explained, language: 'en' | 'ja' = 'en', by: { readonly document: Document } | undefined = policy) =>
  explain(answer, { language, policy: by }).split('\n')
const subject = { id: 'c-17', standing: 'active' } as const

const closed = tighten(policy, {
  version: 'own',
  clauses: { 'own.1': { means: { en: 'not here' } } },
  grounds: { succession: { closedBy: 'own.1' }, emergency: { limits: [{ clause: 'own.1', when: { recipientCountry: 'home' } }] } },
})

describe('what fieldsFor answers', () => {
  const answer = fieldsFor({ purpose: 'settlement', subject })

  it('is said with the decision, the fields withheld, and why', () => {
    const told = sentences(answer, { language: 'en' })
    expect(told[0]).toMatchObject({ about: 'answer', fields: answer.fields })
    expect(told.filter(({ about }) => about === 'withheld')).toEqual([
      { about: 'withheld', fields: ['identity-document'], text: 'Withheld is the field identity-document.' },
    ])
    expect(told.filter(({ about }) => about === 'reason').map(({ text }) => text)).toEqual([
      'The field identity-document serves no purpose of use at all (clause collection.2).',
    ])
    expect(lines(answer, 'ja')).toContain('項目「本人確認書類（identity-document）」は利用できません。')
  })

  it('is said where every field is withheld, with each reason once', () => {
    const none = fieldsFor({ purpose: 'settlement', subject: { ...subject, agreed: [] } })
    expect(lines(none).slice(0, 4)).toEqual([
      'Under the policy reference-jp, version 2026-11, the use for purpose 3 "settling transactions" (settlement) is denied, for 2 reasons.',
      'All fields are withheld.',
      'The person has not agreed to purpose 3 "settling transactions" (settlement) (clause agreed-use.1).',
      'The field identity document (identity-document) serves no purpose of use at all (clause collection.2).',
    ])
    expect(lines(none, 'ja')[1]).toBe('利用できる項目はありません。')
  })
})

describe('what groundsFor answers', () => {
  it('is a sentence for each ground: open, closed by what, or lacking what', () => {
    const answer = groundsFor({ necessary: true, event: 'not-a-succession' })
    const told = sentences(answer, { language: 'en' })
    expect(told[0]).toEqual({ about: 'answer', text: 'Under the policy reference-jp, version 2026-11, these facts open 2 of 8 grounds.' })
    expect(told.slice(1).map(({ ground, code }) => [ground, code])).toEqual(answer.answered ? answer.grounds.map((each) => [each.ground, each.status]) : [])
    expect(lines(answer)).toEqual(
      expect.arrayContaining([
        'Ground 1 "entrusting the handling" (entrustment) is open.',
        'Ground 4 "aggregates that identify nobody" (aggregate) is neither open nor closed yet: it depends on the facts "how it was derived" (derivedBy) and "a customer can be identified" (identifiable).',
        'Ground 7 "succession of the business" (succession) is closed by the fact "how the business passes on" (event).',
      ]),
    )
    expect(lines(answer, 'ja')).toEqual(
      expect.arrayContaining([
        'ポリシー「reference-jp」（バージョン2026-11）に定められた8件の提供の根拠のうち、示された事実により認められるのは2件です。',
        '提供の根拠1「取扱いの委託」（entrustment）は、示された事実により認められます。',
        '提供の根拠4「個人を識別できない集計・分析結果の提供」（aggregate）が認められるかどうかは、事実「情報を得た方法（derivedBy）」「お客様を識別できること（identifiable）」によります。',
        '提供の根拠7「事業の承継」（succession）は、事実「事業の承継の事由（event）」により認められません。',
      ]),
    )
  })

  it('says of what no fact would open that it is closed, and what only a request tells', () => {
    const grounds = [
      { ground: 'succession', number: 7, status: 'closed', lacks: [], closedBy: [] },
      { ground: 'emergency', number: 8, status: 'lacking', lacks: ['urgentNeed', 'recipientCountry', 'asked'], closedBy: [] },
      { ground: 'other', status: 'lacking', lacks: [], closedBy: [] },
    ] as const
    const answer = { answered: true, grounds, policy: closed.identity } as const
    expect(lines(answer, 'en', closed).slice(1)).toEqual([
      'Ground 7 "succession of the business" (succession) is closed, whatever the facts are.',
      'Ground 8 "immediate danger and urgent need" (emergency) is neither open nor closed yet: it depends on the fact "the need is urgent" (urgentNeed), the recipient\'s country and the fields asked.',
      'The ground other is neither open nor closed yet.',
    ])
    expect(lines(answer, 'ja', closed).slice(1)).toEqual([
      '提供の根拠7「事業の承継」（succession）は、事実にかかわらず認められません。',
      '提供の根拠8「差し迫った危険と緊急の必要」（emergency）が認められるかどうかは、事実「緊急の必要があること（urgentNeed）」、提供先の所在地および対象の項目によります。',
      '提供の根拠「other」が認められるかどうかは、まだ判断できません。',
    ])
  })

  it('without an answer is its faults', () => {
    expect(lines(groundsFor({ event: 7 as never }))[1]).toMatch(/^The member event is a number/)
  })
})

describe('what policyInForce answers', () => {
  const parsed = parsePolicy({
    ...document,
    version: '2027-01',
    effectiveOn: '2027-01-01',
    purposes: { ...document.purposes, reminders: { clause: 'use.6', means: { en: 'reminders', ja: 'お知らせ' } } },
  })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults))
  const next = parsed.policy

  it('is the version, since when, and what it adds, in the names of that version', () => {
    const answer = policyInForce([policy, next], '2027-04-01')
    expect(lines(answer, 'en', undefined).slice(0, 2)).toEqual([
      'The version 2027-01 of the policy reference-jp is in force, since 1 January 2027.',
      'It follows the version 2026-11, to which it adds the purpose "reminders" (reminders).',
    ])
    expect(lines(answer, 'ja', undefined).slice(0, 2)).toEqual([
      'ポリシー「reference-jp」（バージョン2027-01）が、2027年1月1日から適用されています。',
      'その前のバージョンは2026-11であり、利用目的「お知らせ」（reminders）が追加されています。',
    ])
    expect(sentences(answer, { language: 'en' }).flatMap(({ about, code }) => (about === 'advice' ? [code] : []))).not.toEqual([])
    expect(lines(answer, 'en', undefined).at(-1)).toMatch(/^Clause revision\.3 says, in short: /)
  })

  it('says nothing of a version before the first, and that another adds nothing', () => {
    expect(lines(policyInForce([policy], '2027-04-01')).filter((line) => line.startsWith('It follows'))).toEqual([])
    const stricter = tighten(policy, { version: 'own', effectiveOn: '2027-01-01', promptlyDays: 7 })
    expect(lines(policyInForce([policy, stricter], '2027-04-01'))[1]).toBe('It follows the version 2026-11, and adds no purpose and no ground to it.')
    expect(lines(policyInForce([policy, stricter], '2027-04-01'), 'ja')[1]).toBe(
      'その前のバージョンは2026-11であり、利用目的も提供の根拠も追加されていません。',
    )
  })

  const other = parsePolicy({ ...document, id: 'other', effectiveOn: '2028-01-01' })
  const versions = (...history: readonly unknown[]) => history as (typeof policy)[]
  it.each([
    [
      versions(policy),
      '2020-04-01',
      'No version was in force on 1 April 2020: the first is effective from 1 November 2026.',
      '2020年4月1日に適用されていたバージョンはありません。最初のバージョンは2026年11月1日から適用されます。',
    ],
    [
      versions(policy),
      '2026-02-30',
      'The day asked for does not exist; a day is written YYYY-MM-DD.',
      '指定された日付は実在しません。日付はYYYY-MM-DDの形式で指定してください。',
    ],
    [versions(), '2026-04-01', 'The history has no versions.', '履歴にバージョンがありません。'],
    [versions(document), '2026-04-01', 'The version at history[0] is no policy.', '履歴の「history[0]」は、ポリシーではありません。'],
    [
      versions(policy, policy),
      '2027-04-01',
      'The version at history[1] is effective from 1 November 2026, as one before it is.',
      '履歴の「history[1]」の適用開始日（2026年11月1日）が、その前にあるバージョンと重複しています。',
    ],
    [
      versions(policy, other.ok && other.policy),
      '2027-04-01',
      'The version at history[1] is one of the policy "other", and not of "reference-jp".',
      '履歴の「history[1]」は、ポリシー「reference-jp」ではなく、ポリシー「other」のものです。',
    ],
  ])('is why none is in force: case %#', (history, day, english, japanese) => {
    const answer = policyInForce(history, day)
    expect(lines(answer)).toEqual(['No version can be said to be in force.', english])
    expect(lines(answer, 'ja')).toEqual(['適用されるバージョンを示すことができません。', japanese])
    expect(sentences(answer, { language: 'en' })[1]).toMatchObject(
      answer.found ? {} : { about: 'fault', code: answer.faults[0].code, path: answer.faults[0].path },
    )
  })
})

describe('each of these', () => {
  const answers: readonly Explained[] = [
    fieldsFor({ purpose: 'contact', subject: { id: 'c-17', standing: 'discontinued' }, record: 'profile' } as never),
    fieldsFor(null as never),
    groundsFor({}),
    groundsFor({ threatened: 'life', immediateDanger: true, urgentNeed: true, consentDifficult: true }),
    policyInForce([policy, closed].slice(1), '2027-04-01'),
  ]

  it.each(answers.map((answer) => [answer]))('is polite Japanese, and English, with the policy or without: %#', (answer) => {
    for (const by of [policy, closed, { document: shop }, undefined]) {
      expect(impoliteLines(lines(answer, 'ja', by).join('\n'))).toEqual([])
      for (const line of lines(answer, 'en', by)) expect(line).toMatch(/^[A-Z].*[.?]$/)
    }
  })
})
