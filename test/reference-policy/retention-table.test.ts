import { describe, expect, it } from 'vitest'
import { retainedFields } from '../../src/explain/retained-fields.js'
import { retentionTable } from '../../src/explain/retention-table.js'
import { retentionTableText } from '../../src/explain/retention-table-text.js'
import type { Document, RetentionRule } from '../../src/model/document.js'
import { document } from '../../src/reference/document.js'

const reference: Document = document

/** The reference policy with other parameters, extras or rules. */
const changed = (change: Partial<Document>): Document => ({ ...reference, ...change })
const rowOf = (rule: string, policy = reference, language: 'en' | 'ja' = 'en') => retentionTable(policy, { language }).find((row) => row.rule === rule)

describe('retentionTable', () => {
  it('has a row for each rule, by id', () => {
    expect(retentionTable(reference, { language: 'en' }).map(({ rule }) => rule)).toEqual(Object.keys(document.retention).sort())
  })

  it('gives the books of a stock company', () => {
    expect(rowOf('jp.companies.books')).toEqual({
      rule: 'jp.companies.books',
      means: 'accounting books and important business materials',
      records: ['contract', 'invoice'],
      fields: ['name', 'address', 'payment'],
      keep: { from: 'booksClosedOn', links: [{ years: 10 }] },
      period: 'from the day after the closing of the books (booksClosedOn): 10 years',
      laws: [{ law: 'Companies Act Art. 432', version: '2006-05-01', citation: 'Companies Act Art. 432' }],
      purposes: [{ purpose: 'settlement', number: 3 }],
      grounds: [{ ground: 'succession', number: 7 }],
      on: true,
    })
  })

  it('cites the law that the operator’s form calls for', () => {
    const trader = changed({ parameters: { ...reference.parameters, companyForm: { value: 'sole-trader', oneOf: ['KK', 'GK', 'sole-trader'] } } })
    expect(rowOf('jp.companies.books', trader)?.laws.map(({ law }) => law)).toEqual(['Commercial Code Art. 19'])
    expect(rowOf('jp.companies.books', trader, 'ja')?.laws.map(({ citation }) => citation)).toEqual(['商法第19条'])
  })

  it.each([
    [
      'jp.tax.document',
      'from the day after the end of the fiscal year (fiscalYearEnd): 2 months and 0 more months for the extension of the filing term (filingExtensionMonths), then 7 years',
      '事業年度終了の日（fiscalYearEnd）の翌日から起算して2か月に申告期限の延長月数（filingExtensionMonths）の0か月を加えた期間、その後7年',
    ],
    ['jp.appi.record.contract', 'from the last provision (lastProvidedOn), that day included: 1 year', '最後に提供した日（lastProvidedOn）から起算して1年'],
    [
      'jp.mail.consent',
      'from the day after the end of advertising mail (mailStoppedOn): 1 month',
      '広告宣伝メールの送信をしなくなった日（mailStoppedOn）の翌日から起算して1か月',
    ],
  ])('says the period of %s in words', (rule, en, ja) => {
    expect(rowOf(rule)?.period).toBe(en)
    expect(rowOf(rule, reference, 'ja')?.period).toBe(ja)
  })

  it('says the period with the parameters as declared', () => {
    const extended = changed({ parameters: { ...reference.parameters, filingExtensionMonths: 2 } })
    expect(rowOf('jp.tax.document', extended)?.period).toContain(
      '2 months and 2 more months for the extension of the filing term (filingExtensionMonths), then',
    )
  })

  it('says links of every kind', () => {
    const links: RetentionRule['keep']['links'] = ['end-of-year', { years: 8, months: 1 }, { days: 1 }, { days: 'promptlyDays' }]
    const rule: RetentionRule = {
      clause: 'discontinuation.2',
      records: ['invoice'],
      fields: ['address'],
      keep: { from: 'booksClosedOn', links },
      purposes: [],
      grounds: [],
    }
    const policy = changed({ retention: { own: rule } })
    expect(rowOf('own', policy)?.period).toBe(
      'from the day after the closing of the books (booksClosedOn): to the end of that calendar year, then 8 years 1 month, then 1 day, then the days that “promptly” means (promptlyDays): 14 days',
    )
    expect(rowOf('own', policy, 'ja')?.period).toBe(
      '帳簿の閉鎖の日（booksClosedOn）の翌日から起算してその暦年の末日まで、その後8年1か月、その後1日、その後「速やかに」の日数（promptlyDays）の14日',
    )
  })

  it('says when a rule applies, and nothing where it always does', () => {
    expect(rowOf('jp.appi.record')?.when).toBe(
      'form of the record (recordForm): an ordinary record (ordinary) or a batch record of continuous provision (batch)',
    )
    expect(rowOf('jp.tax.loss-year', reference, 'ja')?.when).toBe('欠損金の繰越しの対象となる事業年度であること（lossYear）：はい')
    expect(rowOf('jp.tax.document')).not.toHaveProperty('when')
  })

  it('says conditions of every kind', () => {
    const rule = reference.retention?.['jp.appi.record'] as RetentionRule
    const when = { any: [{ recordForm: 'batch', lossYear: true }, { consumer: false }], not: { all: [{ recordForm: 'contract' }] }, lossYear: undefined }
    const policy = changed({ retention: { own: { ...rule, when } }, glossary: undefined })
    expect(rowOf('own', policy)?.when).toBe('((recordForm: batch and lossYear: yes) or consumer: no) and not (recordForm: contract)')
    expect(rowOf('own', policy, 'ja')?.when).toBe('（（recordForm：batch、かつlossYear：はい）、またはconsumer：いいえ）、かつ（recordForm：contract）ではない')
  })

  it.each([
    [{ any: [{ recordForm: 'batch' }, { lossYear: true }] }, 'not (recordForm: batch or lossYear: yes)'],
    [{ recordForm: 'batch', lossYear: true }, 'not (recordForm: batch and lossYear: yes)'],
    [{ any: [{ recordForm: 'batch' }, { lossYear: true }], consumer: true }, 'not ((recordForm: batch or lossYear: yes) and consumer: yes)'],
    [{ not: { lossYear: true } }, 'not (not (lossYear: yes))'],
  ])('puts what is not so in brackets once: %j', (condition, said) => {
    const rule = reference.retention?.['jp.appi.record'] as RetentionRule
    expect(rowOf('own', changed({ retention: { own: { ...rule, when: { not: condition } } }, glossary: undefined }))?.when).toBe(said)
  })

  it('shows names as they are where the policy has no glossary', () => {
    const { glossary: _, ...bare } = reference
    expect(rowOf('jp.companies.books', bare)?.period).toBe('from the day after booksClosedOn: 10 years')
    expect(rowOf('jp.companies.books', bare, 'ja')?.period).toBe('booksClosedOnの翌日から起算して10年')
    expect(rowOf('jp.mail.consent.consumer', bare, 'ja')?.when).toBe('consumer：はい')
  })

  it('says why the operator keeps what no law asks for', () => {
    expect(rowOf('operator.inquiry')).toMatchObject({ laws: [], on: false, because: expect.stringContaining('No law asks for it') })
  })

  it('shows an extra as off until the policy switches it on', () => {
    expect(rowOf('jp.secondhand.ledger')?.on).toBe(false)
    expect(rowOf('jp.secondhand.ledger', changed({ extras: ['jp.secondhand.ledger'] }))?.on).toBe(true)
  })

  it('is empty for a policy that retains nothing', () => {
    expect(retentionTable(changed({ retention: undefined }), { language: 'en' })).toEqual([])
  })
})

describe('retainedFields', () => {
  const keptIn = (field: string, policy = reference) => retainedFields(policy).find((each) => each.field === field)?.keptIn

  it('has every field, in the policy’s order', () => {
    expect(retainedFields(reference).map(({ field }) => field)).toEqual(document.order.fields)
  })

  it('keeps an email address in proofs of consent alone', () => {
    expect(keptIn('email')).toEqual([{ record: 'consent', rules: ['jp.mail.consent', 'jp.mail.consent.consumer'] }])
  })

  it('leaves nothing of a birth date, gender, phone, occupation, industry, card number or identity document', () => {
    const deleted = retainedFields(reference).filter((each) => each.keptIn.length === 0)
    expect(deleted.map(({ field }) => field)).toEqual(['birth-date', 'gender', 'phone', 'occupation', 'industry', 'payment-card', 'identity-document'])
    expect(deleted.filter(({ neverKept }) => neverKept).map(({ field }) => field)).toEqual(['payment-card'])
  })

  it('follows the extras switched on', () => {
    expect(keptIn('phone', changed({ extras: ['operator.inquiry'] }))).toEqual([{ record: 'inquiry', rules: ['operator.inquiry'] }])
  })
})

describe('a retention table in a language there is not', () => {
  it('is refused', () => {
    expect(() => retentionTable(reference, { language: 'fr' as 'en' })).toThrow(RangeError)
    expect(() => retentionTableText(reference, { language: 'toString' as 'en' })).toThrow(RangeError)
  })
})

describe('retentionTableText', () => {
  const en = retentionTableText(reference, { language: 'en' })
  const ja = retentionTableText(reference, { language: 'ja' })

  it('prints a line for each rule', () => {
    expect(en).toContain(
      '| jp.companies.books | contract, invoice | name, address, payment | – | from the day after the closing of the books (booksClosedOn): 10 years | Companies Act Art. 432 | 3 settlement | 7 succession | yes |',
    )
    expect(ja).toContain('| 会計帳簿および事業に関する重要な資料（jp.companies.books） | 契約（contract）、請求書（invoice） | 氏名（name）、住所（address）、')
    for (const rule of Object.keys(document.retention)) {
      expect(en).toContain(`| ${rule} |`)
      expect(ja).toContain(`（${rule}） |`)
    }
  })

  it('prints what a deletion leaves of each field', () => {
    expect(en).toContain('| email | consent | jp.mail.consent, jp.mail.consent.consumer |')
    expect(en).toContain('| gender | deleted everywhere | – |')
    expect(en).toContain('| payment-card | deleted everywhere; no rule may keep it | – |')
    expect(ja).toContain('| 性別（gender） | すべて消去 | – |')
  })

  it('names the grounds that stay open', () => {
    expect(en).toContain('Whatever is kept may also be disclosed on: 5 legal-inquiry, 8 emergency.')
    expect(retentionTableText(changed({ standings: undefined }), { language: 'en' })).not.toContain('Whatever is kept')
  })

  it('has as many cells in every line as its head', () => {
    const cells = (line: string) => line.split(/(?<!\\)\|/).length
    const lines = en.split('\n').filter((line) => line.startsWith('|'))
    expect(new Set(lines.map(cells))).toEqual(new Set([11, 5]))
  })

  it('keeps a bar and a line break of a policy’s own inside their cell', () => {
    const rule = { ...(reference.retention?.['operator.inquiry'] as RetentionRule), because: { en: 'a | b\nc' } }
    expect(retentionTableText(changed({ retention: { 'operator.inquiry': rule } }), { language: 'ja' })).toContain('| a \\| b c |')
  })
})
