import { describe, expect, it } from 'vitest'
import { explain } from '../../src/explain.js'
import { type PolicyFault, policyFaultCodes } from '../../src/model/fault.js'

const cases: readonly (readonly [PolicyFault, string, string])[] = [
  [
    { code: 'wrong-shape', path: ['fields', 'email', 'clause'], found: 'number', needed: ['string'] },
    'At fields.email.clause, the policy has a number, which cannot stand there; it must be a text.',
    '「fields.email.clause」において、数値が置かれていますが、ここには置けません。ここに置けるのは文字列です。',
  ],
  [
    { code: 'wrong-shape', path: ['purposes', 'news', 'clause'] },
    'At purposes.news.clause, the policy lacks what must stand there.',
    '「purposes.news.clause」において、必要な値がありません。',
  ],
  [
    { code: 'not-json', path: ['id'], found: 'function' },
    'At id, the policy has a function, which JSON cannot carry.',
    '「id」において、関数が置かれていますが、JSONで表すことができません。',
  ],
  [
    { code: 'unknown-name', path: ['fields', 'email', 'purposes', 0], found: 'newsleter', needed: ['news', 'billing'], of: 'purpose' },
    'At fields.email.purposes[0], the policy names the purpose "newsleter", which is not known there; it must be news or billing.',
    '「fields.email.purposes[0]」において、定められていない利用目的「newsleter」が使われています。ここに置けるのは「news」または「billing」です。',
  ],
  [
    { code: 'fact-not-asked', path: ['grounds', 'delivery', 'when'], found: 'urgent', needed: ['need'] },
    'At grounds.delivery.when, a condition names the fact "urgent", which is not asked there; it must be need.',
    '「grounds.delivery.when」において、条件に、ここで尋ねない事実「urgent」が使われています。ここに置けるのは「need」です。',
  ],
  [
    { code: 'fact-not-asked', path: ['advice', 'careful', 'when'], of: 'duty' },
    'At advice.careful.when, a condition names facts that are not asked there, or not together.',
    '「advice.careful.when」において、条件に、ここで尋ねない事実、または同時に尋ねない事実が使われています。',
  ],
  [{ code: 'empty', path: ['fields'] }, 'At fields, the policy has something empty or blank.', '「fields」において、空の値が置かれています。'],
  [
    { code: 'duplicate', path: ['order', 'clauses', 2], found: 'c.1' },
    'At order.clauses[2], the policy repeats "c.1", which may stand only once.',
    '「order.clauses[2]」において、「c.1」が重複しています。',
  ],
  [
    { code: 'no-day', path: ['effectiveOn'], found: '2026-13-01', needed: ['YYYY-MM-DD'] },
    'At effectiveOn, the policy has "2026-13-01", which is no day that exists; a day is written YYYY-MM-DD.',
    '「effectiveOn」において、「2026-13-01」が置かれていますが、実在する日付ではありません。日付はYYYY-MM-DDの形式で指定してください。',
  ],
  [
    { code: 'never-kept-retained', path: ['retention', 'books', 'fields', 0], found: 'card' },
    'At retention.books.fields[0], a retention rule keeps the field "card", which is marked never to be kept.',
    '「retention.books.fields[0]」において、保存してはならないとされている項目「card」が、保存規則の対象になっています。',
  ],
  [
    { code: 'period-zero', path: ['retention', 'books', 'keep', 'links', 0] },
    'At retention.books.keep.links[0], a period has no length: it would keep nothing for a single day.',
    '「retention.books.keep.links[0]」において、保存期間の長さがなく、1日も保存されません。',
  ],
  [
    { code: 'out-of-bounds', path: ['parameters', 'promptlyDays'], found: '0', needed: ['1 to 36600'] },
    'At parameters.promptlyDays, the policy has "0", which lies outside its bounds; it must be 1 to 36600.',
    '「parameters.promptlyDays」において、「0」が置かれていますが、許される範囲を超えています。ここに置けるのは「1 to 36600」です。',
  ],
  [
    { code: 'reserved-name', path: ['facts', 'any'], found: 'any' },
    'At facts.any, the policy gives the name "any", which is reserved.',
    '「facts.any」において、「any」が使われていますが、この名称は予約されています。',
  ],
  [
    { code: 'clause-not-carried', path: ['clauses', 'c.3'], found: 'c.3' },
    'At clauses["c.3"], the clause "c.3" is declared a rule or an obligation, and nothing in the policy cites it.',
    '「clauses["c.3"]」において、規則または義務とされている条項「c.3」が、ポリシーのどこからも引用されていません。',
  ],
  [
    { code: 'statement-carried', path: ['clauses', 's'], found: 's' },
    'At clauses.s, the clause "s" is cited, though it is declared a statement, which no call can check.',
    '「clauses.s」において、宣言とされている条項「s」が引用されていますが、宣言は照会によって確認できません。',
  ],
  [
    { code: 'statement-without-reason', path: ['clauses', 's'], found: 's' },
    'At clauses.s, the clause "s" is declared a statement and does not say why no call can check it.',
    '「clauses.s」において、宣言とされている条項「s」に、照会によって確認できない理由が示されていません。',
  ],
  [
    { code: 'order-incomplete', path: ['order', 'clauses'], found: 'c.2' },
    'At order.clauses, an order must name all there are, and "c.2" is missing.',
    '「order.clauses」において、順序にはすべての名称を並べる必要がありますが、「c.2」がありません。',
  ],
  [
    { code: 'wider', path: [] },
    'In the document itself, a restriction would allow more than the policy does; it can only narrow it.',
    '文書全体において、制限によって、ポリシーより広い範囲が認められることになります。制限は範囲を狭めるものに限られます。',
  ],
]

describe('a fault of a policy', () => {
  it.each(cases)('is said in both languages: %o', (fault, en, ja) => {
    expect(explain(fault, { language: 'en' })).toBe(en)
    expect(explain(fault, { language: 'ja' })).toBe(ja)
  })

  it('has a case here for each code', () => {
    expect(new Set(cases.map(([{ code }]) => code))).toEqual(new Set(policyFaultCodes))
  })

  it('is counted in a list, and stands on a line of its own', () => {
    const faults = cases.slice(0, 2).map(([fault]) => fault)
    expect(explain(faults, { language: 'en' }).split('\n')).toEqual(['The policy has 2 faults.', cases[0]?.[1], cases[1]?.[1]])
    expect(explain(faults, { language: 'ja' }).split('\n')[0]).toBe('ポリシーに2件の不備があります。')
  })

  it('is said to be absent where the list is empty', () => {
    expect(explain([], { language: 'en' })).toBe('The policy has no faults.')
    expect(explain([], { language: 'ja' })).toBe('ポリシーに不備はありません。')
  })
})
