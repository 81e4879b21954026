import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changeCodes } from '../../../src/gate/model/change.js'
import { type Finding, findingIds, levels, type Remedy } from '../../../src/gate/model/finding.js'
import { termKeys } from '../../../src/gate/words/words.js'
import { wordsOf } from '../../../src/gate/words/words-of.js'
import { policy } from '../../../src/index.js'
import { words as japaneseWords, wrongly } from '../../docs/japanese-words.js'
import { hostile } from './hostile.js'
import { sampleChanges } from './sample-changes.js'
import { sampleFaults } from './sample-faults.js'
import { sampleFindings } from './sample-findings.js'
import { sampleSentences } from './sample-sentences.js'
import { sampleVariants } from './sample-variants.js'

const en = wordsOf({ language: 'en', policy })
const ja = wordsOf({ language: 'ja', policy })
const each = [en, ja, wordsOf({ language: 'en' }), wordsOf({ language: 'ja' })]

/** On one line, and not blank. */
const line = /^(?=.*\S)[^\p{Cc}\p{Zl}\p{Zp}]+$/u

const remedies: readonly Remedy[] = [
  {
    code: 'grounds',
    grounds: [
      { ground: 'entrustment', status: 'open', lacks: [], attests: ['assertedBy', 'reference'] },
      { ground: 'emergency', status: 'lacking', lacks: ['urgentNeed'], attests: [] },
      { ground: 'succession', status: 'closed', lacks: [], attests: ['reference'] },
    ],
  },
  { code: 'grounds', grounds: [] },
  { code: 'purposes', purposes: ['settlement', 'contact'] },
  { code: 'purposes', purposes: [] },
  { code: 'nearest', found: 'emial', nearest: 'email' },
  { code: 'add', to: 'systems/shop-db/stores/order', line: 'deletes: { by: purge-order, within: 14d }' },
  { code: 'remove', from: 'systems/analytics/stores/profile', what: 'gender' },
  { code: 'change', entities: ['systems/web-shop/collects/signup', 'systems/web-shop/collects/checkout'] },
  { code: 'change', entities: [] },
  { code: 'revise-policy' },
]

const [first] = sampleFindings
if (first === undefined) throw new Error('there are findings')
const withRemedies: Finding = { ...first, remedies }

describe('what is said of a finding', () => {
  it.each(sampleFindings.map((finding) => [finding.id, finding] as const))('says what %s found, in both languages', (id, finding) => {
    expect({ en: en.finding(finding), ja: ja.finding(finding) }).toEqual(sampleSentences[id])
  })

  it.each(sampleVariants)('says of $finding.id: $en', ({ finding, ...sentences }) => {
    expect({ en: en.finding(finding), ja: ja.finding(finding) }).toEqual(sentences)
  })

  it('shows names as they are where no policy is given', () => {
    const [finding] = sampleFindings.filter(({ id }) => id === 'field-unneeded')
    if (finding === undefined) throw new Error('no such finding')
    expect(wordsOf({ language: 'ja' }).finding(finding)).toBe(
      '取得箇所「web-shop/signup」が取得する項目「occupation」は、どの利用、フロー、保存規則にも必要とされていません（条項 use.0）。',
    )
  })

  it('tells the first names of a long list, and how many others there are', () => {
    const finding: Finding = {
      ...first,
      id: 'event-not-given',
      entity: 'systems/shop-db/stores/order',
      clauses: [],
      data: { rule: 'r', event: 'e', fields: Array.from({ length: 20 }, (_, index) => `f${index}`) },
    }
    expect(en.finding(finding)).toContain('the fields f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11 and 8 others for ever.')
    expect(ja.finding(finding)).toContain('「f11」ほか8件の保存に終期がありません。')
  })

  it('names the remedies', () => {
    expect(en.remedies(withRemedies)).toEqual([
      'Ground 1 "entrusting the handling" (entrustment) is open. For the record it asks the attestations "who asserts it" (assertedBy) and "reference for the record" (reference).',
      'Ground 8 "immediate danger and urgent need" (emergency) is neither open nor closed yet: it depends on the fact "the need is urgent" (urgentNeed).',
      'The facts given close every ground of the policy.',
      'Together, these fields serve purpose 3 "settling transactions" (settlement) or purpose 6 "contact in some other way" (contact).',
      'No purpose covers all of these fields.',
      'Did you mean "email" for "emial"?',
      'Add to the store shop-db/order: deletes: { by: purge-order, within: 14d }',
      'Remove "gender" from the store analytics/profile.',
      'Change the collection point web-shop/signup or the collection point web-shop/checkout.',
      'Change the manifest.',
      'Otherwise the policy would have to be revised first.',
    ])
    expect(ja.remedies(withRemedies)).toEqual([
      '提供の根拠1「取扱いの委託」（entrustment）は、示された事実により認められます。記録のための記載事項は、「表明した者（assertedBy）」「参照番号（reference）」です。',
      '提供の根拠8「差し迫った危険と緊急の必要」（emergency）が認められるかどうかは、事実「緊急の必要があること（urgentNeed）」によります。',
      '示された事実により認められる提供の根拠は、ポリシーに定められていません。',
      'これらの項目をまとめて利用できるのは、利用目的3「取引の決済」（settlement）または利用目的6「その他の連絡」（contact）です。',
      'これらの項目をまとめて利用できる利用目的はありません。',
      '「emial」は「email」の誤りではありませんか。',
      '保存先「shop-db/order」に次を加えてください：deletes: { by: purge-order, within: 14d }',
      '保存先「analytics/profile」から「gender」を除いてください。',
      '次のいずれかを変更してください：取得箇所「web-shop/signup」、取得箇所「web-shop/checkout」。',
      'マニフェストを変更してください。',
      'これ以外の方法では、先にポリシーの改定が必要です。',
    ])
  })
})

describe('what is said of a fault', () => {
  it.each(sampleFaults)('says: $en', ({ fault, ...sentences }) => {
    expect({ en: en.fault(fault), ja: ja.fault(fault) }).toEqual(sentences)
  })
})

describe('what is said of a change', () => {
  it.each(sampleChanges)('says: $en', ({ change, ...sentences }) => {
    expect({ en: en.change(change), ja: ja.change(change) }).toEqual(sentences)
  })
})

describe('the fixed words', () => {
  it('names levels, owners and what stands nowhere', () => {
    expect(levels.map((level) => [en.level(level), ja.level(level)])).toEqual([
      ['error', 'エラー'],
      ['warning', '警告'],
      ['note', '注記'],
    ])
    expect([en.owner('logistics'), en.owner(undefined), ja.owner(undefined)]).toEqual(['logistics', 'no owner', '担当なし'])
    expect([en.title('use-denied'), ja.title('use-denied')]).toEqual(['The policy denies a use', 'ポリシーが利用を認めない'])
  })

  it.each(['en', 'ja'] as const)('has a line for each title and term in %s', (language) => {
    const words = wordsOf({ language })
    const said = [...findingIds.map(words.title), ...termKeys.map(words.term)]
    expect(said.filter((text) => !line.test(text))).toEqual([])
  })
})

const japanese = [
  ...sampleFindings.map(ja.finding),
  ...sampleVariants.map((variant) => variant.ja),
  ...ja.remedies(withRemedies),
  ...sampleFaults.map((sample) => sample.ja),
  ...sampleChanges.map((sample) => sample.ja),
  ...findingIds.map(ja.title),
  ...termKeys.map(ja.term),
].join('\n')

describe('the Japanese of the gate', () => {
  it.each(japaneseWords)('has no other word for $means than $say', (word) => {
    expect(wrongly(japanese, word)).toEqual([])
  })
})

/** Texts with all that would break a line or steer a terminal. */
const names = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom('a\nb', 'a\r\n::error::b', '\u001b[31mred', 'x\u2028y', '\u202eevil', '__proto__', 'constructor', '', ' ', '\uD800', 'n'.repeat(5_000)),
)

describe('with hostile names', () => {
  it('says every finding, remedy, fault and change on one line of bearable length', () => {
    fc.assert(
      fc.property(fc.array(names, { minLength: 1, maxLength: 5 }), (given) => {
        const said = each.flatMap((words) => [
          ...sampleFindings.map((finding) => words.finding(hostile(finding, given))),
          ...sampleVariants.map(({ finding }) => words.finding(hostile(finding, given))),
          ...words.remedies(hostile(withRemedies, given)),
          ...sampleFaults.map(({ fault }) => words.fault(hostile(fault, given))),
          ...sampleChanges.map(({ change }) => words.change(hostile(change, given))),
        ])
        expect(said.filter((text) => !line.test(text) || text.length > 4_000)).toEqual([])
      }),
    )
  })

  it('ends every sentence with a full stop, but for a line that is to be copied', () => {
    const said = each.flatMap((words) => [
      ...sampleFindings.map(words.finding),
      ...sampleVariants.map(({ finding }) => words.finding(finding)),
      ...words.remedies({ ...withRemedies, remedies: remedies.filter(({ code }) => code !== 'add') }),
      ...sampleFaults.map(({ fault }) => words.fault(fault)),
      ...sampleChanges.map(({ change }) => words.change(change)),
    ])
    expect(said.filter((text) => !/[.?。]$/.test(text))).toEqual([])
  })

  it('makes an owner plain', () => {
    expect(en.owner('a\nb')).toBe('a b')
  })

  it('has sampled every change', () => {
    expect(new Set(sampleChanges.map(({ change }) => change.code))).toEqual(new Set(changeCodes))
  })
})
