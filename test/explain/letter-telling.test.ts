import { describe, expect, it } from 'vitest'
import { explain } from '../../src/explain.js'
import { planDeletion, policy as reference } from '../../src/index.js'
import type { Entry } from '../../src/model/plan.js'
import { operator, write } from './letters.js'
import { awaiting, backup, deleted, plan, retained, suspended, undisclosed } from './plans.js'
import { policy, shop } from './shop.js'

const lines = (...given: Parameters<typeof write>) => write(...given).split('\n')
const items = (...given: Parameters<typeof write>) => lines(...given).filter((line) => /^[-・]/.test(line))

describe('a letter on a day after the last one', () => {
  it('says that what should be gone is late, and promises no day that has passed', () => {
    const late = plan([deleted], { asOf: '2026-04-20' })
    expect(write(late)).toContain('\nThe following should have been deleted by 15 April 2026. We delete it without delay.\n')
    expect(write(late)).not.toContain('at the latest')
    expect(write(late, { language: 'ja' })).toContain(
      '\n次の情報は、2026年4月15日までに消去することとしていましたが、まだ消去していません。遅滞なく消去します。\n',
    )
  })

  it('says of what stops being used or passed on that it stops now, where it has not', () => {
    const unused = plan([suspended], { request: 'stop-use', asOf: '2026-04-20' })
    expect(write(unused)).toContain(
      'The following was to be out of use from 15 April 2026 at the latest. Where it is not yet, we take it out of use without delay.',
    )
    expect(write(unused, { language: 'ja' })).toContain(
      '遅くとも2026年4月15日から利用を停止することとしていました。まだ停止していないものは、遅滞なく停止します。',
    )
    const unshared = plan([undisclosed], { request: 'stop-disclosure', asOf: '2026-04-20' })
    expect(write(unshared)).toContain('Where it still is, we stop that without delay. We go on using it')
    expect(write(unshared, { language: 'ja' })).toContain(
      '第三者提供を停止することとしていました。まだ停止していないものは、遅滞なく停止します。当社による利用は継続します。',
    )
  })
})

describe('copies that go on different days', () => {
  const nights = Array.from({ length: 28 }, (_, night) => {
    const day = `2026-07-${String(night + 1).padStart(2, '0')}`
    return ['email', 'birth-date'].map((field) => ({ ...backup, field, store: `night-${night + 1}`, dueOn: day, erasableFrom: day }))
  }).flat() as Entry[]

  it('are told once, by the last day, in a letter', () => {
    const text = write(plan(nights))
    expect(text.match(/copies/g)).toHaveLength(1)
    expect(text).toContain('The following stands in copies that cannot be erased yet. They are out of use, and the last of them is erased by 28 July 2026.')
    expect(items(plan(nights))).toEqual(['- Profile: email and date of birth'])
    expect(write(plan(nights), { language: 'ja' })).toContain(
      '次の情報は、まだ消去できない複数の複製に含まれるため、利用を停止し、最後の複製を2026年7月28日までに消去します。',
    )
  })

  it('are told once in an explanation, with all their stores', () => {
    const en = explain(plan(nights), { language: 'en', policy }).split('\n')
    expect(en.filter((line) => line.includes('out of use'))).toHaveLength(3)
    expect(en[2]).toMatch(
      /\(stores night-1, night-2, .* and night-28\) are out of use in several copies that cannot be erased yet, the last of which is erased on 28 July 2026\.$/,
    )
    expect(en).toContain(
      '  The fields email and date of birth (birth-date) in records of the kind profile are out of use in several copies, the last of which is deleted on 28 July 2026 at the latest.',
    )
    const ja = explain(plan(nights), { language: 'ja', policy }).split('\n')
    expect(ja[2]).toMatch(/night-28）は、まだ消去できない複数の複製であるため、利用を停止し、最後の複製を2026年7月28日に消去します。$/)
    expect(ja).toContain(
      '  記録「profile」における項目「email」「生年月日（birth-date）」は、複数の複製に含まれるため、利用を停止し、最後の複製を2026年7月28日までに消去します。',
    )
  })

  it('stay apart where they hold other fields, and so does what only stops being used', () => {
    const [first, , third] = nights
    const others = plan([first, { ...third, field: 'payment' }] as Entry[])
    expect(items(others)).toEqual(['- Profile: email', '- Profile: amount, method and date'])
    const stopped = plan([suspended, { ...suspended, dueOn: '2026-04-16' }], { request: 'stop-use' })
    expect(items(stopped)).toHaveLength(2)
  })
})

describe('the labels of a letter', () => {
  const order = (document: string | undefined, more: object = {}): Entry => ({ ...retained, document, ref: undefined, ...more }) as Entry
  const labels = { 'inv-1': 'no. 1', 'inv-2': 'no. 2', '9': 'the ninth', constructor: 'odd' }

  it('tell the person which document is meant', () => {
    const orders = plan([order('inv-1'), order('inv-2'), order('inv-3', { dueOn: '2034-01-01' }), order(undefined, { ref: 9, dueOn: '2035-01-01' })])
    expect(items(orders, { labels })).toEqual([
      '- Invoice (no. 1 and no. 2): amount, method and date',
      '- Invoice: amount, method and date',
      '- Invoice (the ninth): amount, method and date',
    ])
    expect(items(orders, { labels, language: 'ja' })[0]).toBe('・請求書（no. 1、no. 2）：金額・方法・日付')
  })

  it('are printed as text, and only where they are given', () => {
    expect(items(plan([order('inv-1')]), { labels: { 'inv-1': ' a\nb\u202e ' } })).toEqual(['- Invoice (a b ): amount, method and date'])
    expect(items(plan([order('inv-1'), order('toString')]), { labels: {} })).toEqual(['- Invoice: amount, method and date'])
    expect(items(plan([order('inv-1')]))).toEqual(['- Invoice: amount, method and date'])
    expect(write(plan([order('inv-1')]), { labels: { 'inv-1': '<b>' }, format: 'html' })).toContain('Invoice (&lt;b&gt;):')
  })
})

describe('the words of a letter', () => {
  it('set semicolons between names that have commas of their own', () => {
    const entries = ['email', 'payment', 'birth-date'].map((field) => ({ ...deleted, field }))
    expect(items(plan(entries))).toEqual(['- Profile: email; amount, method and date; and date of birth'])
    expect(items(plan(entries.slice(0, 2)))).toEqual(['- Profile: email; and amount, method and date'])
    expect(write(plan(entries))).not.toContain('"')
  })

  it('say laws and reasons in full once', () => {
    const later = { ...retained, document: 'inv-2', retainedUntil: '2034-03-31', dueOn: '2034-04-14' } as Entry
    const books = { rule: 'books', laws: [{ law: 'Trade Act Art. 9', version: '2020-05-01' }] }
    const claims = { rule: 'claims', laws: [] }
    const entries = [
      { ...retained, periods: [{ ...books, retainedUntil: '2033-03-31' }] },
      { ...later, periods: [{ ...books, retainedUntil: '2034-03-31' }] },
      { ...awaiting, periods: [claims], holds: [] },
      { ...awaiting, field: 'payment', periods: [claims], holds: [], purposes: ['billing'] },
    ] as Entry[]
    const keeping = (language: 'en' | 'ja') => lines(plan(entries), { language }).filter((line) => /law asks|We choose|必要が|当社の判断/.test(line))
    expect(keeping('en')).toEqual([
      '  The law asks us to keep it until 31 March 2033: Trade Act Art. 9 (books of account).',
      '  The law asks us to keep it until 31 March 2034: laws as above (books of account).',
      '  We choose to keep it, with no last day yet (claims), because: Claims may be raised for five years.',
      '  We choose to keep it, with no last day yet (claims), for the reason said above.',
    ])
    expect(keeping('ja')).toEqual([
      '  Trade Act Art. 9（会計帳簿）により、2033年3月31日まで保存する必要があります。',
      '  前記の法令（会計帳簿）により、2034年3月31日まで保存する必要があります。',
      '  当社の判断（claims）により、保存しますが、終期は未定です。その理由は「5年間は請求を受けることがあります」です。',
      '  当社の判断（claims）により、保存しますが、終期は未定です。その理由は前記のとおりです。',
    ])
  })

  it('name an act once for several of its articles', () => {
    const laws = ['Trade Act Art. 9', 'Trade Act Art. 12', 'APPI Art. 25'].map((law) => ({ law, version: '' }))
    const entry = { ...retained, periods: [{ rule: 'books', laws, retainedUntil: '2033-03-31' }] } as Entry
    expect(write(plan([entry]))).toContain('until 31 March 2033: Trade Act Art. 9, Art. 12 and APPI Art. 25 (books of account).')
    const inJapanese = {
      document: {
        ...shop,
        laws: { ...shop.laws, 'Trade Act Art. 9': { ja: '商法第9条', version: '' }, 'Trade Act Art. 12': { ja: '商法第12条', version: '' } },
      },
    }
    expect(write(plan([entry]), { language: 'ja', policy: inJapanese })).toContain('商法第9条、第12条および個人情報保護法第25条（会計帳簿）により、')
  })

  it('pass things on for one ground or another', () => {
    const grounds = { ...retained, grounds: ['delivery', 'succession'] } as Entry
    expect(write(plan([grounds]))).toContain('but only for delivery of goods (ground 1) or succession.')
    expect(write(plan([grounds]), { language: 'ja' })).toContain('「商品の配送」（提供の根拠1）または「succession」による場合に限ります。')
    expect(explain(plan([grounds]), { language: 'en' })).toContain('it may be disclosed only on the ground delivery or the ground succession')
    expect(explain(plan([grounds]), { language: 'ja' })).toContain('提供できるのは提供の根拠「delivery」または提供の根拠「succession」による場合に限られます。')
  })

  it('end in one line', () => {
    for (const language of ['en', 'ja'] as const) expect(write(plan([deleted]), { language })).toMatch(/[^\n]\n$/)
  })

  it('are set off in HTML by what they say, not by where they stand', () => {
    const html = write(plan([retained, awaiting]), { format: 'html' })
    expect(html.match(/<span class="main">[^<]*/g)).toEqual(['<span class="main">Kept until 31 March 2033, then deleted by 14 April 2033 at the latest.'])
    expect(html).not.toContain('first-of-type')
  })
})

describe('a ground that stays open under a condition', () => {
  const stop = planDeletion({
    request: 'stop-disclosure',
    requestedOn: '2026-04-01',
    asOf: '2026-04-01',
    subject: { id: 'c-17' },
    holdings: [{ field: 'email', record: 'profile' }],
  })
  if (!stop.planned) throw new Error(JSON.stringify(stop.faults))
  const said = (by: typeof reference | undefined, language: 'en' | 'ja' = 'en') => write(stop, { policy: by, operator, language })

  it('is said with it, where the policy is given', () => {
    expect(said(reference)).toContain(
      'a subcontractor of the services (ground 2) on this condition (what the subcontractor uses it for: within the company’s purposes)',
    )
    expect(said(reference, 'ja')).toContain('「業務委託先による利用の範囲：当社の利用目的の範囲内」の場合における「業務委託先への提供」（提供の根拠2）')
    expect(explain(stop, { language: 'en', policy: reference })).toContain(
      'ground 2 "a subcontractor of the services" (subcontractor) on this condition (what the subcontractor uses it for (recipientUse): within the company’s purposes (within-purposes))',
    )
    expect(explain(stop, { language: 'ja', policy: reference })).toContain('の場合における提供の根拠2「業務委託先への提供」（subcontractor）')
    expect(said(undefined)).not.toContain('condition')
  })

  it('is said without it, where a rule that keeps the value opens it for all', () => {
    const open = [{ ground: 'delivery', when: { urgent: true } }]
    const conditional = { document: { ...shop, standings: { discontinued: { uses: 'retained', disclosures: 'retained', grounds: open } } } } as const
    const opening = { ...conditional.document.retention?.books, grounds: ['delivery'] } as NonNullable<typeof shop.retention>[string]
    const opened = { document: { ...conditional.document, retention: { ...shop.retention, books: opening } } } as const
    expect(write(plan([retained]), { policy: conditional })).toContain('delivery of goods (ground 1) on this condition (urgent: yes)')
    expect(write(plan([retained]), { policy: opened })).not.toContain('condition')
  })
})
