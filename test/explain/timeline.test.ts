import { describe, expect, it } from 'vitest'
import { cells } from '../../src/explain/cells.js'
import { explain, timeline } from '../../src/explain.js'
import type { Entry, NotPlanned } from '../../src/model/plan.js'
import { awaiting, backup, deleted, plan, retained, suspended, undisclosed } from './plans.js'
import { identity, policy } from './shop.js'

/** The lines of the table, without its heading. */
function rows(text: string): readonly string[] {
  const lines = text.split('\n')
  return lines.slice(3, lines.indexOf('', 3))
}

/** The cells at which the columns of a line begin: after two spaces or more. */
function starts(line: string): readonly number[] {
  return [...line.matchAll(/(?<=^|\s{2})\S+(?:\s\S+)*/g)].map((match) => cells(line.slice(0, match.index)))
}

/** The bar at the end of a line. */
function bar(line: string): string {
  return /(?<= )[#.=]+>?$/.exec(line)?.[0] ?? ''
}

describe('a timeline', () => {
  it('is a table with a bar a line, first what goes first', () => {
    expect(timeline(plan([awaiting, retained, deleted, backup]), { language: 'en' }).split('\n')).toEqual([
      'Request to delete everything held, arrived on 1 April 2026; planned as of 1 April 2026.',
      '',
      'what        where                      action   kept until     done by',
      'birth-date  profile                    delete                  15 April 2026  .',
      'email       profile / backup           suspend                 1 July 2026    =',
      'payment     invoice / inv-1 / billing  retain   31 March 2033  14 April 2033  #####################.',
      'email       invoice                    await    closedOn, +2                  #####################>',
      '',
      'The bars run from 1 April 2026 to 14 April 2033.',
      '# kept   . time to act   = out of use   > no end known',
    ])
  })

  it('is a table in Japanese with the meanings of the names', () => {
    expect(timeline(plan([awaiting, retained, deleted, backup]), { language: 'ja', policy }).split('\n')).toEqual([
      '2026年4月1日に受け付けた消去の申出に対する、2026年4月1日時点の計画です。',
      '',
      '項目              記録                      対応      保存期限         対応期限',
      '生年月日          profile                   消去                       2026年4月15日  .',
      'email             profile / backup          利用停止                   2026年7月1日   =',
      '金額・方法・日付  請求書 / inv-1 / billing  保存      2033年3月31日    2033年4月14日  #############.',
      'email             請求書                    保存継続  closedOn、他2件                 #############>',
      '',
      '横棒は、2026年4月1日から2033年4月14日までを表します。',
      '# 保存   . 対応までの期間   = 利用停止   > 終期未定',
    ])
  })

  it.each([
    ['en', 80],
    ['en', 100],
    ['en', 160],
    ['ja', 80],
    ['ja', 100],
    ['ja', 160],
  ] as const)('keeps its columns and bars straight: %s, %i cells', (language, width) => {
    const text = timeline(plan([awaiting, retained, deleted, backup, { ...retained, document: '請求書-令和8年4月分の控え' }]), { language, policy, width })
    const [heading = ''] = text.split('\n').slice(2)
    const columns = starts(heading)
    expect(columns).toHaveLength(5)
    const barColumns = new Set<number>()
    for (const line of rows(text)) {
      const all = starts(line)
      barColumns.add(all.at(-1) ?? -1)
      for (const start of all.slice(0, -1)) expect(columns).toContain(start)
    }
    expect(barColumns.size).toBe(1)
    for (const line of text.split('\n').slice(2, -2)) expect(cells(line)).toBeLessThanOrEqual(width)
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

  it('tells twenty holdings in few lines', () => {
    const fields = ['name', 'email', 'address', 'phone', 'gender']
    const profile = fields.map((field): Entry => ({ ...deleted, field }))
    const invoices = Array.from({ length: 5 }, (_, at) =>
      ['name', 'address', 'payment'].map((field): Entry => ({ ...retained, field, document: `inv-${at}` })),
    ).flat()
    expect(rows(timeline(plan([...profile, ...invoices]), { language: 'en', width: 160 }))).toEqual([
      expect.stringMatching(/^name, email, address, phone, gender {2}profile +delete +15 April 2026 +\.$/),
      expect.stringMatching(/^name, address, payment +invoice \/ 5 documents \/ billing {2}retain +31 March 2033 +14 April 2033 +#+\.$/),
    ])
    const alike = timeline(plan([deleted, deleted, deleted]), { language: 'en' })
    expect(rows(alike)).toEqual([expect.stringMatching(/^birth-date x3 {2}profile/)])
  })

  it('says how many names it had no room for', () => {
    const many = Array.from({ length: 30 }, (_, at): Entry => ({ ...deleted, field: `field-${at}` }))
    expect(rows(timeline(plan(many), { language: 'en', width: 80 }))[0]).toMatch(/^field-0, field-1, \+28 {2}profile/)
    expect(rows(timeline(plan(many), { language: 'ja', width: 80 }))[0]).toMatch(/^field-0、field-1、他28件 {2}profile/)
  })

  it('shows neither control characters nor line breaks of a name', () => {
    const text = timeline(plan([{ ...deleted, store: 'a\nb\u001b[2Jc' }]), { language: 'en' })
    expect(text).toContain('profile / a b [2Jc')
    expect(text.split('\n')).toHaveLength(7)
  })

  it('says so where nothing is held', () => {
    expect(timeline(plan([]), { language: 'en' })).toBe(
      'Request to delete everything held, arrived on 1 April 2026; planned as of 1 April 2026.\nThere are no holdings.',
    )
  })

  it('holds its width where it is given none that a table fits in', () => {
    const narrow = timeline(plan([retained]), { language: 'en', width: 1 })
    expect(narrow).toBe(timeline(plan([retained]), { language: 'en', width: 80 }))
    expect(timeline(plan([retained]), { language: 'en', width: Number.NaN })).toBe(timeline(plan([retained]), { language: 'en' }))
    expect(timeline(plan([retained]), { language: 'en', width: Number.POSITIVE_INFINITY })).toBe(timeline(plan([retained]), { language: 'en', width: 1000 }))
  })

  it('of a plan that was not made says why', () => {
    const faulty: NotPlanned = { planned: false, faults: [{ path: ['asOf'], problem: 'missing' }], policy: identity }
    expect(timeline(faulty, { language: 'ja' })).toBe(explain(faulty, { language: 'ja' }))
  })
})
