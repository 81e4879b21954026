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

const sizes: { readonly [name: string]: number } = { title: 14, what: 13, said: 13, small: 12 }

/** Where each text stands, as fonts usually draw it: a full-width character is a square, another takes six tenths of one. */
function boxes(svg: string): readonly Box[] {
  const found: Box[] = []
  const at: { x: number; y: number }[] = [{ x: 0, y: 0 }]
  for (const [, whole = '', inner = '', text = ''] of svg.matchAll(/<(svg [^>]*|\/svg)>|<text ([^>]*)>([^<]*)<\/text>/g)) {
    const number = (name: string) => Number(new RegExp(` ${name}="(-?[\\d.]+)"`).exec(` ${whole || inner}`)?.[1] ?? 0)
    const { x = 0, y = 0 } = at.at(-1) ?? {}
    if (whole === '/svg') at.pop()
    else if (whole !== '') at.push({ x: x + number('x'), y: y + number('y') })
    else {
      const plain = text.replaceAll(/&[a-z#0-9]+;/g, '-')
      const size = sizes[/class="(\w+)/.exec(inner)?.[1] ?? ''] ?? 13
      const width = [...plain].reduce((sum, character) => sum + ([0, 0.6, 1][cells(character)] ?? 0) * size, 0)
      const anchor = /text-anchor="(\w+)"/.exec(inner)?.[1]
      const left = x + number('x') - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0)
      found.push({ text, left, right: left + width, top: y + number('y') - size * 0.8, bottom: y + number('y') + 3 })
    }
  }
  return found
}

function overlaps(svg: string): readonly string[] {
  const all = boxes(svg)
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
    expect([...svg.matchAll(/<g>\n?<title>([^<]*)<\/title>/g)].map((match) => match[1])).toEqual([
      'profile: date of birth. delete · done by 15 April 2026',
      'profile / backup: email. suspend · done by 1 July 2026',
      'invoice / inv-1 / billing: amount, method and date. retain · kept until 31 March 2033 · done by 14 April 2033',
      'invoice: email. await · kept until closedOn, after 9999, hold H-1',
    ])
  })

  it('has a title and a description for those who do not see it', () => {
    const svg = draw([deleted, retained])
    expect(svg).toMatch(
      /^<svg [^>]*role="img" lang="en"[^>]*>\n<title>Request to delete everything held, arrived on 1 April 2026; planned as of 1 April 2026\.<\/title>/,
    )
    expect(svg).toContain('<desc>profile: date of birth. delete · done by 15 April 2026\ninvoice / inv-1')
    expect(draw([deleted], { title: 'Customer 17' })).toContain('<title>Customer 17</title>')
    expect(draw([deleted], { title: ' ' })).toContain('<title>Request to delete')
  })

  it('marks years, the request and the last day on one axis', () => {
    const texts = boxes(draw([retained])).map(({ text }) => text)
    expect(texts).toEqual(expect.arrayContaining(['2027', '2030', '2033', 'request 1 April 2026', '14 April 2033']))
  })

  it('marks months where a plan is short, and every hundred years or more where it is long', () => {
    const months = boxes(draw([backup])).map(({ text }) => text)
    expect(months).toEqual(expect.arrayContaining(['2026-05', '2026-06', '2026-07']))
    const ages = boxes(draw([{ ...deleted, dueOn: '9999-12-31' }])).filter(({ text }) => /^\d{4}$/.test(text))
    expect(ages.length).toBeGreaterThan(3)
    expect(ages.length).toBeLessThan(12)
  })

  it('draws each kind of fate in its own signs, and explains those it uses', () => {
    const bars = (entry: Entry, request: 'delete' | 'stop-use' = 'delete') =>
      [...timelineSvg(plan([entry], { request }), { language: 'ja' }).matchAll(/<(?:rect|path) class="(kept|to-act|out|open-out)"/g)].map((match) => match[1])
    expect(bars(deleted)).toEqual(['to-act', 'to-act'])
    expect(bars(retained)).toEqual(['kept', 'to-act', 'kept', 'to-act'])
    expect(bars(awaiting)).toEqual(['kept', 'kept', 'kept', 'kept'])
    expect(bars(backup)).toEqual(['out', 'out'])
    expect(bars(suspended, 'stop-use')).toEqual(['to-act', 'out', 'open-out', 'to-act', 'out', 'kept'])
    expect(bars(undisclosed)).toEqual(['to-act', 'to-act'])
    expect(draw([awaiting, backup], { language: 'ja' })).toMatch(/>保存<.*>利用停止<.*>終期未定</)
  })

  it.each([480, 640, 960, 1600])('keeps long labels apart, in both languages, %i wide', (width) => {
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
    for (const at of twenty.keys()) expect(svg).toContain(`done by 14 April ${2028 + at}</text>`)
    expect(Number(/height="([\d.]+)"/.exec(svg)?.[1])).toBeGreaterThan(20 * 45)
  })

  it('overlaps nowhere, stays within its frame and keeps its tags in balance, whatever the plan says', () => {
    fc.assert(
      fc.property(planned, fc.integer({ min: 480, max: 1600 }), fc.constantFrom('en' as const, 'ja' as const), (given, width, language) => {
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
        for (const [, x = '', wide = ''] of svg.matchAll(/<rect class="(?:kept|to-act|out)" x="(-?[\d.]+)" y="[\d.]+" width="(-?[\d.]+)"/g)) {
          expect(Number(wide)).toBeGreaterThan(0)
          expect(Number(x) + Number(wide)).toBeLessThanOrEqual(width)
        }
        expect(timelineSvg(given, { language, policy, width })).toBe(svg)
        expect(svg.match(/<g>/g)?.length ?? 0).toBe(given.entries.length === 0 ? 0 : timeline(given, { language, policy }).split('\n').slice(3, -3).length)
      }),
    )
  })

  it('needs nothing beside itself, runs nothing, and names nothing that another drawing of the page could name', () => {
    const svg = draw([retained, awaiting, backup])
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|href|url\(|@import|@font-face|<script|\son[a-z]+=|\sid=/i)
    expect(svg).toContain('@media (prefers-color-scheme: dark)')
    for (const [, selector = ''] of svg.matchAll(/^([^@\n][^{\n]*) \{/gm)) expect(selector).toMatch(/^\.clausewise-timeline/)
  })

  it('prints hostile texts as texts', () => {
    const hostile = '</style><script>alert("1")</script>\u0000\u202e\ud800&'
    const svg = draw([{ ...deleted, field: hostile, store: hostile, document: hostile }], { title: hostile })
    expect(unbalanced(svg)).toEqual([])
    expect(svg).not.toMatch(/<script|\u202e|\p{Cs}/u)
    expect(svg).not.toContain('\0')
    expect(svg).toContain('&lt;script&gt;')
  })

  it('never shows a reference', () => {
    expect(draw([{ ...retained, ref: 'ref-of-mine' }])).not.toContain('ref-of-mine')
  })

  it('says so where nothing is held, and explains a plan that was not made', () => {
    expect(draw([])).toContain('There are no holdings.')
    const faulty: NotPlanned = { planned: false, faults: [{ path: ['asOf'], problem: 'missing' }], policy: identity }
    const svg = timelineSvg(faulty, { language: 'ja' })
    expect(svg).toContain(`<desc>${explain(faulty, { language: 'ja' }).split('\n')[1]}</desc>`)
    expect(timelineSvg(faulty, { language: 'en', title: 'Customer 17' })).toMatch(/<title>Customer 17<\/title>[\s\S]*no plan was made/)
  })

  it('holds its width where it is given none that a drawing fits in', () => {
    const wide = (width: number) => /width="(\d+)"/.exec(draw([retained], { width }))?.[1]
    expect([wide(1), wide(Number.NaN), wide(Number.POSITIVE_INFINITY), wide(700.7)]).toEqual(['480', '960', '4000', '700'])
  })
})
