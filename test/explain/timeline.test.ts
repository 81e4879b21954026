import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cells } from '../../src/explain/cells.js'
import { explain, timeline } from '../../src/explain.js'
import type { Entry, NotPlanned } from '../../src/model/plan.js'
import { planned } from './arbitraries.js'
import { awaiting, backup, deleted, plan, retained, suspended, undisclosed } from './plans.js'
import { identity, policy } from './shop.js'

/** The lines of the table, without its heading. */
function rows(text: string): readonly string[] {
  const lines = text.split('\n')
  const heading = lines.indexOf('')
  return lines.slice(heading + 2, lines.indexOf('', heading + 1))
}

/** The cells at which the columns of a line begin: after two spaces or more. */
function starts(line: string): readonly number[] {
  return [...line.matchAll(/(?<=^|\s{2})\S+(?:\s\S+)*/g)].map((match) => cells(line.slice(0, match.index)))
}

/** The bar at the end of a line. */
function bar(line: string): string {
  return /(?<= )[#.=!]+>?$/.exec(line)?.[0] ?? ''
}

const many = ['birth-date', 'payment', 'email', 'name', 'address', 'phone', 'gender', 'occupation', 'industry']
const named = { ...awaiting, awaits: [{ for: 'event', rule: 'books', event: 'closedOn' }] } as Entry

describe('a timeline', () => {
  it('is a table with a bar a line, first what goes first', () => {
    expect(timeline(plan([awaiting, retained, deleted, backup]), { language: 'en', width: 120 }).split('\n')).toEqual([
      'Request to delete everything held, arrived on 1 April 2026; planned as of 1 April 2026.',
      'Of 4 holdings, 1 is deleted, 1 is retained until a known day, 1 is kept until something happens and 1 is taken out of',
      'use.',
      '',
      'what        where                      action   kept until                           done by      why',
      'birth-date  profile                    delete                                        15 Apr 2026         .',
      'email       profile / backup           suspend                                       1 Jul 2026          =',
      'payment     invoice / inv-1 / billing  retain   31 Mar 2033                          14 Apr 2033  1 2 *  ##############.',
      'email       invoice                    await    closedOn, the end of 9999, release                2 3 4  ##############>',
      '                                                of hold H-1',
      '',
      'The bars run from 1 April 2026 to 14 April 2033.',
      '# kept   . time to act   = out of use   > no end known',
      '',
      '1  books: Trade Act Art. 9',
      "2  claims: the company's own choice",
      "3  books: the company's own choice",
      '4  legal hold H-1',
      '*  The fact urgent is not given; knowing it could shorten this.',
      '',
      'Advertising mail to the person stops at once.',
      'The plan is due again when something that is awaited happens; no day is known for it.',
    ])
  })

  it('is a table in Japanese with the meanings of the names', () => {
    const lines = timeline(plan([awaiting, retained, deleted, backup]), { language: 'ja', policy, width: 120 }).split('\n')
    expect(lines.slice(lines.indexOf('') + 1, lines.indexOf('') + 12)).toEqual([
      '項目              記録                      対応      終期                            対応期限    根拠',
      '生年月日          profile                   消去                                      2026/04/15         .',
      'email             profile / backup          利用停止                                  2026/07/01         =',
      '金額・方法・日付  請求書 / inv-1 / billing  保存      2033/03/31                      2033/04/14  1 2 *  ##############.',
      'email             請求書                    保存継続  closedOn待ち、9999年超、保全措              2 3 4  ##############>',
      '                                                      置 H-1 の解除待ち',
      '',
      '横棒は、2026年4月1日から2033年4月14日までを表します。',
      '# 保存   . 対応までの期間   = 利用停止   > 終期未定',
      '',
      '1  会計帳簿：Trade Act Art. 9',
    ])
  })

  it('calls an event what the glossary of the policy calls it', () => {
    const glossary = { document: { ...policy.document, glossary: { closedOn: { en: 'the closing of the books', ja: '帳簿の閉鎖の日' } } } }
    expect(timeline(plan([named]), { language: 'en', policy: glossary })).toMatch(/await {3}the closing of the books {2,}/)
    expect(timeline(plan([named]), { language: 'ja', policy: glossary })).toContain('帳簿の閉鎖の日待ち')
    expect(timeline(plan([named]), { language: 'en', policy })).toMatch(/await {3}closedOn {2,}/)
  })

  it('quotes a name in which there is a comma, where names stand in a row', () => {
    const two = [retained, { ...retained, field: 'birth-date' }]
    for (const width of [80, 160]) expect(timeline(plan(two), { language: 'en', policy, width })).toContain('"amount, method and date", date of birth')
  })

  it.each([
    ['en', 100],
    ['en', 160],
    ['ja', 100],
    ['ja', 160],
  ] as const)('keeps its columns and bars straight: %s, %i cells', (language, width) => {
    const text = timeline(plan([awaiting, retained, deleted, backup, { ...retained, document: '請求書-令和8年4月分の控え' }]), { language, policy, width })
    const [heading = ''] = text.split('\n').slice(text.split('\n').indexOf('') + 1)
    const columns = starts(heading)
    expect(columns).toHaveLength(6)
    const barColumns = new Set<number>()
    for (const line of rows(text)) {
      const all = starts(line)
      if (bar(line) !== '') barColumns.add(all.at(-1) ?? -1)
      for (const start of bar(line) === '' ? all : all.slice(0, -1)) expect(columns).toContain(start)
    }
    expect(barColumns.size).toBe(1)
  })

  it('has lines for what is held and where of their own, where columns would break them to pieces', () => {
    const long = many.map((field): Entry => ({ ...retained, field, document: 'INV-2026-0217' }))
    const text = timeline(plan([...long, named]), { language: 'en', policy, width: 80 })
    const lines = text.split('\n')
    expect(lines.slice(lines.indexOf('') + 1, lines.indexOf('', lines.indexOf('') + 1))).toEqual([
      'where: what',
      '  action  kept until   done by      why',
      'invoice / INV-2026-0217 / billing: date of birth, "amount, method and date",',
      'email, name, address, phone, gender, occupation, industry',
      '  retain  31 Mar 2033  14 Apr 2033  1 2 *  ####################################.',
      'invoice: email',
      '  await   closedOn                  2 3 4  ####################################>',
    ])
  })

  it('leaves out columns that say nothing, and signs that no bar has', () => {
    const text = timeline(plan([deleted]), { language: 'en' })
    expect(text).toContain('what        where    action  done by\n')
    expect(text).toContain('\n. time to act\n')
    expect(timeline(plan([awaiting]), { language: 'en' })).not.toContain('done by')
  })

  it('draws all bars on one scale', () => {
    const entry = (dueOn: string, field: string): Entry => ({ ...deleted, field, dueOn })
    const lines = rows(timeline(plan([entry('2026-04-15', 'a'), entry('2027-04-01', 'b'), entry('2028-04-01', 'c')]), { language: 'en', width: 120 }))
    const [short, half, whole] = lines.map((line) => bar(line).length)
    expect(short).toBe(1)
    expect(half).toBe(Math.round((whole ?? 0) * (365 / 731)))
    expect(whole).toBe(60)
  })

  it('draws what is kept, what is out of use, and what has no end', () => {
    const bars = (entries: readonly Entry[]) => rows(timeline(plan(entries), { language: 'en' })).map(bar)
    expect(bars([retained])[0]).toMatch(/^#+\.+$/)
    expect(bars([awaiting])[0]).toMatch(/^#+>$/)
    expect(bars([backup])[0]).toMatch(/^=+$/)
    expect(bars([suspended, retained])[0]).toMatch(/^\.=+>$/)
    expect(bars([undisclosed])[0]).toMatch(/^\.+$/)
  })

  it('marks what should be gone by now, and nothing that only should be out of use', () => {
    const late = timeline(plan([deleted, backup, retained], { asOf: '2026-09-01' }), { language: 'en' })
    expect(rows(late).map((line) => [line.includes(' !  '), bar(line)])).toEqual([
      [true, '.!'],
      [true, '=!'],
      [false, expect.stringMatching(/^#+\.$/)],
    ])
    expect(late).toContain('! overdue')
    expect(timeline(plan([suspended, undisclosed], { asOf: '2026-09-01', request: 'stop-use' }), { language: 'en' })).not.toContain('!')
    expect(timeline(plan([deleted], { asOf: deleted.dueOn }), { language: 'en' })).not.toContain('!')
  })

  it('reaches to the day on which the plan is due again, and says no scale where it knows one day only', () => {
    expect(timeline(plan([awaiting], { dueAgainOn: '2030-01-01' }), { language: 'en' })).toContain('The bars run from 1 April 2026 to 1 January 2030.')
    expect(timeline(plan([awaiting]), { language: 'en' })).not.toContain('The bars')
  })

  it('tells twenty holdings in few lines', () => {
    const fields = ['name', 'email', 'address', 'phone', 'gender']
    const profile = fields.map((field): Entry => ({ ...deleted, field }))
    const invoices = Array.from({ length: 5 }, (_, at) =>
      ['name', 'address', 'payment'].map((field): Entry => ({ ...retained, field, document: `inv-${at}` })),
    ).flat()
    expect(rows(timeline(plan([...profile, ...invoices]), { language: 'en', width: 160 }))).toEqual([
      expect.stringMatching(/^name, email, address, phone, gender {2}profile +delete +15 Apr 2026 +\.$/),
      expect.stringMatching(/^name, address, payment +invoice \/ 5 documents \/ billing {2}retain +31 Mar 2033 +14 Apr 2033 {2}1 2 \* {2}#+\.$/),
    ])
    const alike = timeline(plan([deleted, deleted, deleted]), { language: 'en' })
    expect(rows(alike)).toEqual([expect.stringMatching(/^birth-date x3 {2}profile/)])
    expect(timeline(plan(invoices.slice(0, 6)), { language: 'en', width: 160 })).toContain('invoice / inv-0, inv-1 / billing')
  })

  it('keeps apart what other rules or holds keep as long', () => {
    const held = { ...retained, holds: ['H-1'] } as Entry
    expect(rows(timeline(plan([retained, held]), { language: 'en', width: 160 })).map((line) => / {2}([\d *]+) {2}#/.exec(line)?.[1]?.trim())).toEqual([
      '1 2 *',
      '1 2 3 *',
    ])
  })

  it('says that a document keeps what its own rules would keep less long', () => {
    const longer = { ...retained, retainedUntil: '2035-03-31', deletableFrom: '2035-04-01', dueOn: '2035-04-14' } as Entry
    expect(timeline(plan([longer]), { language: 'en', width: 120 })).toMatch(/1 2 3 \*[\s\S]*\n3 {2}its document must stay unaltered/)
    expect(timeline(plan([retained]), { language: 'en', width: 120 })).not.toContain('its document')
  })

  it('tells the copies of many nights in one row, of the last of them, and apart from it those that are overdue', () => {
    const nights = Array.from({ length: 30 }, (_, at) => ({ ...backup, store: `night-${at}`, dueOn: `2026-04-${String(at + 1).padStart(2, '0')}` }) as Entry)
    expect(rows(timeline(plan(nights), { language: 'en' }))).toEqual([expect.stringMatching(/^email {2}profile \/ 30 stores {2}suspend {2}30 Apr 2026 {2}=+$/)])
    expect(rows(timeline(plan(nights, { asOf: '2026-04-03' }), { language: 'en' }))).toEqual([
      expect.stringMatching(/^email {2}profile \/ night-0, night-1 {2}suspend {2}2 Apr 2026 ! {2}=+!+$/),
      expect.stringMatching(/^email {2}profile \/ 28 stores {9}suspend {2}30 Apr 2026 {3}=+$/),
    ])
  })

  it('stands under a title of the caller, and shows references only if asked', () => {
    const [first, second] = timeline(plan([retained]), { language: 'en', title: 'Customer\n17' }).split('\n')
    expect([first, second]).toEqual(['Customer 17', 'Request to delete everything held, arrived on 1 April 2026; planned as of 1 April 2026.'])
    expect(timeline(plan([retained]), { language: 'en', title: ' ' })).toBe(timeline(plan([retained]), { language: 'en' }))
    expect(timeline(plan([retained]), { language: 'en', width: 160 })).not.toContain('ref')
    expect(timeline(plan([retained]), { language: 'en', width: 160, refs: true })).toContain('invoice / inv-1 / billing / ref 7  ')
    const four = [1, 2, 3, 4].map((ref): Entry => ({ ...retained, ref }))
    expect(timeline(plan(four), { language: 'en', width: 160, refs: true })).toContain('billing / 4 references  ')
    expect(timeline(plan(four), { language: 'ja', width: 160, refs: true })).toContain('billing / 参照4件  ')
  })

  it('shows neither control characters nor line breaks of a name', () => {
    const text = timeline(plan([{ ...deleted, store: 'a\nb\u001b[2Jc', ref: 'x\ny' }]), { language: 'en', refs: true })
    expect(text).toContain('profile / a b [2Jc / ref x y')
    expect(text).not.toMatch(/[^\P{Cc}\n]/u)
  })

  it('says so where nothing is held', () => {
    expect(timeline(plan([]), { language: 'en' })).toBe(
      'Request to delete everything held, arrived on 1 April 2026; planned as of 1 April 2026.\nThere are no holdings.\n\nAdvertising mail to the person stops at once.',
    )
  })

  it('fits in its width, has no space at the end of a line, and a row for each line of a bar, whatever the plan says', () => {
    fc.assert(
      fc.property(planned, fc.integer({ min: 80, max: 200 }), fc.constantFrom('en' as const, 'ja' as const), fc.boolean(), (given, width, language, refs) => {
        const text = timeline(given, { language, policy, width, refs })
        expect(text).not.toMatch(/\bundefined\b|\bnull\b|\bNaN\b|\[object /)
        for (const line of text.split('\n')) {
          expect(cells(line)).toBeLessThanOrEqual(width)
          expect(line).toBe(line.trimEnd())
        }
        const bars = given.entries.length === 0 ? [] : rows(text).filter((line) => bar(line) !== '')
        expect(bars.length).toBeLessThanOrEqual(given.entries.length)
        expect(bars.length > 0).toBe(given.entries.length > 0)
      }),
    )
  })

  it('holds its width where it is given none that a table fits in', () => {
    const narrow = timeline(plan([retained]), { language: 'en', width: 1 })
    expect(narrow).toBe(timeline(plan([retained]), { language: 'en', width: 80 }))
    expect(timeline(plan([retained]), { language: 'en', width: Number.NaN })).toBe(timeline(plan([retained]), { language: 'en' }))
    expect(timeline(plan([retained]), { language: 'en', width: Number.POSITIVE_INFINITY })).toBe(timeline(plan([retained]), { language: 'en', width: 1000 }))
  })

  it('throws for what is no plan, for missing options and for a language there is not', () => {
    const given = (plan: unknown, options: unknown) => () => timeline(plan as NotPlanned, options as { language: 'en' })
    const en = { language: 'en' }
    for (const none of [undefined, Promise.resolve(plan([])), { planned: true }, { ...plan([]), entries: [null] }]) {
      expect(given(none, en)).toThrow(TypeError)
      expect(given(none, en)).toThrow(/^timeline takes the answer of planDeletion/)
    }
    expect(given(plan([]), undefined)).toThrow(/^timeline takes options/)
    expect(given(plan([]), { language: 'fr' })).toThrow(RangeError)
  })

  it('of a plan that was not made says why', () => {
    const faulty: NotPlanned = { planned: false, faults: [{ path: ['asOf'], problem: 'missing' }], policy: identity }
    expect(timeline(faulty, { language: 'ja' })).toBe(explain(faulty, { language: 'ja' }))
  })
})
