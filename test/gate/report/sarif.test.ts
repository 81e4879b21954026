import type { Log } from 'sarif'
import { describe, expect, it } from 'vitest'
import { checkManifest } from '../../../src/gate/check-manifest.js'
import { type Finding, findingIds } from '../../../src/gate/model/finding.js'
import { pages } from '../../../src/gate/pages/pages.js'
import { sarif } from '../../../src/gate/report/sarif.js'
import { sarifLeftOut } from '../../../src/gate/report/sarif-left-out.js'
import type { SarifOptions } from '../../../src/gate/report/sarif-options.js'
import { schemaReaders } from '../../../src/gate/schemas/schema-readers.js'
import { definePolicy } from '../../../src/policy.js'
import { document } from '../../../src/reference.js'
import { refusedByGitHub } from './receivers/github-code-scanning.js'
import { schemaErrors } from './receivers/sarif-schema.js'
import { at, finding, plain, reportOf } from './receivers/small-report.js'

const policy = definePolicy(document)
const options: SarifOptions = { language: 'en', version: '1.2.3' }

function runOf(text: string) {
  const [run] = (JSON.parse(text) as Log).runs
  if (run === undefined) throw new Error('no run')
  return run
}

const run = (findings: readonly Finding[], more: Partial<SarifOptions> = {}) => runOf(sarif(reportOf(findings), { ...options, ...more }))
const resultsOf = (...given: Parameters<typeof run>) => run(...given).results ?? []
const note = finding('transfer-abroad', { recipient: 'ad-network', country: 'US', advice: [], obligations: [] }, { level: 'note' })
const warning = finding('field-unneeded', { field: 'gender' }, { level: 'warning' })

describe('a report in SARIF', () => {
  it('is on one line, and names its schema and version', () => {
    const text = sarif(reportOf([plain]), options)
    expect(text).not.toContain('\n')
    expect(text).toMatch(/^\{"\$schema":"https:[^"]+sarif-2\.1\.0\.json","version":"2\.1\.0","runs":\[\{"tool":\{"driver":\{"name":"clausewise"/)
    expect(run([plain]).tool.driver).toMatchObject({ version: '1.2.3', semanticVersion: '1.2.3' })
  })

  it('has results where nothing is found', () => {
    expect(run([]).results).toEqual([])
  })

  it('says the policy, the day and the counts', () => {
    const { properties, language } = runOf(sarif(reportOf([plain], { nextExpiry: '2027-01-31' }), options))
    expect(properties).toMatchObject({
      policy: { id: 'reference', version: '2026-01' },
      asOf: '2026-11-25',
      counts: { requests: 7 },
      nextExpiry: '2027-01-31',
      leftOut: 0,
    })
    expect(language).toBe('en')
  })

  it('points at one line, and says its place by all four numbers', () => {
    expect(resultsOf([plain])[0]?.locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: 'clausewise.yaml', uriBaseId: '%SRCROOT%' },
          region: { startLine: 36, startColumn: 17, endLine: 36, endColumn: 28 },
        },
        logicalLocations: [{ fullyQualifiedName: 'flows/ad-audience' }],
      },
    ])
  })

  it.each([
    ['a later line', { line: 38, column: 40 }],
    ['a later line, further to the left', { line: 38, column: 1 }],
    ['where it begins', { line: 36, column: 17 }],
  ])('shows by one character what ends on %s', (_, end) => {
    const region = resultsOf([finding('transport-plain', { recipient: 'x' }, { at: { ...at(36, 17), end } })])[0]?.locations?.[0]?.physicalLocation?.region
    expect(region).toEqual({ startLine: 36, startColumn: 17, endLine: 36, endColumn: 18 })
  })

  it.each([
    ['a b/表.yaml', 'a%20b/%E8%A1%A8.yaml'],
    ['a\\b%20.yaml', 'a%5Cb%2520.yaml'],
    ['c:/x?y#z', 'c%3A/x%3Fy%23z'],
    ['//host/x', 'host/x'],
    ['x\ud800', 'x%EF%BF%BD'],
    ['/', '.'],
  ])('encodes the path %j', (file, uri) => {
    const [result] = resultsOf([finding('transport-plain', { recipient: 'x' }, { at: { ...at(1, 1), file } })])
    expect(result?.locations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe(uri)
  })

  it('knows a finding by what it is, not by the text around it', () => {
    expect(resultsOf([plain])[0]?.partialFingerprints).toEqual({
      primaryLocationLineHash: 'f00dfeedcafe0001:1',
      'clausewise/v1': plain.fingerprint,
    })
  })

  it('links what is related in the message', () => {
    const related = [
      { role: 'recipient', at: at(26, 3) },
      { role: 'anchor', at: at(4, 1) },
    ] as const
    const [result] = resultsOf([finding('transport-plain', { recipient: '[x](9)' }, { related })])
    expect(result?.relatedLocations?.map(({ id, physicalLocation }) => [id, physicalLocation?.region?.startLine])).toEqual([
      [1, 26],
      [2, 4],
    ])
    expect(result?.message.text).toMatch(/\nSee: \[the recipient\]\(1\), \[what the alias stands for\]\(2\)$/)
    expect(result?.message.text).not.toContain('](9)')
    expect(resultsOf([plain])[0]).not.toHaveProperty('relatedLocations')
  })

  it('says the finding, what would make it right, its clause and its owner', () => {
    const remedies = [{ code: 'remove', from: 'flows/ad-audience', what: 'transport' }] as const
    const [result] = resultsOf([finding('transport-plain', { recipient: 'ad-network' }, { remedies, owner: 'marketing' })])
    const lines = result?.message.text?.split('\n') ?? []
    expect(lines).toHaveLength(3)
    expect(lines[0]).toMatch(/ad-network.*security\.1/)
    expect(lines[1]).toContain('transport')
    expect(lines[2]).toBe('owner: marketing')
    expect(result?.properties).toEqual({ state: 'new', entity: 'flows/ad-audience', owner: 'marketing', clauses: ['security.1'], laws: [] })
  })

  it('says it in Japanese', () => {
    const { results, language, tool } = run([finding('transport-plain', { recipient: 'ad-network' }, { related: [{ role: 'store', at: at(1, 1) }] })], {
      language: 'ja',
    })
    expect(language).toBe('ja')
    expect(results?.[0]?.message.text).toMatch(/\p{scx=Hiragana}[\s\S]*\n参照: \[保存先\]\(1\)$/u)
    for (const { shortDescription, help } of tool.driver.rules ?? [])
      for (const text of [shortDescription?.text, help?.text, help?.markdown]) expect(text).toMatch(/[ぁ-ん]/)
  })

  it('leaves out what is accepted or known, unless it is asked for', () => {
    const accepted = finding('transport-plain', { recipient: 'x' }, { state: 'accepted', related: [{ role: 'accepted', at: at(41, 5) }] })
    const elsewhere = finding('transport-plain', { recipient: 'z' }, { state: 'accepted' })
    const known = finding('transport-plain', { recipient: 'y' }, { state: 'known' })
    expect(resultsOf([accepted, known, elsewhere])).toEqual([])
    const shown = resultsOf([accepted, known, elsewhere, note], { includeAccepted: true })
    expect(shown.map(({ suppressions }) => suppressions)).toMatchObject([
      undefined,
      [{ kind: 'inSource', status: 'accepted', location: { physicalLocation: { region: { startLine: 41 } } } }],
      [{ kind: 'external', status: 'accepted' }],
      [{ kind: 'inSource', status: 'accepted' }],
    ])
    expect(shown[3]?.suppressions?.[0]).not.toHaveProperty('location')
    expect(refusedByGitHub(sarif(reportOf([accepted, known]), { ...options, includeAccepted: true }))).toEqual([])
  })

  it('puts errors first, and keeps the order of places beside that', () => {
    const second = finding('use-denied', { purpose: 'x', reasons: [] })
    expect(resultsOf([note, warning, plain, second]).map(({ ruleId }) => ruleId)).toEqual([
      'transport-plain',
      'use-denied',
      'field-unneeded',
      'transfer-abroad',
    ])
  })

  it('holds 5,000 results at most, and says how many it leaves out', () => {
    const accepted = finding('transport-plain', { recipient: 'x' }, { state: 'accepted' })
    const report = reportOf([note, warning, accepted, ...Array<Finding>(5_000).fill(plain)])
    const text = sarif(report, options)
    expect(refusedByGitHub(text)).toEqual([])
    expect(runOf(text).results?.every(({ level }) => level === 'error')).toBe(true)
    expect(runOf(text).properties).toMatchObject({ leftOut: 2 })
    expect(sarifLeftOut(report)).toBe(2)
    expect(sarifLeftOut(report, { includeAccepted: true })).toBe(3)
    expect(sarifLeftOut(reportOf([plain]))).toBe(0)
  })

  it('links at most a hundred related places', () => {
    const related = Array.from({ length: 120 }, (_, index) => ({ role: 'collection' as const, at: at(index + 1, 1) }))
    const text = sarif(reportOf([finding('purpose-not-shown', { field: 'email', purpose: 'x', collectedAt: [] }, { related })]), options)
    expect(runOf(text).results?.[0]?.relatedLocations).toHaveLength(100)
    expect(refusedByGitHub(text)).toEqual([])
  })

  it('takes the manifest for its category, or the one given', () => {
    expect(run([]).automationDetails?.id).toBe('clausewise.yaml/')
    expect(run([], { category: 'privacy' }).automationDetails?.id).toBe('privacy/')
  })
})

describe('the rules in SARIF', () => {
  const rules = (more: Partial<SarifOptions> = {}) => run([], more).tool.driver.rules ?? []

  it('are all that there are, found or not', () => {
    expect(rules().map(({ id }) => id)).toEqual(findingIds)
    expect(rules()[0]?.name).toBe('DisclosureDenied')
  })

  it('hold the page of the finding, as Markdown and without its marks', () => {
    for (const { id, help } of rules()) {
      expect(help?.markdown).toMatch(/\n\*\*Why it matters\*\*\n[\s\S]+\*\*What to do\*\*\n[\s\S]+```yaml\n[\s\S]+```\n[\s\S]+```yaml\n[\s\S]+```/)
      expect(help?.markdown?.endsWith(`clausewise explain ${id}`)).toBe(true)
      expect(help?.text).not.toMatch(/`|\*\*/)
    }
  })

  it('link their page where it has an address', () => {
    const [rule] = rules({ pages: 'https://example.org/a%20b/' })
    expect(rule?.helpUri).toBe('https://example.org/a%20b/disclosure-denied.md')
    for (const pages of [undefined, 'docs/', 'https://example.org/a b/', 'javascript:']) expect(rules({ pages })[0]).not.toHaveProperty('helpUri')
    expect(rules({ pages: 'docs/' })[0]?.help?.text.endsWith('docs/disclosure-denied.md')).toBe(true)
  })

  it('are no rules of security unless asked for', () => {
    for (const { properties } of rules()) {
      expect(properties?.tags).toEqual(['privacy'])
      expect(properties).not.toHaveProperty('security-severity')
    }
    for (const { properties } of rules({ security: true }))
      expect(properties).toMatchObject({ tags: ['privacy', 'security'], 'security-severity': expect.stringMatching(/^[258]\.0$/) })
  })

  it.each(findingIds)('have the level that the check gives: %s', (id) => {
    const { wrong, files = [], asOf = '2026-11-25' } = pages[id]
    const report = checkManifest({ files: [{ path: 'clausewise.yaml', text: wrong }, ...files], policy, asOf, readers: schemaReaders })
    const levels = report.findings.filter((one) => one.id === id).map(({ level }) => level)
    expect(levels).toContain(rules().find((rule) => rule.id === id)?.defaultConfiguration?.level)
  })

  it('show the other files of an example', () => {
    expect(rules().find(({ id }) => id === 'schema-drift')?.help?.markdown).toMatch(/\n\*\*schema\.prisma\*\*\n\n```\nmodel users \{\n[\s\S]+\n```\n/)
  })

  it('are as sure as what they rest on', () => {
    const medium = rules().filter(({ properties }) => properties?.precision === 'medium')
    expect(medium.map(({ id }) => id)).toEqual(['schema-drift', 'manifest-stale'])
  })
})

describe('the faults of a manifest in SARIF', () => {
  const faulty = reportOf([], {
    complete: false,
    faults: [
      { code: 'not-declared', file: 'clausewise.yaml', path: ['sytems'], at: at(3, 1, 6), nearest: 'systems' },
      { code: 'file-missing', file: 'a b.yaml', path: [] },
    ],
  })
  const { invocations, tool, results } = runOf(sarif(faulty, options))

  it('say that the run was not successful', () => {
    expect(invocations?.[0]?.executionSuccessful).toBe(false)
    expect(run([]).invocations).toEqual([{ executionSuccessful: true, toolConfigurationNotifications: [], toolExecutionNotifications: [] }])
    expect(results).toEqual([])
  })

  it('are notifications: of the configuration, or of a file that is not read', () => {
    expect(invocations?.[0]?.toolConfigurationNotifications).toMatchObject([
      {
        descriptor: { id: 'not-declared' },
        level: 'error',
        message: { text: expect.stringContaining('systems') },
        locations: [{ physicalLocation: { artifactLocation: { uri: 'clausewise.yaml' }, region: { startLine: 3, endColumn: 7 } } }],
      },
    ])
    expect(invocations?.[0]?.toolExecutionNotifications?.[0]).toMatchObject({
      descriptor: { id: 'file-missing' },
      locations: [{ physicalLocation: { artifactLocation: { uri: 'a%20b.yaml' } } }],
    })
    expect(tool.driver.notifications).toEqual([{ id: 'not-declared' }, { id: 'file-missing' }])
  })

  it('are followed by what the baseline knows and is not found', () => {
    const gone = [{ id: 'use-denied', entity: 'flows/old', fingerprint: 'aa' }]
    const text = sarif(reportOf([plain], { gone }), options)
    expect(schemaErrors(text)).toEqual([])
    expect(runOf(text).results).toHaveLength(1)
    expect(runOf(text).properties).toMatchObject({ gone: 1 })
    expect(runOf(text).tool.driver.notifications).toEqual([{ id: 'baseline-gone' }])
    expect(runOf(text).invocations?.[0]?.toolConfigurationNotifications).toMatchObject([
      { descriptor: { id: 'baseline-gone' }, message: { text: expect.stringMatching(/use-denied.*flows\/old/) } },
    ])
  })

  it('keep to the schema', () => {
    expect(schemaErrors(sarif(faulty, options))).toEqual([])
  })
})
