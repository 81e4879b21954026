import { describe, expect, it } from 'vitest'
import { explain, sentences } from '../../src/explain.js'
import type { Entry, RulePeriod } from '../../src/model/plan.js'
import type { Vocabulary } from '../../src/model/vocabulary.js'
import { write } from './letters.js'
import { awaiting, deleted, plan, retained } from './plans.js'
import { policy } from './shop.js'

type Period = RulePeriod<Vocabulary>

const trade = [{ law: 'Trade Act Art. 9', version: '2020-05-01' }]
const appi = [{ law: 'APPI Art. 25', version: '2022-04-01' }]
const period = (rule: string, laws: Period['laws'], retainedUntil?: string): Period => ({
  rule,
  laws,
  ...(retainedUntil === undefined ? {} : { retainedUntil }),
})

/** A holding kept until a day for these periods. */
const kept = (retainedUntil: string, ...periods: readonly Period[]): Entry =>
  ({ ...retained, retainedUntil, periods, rules: periods.map(({ rule }) => rule), shortenedBy: [] }) as Entry

const toThePerson = (entry: Entry, language: 'en' | 'ja' = 'en') =>
  sentences(plan([entry]), { language, policy }).flatMap(({ about, text }) => (about === 'person' ? [text] : []))
const inALetter = (entry: Entry, language: 'en' | 'ja' = 'en') => {
  const lines = write(plan([entry]), { language }).split('\n')
  return lines.filter((line) => /The law asks|We choose|document that|hold asks|保存する必要|当社の判断|改変|保全措置が/.test(line)).map((line) => line.trim())
}

describe('what keeps something is said no longer than it keeps it', () => {
  it('an operator’s own rule, and the law that ended before it', () => {
    const entry = kept('2026-02-28', period('books', trade, '2023-02-28'), period('claims', [], '2026-02-28'))
    expect(toThePerson(entry)).toEqual([
      'The field "amount, method and date" (payment) in records of the kind invoice is kept until 28 February 2026: by the rule claims (the operator\'s choice: Claims may be raised for five years) until then, by Trade Act Art. 9 until 28 February 2023.',
    ])
    expect(toThePerson(entry, 'ja')).toEqual([
      '記録「請求書（invoice）」における項目「金額・方法・日付（payment）」は、2026年2月28日まで保存します。その根拠は、保存規則「claims」（当社の判断。その理由は「5年間は請求を受けることがあります」）（2026年2月28日まで）、Trade Act Art. 9（2023年2月28日まで）です。',
    ])
    expect(inALetter(entry)).toEqual([
      'We choose to keep it until 28 February 2026 (claims), because: Claims may be raised for five years.',
      'The law asks us to keep it until 28 February 2023: Trade Act Art. 9 (books of account).',
    ])
    expect(inALetter(entry, 'ja')).toEqual([
      '当社の判断（claims）により、2026年2月28日まで保存します。その理由は「5年間は請求を受けることがあります」です。',
      'Trade Act Art. 9（会計帳簿）により、2023年2月28日まで保存する必要があります。',
    ])
  })

  it('a law, and nothing of the rules that end before it', () => {
    const entry = kept('2033-03-31', period('claims', [], '2031-03-31'), period('other', appi, '2028-03-31'), period('books', trade, '2033-03-31'))
    expect(toThePerson(entry)[0]).toMatch(/is kept until 31 March 2033 because of Trade Act Art\. 9\.$/)
    expect(inALetter(entry)).toEqual(['The law asks us to keep it until 31 March 2033: Trade Act Art. 9 (books of account).'])
  })

  it('two laws that end on one day, each once', () => {
    const entry = kept('2033-03-31', period('books', trade, '2033-03-31'), period('claims', [...appi, ...trade], '2033-03-31'))
    expect(toThePerson(entry)[0]).toMatch(/is kept until 31 March 2033 because of Trade Act Art\. 9 and APPI Art\. 25\.$/)
    expect(toThePerson(entry, 'ja')[0]).toMatch(/は、Trade Act Art\. 9および個人情報保護法第25条に基づき、2033年3月31日まで保存します。$/)
  })

  it('its document, where that stays longer than any rule keeps it', () => {
    const entry = kept('2035-03-31', period('books', trade, '2033-03-31'))
    expect(toThePerson(entry)[0]).toMatch(
      /is kept until 31 March 2035: by Trade Act Art\. 9 until 31 March 2033, by the document it is part of, which must stay unaltered\.$/,
    )
    expect(toThePerson(entry, 'ja')[0]).toMatch(
      /2035年3月31日まで保存します。その根拠は、Trade Act Art\. 9（2033年3月31日まで）、改変してはならない文書の一部であることです。$/,
    )
    expect(inALetter(entry)).toEqual([
      'The law asks us to keep it until 31 March 2033: Trade Act Art. 9 (books of account).',
      'It stands in a document that must stay unaltered, so it is kept as long as the document.',
    ])
    expect(explain(plan([entry]), { language: 'en', policy })).toContain('\n  This is kept as long as the document it is part of, which must stay unaltered.\n')
    expect(explain(plan([entry]), { language: 'ja', policy })).toContain('\n  改変してはならない文書の一部であるため、その文書とともに保存します。\n')
  })

  it('a hold, where that is what it waits for', () => {
    const entry = { ...awaiting, periods: [period('books', trade, '2033-03-31')], rules: ['books'], awaits: [{ for: 'release', hold: 'H-1' }] } as Entry
    expect(toThePerson(entry)).toEqual([
      'The field email in records of the kind invoice is kept: by Trade Act Art. 9 until 31 March 2033, by a legal hold; the last day is not known yet.',
    ])
    expect(inALetter(entry)).toEqual([
      'The law asks us to keep it until 31 March 2033: Trade Act Art. 9 (books of account).',
      'A legal hold asks us to preserve it. We keep it until the hold ends.',
    ])
  })

  it('the document, where another part of it waits', () => {
    const entry = {
      ...awaiting,
      holds: [],
      periods: [period('books', trade, '2033-03-31')],
      rules: ['books'],
      awaits: [{ for: 'event', rule: 'claims', event: 'closedOn' }],
    } as Entry
    expect(toThePerson(entry)[0]).toMatch(
      / is kept: by Trade Act Art\. 9 until 31 March 2033, by the document it is part of, .*; the last day is not known yet\.$/,
    )
  })

  it('no answer to an entry that a damaged plan has lost', () => {
    const whole = plan([deleted, retained])
    expect(sentences({ ...whole, entries: whole.entries.slice(0, 1) }, { language: 'en' }).filter(({ about }) => about === 'person')).toHaveLength(2)
  })
})

describe('what should be gone by the day of the plan', () => {
  const late = plan([deleted, retained], { asOf: '2026-04-20' })

  it('is said to be overdue, and to go without delay', () => {
    const en = explain(late, { language: 'en', policy }).split('\n')
    expect(en.filter((line) => line === '  This is overdue.')).toHaveLength(1)
    expect(en).toContain(
      '  The field date of birth (birth-date) in records of the kind profile should have been deleted on 15 April 2026 at the latest, and is deleted without delay.',
    )
    const ja = explain(late, { language: 'ja', policy }).split('\n')
    expect(ja).toContain('  対応期限を過ぎています。')
    expect(ja).toContain(
      '  記録「profile」における項目「生年月日（birth-date）」は、2026年4月15日までに消去することとしていましたが、まだ消去していません。遅滞なく消去します。',
    )
  })

  it('is not late on the day itself', () => {
    expect(explain(plan([deleted], { asOf: '2026-04-15' }), { language: 'en' })).not.toMatch(/overdue|should have/)
  })
})
