import { describe, expect, it } from 'vitest'
import { explain, retentionTable, retentionTableText } from '../../src/explain.js'
import type { Reason } from '../../src/model/decision.js'
import type { Document } from '../../src/model/document.js'
import type { Text } from '../../src/model/text.js'
import { impoliteLines } from './japanese.js'
import { awaiting, plan, retained } from './plans.js'
import { denial } from './say.js'
import { identity, shop } from './shop.js'

const glossary = {
  urgent: { en: 'the matter is urgent', ja: '緊急であること' },
  need: { en: 'what it is needed for', ja: '必要とする理由' },
  some: { en: 'some need', ja: '何らかの必要' },
  none: { en: 'none', ja: '必要なし' },
  closedOn: { en: 'the closing of the books', ja: '帳簿の閉鎖の日' },
  signedBy: { en: 'who signs' },
}

const withGlossary = (terms: { readonly [name: string]: Text } | undefined): { readonly document: Document } => ({
  document: terms === undefined ? shop : { ...shop, glossary: terms },
})

const reasonIn = (reason: Reason, language: 'en' | 'ja', terms: Document['glossary']) =>
  explain(denial(reason), { language, policy: withGlossary(terms) })
    .split('\n')
    .slice(1)
    .join('\n')

const unmet: Reason = { code: 'condition-unmet', clause: 'c.3', fact: 'need', found: 'none', needed: ['some', 'all'] }
const missing: Reason = { code: 'attestation-missing', clause: 'c.3', attestation: 'signedBy' }

describe('a name that stands for itself', () => {
  it('is shown with what it means, where the policy says so', () => {
    expect(reasonIn(unmet, 'en', glossary)).toBe('The fact "what it is needed for" (need) must be "some need" (some) or "all", but is "none" (clause c.3).')
    expect(reasonIn(unmet, 'ja', glossary)).toBe(
      '事実「必要とする理由（need）」は「何らかの必要（some）」または「all」である必要がありますが、「必要なし（none）」とされています（条項 c.3）。',
    )
    expect(reasonIn({ code: 'condition-unmet', fact: 'urgent', found: false, needed: [true] }, 'ja', glossary)).toBe(
      '事実「緊急であること（urgent）」は「はい」である必要がありますが、「いいえ」とされています。',
    )
  })

  it('is shown as it is, where the policy does not say', () => {
    for (const terms of [undefined, {}, { closedOn: glossary.closedOn }] as Document['glossary'][]) {
      expect(reasonIn(unmet, 'en', terms)).toBe('The fact need must be "some" or "all", but is "none" (clause c.3).')
      expect(reasonIn(missing, 'ja', terms)).toBe('記録のための記載事項「signedBy」が指定されていないか、空です（条項 c.3）。')
    }
  })

  it('is shown in English, where there is no Japanese', () => {
    expect(reasonIn(missing, 'ja', glossary)).toBe('記録のための記載事項「who signs（signedBy）」が指定されていないか、空です（条項 c.3）。')
    expect(reasonIn(missing, 'en', glossary)).toBe('The attestation "who signs" (signedBy), a text for the record, is missing or blank (clause c.3).')
  })

  it('is shown in a plan: what is awaited, and what could shorten a period', () => {
    const said = (language: 'en' | 'ja') => explain(plan([awaiting, retained]), { language, policy: withGlossary(glossary) }).split('\n')
    expect(said('en')).toContain('  The rule "books of account" (books) waits for the closing of the books (closedOn), from which it counts.')
    expect(said('ja')).toContain('  保存規則「会計帳簿（books）」の起算点となる「帳簿の閉鎖の日（closedOn）」は、まだ到来していないか、示されていません。')
    expect(said('en')).toContain('  The fact "the matter is urgent" (urgent) is not given; knowing it could shorten this.')
    expect(said('ja')).toContain('  事実「緊急であること（urgent）」が示されていません。示されれば、保存期間が短くなる可能性があります。')
  })

  it('is shown in a table of retention', () => {
    const [row] = retentionTable(withGlossary(glossary).document, { language: 'ja' })
    expect(row?.period).toBe('帳簿の閉鎖の日（closedOn）の翌日から起算して7年')
  })

  it('is shown as it is, where another policy or another version answered', () => {
    const other = { ...denial(unmet), policy: { ...identity, version: '4' } }
    expect(explain(other, { language: 'ja', policy: withGlossary(glossary) })).not.toContain('必要とする理由')
  })
})

describe('a glossary with hostile texts', () => {
  const hostile: readonly (readonly [title: string, text: Text, en: string, ja: string])[] = [
    ['a break of lines', { en: 'a\nb\u2028c', ja: '甲\r\n乙' }, '"a b c" (signedBy)', '「甲 乙（signedBy）」'],
    ['quotation marks', { en: 'a "b" c', ja: '「甲」' }, `"a 'b' c" (signedBy)`, '「『甲』（signedBy）」'],
    ['a turn of direction', { en: 'a\u202eb', ja: '甲\u2066乙' }, '"a b" (signedBy)', '「甲 乙（signedBy）」'],
    ['a steered terminal', { en: '\u001b[31mred', ja: '\u0007鈴' }, '"[31mred" (signedBy)', '「鈴（signedBy）」'],
    ['nothing', { en: ' ', ja: ' ' }, 'attestation signedBy,', '「signedBy」'],
    ['a full stop', { en: 'who signs.', ja: '署名した者。' }, '"who signs" (signedBy)', '「署名した者（signedBy）」'],
    ['its own name', { en: 'signedBy', ja: 'signedBy' }, 'attestation signedBy,', '「signedBy」'],
  ]

  it.each(hostile)('keeps a sentence whole: %s', (_, text, en, ja) => {
    const said = (language: 'en' | 'ja') => reasonIn(missing, language, { signedBy: text })
    expect(said('en')).toContain(en)
    expect(said('ja')).toContain(ja)
    for (const line of [said('en'), said('ja')]) expect(line).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u)
    expect(impoliteLines(said('ja'))).toEqual([])
  })

  it.each(['constructor', 'toString', '__proto__'])('takes no meaning from what every object inherits: %s', (name) => {
    expect(reasonIn({ ...missing, attestation: name }, 'en', glossary)).toContain(`The attestation ${name}, a text`)
  })

  it('keeps a table whole', () => {
    const { document } = withGlossary({ closedOn: { en: 'a | b\n| c', ja: '甲|乙' } })
    const cells = (line: string) => line.split(/(?<!\\)\|/).length
    for (const language of ['en', 'ja'] as const) {
      const lines = retentionTableText(document, { language }).split('\n')
      expect(new Set(lines.filter((line) => line.startsWith('|')).map(cells))).toEqual(new Set([11, 5]))
    }
  })
})
