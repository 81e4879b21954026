import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Report } from '../../../src/gate/model/report.js'
import { json } from '../../../src/gate/report/json.js'
import { cleanReport, faultyReport, sampleReport } from './sample.js'
import { anyReport } from './sample-any.js'

const english = { language: 'en' } as const

/** What a report was before words were put to it. */
function withoutWords(text: string): unknown {
  const { version: _, language: __, outcome: ___, threshold: ____, ...report } = JSON.parse(text)
  const silent = ({ message: _, title: __, page: ___, remedies, ...rest }: { [member: string]: unknown }) => ({
    ...rest,
    ...(Array.isArray(remedies) ? { remedies: remedies.map(({ sentences: _, ...remedy }) => remedy) } : {}),
  })
  return {
    ...report,
    faults: report.faults.map(silent),
    findings: report.findings.map(silent),
    gone: report.gone.map(silent),
    ...(report.changes === undefined ? {} : { changes: report.changes.map(silent) }),
  }
}

/** A copy whose members stand the other way round. */
function turned<T>(value: T): T {
  if (Array.isArray(value)) return value.map(turned) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, turned(member)]),
  ) as T
}

describe('json', () => {
  it('says its version, and whether everything was checked', () => {
    expect(JSON.parse(json(sampleReport, english))).toMatchObject({ version: 1, language: 'en', complete: true, asOf: '2026-11-28' })
    expect(JSON.parse(json(faultyReport, english))).toMatchObject({ version: 1, complete: false })
  })

  it('gives each finding its state, its words, its remedies as data and in sentences, and its page', () => {
    const { findings } = JSON.parse(json(sampleReport, { ...english, pages: 'https://example.com/' }))
    expect(findings.find(({ id }: { id: string }) => id === 'deletion-missing')).toEqual({
      id: 'deletion-missing',
      level: 'error',
      state: 'new',
      entity: 'systems/shop-db/stores/order',
      owner: 'data-platform',
      title: 'Nothing deletes from a store',
      message: 'Nothing deletes from the store shop-db/order, which must say what does, and within how many days (clause discontinuation.1).',
      clauses: ['discontinuation.1'],
      laws: [],
      at: { file: 'clausewise.yaml', start: { line: 16, column: 7 }, end: { line: 16, column: 12 } },
      related: [],
      data: {},
      covers: {},
      remedies: [
        {
          code: 'add',
          to: 'systems/shop-db/stores/order',
          line: 'deletes: { by: purge-order, within: 14d }',
          sentences: ['Add to the store shop-db/order: deletes: { by: purge-order, within: 14d }'],
        },
      ],
      page: 'https://example.com/deletion-missing.md',
      fingerprint: '04',
    })
  })

  it('speaks the language asked for', () => {
    const { faults, changes } = JSON.parse(json({ ...faultyReport, changes: sampleReport.changes ?? [] }, { language: 'ja' }))
    expect(faults[2].message).toBe('ファイル「prisma/missing.prisma」がありません。')
    expect(changes[2].message).toBe('新しい国（US）に、提供先「ad-network」があります。')
  })

  it('begins with what it is, and ends with what is long', () => {
    expect(Object.keys(JSON.parse(json(sampleReport, english)))).toEqual([
      'version',
      'language',
      'complete',
      'outcome',
      'threshold',
      'asOf',
      'policy',
      'manifest',
      'counts',
      'nextExpiry',
      'faults',
      'findings',
      'gone',
      'changes',
      'entities',
      'graph',
    ])
  })

  it('has no changes and no expiry where there are none', () => {
    const clean = JSON.parse(json(cleanReport, english))
    expect(clean).not.toHaveProperty('changes')
    expect(clean).not.toHaveProperty('nextExpiry')
    expect(clean.findings).toEqual([])
  })

  it('holds the whole report, letter by letter', () => {
    fc.assert(
      fc.property(anyReport, fc.constantFrom('en', 'ja'), (report, language) => {
        expect(withoutWords(json(report, { language }))).toEqual(JSON.parse(JSON.stringify(report)))
      }),
      { numRuns: 200 },
    )
  })

  it('gives the same text for the same report, in whatever order its members stand', () => {
    fc.assert(
      fc.property(anyReport, (report: Report) => {
        expect(json(turned(report), english)).toBe(json(report, english))
      }),
      { numRuns: 200 },
    )
  })
})
