import fc from 'fast-check'
import type { Log, ReportingDescriptor, Result, Run } from 'sarif'
import { describe, expect, it } from 'vitest'
import type { Report } from '../../../src/gate/model/report.js'
import { sarif } from '../../../src/gate/report/sarif.js'
import { arbitraryReport } from './receivers/arbitrary-report.js'
import { refusedByGitHub } from './receivers/github-code-scanning.js'
import { schemaErrors } from './receivers/sarif-schema.js'
import { at, finding, plain, reportOf } from './receivers/small-report.js'

const options = fc.record({
  language: fc.constantFrom('en' as const, 'ja' as const),
  version: fc.constant('1.2.3'),
  security: fc.boolean(),
  includeAccepted: fc.boolean(),
  pages: fc.constantFrom(undefined, 'https://example.org/', 'docs/ページ/'),
})

const related = [{ role: 'store', at: at(1, 1) }] as const
const usual = sarif(reportOf([finding('transport-plain', { recipient: 'x' }, { related }), plain]), { language: 'en', version: '1.2.3' })

describe('any report in SARIF', () => {
  it('is valid against the official schema', () => {
    fc.assert(
      fc.property(arbitraryReport, options, (report, how) => {
        expect(schemaErrors(sarif(report, how))).toEqual([])
      }),
    )
  })

  it('is taken whole by code scanning', () => {
    fc.assert(
      fc.property(arbitraryReport, options, (report, how) => {
        expect(refusedByGitHub(sarif(report, how))).toEqual([])
      }),
    )
  })

  it('shows each new finding once, and each other where asked', () => {
    fc.assert(
      fc.property(arbitraryReport, options, (report, how) => {
        const results = (JSON.parse(sarif(report, how)) as Log).runs[0]?.results ?? []
        const shown = results.map(({ properties, partialFingerprints }) => `${properties?.state} ${partialFingerprints?.['clausewise/v1']}`)
        const meant = report.findings.filter(({ state }) => state === 'new' || how.includeAccepted)
        expect(shown.toSorted()).toEqual(meant.map(({ state, fingerprint }) => `${state} ${fingerprint}`).toSorted())
      }),
    )
  })

  it('is always the same', () => {
    fc.assert(
      fc.property(arbitraryReport, options, (report, how) => {
        expect(sarif(JSON.parse(JSON.stringify(report)) as Report, how)).toBe(sarif(report, how))
      }),
    )
  })
})

describe("code scanning's rules", () => {
  const withRun = (change: (run: Run) => Partial<Run>) => {
    const log = JSON.parse(usual) as Log
    return JSON.stringify({ ...log, runs: log.runs.map((run) => ({ ...run, ...change(run) })) })
  }
  const withResult = (change: Partial<Result>) => withRun(({ results = [] }) => ({ results: results.map((result) => ({ ...result, ...change })) }))
  const withRule = (change: Partial<ReportingDescriptor>) =>
    withRun(({ tool }) => ({ tool: { driver: { ...tool.driver, rules: (tool.driver.rules ?? []).map((rule) => ({ ...rule, ...change })) } } }))
  const place = (uri: string, region: object) => ({ locations: [{ physicalLocation: { artifactLocation: { uri }, region } }] })
  const region = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 }

  it('take what is right', () => {
    expect(refusedByGitHub(usual)).toEqual([])
  })

  it.each([
    [
      'results, even if there are none',
      withRun(({ tool, columnKind, automationDetails }) => ({ tool, columnKind, automationDetails, results: undefined }) as never),
    ],
    ['a category that ends with /', withRun(() => ({ automationDetails: { id: 'x' } }))],
    ['columns in UTF-16 units', withRun(() => ({ columnKind: 'unicodeCodePoints' }))],
    ['no more than 5,000 results', withRun(({ results = [] }) => ({ results: Array(2_501).fill(results).flat() }))],
    ['errors first', withRun(({ results = [] }) => ({ results: results.map((one, index) => ({ ...one, level: index === 0 ? 'note' : 'error' })) }))],
    ['each rule once', withRule({ id: 'x' })],
    ['a full description of at most 1,024 characters', withRule({ fullDescription: { text: 'x'.repeat(1_025) } })],
    ['a short description', withRule({ shortDescription: { text: '' } })],
    ['help as text and as Markdown', withRule({ help: { text: 'x' } })],
    ['1 to 10 tags', withRule({ properties: { tags: [] } })],
    ['a security severity in a text', withRule({ properties: { tags: ['security'], 'security-severity': 0 } })],
    ['the tag security with a severity', withRule({ properties: { tags: ['security'] } })],
    ['a rule that is listed', withResult({ ruleIndex: 0 })],
    ['the level note, warning or error', withResult({ level: 'none' })],
    ['a message', withResult({ message: { text: ' ' } })],
    ['no half characters', withResult({ message: { text: '\ud800' } })],
    ['one location', withResult({ locations: [] })],
    ['a path from the root', withResult(place('a b', region))],
    ['a path from the root', withResult(place('/a', region))],
    ['a path from the root', withResult(place('file:a', region))],
    ['a path from the root', withResult(place('a\\b', region))],
    ['lines and columns from 1', withResult(place('a', { ...region, startColumn: 0 }))],
    ['lines and columns from 1', withResult(place('a', { startLine: 1 }))],
    ['a region of one line', withResult(place('a', { ...region, endLine: 2 }))],
    ['a region that is not empty', withResult(place('a', { ...region, endColumn: 1 }))],
    ['a link for each related location', withResult({ message: { text: 'no link' } })],
    ['a fingerprint with a counter', withResult({ partialFingerprints: {} })],
  ])('refuse what lacks: %s', (rule, text) => {
    expect(refusedByGitHub(text).some((refused) => refused.startsWith(rule))).toBe(true)
  })

  it('are beside the schema, which refuses what is no SARIF', () => {
    expect(schemaErrors(usual)).toEqual([])
    expect(schemaErrors(withResult({ level: 'info' as never }))).not.toEqual([])
    expect(schemaErrors(withResult(place('a b', region)))).not.toEqual([])
    expect(schemaErrors(withResult(place('a', { ...region, startLine: 0 })))).not.toEqual([])
  })
})
