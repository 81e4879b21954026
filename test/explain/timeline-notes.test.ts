import { describe, expect, it } from 'vitest'
import { timeline, timelineSvg } from '../../src/explain.js'
import type { Planned } from '../../src/model/plan.js'
import { awaiting, deleted, plan, retained, sealed, undisclosed } from './plans.js'
import { policy } from './shop.js'

const carrier = {
  kind: 'carrier',
  name: 'Hikyaku',
  country: 'JP',
  notice: 'erase',
  required: true,
  laws: [{ law: 'APPI Art. 25', version: '2022-04-01' }],
} as const
const notices: Planned['notices'] = [
  carrier,
  { ...carrier, name: 'Tsubame' },
  { ...carrier, name: 'Hikyaku' },
  { kind: 'bank', name: 'Kita Bank', notice: 'erase', required: false, laws: [] },
]

/** What stands below the bars. */
const below = (given: Planned, language: 'en' | 'ja' = 'en') =>
  timeline(given, { language, policy, width: 120 })
    .split('\n\n')
    .slice(3)
    .map((part) => part.split('\n'))

describe('below a timeline', () => {
  it('each that keeps something stands once, with its laws, under the number of its rows', () => {
    const given = plan([retained, { ...retained, field: 'email', holds: ['H-1'] } as typeof retained, { ...sealed, holds: ['H-1'] } as typeof sealed])
    expect(below(given)[0]).toEqual([
      '1  books of account: Trade Act Art. 9',
      "2  claims: the company's own choice",
      '3  legal hold H-1',
      '4  its document must stay unaltered',
      '*  The fact urgent is not given; knowing it could shorten this.',
    ])
    expect(
      timeline(given, { language: 'en', policy, width: 120 })
        .split('\n')
        .flatMap((line) => / {2}([\d *]+) {2}#/.exec(line)?.[1]?.trim() ?? []),
    ).toEqual(['1 2 *', '1 2 3 *', '3 4'])
  })

  it('says in Japanese what keeps', () => {
    expect(below(plan([retained, sealed]), 'ja')[0]).toEqual([
      '1  会計帳簿：Trade Act Art. 9',
      '2  claims：当社の判断',
      '3  改変してはならない文書の一部',
      '*  事実「urgent」が示されていません。示されれば、保存期間が短くなる可能性があります。',
    ])
  })

  it('articles of one act name it once', () => {
    const laws = (...cited: readonly string[]) => [{ rule: 'books', laws: cited.map((law) => ({ law, version: '' })) }]
    const first = (periods: unknown, language: 'en' | 'ja' = 'en') => below(plan([{ ...retained, periods } as typeof retained]), language)[0]?.[0]
    expect(first(laws('Tax Act Art. 59', 'Tax Act Art. 67', 'Trade Act Art. 9', 'Tax Act Art. 70'))).toBe(
      '1  books of account: Tax Act Art. 59, Art. 67, Trade Act Art. 9, Tax Act Art. 70',
    )
    expect(first(laws('UStG § 14b', 'UStG § 22', 'AO', 'AO'))).toBe('1  books of account: UStG § 14b, § 22, AO, AO')
    expect(first(laws('商法第19条', '商法第20条第1項', '会社法第432条'), 'ja')).toBe('1  会計帳簿：商法第19条、第20条第1項、会社法第432条')
  })

  it('names every fact that could shorten something, each once', () => {
    const given = plan([retained, { ...retained, field: 'email', shortenedBy: ['urgent', 'need'] } as typeof retained])
    expect(below(given)[0]?.at(-1)).toBe('*  The facts urgent and need are not given; knowing them could shorten this.')
    expect(timeline(plan([deleted, awaiting]), { language: 'en' })).not.toContain('*')
  })

  it('recipients who are told the same are told together, each once', () => {
    expect(below(plan([deleted], { notices }))).toEqual([
      [
        'Tell Hikyaku and Tsubame to erase the data (a duty: APPI Art. 25).',
        'Tell Kita Bank to erase the data (voluntary).',
        'Advertising mail to the person stops at once.',
      ],
    ])
    expect(below(plan([deleted], { notices }), 'ja')[0]?.slice(0, 2)).toEqual([
      '個人データの消去を求める通知（必要、個人情報保護法第25条）：Hikyaku、Tsubame',
      '個人データの消去を求める通知（任意）：Kita Bank',
    ])
  })

  it('has a sentence for each notice', () => {
    const one = (notice: Planned['notices'][number]['notice']) =>
      below(plan([undisclosed], { stopAdvertisingMail: false, notices: [{ kind: 'bank', name: 'Kita Bank', notice, required: true, laws: [] }] }))[0]
    expect((['erase', 'stop-use', 'keep-within-purposes', 'disclosure-stopped'] as const).map(one)).toEqual([
      ['Tell Kita Bank to erase the data (a duty).'],
      ['Tell Kita Bank to stop using the data (a duty).'],
      ["Tell Kita Bank to keep within the company's purposes (a duty)."],
      ['Tell Kita Bank that disclosure has stopped (a duty).'],
    ])
  })

  it('stands the day on which the plan is due again, or that an event is awaited, or neither', () => {
    const last = (given: Planned) => below(given).at(-1)?.at(-1)
    expect(last(plan([retained], { dueAgainOn: '2033-04-01' }))).toBe('The plan is due again on 1 April 2033.')
    expect(last(plan([awaiting]))).toBe('The plan is due again when something that is awaited happens; no day is known for it.')
    expect(last(plan([deleted]))).toBe('Advertising mail to the person stops at once.')
    expect(below(plan([undisclosed], { stopAdvertisingMail: false }))).toEqual([])
  })

  it('is told even where nothing is held', () => {
    expect(timeline(plan([], { notices }), { language: 'en', policy })).toMatch(/There are no holdings\.\n\nTell Hikyaku/)
    expect(timelineSvg(plan([], { notices }), { language: 'en', policy })).toMatch(/>Tell Hikyaku and Tsubame to erase/)
  })

  it('breaks a long note, and sets in its further lines', () => {
    const names = Array.from({ length: 30 }, (_, at) => ({ ...carrier, name: `Depot ${at}` }))
    const laws = Array.from({ length: 9 }, (_, at) => ({ law: `Act ${at} of some length Art. 1`, version: '' }))
    const long = { ...retained, periods: [{ rule: 'books', laws }] } as typeof retained
    const lines = timeline(plan([long], { notices: names }), { language: 'en', width: 80 }).split('\n')
    const first = lines.findIndex((line) => line.startsWith('1  books'))
    expect(lines.slice(first + 1, first + 4).map((line) => /^ */.exec(line)?.[0].length)).toEqual([3, 3, 3])
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(80)
  })

  it('is in a drawing too, the laws of a rule once', () => {
    const svg = timelineSvg(
      plan([retained, { ...retained, document: 'inv-9', dueOn: '2033-04-20' } as typeof retained], { notices, dueAgainOn: '2031-04-01' }),
      {
        language: 'en',
        policy,
      },
    )
    const texts = [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map((match) => match[1])
    expect(texts.filter((text) => text === 'books of account; claims; could be shorter')).toHaveLength(2)
    for (const once of [
      'books of account: Trade Act Art. 9',
      'claims: the company&#39;s own choice',
      'The fact urgent is not given; knowing it could shorten this.',
      'Tell Hikyaku and Tsubame to erase the data (a duty: APPI Art. 25).',
      'Advertising mail to the person stops at once.',
      'The plan is due again on 1 April 2031.',
    ])
      expect(texts.filter((text) => text === once)).toHaveLength(1)
    expect(svg.slice(0, svg.indexOf('</desc>'))).toContain('The plan is due again on 1 April 2031.')
  })
})
