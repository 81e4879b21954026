import { describe, expect, it } from 'vitest'
import { texts } from './texts.js'

/** What a legal term is called in Japanese. Wherever the English has it, the Japanese has one of these. */
const glossary: readonly [RegExp, ...string[]][] = [
  [/personal information/i, '個人情報'],
  [/personal data/i, '個人データ'],
  [/purposes? of use/i, '利用目的'],
  [/purposes? \d/i, '利用目的'],
  [/\bprincipal\b/i, '本人'],
  [/third part(y|ies)/i, '第三者'],
  [/third-party provision|provision record/i, '第三者提供'],
  [/foreign country/i, '外国にある'],
  [/entrusted party/i, '委託先'],
  [/subcontractor/i, '業務委託先'],
  [/supervis/i, '監督'],
  [/\bentrust(s|ment)\b/i, '委託'],
  [/joint use/i, '共同利用'],
  [/succession/i, '事業の承継', '承継'],
  [/\bconsent/i, '同意', '承諾'],
  [/prior consent|beforehand/i, 'あらかじめ'],
  [/based on law|basis (of|in) law/i, '法令に基づ'],
  [/pseudonymised information/i, '仮名加工情報'],
  [/anonymised information/i, '匿名加工情報'],
  [/statistic/i, '統計情報'],
  [/\berased?\b/i, '消去'],
  [/without delay/i, '遅滞なく'],
  [/promptly/i, '速やか'],
  [/retention schedule/i, '保存期間'],
  [/fiscal year/i, '事業年度'],
  [/taxable period/i, '課税期間'],
  [/closing of the books/i, '帳簿の閉鎖'],
  [/loss (is )?carried forward/i, '欠損金の繰越し'],
  [/blue return/i, '青色申告'],
  [/books and documents/i, '帳簿書類'],
  [/qualified invoice/i, '適格請求書'],
  [/electronic transaction/i, '電子取引'],
  [/verification record/i, '確認記録'],
  [/safeguards|security measures/i, '安全管理措置'],
  [/\bleak/i, '漏えい'],
]

const inBrackets = /（[^（）]*）/g

describe('the Japanese of the reference policy', () => {
  it('stands beside every English text', () => {
    expect(texts.length).toBeGreaterThan(150)
    expect(texts.filter(({ ja }) => ja === undefined || !/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(ja))).toEqual([])
  })

  it('has a sentence where the English has one', () => {
    expect(texts.filter(({ en, ja }) => /\.$/.test(en) !== /。$/.test(ja ?? ''))).toEqual([])
  })

  it('speaks politely', () => {
    const sentences = texts.flatMap(({ at, ja = '' }) =>
      ja
        .replace(inBrackets, '')
        .split(/(?<=。)/)
        .filter((sentence) => sentence.endsWith('。'))
        .map((sentence) => ({ at, sentence })),
    )
    expect(sentences.length).toBeGreaterThan(150)
    expect(sentences.filter(({ sentence }) => !/(ます|です|ません|ください)。$/.test(sentence))).toEqual([])
  })

  it.each(glossary)('calls %s by the term of the law', (term, ...called) => {
    const using = texts.filter(({ en }) => term.test(en))
    expect(using.length).toBeGreaterThan(0)
    expect(using.filter(({ ja = '' }) => !called.some((each) => ja.includes(each)))).toEqual([])
  })
})
