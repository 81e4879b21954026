import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cells } from '../../src/explain/cells.js'
import { explain, timeline, timelineSvg } from '../../src/explain.js'
import type { Entry, NotPlanned } from '../../src/model/plan.js'
import { planned } from './arbitraries.js'
import { unbalanced } from './markup.js'
import { awaiting, backup, deleted, plan, retained, suspended, undisclosed } from './plans.js'
import { identity, policy } from './shop.js'

const draw = (entries: readonly Entry[], more: Partial<Parameters<typeof timelineSvg>[1]> = {}) =>
  timelineSvg(plan(entries), { language: 'en', policy, ...more })

interface Box {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const sizes: { readonly [name: string]: number } = { title: 15, what: 13, said: 13, small: 12 }

/** How wide Helvetica draws the characters from the space to the tilde, in thousandths of their size. */
const helvetica =
  '278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 334 584'
    .split(' ')
    .map(Number)

/** A full-width character is a square; another that Helvetica's list lacks takes six tenths of one. */
const widthOf = (character: string) => (cells(character) === 1 ? (helvetica[character.charCodeAt(0) - 32] ?? 600) / 1000 : cells(character) / 2)

/** Where each text stands. */
function boxes(svg: string): readonly Box[] {
  return [...svg.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)].map(([, inner = '', text = '']) => {
    const number = (name: string) => Number(new RegExp(` ${name}="(-?[\\d.]+)"`).exec(inner)?.[1])
    const plain = text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&')
    const name = /class="(\w+)/.exec(inner)?.[1] ?? ''
    const size = sizes[name] ?? Number.NaN
    const width = [...plain].reduce((sum, character) => sum + widthOf(character) * size, 0) * (name === 'title' || name === 'what' ? 1.07 : 1)
    const left = number('x') - (inner.includes('text-anchor="middle"') ? width / 2 : 0)
    return { text: plain, left, right: left + width, top: number('y') - size * 0.8, bottom: number('y') + 3 }
  })
}

/** Where each bar and each sign of the legend stands. */
function bars(svg: string): readonly Box[] {
  const all = svg.matchAll(/<rect class="(kept|to-act|out|late)" x="(-?[\d.]+)" y="([\d.]+)" width="(-?[\d.]+)" height="([\d.]+)"/g)
  return [...all].map(([, text = '', x, y, width, height]) => ({
    text,
    left: Number(x),
    right: Number(x) + Number(width),
    top: Number(y),
    bottom: Number(y) + Number(height),
  }))
}

/** Whatever stands on something else. Parts of one bar touch, by a tenth of a pixel at most. */
function overlaps(svg: string): readonly string[] {
  const all = [...boxes(svg), ...bars(svg).map((each) => ({ ...each, left: each.left + 0.1, right: each.right - 0.1 }))]
  return all.flatMap((one, index) =>
    all
      .slice(index + 1)
      .filter((other) => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom)
      .map((other) => `${one.text} / ${other.text}`),
  )
}

const long = 'a field of the longest name that anybody has ever given to one, and longer'
const japanese = '請求書に記載された支払いの金額と方法と日付と連絡先と配送先のすべて'

describe('a drawn timeline', () => {
  it('has a row for each line of the timeline for a terminal, first what goes first', () => {
    const svg = draw([awaiting, retained, deleted, backup])
    expect([...svg.matchAll(/<g><title>([^<]*)<\/title>/g)].map((match) => match[1])).toEqual([
      'profile: date of birth. deleted by 15 April 2026',
      'profile / backup: email. out of use, erased by 1 July 2026',
      'invoice / inv-1 / billing: &quot;amount, method and date&quot;. kept until 31 March 2033, deleted by 14 April 2033. books of account; claims; could be shorter',
      'invoice: email. kept; waits for: closedOn, the end of 9999, release of hold H-1. books of account; claims; legal hold H-1',
    ])
  })

  it('says in Japanese what happens on which days', () => {
    const said = (entry: Entry) => boxes(draw([entry], { language: 'ja' })).map(({ text }) => text)
    expect(said(deleted)).toContain('2026年4月15日までに消去')
    expect(said(retained)).toContain('2033年3月31日まで保存、2033年4月14日までに消去')
    expect(said(awaiting)).toContain('終期が未定のまま保存（closedOn待ち、9999年超、保全措置 H-1 の解除待ち）')
    expect(said(backup)).toContain('利用停止のうえ、2026年7月1日までに消去')
    expect(said(suspended)).toContain('2026年4月15日までに利用停止')
    expect(said(undisclosed)).toContain('2026年4月15日までに提供停止')
  })

  it('has a title and a description for those who do not see it', () => {
    const svg = draw([deleted, retained])
    expect(svg).toMatch(
      /^<svg [^>]*role="img" lang="en"[^>]*>\n<title>Request to delete everything held, arrived on 1 April 2026; planned as of 1 April 2026\.<\/title>/,
    )
    expect(svg).toMatch(/<desc>Of 2 holdings, [^<]*\nprofile: date of birth\. deleted by 15 April 2026\ninvoice \/ inv-1[^<]*\n[^<]*Trade Act Art\. 9\n/)
    const titled = draw([deleted], { title: 'Customer 17' })
    expect(titled).toContain('<title>Customer 17</title>\n<desc>Request to delete everything held, arrived on 1 April 2026')
    expect(boxes(titled).map(({ text }) => text)).toContain('Request to delete everything held, arrived on 1 April 2026; planned as of 1 April 2026.')
    expect(draw([deleted], { title: ' ' })).toContain('<title>Request to delete')
  })

  it('marks years and the request on one axis, the day of the plan where it is another, and the next review', () => {
    const texts = boxes(draw([retained])).map(({ text }) => text)
    expect(texts).toEqual(expect.arrayContaining(['2027', '2030', '2033', 'request 1 April 2026']))
    expect(texts.filter((text) => /as of \d|next review/.test(text))).toEqual([
      'Request to delete everything held, arrived on 1 April 2026; planned as of 1 April 2026.',
    ])
    const later = timelineSvg(plan([retained], { asOf: '2028-05-01', dueAgainOn: '2031-04-01' }), { language: 'en' })
    expect(boxes(later).map(({ text }) => text)).toEqual(expect.arrayContaining(['as of 1 May 2028', 'next review 1 April 2031']))
    const at = (name: string) => [...later.matchAll(new RegExp(`<path class="${name}" d="M([\\d.]+) `, 'g'))].map((match) => Number(match[1])).at(-1) ?? 0
    expect(at('as-of')).toBeLessThan(at('again'))
  })

  it('marks days or weeks where a plan is short, months where it is less so, and every hundred years or more where it is long', () => {
    const ticks = (entry: Entry, language: 'en' | 'ja' = 'en', width = 960) =>
      boxes(draw([entry], { language, width }))
        .map(({ text }) => text)
        .filter((text) => /^[\d/]+$|^\d+ \w{3}$|^\w{3} \d{4}$/.test(text))
    expect(ticks(deleted, 'en', 375)).toEqual(['8 Apr', '15 Apr'])
    expect(ticks(deleted, 'ja')).toEqual(['4/3', '4/5', '4/7', '4/9', '4/11', '4/13', '4/15'])
    const summer = { ...backup, dueOn: '2026-09-01' } as Entry
    expect(ticks(summer)).toEqual(['May 2026', 'Jun 2026', 'Jul 2026', 'Aug 2026', 'Sep 2026'])
    expect(ticks(summer, 'ja')).toEqual(['2026/05', '2026/06', '2026/07', '2026/08', '2026/09'])
    const ages = boxes(draw([{ ...deleted, dueOn: '9999-12-31' }])).filter(({ text }) => /^\d{4}$/.test(text))
    expect(ages.length).toBeGreaterThan(3)
    expect(ages.length).toBeLessThan(12)
  })

  it('draws each kind of fate in its own signs, and explains those it uses', () => {
    const signs = (entry: Entry, request: 'delete' | 'stop-use' = 'delete') =>
      [...timelineSvg(plan([entry], { request }), { language: 'ja' }).matchAll(/<(?:rect|path) class="(kept|to-act|out|open|open-out|late)"/g)].map(
        (match) => match[1],
      )
    const legendThenBar = (legend: readonly string[], bar: readonly string[]) => [...legend, ...bar]
    expect(signs(deleted)).toEqual(legendThenBar(['to-act'], ['to-act']))
    expect(signs(retained)).toEqual(legendThenBar(['kept', 'to-act'], ['kept', 'to-act']))
    expect(signs(awaiting)).toEqual(legendThenBar(['kept', 'open'], ['kept', 'kept']))
    expect(signs(backup)).toEqual(legendThenBar(['out'], ['out']))
    expect(signs(suspended, 'stop-use')).toEqual(legendThenBar(['to-act', 'out', 'open'], ['to-act', 'out', 'open-out']))
    expect(signs(undisclosed)).toEqual(legendThenBar(['to-act'], ['to-act']))
    expect(draw([awaiting, backup], { language: 'ja' })).toMatch(/>保存<.*>利用停止<.*>終期未定</)
  })

  it('marks what should be gone by now, in its bar and in words', () => {
    const late = (entry: Entry, asOf: string) => timelineSvg(plan([entry], { asOf }), { language: 'en' })
    expect(late(deleted, '2026-09-01')).toMatch(/class="late"[\s\S]*>deleted by 15 April 2026 \(overdue\)</)
    expect(late(backup, '2026-09-01')).toMatch(/class="late"/)
    expect(late(deleted, deleted.dueOn)).not.toMatch(/class="late"|overdue/)
    expect(late(suspended, '2026-09-01')).not.toMatch(/class="late"|overdue/)
  })

  it.each([320, 375, 600, 640, 960, 1600])('keeps long labels apart, in both languages, %i wide', (width) => {
    const entries = [retained, deleted, awaiting, backup].flatMap((entry, at): readonly Entry[] => [
      { ...entry, field: at % 2 === 0 ? long : japanese, store: japanese, document: `${long.replaceAll(' ', '')}-${at}` },
      { ...entry, field: `${long} ${at}`, document: undefined as unknown as string },
    ])
    for (const language of ['en', 'ja'] as const) expect(overlaps(draw(entries, { language, width, title: japanese.repeat(3) }))).toEqual([])
  })

  it('keeps twenty holdings legible: each row holds all its texts', () => {
    const twenty = Array.from({ length: 20 }, (_, at) => ({
      ...retained,
      document: `inv-${at}`,
      store: `store-${at}`,
      retainedUntil: `${2028 + at}-03-31`,
      dueOn: `${2028 + at}-04-14`,
    }))
    const svg = draw(twenty as readonly Entry[])
    expect(overlaps(svg)).toEqual([])
    for (const at of twenty.keys()) expect(svg).toContain(`deleted by 14 April ${2028 + at}</text>`)
    expect(Number(/height="([\d.]+)"/.exec(svg)?.[1])).toBeGreaterThan(20 * 45)
  })

  it('names its axis above its rows, and below them too where they are many', () => {
    const years = (count: number) =>
      boxes(draw(Array.from({ length: count }, (_, at): Entry => ({ ...deleted, field: `f-${at}`, dueOn: `${2030 + (at % 5)}-0${1 + (at % 9)}-15` })))).filter(
        ({ text }) => text === '2030',
      )
    expect(years(5)).toHaveLength(1)
    const [above, below] = years(40)
    expect(below?.left).toBe(above?.left)
    expect(below?.top).toBeGreaterThan((above?.top ?? 0) + 40 * 40)
  })

  it('stands each bar below its text where it is narrow', () => {
    const text = (width: number) => boxes(draw([retained], { width })).find(({ text }) => text === 'invoice / inv-1 / billing')
    const barAt = (width: number) => Number(/<g>.*?<rect class="kept" x="[\d.]+" y="([\d.]+)"/.exec(draw([retained], { width }))?.[1])
    expect(barAt(375)).toBeGreaterThan(text(375)?.bottom ?? Number.NaN)
    expect(barAt(960)).toBeLessThan(text(960)?.top ?? Number.NaN)
  })

  it('overlaps nowhere, stays within its frame and keeps its tags in balance, whatever the plan says', () => {
    fc.assert(
      fc.property(planned, fc.integer({ min: 320, max: 1600 }), fc.constantFrom('en' as const, 'ja' as const), (given, width, language) => {
        const svg = timelineSvg(given, { language, policy, width })
        expect(svg).not.toMatch(/\bundefined\b|\bNaN\b|Infinity|\[object /)
        expect(unbalanced(svg)).toEqual([])
        expect(overlaps(svg)).toEqual([])
        const height = Number(/viewBox="0 0 \d+ ([\d.]+)"/.exec(svg)?.[1])
        for (const { left, right, bottom } of boxes(svg)) {
          expect(left).toBeGreaterThanOrEqual(0)
          expect(right).toBeLessThanOrEqual(width)
          expect(bottom).toBeLessThanOrEqual(height)
        }
        for (const { left, right } of bars(svg)) {
          expect(right).toBeGreaterThan(left)
          expect(right).toBeLessThanOrEqual(width)
        }
        expect(timelineSvg(given, { language, policy, width })).toBe(svg)
        const lines = timeline(given, { language, policy }).match(/(?<= )[#.=!]+>?(?=\n)/g)
        expect(svg.match(/<g>/g)?.length ?? 0).toBe(given.entries.length === 0 ? 0 : lines?.length)
      }),
    )
  })

  it('needs nothing beside itself, runs nothing, and names nothing that another drawing of the page could name', () => {
    const svg = draw([retained, awaiting, backup])
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|href|url\(|@import|@font-face|<script|\son[a-z]+=|\sid=/i)
    expect(svg).toContain('@media (prefers-color-scheme: dark)')
    expect(svg.indexOf('@media print')).toBeGreaterThan(svg.indexOf('@media (prefers-color-scheme: dark)'))
    for (const [, selector = ''] of svg.matchAll(/^([^@\n][^{\n]*) \{/gm)) expect(selector).toMatch(/^\.clausewise-timeline/)
  })

  it('prints hostile texts as texts', () => {
    const hostile = '</style><script>alert("1")</script>\u0000\u202e\ud800&'
    const entry: Entry = { ...retained, field: hostile, record: hostile, store: hostile, document: hostile, ref: hostile, holds: [hostile] } as Entry
    const svg = timelineSvg(
      plan([entry, { ...awaiting, awaits: [{ for: 'event', rule: hostile, event: hostile }] } as Entry], {
        notices: [{ kind: hostile, name: hostile, notice: 'erase', required: true, laws: [{ law: hostile, version: '' }] }],
      }),
      { language: 'en', title: hostile, refs: true },
    )
    expect(unbalanced(svg)).toEqual([])
    expect(svg).not.toMatch(/<script|\u202e|\p{Cs}/u)
    expect(svg).not.toContain('\0')
    expect(svg).toContain('&lt;script&gt;')
  })

  it('shows a reference only if asked', () => {
    expect(draw([{ ...retained, ref: 'ref-of-mine' }])).not.toContain('ref-of-mine')
    expect(draw([{ ...retained, ref: '<ref-of-mine>' }], { refs: true })).toContain('ref &lt;ref-of-mine&gt;')
  })

  it('says so where nothing is held, and explains a plan that was not made', () => {
    expect(draw([])).toContain('There are no holdings.')
    const faulty: NotPlanned = { planned: false, faults: [{ path: ['asOf'], problem: 'missing' }], policy: identity }
    const svg = timelineSvg(faulty, { language: 'ja' })
    expect(svg).toContain(`<desc>${explain(faulty, { language: 'ja' }).split('\n')[1]}</desc>`)
    expect(timelineSvg(faulty, { language: 'en', title: 'Customer 17' })).toMatch(/<title>Customer 17<\/title>[\s\S]*no plan was made/)
  })

  it('throws for what is no plan, and for missing options', () => {
    expect(() => timelineSvg({ planned: true } as unknown as NotPlanned, { language: 'en' })).toThrow(/^timelineSvg takes the answer of planDeletion/)
    expect(() => timelineSvg(plan([]), undefined as unknown as { language: 'en' })).toThrow(/^timelineSvg takes options/)
  })

  it('holds its width where it is given none that a drawing fits in', () => {
    const wide = (width: number) => /width="(\d+)"/.exec(draw([retained], { width }))?.[1]
    expect([wide(1), wide(Number.NaN), wide(Number.POSITIVE_INFINITY), wide(700.7)]).toEqual(['320', '960', '4000', '700'])
  })
})
