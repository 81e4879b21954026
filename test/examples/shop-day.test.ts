import { readFileSync } from 'node:fs'
import { policy } from 'clausewise'
import type { LanguageCode } from 'clausewise/explain'
import { describe, expect, it } from 'vitest'
import { columns } from '../../examples/shop-day/columns.js'
import { dayReport } from '../../examples/shop-day/day-report.js'
import { figures } from '../../examples/shop-day/figures.js'
import { mends } from '../../examples/shop-day/mends.js'
import { paintFor } from '../../examples/shop-day/paint.js'
import { readCsv } from '../../examples/shop-day/read-csv.js'
import type { Decided } from '../../examples/shop-day/shop-day.js'
import { type FileName, fileNames, shopFiles } from '../../examples/shop-day/shop-files.js'
import { widthOf, wrapped } from '../../examples/shop-day/text-width.js'
import { workDay } from '../../examples/shop-day/work-day.js'

const asOf = '2026-11-30'
const textOf = (name: FileName) => readFileSync(new URL(`../../examples/shop-day/data/${name}`, import.meta.url), 'utf8')
const texts = Object.fromEntries(fileNames.map((name) => [name, textOf(name)])) as Record<FileName, string>
const plain = paintFor(false, undefined)
const printed = (language: LanguageCode, all = false) => dayReport(texts, { asOf, language, paint: plain, width: 118, all })
const day = workDay(shopFiles(texts), asOf)

/** The rows that were made wrong on purpose: where, and what a reader is told of each. */
const seeded = [
  ['customers.csv', 45, 'has 7 columns instead of 14'],
  ['customers.csv', 58, 'agreed[1] is "order-fullfilment"'],
  ['customers.csv', 70, 'standing is "discontinud"'],
  ['customers.csv', 75, 'standing is missing'],
  ['customers.csv', 83, 'has no id'],
  ['customers.csv', 84, 'stands already at customers.csv:26'],
  ['recipients.csv', 14, 'kind is "entrusted-partner"'],
  ['recipients.csv', 15, 'country is "USA"'],
  ['sent.csv', 58, 'not in recipients.csv'],
  ['arrivals.csv', 10, 'person is "custommer"'],
  ['forms.csv', 12, 'no field "household-income"'],
  ['forms.csv', 13, 'no field "adress"'],
  ['forms.csv', 14, 'fields is empty'],
  ['uses.csv', 12, 'has 3 columns instead of 9'],
  ['uses.csv', 20, 'no purpose "order-fullfilment"'],
  ['uses.csv', 37, 'names no customer'],
  ['uses.csv', 42, 'no purpose with the number 7'],
  ['uses.csv', 43, 'no field "080-0000-7245"'],
  ['uses.csv', 55, 'retainedBy[0] is "jp.tax.documents"'],
  ['uses.csv', 81, 'recipient.corporation is empty or blank'],
  ['uses.csv', 82, 'site is "theirs"'],
  ['uses.csv', 83, 'not in customers.csv'],
  ['uses.csv', 92, 'no purpose "hayato.miyazaki@example.jp"'],
  ['uses.csv', 93, 'has a quote'],
  ['disclosures.jsonl', 4, 'subject does not go with'],
  ['disclosures.jsonl', 5, 'no ground "5"'],
  ['disclosures.jsonl', 6, 'purpuses is not'],
  ['disclosures.jsonl', 6, 'purposes is missing'],
  ['disclosures.jsonl', 13, 'no ground "entrustement"'],
  ['disclosures.jsonl', 15, 'subject is missing'],
  ['disclosures.jsonl', 16, 'not in recipients.csv'],
  ['disclosures.jsonl', 22, 'evidence.institution is "polise"'],
  ['disclosures.jsonl', 26, 'evidence.witness is not'],
  ['disclosures.jsonl', 35, 'evidence.necessary is the text "yes"'],
  ['disclosures.jsonl', 39, 'evidence.necessary is missing'],
  ['disclosures.jsonl', 44, 'transaction is "lend"'],
  ['disclosures.jsonl', 56, 'fields[1] is a number'],
  ['disclosures.jsonl', 63, 'not one JSON object'],
  ['holdings.csv', 33, 'has 4 columns instead of 10'],
  ['holdings.csv', 141, 'fiscalYearEnd is "2025-02-29"'],
  ['holdings.csv', 143, 'names no customer'],
  ['holdings.csv', 144, 'recordMadeOn is "2026-06-31"'],
  ['holdings.csv', 145, 'field is "telephone"'],
  ['holdings.csv', 146, 'record is "receipt"'],
  ['holdings.csv', 147, 'fiscalYearEnd is "2026-03-31T00:00:00Z"'],
  ['holdings.csv', 147, 'lossYear is the text "maybe"'],
  ['holdings.csv', 148, 'events.booksClosedOn is not'],
  ['holdings.csv', 148, 'unalterable does not go with'],
  ['holdings.csv', 149, 'document is missing'],
  ['holdings.csv', 246, 'has no id'],
  ['holdings.csv', 247, 'not in customers.csv'],
  ['holds.jsonl', 7, 'covers.documents[0] is "INV-2023-9941"'],
  ['deletions.jsonl', 16, 'request is "remove"'],
  ['deletions.jsonl', 17, '"2026-12-03"'],
  ['deletions.jsonl', 20, 'not in customers.csv'],
  ['deletions.jsonl', 23, 'not one JSON object'],
] as const

/** What some of the rows came to, and why: the codes of the reasons, with the fact, field or standing that each names. */
const expected: Readonly<Record<string, 'allowed' | readonly string[]>> = {
  '/knife-purchase': 'allowed',
  '/lost-password': ['not-collectable identity-document'],
  'U-010': ['purpose-not-agreed marketing-and-improvement'],
  'U-017': ['not-governed Kawabata Books'],
  'U-021': ['field-not-for-purpose payment-card'],
  'U-022': 'allowed',
  'U-024': 'allowed',
  'U-025': ['condition-unmet recipientRelation'],
  'U-029': 'allowed',
  'U-030': ['discontinued address', 'discontinued phone'],
  'U-032': 'allowed',
  'U-051': ['discontinued payment-card'],
  'U-070': ['not-governed linked-from-ours'],
  'X-001': ['attestation-missing consentReference'],
  'X-007': ['recipient-not-permitted other', 'condition-unmet institution', 'condition-unmet basedOnLaw', 'attestation-missing legalBasis'],
  'X-010': ['sale-or-rental rental'],
  'X-020': ['condition-unmet immediateDanger'],
  'X-023': ['condition-unmet hasJurisdiction'],
  'X-031': ['discontinued subcontractor'],
  'X-045': 'allowed',
  'X-053': ['condition-unmet derivedBy', 'condition-unmet identifiable'],
  'X-059': 'allowed',
  'X-062': ['sale-or-rental sale', 'recipient-not-permitted other', 'condition-unmet necessary', 'attestation-missing assertedBy'],
}

function outcomeOf({ decision }: Decided): 'allowed' | readonly string[] {
  if (decision.allowed) return 'allowed'
  return decision.reasons.map((reason) => {
    switch (reason.code) {
      case 'condition-unmet':
        return `${reason.code} ${reason.fact}`
      case 'attestation-missing':
        return `${reason.code} ${reason.attestation}`
      case 'discontinued':
        return `${reason.code} ${reason.field ?? reason.ground}`
      case 'purpose-not-agreed':
        return `${reason.code} ${reason.purpose}`
      case 'recipient-not-permitted':
        return `${reason.code} ${reason.kind}`
      case 'sale-or-rental':
        return `${reason.code} ${reason.transaction}`
      case 'not-governed':
        return `${reason.code} ${reason.partner ?? reason.site}`
      case 'field-not-for-purpose':
      case 'not-collectable':
      case 'unknown-field':
        return `${reason.code} ${reason.field}`
      default:
        return reason.code
    }
  })
}

const planOf = (id: string) => {
  const plan = day.deletions.find((row) => row.id === id)?.plan
  if (!plan?.planned) throw new Error(`${id} is not planned`)
  return plan
}
const entryOf = (id: string, ref: string) => planOf(id).entries.find((entry) => entry.ref === ref)

describe('a day at the shop', () => {
  it.each(['en', 'ja'] as const)('prints what it printed before, in %s', async (language) => {
    const text = printed(language).join('\n').replace(policy.identity.digest.slice(0, 12), '<digest>')
    await expect(`${text}\n`).toMatchFileSnapshot(`../golden/shop-day.${language}.txt`)
  })

  it('finds every row made wrong on purpose, where it stands, and no other', () => {
    const found = mends(day, 'en', false)
    expect(found.map(({ at }) => [at.file, at.line])).toEqual(seeded.map(([file, line]) => [file, line]))
    for (const [index, [, , told]] of seeded.entries()) expect(found[index]?.lines.join(' ')).toContain(told)
  })

  it('says which rows met a fault that stands in another file', () => {
    const metBy = new Map(mends(day, 'en', false).map(({ at, metBy }) => [`${at.file}:${at.line}`, metBy]))
    expect(metBy.get('customers.csv:58')).toEqual(['U-063', 'X-033'])
    expect(metBy.get('recipients.csv:14')).toEqual(['X-033', 'D-22'])
    expect(metBy.get('holdings.csv:141')).toEqual(['D-14'])
    expect(metBy.get('holds.jsonl:7')).toEqual(['D-21'])
  })

  it('answers every row that can be asked about', () => {
    const rows = (file: FileName) => day.sheets.find((sheet) => sheet.file === file)?.rows ?? 0
    const unasked = (file: FileName) => day.broken.filter(({ at }) => at.file === file).length
    expect(day.uses.length + unasked('uses.csv')).toBe(rows('uses.csv'))
    expect(day.disclosures.length + unasked('disclosures.jsonl')).toBe(rows('disclosures.jsonl'))
    expect(day.collections.length + unasked('forms.csv')).toBe(rows('forms.csv'))
    expect(day.arrivals.length + unasked('arrivals.csv')).toBe(rows('arrivals.csv'))
    expect(day.deletions.length + unasked('deletions.jsonl')).toBe(rows('deletions.jsonl'))
  })

  it('decides as the policy says', () => {
    const decided = new Map([...day.collections, ...day.uses, ...day.disclosures].map((row) => [row.id, outcomeOf(row)]))
    expect(Object.fromEntries(Object.keys(expected).map((id) => [id, decided.get(id)]))).toEqual(expected)
  })

  it('allows no sale and no rental', () => {
    const { sales } = figures(day)
    expect(sales).toEqual({ allowed: 0, denied: 5, broken: 0 })
  })

  it('says whose policy governs', () => {
    const governors = Object.fromEntries(day.arrivals.flatMap(({ id, answer }) => (answer.answered ? [[id, answer.governedBy]] : [])))
    expect(governors).toMatchObject({ 'A-01': 'ours', 'A-03': 'none', 'A-04': 'partner', 'A-05': 'other-site', 'A-10': 'other-site' })
  })

  it('deletes a card number out of a document that must stay, and keeps the one a hold is on', () => {
    expect(entryOf('D-08', 'h-264')).toMatchObject({ field: 'payment-card', action: 'delete', dueOn: '2026-12-14' })
    expect(entryOf('D-08', 'h-090')).toMatchObject({ field: 'payment-card', action: 'retain', holds: ['H-2026-05'], retainedUntil: '2026-12-30' })
    expect(entryOf('D-08', 'h-087')).toMatchObject({ field: 'email', action: 'retain', sealed: true, retainedUntil: '2035-04-18' })
  })

  it('counts leap days and month ends as the law does', () => {
    const ends = Object.fromEntries(planOf('D-09').entries.flatMap((entry) => (entry.action === 'retain' ? [[entry.ref, entry.retainedUntil]] : [])))
    expect(ends).toEqual({
      'h-097': '2031-04-30',
      'h-098': '2031-04-30',
      'h-099': '2032-02-29',
      'h-100': '2034-02-28',
      'h-101': '2027-02-28',
      'h-102': '2027-02-28',
      'h-103': '2027-02-27',
      'h-104': '2027-02-28',
      'h-105': '2026-11-30',
    })
  })

  it('awaits an event, a release, and a day that a backup can be erased on', () => {
    expect(entryOf('D-11', 'h-117')).toMatchObject({ action: 'await', awaits: [{ for: 'event', event: 'mailStoppedOn' }] })
    expect(entryOf('D-06', 'h-069')).toMatchObject({ action: 'await', awaits: [{ for: 'release', hold: 'H-2026-01' }] })
    expect(entryOf('D-19', 'h-172')).toMatchObject({ action: 'suspend', erasableFrom: '2026-12-31', dueOn: '2026-12-31' })
  })

  it('says what is overdue: deletions whose day has passed', () => {
    expect(figures(day).overdue).toBe(4)
    expect(
      printed('en')
        .filter((line) => line.includes('OVERDUE'))
        .map((line) => line.slice(0, 4)),
    ).toEqual(['D-09', 'D-10'])
  })

  it('plans nothing at all while a legal hold cannot be read', () => {
    const torn = workDay(shopFiles({ ...texts, 'holds.jsonl': `${texts['holds.jsonl']}{"id": "H-2026-08", "customer": "c-0\n` }), asOf)
    expect(torn.deletions).toEqual([])
    const nobodys = workDay(shopFiles({ ...texts, 'holds.jsonl': '{"id": "H-2026-09", "customer": "c-0777", "covers": "everything"}\n' }), asOf)
    expect(nobodys.deletions).toEqual([])
    expect(nobodys.broken.filter(({ fault }) => fault.code === 'holds-unread')).toHaveLength(day.deletions.length)
  })
})

describe('what it prints', () => {
  const outputs = (['en', 'ja'] as const).flatMap((language) => [false, true].map((all) => printed(language, all).join('\n')))

  it('holds no name, address, email, telephone number or day of birth of a customer', () => {
    const { rows } = readCsv('customers.csv', texts['customers.csv'], columns.customers)
    const values = rows.flatMap(({ cells }) => [cells.name, cells.email, cells.address, cells.phone, cells.birth_date]).filter((value) => value !== '')
    expect(values.length).toBeGreaterThan(300)
    // The row that cannot be read has values too.
    for (const value of [...values, '安藤 圭', 'kei.ando@example.jp']) for (const output of outputs) expect(output).not.toContain(value)
    for (const output of outputs) expect(output).toContain('•••')
  })

  it('blots a value out before a line is broken, so that no half of it is left', () => {
    const uses = texts['uses.csv'].replace('hayato.miyazaki@example.jp', '"4-18-2 Motomachi, Naka-ku, Yokohama"')
    for (const width of [60, 61, 62, 63, 64, 65]) {
      const lines = dayReport({ ...texts, 'uses.csv': uses }, { asOf, language: 'en', paint: plain, width, all: true })
      expect(lines.join('\n')).not.toMatch(/Motomachi|Naka-ku/)
    }
  })

  it('stays short, and prints every decision when asked', () => {
    expect(printed('en').length).toBeLessThanOrEqual(300)
    expect(printed('ja').length).toBeLessThanOrEqual(310)
    const all = printed('en', true)
    const begins = (id: string) => all.some((line) => line.startsWith(`✓ ${id} `) || line.startsWith(`✗ ${id} `) || line.startsWith(`${id} `))
    expect([...day.uses, ...day.disclosures].filter(({ id }) => !begins(id)).map(({ id }) => id)).toEqual(
      [...day.uses, ...day.disclosures]
        .filter(({ decision }) => !decision.allowed && decision.reasons.some(({ code }) => /^(invalid|unknown)/.test(code)))
        .map(({ id }) => id),
    )
    expect(day.deletions.filter(({ plan, id }) => plan.planned && !begins(id))).toEqual([])
  })

  it('is Japanese in Japanese', () => {
    for (const line of printed('ja', true)) expect(line).not.toMatch(/\b[a-z]+ [a-z]+ [a-z]+\b/)
  })

  it('is coloured on a terminal alone, and never under NO_COLOR', () => {
    const start = '\u001b['
    const coloured = (isTerminal: boolean, noColor?: string) =>
      dayReport(texts, { asOf, language: 'en', paint: paintFor(isTerminal, noColor), width: 118, all: false }).join('\n')
    expect(coloured(true)).toContain(start)
    expect(coloured(true, '')).toContain(start)
    expect(coloured(true, '1')).not.toContain(start)
    expect(coloured(false)).not.toContain(start)
    expect(coloured(true).replaceAll(new RegExp(`${start.replace('[', '\\[')}\\d+m`, 'g'), '')).toBe(coloured(false))
  })
})

describe('reading the files', () => {
  it('lets a stray quote spoil its own line and no other', () => {
    const { rows, broken } = readCsv('sent.csv', 'customer,recipient\nc-1,r-1\n"c-2,r-2\nc-3,r-3\r\n\nc-4,"r-4"\n', columns.sent)
    expect(rows.map(({ at, cells }) => [at.line, cells.customer, cells.recipient])).toEqual([
      [2, 'c-1', 'r-1'],
      [4, 'c-3', 'r-3'],
      [6, 'c-4', 'r-4'],
    ])
    expect(broken).toEqual([{ at: { file: 'sent.csv', line: 3 }, fault: { code: 'quotes' } }])
  })

  it('refuses a file whose columns are others', () => {
    expect(() => readCsv('sent.csv', 'recipient,customer\n', columns.sent)).toThrow('sent.csv')
  })

  it('breaks lines by the cells of a terminal, and not before a full stop', () => {
    expect(widthOf('日本語 abc')).toBe(10)
    expect(wrapped('保存します。消去します。', 10)).toEqual(['保存します。', '消去します。'])
    expect(wrapped('one two three', 8)).toEqual(['one two', 'three'])
  })
})
