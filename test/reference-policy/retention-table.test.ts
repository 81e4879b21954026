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
      period: 'from the day after booksClosedOn: 10 years',
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
      'from the day after fiscalYearEnd: 2 months and filingExtensionMonths (0) more months, then 7 years',
      'fiscalYearEnd の翌日から2か月＋filingExtensionMonths（0か月）、その後7年',
    ],
    ['jp.appi.record.contract', 'from lastProvidedOn, that day included: 1 year', 'lastProvidedOn の当日から1年'],
    ['jp.mail.consent', 'from the day after mailStoppedOn: 1 month', 'mailStoppedOn の翌日から1か月'],
  ])('says the period of %s in words', (rule, en, ja) => {
    expect(rowOf(rule)?.period).toBe(en)
    expect(rowOf(rule, reference, 'ja')?.period).toBe(ja)
  })

  it('says the period with the parameters as declared', () => {
    const extended = changed({ parameters: { ...reference.parameters, filingExtensionMonths: 2 } })
    expect(rowOf('jp.tax.document', extended)?.period).toContain('filingExtensionMonths (2) more months')
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
      'from the day after booksClosedOn: to the end of that calendar year, then 8 years 1 month, then 1 day, then promptlyDays: 14 days',
    )
    expect(rowOf('own', policy, 'ja')?.period).toBe('booksClosedOn の翌日からその暦年の末日まで、その後8年 1か月、その後1日、その後promptlyDaysの14日')
  })

  it('says when a rule applies, and nothing where it always does', () => {
    expect(rowOf('jp.appi.record')?.when).toBe('recordForm is ordinary or batch')
    expect(rowOf('jp.tax.loss-year', reference, 'ja')?.when).toBe('lossYear が true')
    expect(rowOf('jp.tax.document')).not.toHaveProperty('when')
  })

  it('says conditions of every kind', () => {
    const rule = reference.retention?.['jp.appi.record'] as RetentionRule
    const when = { any: [{ recordForm: 'batch', lossYear: true }, { consumer: false }], not: { all: [{ recordForm: 'contract' }] }, lossYear: undefined }
    const policy = changed({ retention: { own: { ...rule, when } } })
    expect(rowOf('own', policy)?.when).toBe('((recordForm is batch and lossYear is true) or consumer is false) and not (recordForm is contract)')
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

describe('retentionTableText', () => {
  const en = retentionTableText(reference, { language: 'en' })
  const ja = retentionTableText(reference, { language: 'ja' })

  it('prints a line for each rule', () => {
    expect(en).toContain(
      '| jp.companies.books | contract, invoice | name, address, payment | – | from the day after booksClosedOn: 10 years | Companies Act Art. 432 | 3 settlement | 7 succession | yes |',
    )
    expect(ja).toContain('| jp.companies.books | 契約（contract）、請求書（invoice） | 氏名（name）、住所（address）、')
    for (const rule of Object.keys(document.retention)) {
      expect(en).toContain(`| ${rule} |`)
      expect(ja).toContain(`| ${rule} |`)
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
