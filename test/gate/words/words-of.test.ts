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
    more: 0,
  },
  { code: 'grounds', grounds: [{ ground: 'aggregate', status: 'open', lacks: [], attests: [] }], more: 1 },
  { code: 'grounds', grounds: [{ ground: 'aggregate', status: 'open', lacks: [], attests: [] }], more: 2 },
  { code: 'grounds', grounds: [], more: 0 },
  { code: 'purposes', purposes: ['settlement', 'contact'] },
  { code: 'purposes', purposes: [] },
  { code: 'nearest', found: 'emial', nearest: 'email' },
  { code: 'add', to: 'systems/shop-db/stores/order', line: 'deletes: { by: purge-order, within: 14d }' },
  { code: 'add', to: 'systems/shop-db/stores/order/fields', line: 'birth-date' },
  { code: 'replace', in: 'systems/shop-db/stores/order', line: 'keeps: schedule' },
  { code: 'remove', from: 'systems/analytics/stores/profile', what: 'gender' },
  { code: 'remove', from: 'flows/parcel-label-express' },
  { code: 'remove', from: 'accepted/1' },
  { code: 'show', purpose: 'settlement', at: ['systems/web-shop/collects/signup', 'systems/web-shop/collects/checkout'] },
  { code: 'show', purpose: 'settlement', at: ['systems/web-shop/collects/signup'] },
  { code: 'show', purpose: 'settlement', at: [] },
  { code: 'take-from', stores: ['systems/shop-db/stores/order'] },
  { code: 'take-from', stores: ['systems/shop-db/stores/order', 'systems/shop-db/stores/profile'] },
  { code: 'take-from', stores: [] },
  { code: 'remove', from: 'systems/shop-db/columns', what: 'users.gone' },
  { code: 'collect', field: 'phone', at: [] },
  { code: 'collect', field: 'phone', at: ['systems/web-shop/collects/signup', 'systems/web-shop/collects/checkout'] },
  { code: 'hold', field: 'phone', system: 'systems/shop-db', stores: [] },
  { code: 'hold', field: 'phone', system: 'systems/shop-db', stores: ['systems/shop-db/stores/order', 'systems/shop-db/stores/profile'] },
  { code: 'name-column', system: 'systems/shop-db', field: 'payment' },
  { code: 'not-personal', to: 'systems/shop-db/columns', line: 'users.cold: not-personal' },
  { code: 'ask-elsewhere', partner: 'Nishi Travel' },
  { code: 'ask-elsewhere' },
  { code: 'accept', in: 'accepted/0', line: 'covers: { columns: [users.email] }' },
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
      'Ground 4 "aggregates that identify nobody" (aggregate) is open.',
      '1 more ground would do with further facts.',
      'Ground 4 "aggregates that identify nobody" (aggregate) is open.',
      '2 more grounds would do with further facts.',
      'The facts given close every ground of the policy.',
      'The policy allows it for purpose 3 "settling transactions" (settlement) or purpose 6 "contact in some other way" (contact): name that, if it is what the data is used for.',
      'The policy allows it for no other purpose.',
      'Did you mean "email" for "emial"?',
      'Add to the store shop-db/order: deletes: { by: purge-order, within: 14d }',
      'Add to "fields" of the store shop-db/order: birth-date',
      'In the store shop-db/order, write instead: keeps: schedule',
      'Remove "gender" from the store analytics/profile.',
      'Remove the flow parcel-label-express.',
      'Remove the acceptance accepted/1.',
      'Show purpose 3 "settling transactions" (settlement) to people where the field is asked, and add "settlement" to "shown" of the collection point web-shop/signup or the collection point web-shop/checkout.',
      'Show purpose 3 "settling transactions" (settlement) to people where the field is asked, and add "settlement" to "shown" of the collection point web-shop/signup.',
      'Show purpose 3 "settling transactions" (settlement) to people where the field is asked, and add "settlement" to "shown" of the collection point.',
      'Take it from the store shop-db/order, where it is held.',
      'Take it from the store shop-db/order or the store shop-db/profile, where it is held.',
      'Take it from a store, where it is held.',
      'Remove "users.gone" from "columns" of the system shop-db.',
      'If people are asked the field telephone number (phone), declare where: add a collection point that asks it.',
      'If people are asked the field telephone number (phone), say where: add "phone" to "fields" of the collection point web-shop/signup or the collection point web-shop/checkout.',
      'Declare a store of the system shop-db that holds the field telephone number (phone).',
      'Add "phone" to "fields" of whichever has the column: the store shop-db/order or the store shop-db/profile.',
      'If a column of another name holds it, say which in "columns" of the system shop-db, such as "table.column: payment".',
      'Only if the column holds nothing about a person, add to "columns" of the system shop-db: users.cold: not-personal',
      'Ask the partner Nishi Travel whether its policy allows it; if the company directed the collection itself, remove "origin".',
      'Ask whoever runs the site whether its policy allows it; if it is the company\'s own site, remove "site".',
      'The acceptance accepted/0 does not cover this. To accept this too, write there: covers: { columns: [users.email] }',
      'If it is needed, the policy must be revised first.',
    ])
    expect(ja.remedies(withRemedies)).toEqual([
      '提供の根拠1「取扱いの委託」（entrustment）は、示された事実により認められます。記録のための記載事項は、「表明した者（assertedBy）」「参照番号（reference）」です。',
      '提供の根拠8「差し迫った危険と緊急の必要」（emergency）が認められるかどうかは、事実「緊急の必要があること（urgentNeed）」によります。',
      '提供の根拠4「個人を識別できない集計・分析結果の提供」（aggregate）は、示された事実により認められます。',
      'ほかに、さらに事実を示すことで認められる可能性のある提供の根拠が1件あります。',
      '提供の根拠4「個人を識別できない集計・分析結果の提供」（aggregate）は、示された事実により認められます。',
      'ほかに、さらに事実を示すことで認められる可能性のある提供の根拠が2件あります。',
      '示された事実により認められる提供の根拠は、ポリシーに定められていません。',
      'この利用が認められるのは、利用目的3「取引の決済」（settlement）または利用目的6「その他の連絡」（contact）です。実際の利用目的がこれにあたる場合は、これを指定してください。',
      'ほかに、この利用が認められる利用目的はありません。',
      '「emial」は「email」の誤りではありませんか。',
      '保存先「shop-db/order」に次を加えてください：deletes: { by: purge-order, within: 14d }',
      '保存先「shop-db/order」の「fields」に次を加えてください：birth-date',
      '保存先「shop-db/order」の指定を次のとおり書き換えてください：keeps: schedule',
      '保存先「analytics/profile」から「gender」を除いてください。',
      'フロー「parcel-label-express」を除いてください。',
      '許容「accepted/1」を除いてください。',
      '項目を取得する際に利用目的3「取引の決済」（settlement）を本人に明示し、取得箇所「web-shop/signup」、取得箇所「web-shop/checkout」のいずれかの「shown」に「settlement」を加えてください。',
      '項目を取得する際に利用目的3「取引の決済」（settlement）を本人に明示し、取得箇所「web-shop/signup」の「shown」に「settlement」を加えてください。',
      '項目を取得する際に利用目的3「取引の決済」（settlement）を本人に明示し、取得箇所の「shown」に「settlement」を加えてください。',
      'この項目は保存先「shop-db/order」に保存されています。そこから読み取ってください。',
      'この項目は保存先「shop-db/order」、保存先「shop-db/profile」に保存されています。そこから読み取ってください。',
      'この項目はほかの保存先に保存されています。そこから読み取ってください。',
      'システム「shop-db」の「columns」から「users.gone」を除いてください。',
      '本人から項目「電話番号（phone）」を取得している場合は、これを取得する取得箇所を示してください。',
      '本人から項目「電話番号（phone）」を取得している場合は、取得箇所「web-shop/signup」、取得箇所「web-shop/checkout」のいずれかの「fields」に「phone」を加えてください。',
      'システム「shop-db」に、項目「電話番号（phone）」を保存する保存先を示してください。',
      'この列を扱うもの（保存先「shop-db/order」、保存先「shop-db/profile」）の「fields」に「phone」を加えてください。',
      '別の名称の列がこれを保存している場合は、システム「shop-db」の「columns」に、「table.column: payment」のようにその列を示してください。',
      '列の内容が個人に関するものでない場合に限り、システム「shop-db」の「columns」に次を加えてください：users.cold: not-personal',
      '取引先「Nishi Travel」に、そのポリシーによって認められるかどうかを確認してください。当社が取得を指示した場合は、「origin」を除いてください。',
      'サイトの運営者に、そのポリシーによって認められるかどうかを確認してください。当社のサイトである場合は、「site」を除いてください。',
      '許容「accepted/0」は、この指摘を対象としていません。これも許容する場合は、次のとおり示してください：covers: { columns: [users.email] }',
      'これが必要な場合は、先にポリシーを改定してください。',
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
      ...words.remedies({ ...withRemedies, remedies: remedies.filter((remedy) => !('line' in remedy)) }),
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
