import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Change } from '../../../src/gate/model/change.js'
import { markdown } from '../../../src/gate/report/markdown.js'
import { cleanReport, faultyReport, reportOf, sampleReport } from './sample.js'
import { anyReport, tameReport } from './sample-any.js'
import { sampleFindings } from './sample-findings.js'

const english = { language: 'en' } as const
const headingsOf = (text: string) => text.split('\n').filter((line) => line.startsWith('#'))

/** The entries of a finding of the sample in an output. */
const entriesOf = (text: string) => [...text.matchAll(/^- \*\*(\w+)\*\* `([\w-]+)` \((\w+)\)/gm)].map(([, level, id, state]) => `${level} ${id} ${state}`)

describe('markdown', () => {
  it('begins with a hidden mark of its category, which nothing can end', () => {
    const markOf = (category: string | undefined) => markdown(cleanReport, { ...english, category }).split('\n')[0]
    expect(markOf(undefined)).toBe('<!-- clausewise:clausewise.yaml -->')
    expect(markOf('apps/shop')).toBe('<!-- clausewise:apps/shop -->')
    expect(markOf('a --> <b>')).toBe('<!-- clausewise:a%20--%3E%20%3Cb%3E -->')
    expect(markOf('受注\ud800')).toBe(`<!-- clausewise:${encodeURIComponent('受注\ufffd')} -->`)
  })

  it('opens with what changes, what widens first', () => {
    expect(markdown(sampleReport, english)).toMatch(
      /^<!-- .* -->\n## Privacy check: 7 findings\n\n### What changes\n\n\*\*More goes out, is kept longer or is known to more people\*\*\n\n- The flow 配送伝票 now sends the field 電話\.\n- The country US is new, with the recipient ad-network\.\n- The store shop-db\/order keeps longer: 7y, before 5y\.\n- Data now goes out unencrypted by the flow ad-audience\.\n\n\*\*Other changes\*\*\n\n- The store shop-db\/profile no longer holds the field birth-date\.\n- The collection point web-shop\/survey no longer shows the purpose service-communication\.\n\n### Findings: owner `data-platform`\n/,
    )
  })

  it('says what changes where nothing widens, and where nothing changes or was compared', () => {
    const changes = sampleReport.changes?.filter(({ widens }) => !widens) ?? []
    expect(headingsOf(markdown({ ...cleanReport, changes }, english))).toEqual(['## Privacy check: no findings', '### What changes'])
    expect(markdown({ ...cleanReport, changes: [] }, english)).toContain('**No change to the flows of data**')
    expect(markdown(cleanReport, english)).not.toMatch(/change/i)
  })

  it('shows new findings by owner, the worst first, each with what would make it right and its page', () => {
    const text = markdown(sampleReport, english)
    expect(headingsOf(text).slice(2)).toEqual([
      '### Findings: owner `data-platform`',
      '### Findings: owner `marketing`',
      '### Findings: owner `受注チーム`',
      '### Findings: no owner',
      '### Known and no longer found',
    ])
    expect(text).toContain(`### Findings: owner \`data-platform\`

- **error** \`deletion-missing\` (new) \`systems/shop-db/stores/order\` \`clausewise.yaml:16:7\`<br>Nothing deletes from the store shop-db/order, which must say what does, and within how many days (clause discontinuation.1).
  - Add to the store shop-db/order: \`deletes: { by: purge-order, within: 14d }\`
  - clause: \`discontinuation.1\`; page: \`clausewise explain deletion-missing\`
- **error** \`schema-drift\` (new)`)
    expect(entriesOf(text).slice(2, 4)).toEqual(['error disclosure-denied new', 'note transfer-abroad new'])
    expect(text).toContain('; law: `APPI Art. 27(1)`; belongs to it: recipient `clausewise.yaml:23:3`; page:')
  })

  it('folds what is accepted or known', () => {
    const [open, folded = ''] = markdown(sampleReport, english).split('<details><summary>4 accepted, 3 known</summary>\n\n')
    expect(open).not.toMatch(/\((?:accepted|known)\)/)
    expect(folded).toContain(
      '- **error** `transport-plain` (accepted) `flows/ad-audience` `受注/フロー.yaml:4:85` `email`, `ad-network`, `US`, owner: `marketing`\n',
    )
    expect(folded.split('\n\n</details>\n')[0]?.split('\n')).toHaveLength(7)
    const known = reportOf(sampleFindings.filter(({ state }) => state === 'known'))
    expect(markdown(known, { language: 'ja' })).toContain('<details><summary>既知 3</summary>')
  })

  it('shows faults, and that a report is not complete', () => {
    const text = markdown(faultyReport, english)
    expect(text).toContain('## Privacy check: 3 faults, 1 finding\n\n**Incomplete: not everything was read and checked**\n\n### Faults\n')
    expect(text).toContain('- `prisma/missing.prisma` `file-missing`<br>The file prisma/missing.prisma does not exist.\n')
  })

  it('says at its end how much was looked at, under which policy and as of which day', () => {
    expect(markdown(cleanReport, english)).toBe(`<!-- clausewise:clausewise.yaml -->
## Privacy check: no findings

---

3 files, 13 entities, 118 requests asked, 0 findings, 9 personal columns, 8 accounted for<br>policy reference-jp 2026-11, as of 2026-11-28
`)
  })

  it('links to a page that has an address', () => {
    const text = (pages: string) => markdown(sampleReport, { ...english, pages })
    expect(text('https://docs.example/')).toContain('page: <https://docs.example/deletion-missing.md>')
    expect(text('https://docs.example/a')).toContain('page: <https://docs.example/a/deletion-missing.md>')
    expect(text('javascript:x/')).toContain('page: `javascript:x/deletion-missing.md`')
    expect(text('https://docs.example/> <b')).toContain('page: `https://docs.example/> <b/deletion-missing.md`')
  })

  it('notifies nobody that a manifest names', () => {
    const change: Change = { code: 'system-added', entity: 'systems/@team', widens: true }
    const findings = sampleFindings.map((finding) => ({ ...finding, owner: '@team', entity: 'flows/@team' }))
    const text = markdown({ ...reportOf(findings), changes: [change] }, english)
    expect(text).toContain('- The system @&#8203;team is new.')
    expect(text.replace(/`[^`\n]*`/g, '')).not.toMatch(/@(?!&#8203;)/)
  })

  it('begins no line with anything that a manifest holds', () => {
    const ours =
      /^(?:|<!-- clausewise:[^\s>]* -->|## \S.*|### \S.*|\*\*\S.*\*\*|---|- .*| {2}- .*|<details><summary>[\w ,]+<\/summary>|<\/details>|\d+ files?, .*)$/
    fc.assert(
      fc.property(anyReport, (report) => {
        for (const line of markdown(report, english).split('\n')) expect(line).toMatch(ours)
      }),
      { numRuns: 200 },
    )
  })

  it('never has more characters than its budget, whatever it is', () => {
    fc.assert(
      fc.property(anyReport, fc.constantFrom('en', 'ja'), fc.nat(6_000), fc.option(fc.string(), { nil: undefined }), (report, language, budget, category) => {
        expect(markdown(report, { language, budget, category }).length).toBeLessThanOrEqual(budget)
      }),
      { numRuns: 200 },
    )
  })

  it('has 60,000 characters at most unless told, cuts between findings, and says how much it left out', () => {
    const many = Array(500).fill(sampleFindings).flat()
    const changes = Array(2_000).fill(sampleReport.changes).flat()
    const text = markdown({ ...reportOf(many), changes }, english)
    expect(text.length).toBeLessThanOrEqual(60_000)
    expect(text.length).toBeGreaterThan(59_000)
    const [, left] = text.match(/\*\*Left out, as there is no room for more: (.*)\. The other outputs show everything\.\*\*\n\n---\n/) ?? []
    const shownChanges = text.match(/^- (?:The (?:flow|country|store|collection)|Data now)/gm)?.length ?? 0
    expect(left).toBe(`${changes.length - shownChanges} changes, ${many.length - entriesOf(text).length} findings`)
    expect(text).toMatch(/<br>policy reference-jp 2026-11, as of 2026-11-28\n$/)
    expect(new Set(entriesOf(text))).toEqual(new Set(['error disclosure-denied new']))
    expect(shownChanges).toBeGreaterThan(300)
    expect(markdown({ ...reportOf(many), changes }, { language: 'ja' })).toMatch(/省略しました：変更 \d+、指摘 \d+。/)
  })

  it('shows the worst where there is no room for all, and what is shown is whole', () => {
    fc.assert(
      fc.property(tameReport, fc.integer({ min: 700, max: 8_000 }), (report, budget) => {
        const whole = markdown(report, { ...english, budget: Number.POSITIVE_INFINITY })
        const some = markdown(report, { ...english, budget })
        const entries = entriesOf(some)
        const all = entriesOf(whole)
        if (whole.length <= budget) expect(some).toBe(whole)
        else expect(some).toContain(`no room for more: ${all.length - entries.length} finding`)
        const lines = new Set(whole.split('\n'))
        expect(some.split('\n').filter((line) => !line.startsWith('**Left out') && !lines.has(line))).toEqual([])
        const rank = (entry: string) => (entry.endsWith(' new') ? ['error', 'warning', 'note'].findIndex((level) => entry.startsWith(level)) : 3)
        const left = [...all]
        for (const entry of entries) left.splice(left.indexOf(entry), 1)
        expect(Math.max(-1, ...entries.map(rank))).toBeLessThanOrEqual(Math.min(3, ...left.map(rank)))
      }),
      { numRuns: 200 },
    )
  })

  it('keeps the mark alone where there is room for no more, and nothing where there is none for it', () => {
    const mark = '<!-- clausewise:clausewise.yaml -->\n'
    expect(markdown(sampleReport, { ...english, budget: mark.length })).toBe(mark)
    expect(markdown(sampleReport, { ...english, budget: mark.length - 1 })).toBe('')
    expect(markdown(sampleReport, { ...english, budget: 160 })).toBe(
      `${mark}**Left out, as there is no room for more: 6 changes, 15 findings. The other outputs show everything.**\n\n`,
    )
  })

  it('gives the same text for the same report', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        expect(markdown(structuredClone(report), english)).toBe(markdown(report, english))
      }),
      { numRuns: 50 },
    )
  })
})
