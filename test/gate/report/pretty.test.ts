import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pretty } from '../../../src/gate/report/pretty.js'
import type { PrettyOptions } from '../../../src/gate/report/pretty-options.js'
import { policy } from '../../../src/index.js'
import { cleanReport, faultyReport, reportOf, sampleFiles, sampleReport } from './sample.js'
import { anyReport } from './sample-any.js'
import { sampleFindings } from './sample-findings.js'

const plainEnglish: PrettyOptions = { language: 'en', colour: false, files: sampleFiles }
const linesOf = (text: string) => text.split('\n')
const ansi = /\p{Cc}\[\d+m/gu

describe('pretty', () => {
  it('shows a finding with its line, what is wrong, what would make it right, its clause, and its page', () => {
    const text = pretty(sampleReport, plainEnglish)
    expect(text).toContain(`clausewise.yaml:16:7  error  deletion-missing (new)  systems/shop-db/stores/order
  15 |       profile: { fields: [name, email, gender], deletes: { by: purge-profile, within: 14d } }
  16 |       order:
     |       ^^^^^
  Nothing deletes from the store shop-db/order, which must say what does, and within how many days (clause discontinuation.1).
  - Add to the store shop-db/order: deletes: { by: purge-order, within: 14d }
  clause: discontinuation.1
  page: node_modules/clausewise/docs/findings/deletion-missing.md
`)
  })

  it('names the laws, and every place that belongs to a finding', () => {
    const text = pretty(sampleReport, plainEnglish)
    expect(text).toContain('  clauses: disclosure.0, disclosure.6\n  law: APPI Art. 27(1)\n  belongs to it: recipient clausewise.yaml:23:3\n')
    expect(text).toContain('  belongs to it: the anchor clausewise.yaml:8:37\n')
  })

  it('names laws in Japanese where the policy is given', () => {
    expect(pretty(sampleReport, { ...plainEnglish, language: 'ja', policy })).toContain('法令: 個人情報保護法第27条第1項\n')
    expect(pretty(sampleReport, { ...plainEnglish, language: 'ja' })).toContain('法令: APPI Art. 27(1)\n')
  })

  it('groups by owner, and what nobody answers for comes last', () => {
    const headings = linesOf(pretty(sampleReport, plainEnglish)).filter((line) => /^(?:owner: |no owner)/.test(line))
    expect(headings).toEqual(['owner: data-platform', 'owner: marketing', 'owner: 受注チーム', 'no owner'])
  })

  it('shows what is accepted or known in one line each, behind the new ones of its owner', () => {
    const lines = linesOf(pretty(sampleReport, plainEnglish))
    const known = lines.indexOf('clausewise.yaml:15:40  error  field-uncollected (known)  systems/shop-db/stores/profile  gender  collection.1')
    expect(lines.slice(known - 1, known + 4)).toEqual([
      '',
      'clausewise.yaml:15:40  error  field-uncollected (known)  systems/shop-db/stores/profile  gender  collection.1',
      'clausewise.yaml:19:16  error  retention-short (accepted)  systems/shop-db/stores/order  address, accounting-books, 7y  discontinuation.2',
      '',
      'owner: marketing',
    ])
    expect(lines.filter((line) => /\((?:accepted|known)\)/.test(line))).toHaveLength(7)
    expect(lines.at(-2)).toBe('page: node_modules/clausewise/docs/findings/')
  })

  it('shows faults first, those without a place too', () => {
    const text = pretty(faultyReport, plainEnglish)
    expect(text.startsWith('clausewise.yaml:13:5  fault  not-declared\n')).toBe(true)
    expect(text).toContain('\n\nprisma/missing.prisma  fault  file-missing\n  The file prisma/missing.prisma does not exist.\n')
    expect(text.indexOf('file-missing')).toBeLessThan(text.indexOf('deletion-missing'))
  })

  it('says at the end that a report is not complete, how much was looked at, under which policy and as of which day', () => {
    expect(linesOf(pretty(faultyReport, plainEnglish)).slice(-4)).toEqual([
      'incomplete: not everything was read and checked',
      '3 files, 13 entities, 118 requests asked, 3 faults, 1 finding (1 error), 9 personal columns, 8 accounted for, next expiry 2027-01-31',
      'policy reference-jp 2026-11, as of 2026-11-28',
      '',
    ])
  })

  it('counts on every run, and one of a kind as one', () => {
    const counts = { ...cleanReport.counts, files: 4, entities: 41, accepted: 2, columns: { personal: 0, accounted: 0 } }
    const accepted = { ...cleanReport, counts, nextExpiry: '2027-01-31' }
    expect(pretty(accepted, plainEnglish)).toBe(
      '4 files, 41 entities, 118 requests asked, 0 findings, 2 accepted, next expiry 2027-01-31\npolicy reference-jp 2026-11, as of 2026-11-28\n',
    )
    const ones = { ...counts, files: 1, entities: 1, requests: 1, accepted: 0, columns: { personal: 1, accounted: 1 } }
    expect(pretty({ ...cleanReport, counts: ones }, plainEnglish)).toMatch(
      /^1 file, 1 entity, 1 request asked, 0 findings, 1 personal column, 1 accounted for\n/,
    )
    expect(pretty(accepted, { ...plainEnglish, language: 'ja' })).toBe(
      'ファイル 4、検査対象 41、リクエスト 118、指摘 0、許容済み 2、許容の次の終期 2027-01-31\nポリシー reference-jp 2026-11、基準日 2026-11-28\n',
    )
  })

  it('says that nothing was checked, and that there was no policy', () => {
    const { policy: _, ...nothing } = { ...cleanReport, complete: false, counts: { ...cleanReport.counts, entities: 0 } }
    expect(pretty(nothing, plainEnglish)).toMatch(/^nothing was checked\n.*\npolicy none, as of 2026-11-28\n$/)
  })

  it('says what the baseline knows in vain', () => {
    const text = pretty(sampleReport, plainEnglish)
    expect(text).toContain('The baseline knows the finding deletion-late of systems/shop-db/stores/profile, which is no longer found')
    expect(text).toContain('1 known and no longer found')
  })

  it('shows only what fails where it is to be quiet', () => {
    const quiet = pretty(sampleReport, { ...plainEnglish, quiet: true })
    expect(linesOf(quiet).filter((line) => line.includes(' (new)  '))).toHaveLength(6)
    expect(quiet).not.toMatch(/transfer-abroad|\(accepted\)|\(known\)|files|as of/)
    expect(pretty(reportOf(sampleFindings.filter(({ state }) => state !== 'new')), { ...plainEnglish, quiet: true })).toBe('')
    expect(pretty(faultyReport, { ...plainEnglish, quiet: true })).toContain('fault  not-declared')
  })

  it('shows no line of a file that it was not given', () => {
    expect(pretty(sampleReport, { ...plainEnglish, files: [] })).not.toContain(' | ')
  })

  it('breaks sentences to the width of the terminal, and no line that is to be copied', () => {
    const lines = linesOf(pretty(sampleReport, { ...plainEnglish, width: 60 }))
    expect(lines).toContain('  Nothing deletes from the store shop-db/order, which must')
    expect(lines).toContain('  say what does, and within how many days (clause')
    expect(lines).toContain('  - Add to the system shop-db: columns: { Customer.birthDate: not-personal }')
    expect(lines).toContain('  - The ground consent is neither open nor closed yet: it')
    expect(lines).toContain('    depends on the fact consented. For the record it asks')
  })

  it('names pages where they are', () => {
    for (const pages of ['docs', 'docs/']) expect(pretty(sampleReport, { ...plainEnglish, pages })).toContain('  page: docs/deletion-missing.md\n')
  })

  it('differs in colours alone where the terminal shows them', () => {
    fc.assert(
      fc.property(fc.constantFrom(sampleReport, faultyReport, cleanReport), fc.constantFrom('en', 'ja'), (report, language) => {
        const coloured = pretty(report, { ...plainEnglish, language, colour: true })
        expect(coloured).toMatch(ansi)
        expect(coloured.replace(ansi, '')).toBe(pretty(report, { ...plainEnglish, language }))
      }),
      { numRuns: 10 },
    )
  })

  it('never steers a terminal or a runner without colour, whatever names and files hold', () => {
    fc.assert(
      fc.property(anyReport, fc.constantFrom('en', 'ja'), fc.option(fc.integer({ min: 1, max: 200 }), { nil: undefined }), (report, language, width) => {
        const files = report.findings.map(({ at }) => ({
          path: at.file,
          text: `${'\n'.repeat(at.start.line - 1)}${'\u001b[2J::error::x ##[error]'.repeat(9)}`,
        }))
        const text = pretty(report, { language, colour: false, width, files })
        expect(text).not.toMatch(/[^\P{Cc}\n]|[\u2028\u2029\u202a-\u202e\u2066-\u2069]/u)
        expect(text).not.toMatch(/^\s*::|##\[/m)
      }),
      { numRuns: 300 },
    )
  })

  it('gives the same text for the same report', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const copy = structuredClone(report)
        expect(pretty(copy, { ...plainEnglish, files: [...sampleFiles].reverse() })).toBe(pretty(report, plainEnglish))
      }),
      { numRuns: 50 },
    )
  })
})
