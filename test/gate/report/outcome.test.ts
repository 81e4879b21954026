import { describe, expect, it } from 'vitest'
import type { Level } from '../../../src/gate/model/finding.js'
import type { Report } from '../../../src/gate/model/report.js'
import { github } from '../../../src/gate/report/github.js'
import { html } from '../../../src/gate/report/html.js'
import { json } from '../../../src/gate/report/json.js'
import { junit } from '../../../src/gate/report/junit.js'
import { markdown } from '../../../src/gate/report/markdown.js'
import { outcomeOf, type Threshold } from '../../../src/gate/report/outcome.js'
import { pretty } from '../../../src/gate/report/pretty.js'
import type { ReportOptions } from '../../../src/gate/report/report-options.js'
import { sarif } from '../../../src/gate/report/sarif.js'
import { casesIn } from './receivers/gitlab-tests.js'
import { xsdErrors } from './receivers/junit-schema.js'
import { finding, plain, reportOf } from './receivers/small-report.js'

const of = (level: Level) => finding('field-unneeded', { field: 'gender' }, { level })
const columns = { personal: 1000, accounted: 999 }
const short: Report = { ...reportOf([]), counts: { ...reportOf([]).counts, columns } }
const incomplete: Report = { ...short, complete: false }
const gone = [{ id: 'use-denied', entity: 'systems/shop', fingerprint: '00' }]

const outputs: { readonly [format: string]: (report: Report, options: ReportOptions) => string } = {
  pretty: (report, options) => pretty(report, { ...options, colour: false, files: [] }),
  json,
  sarif: (report, options) => sarif(report, { ...options, version: '0.0.0' }),
  junit,
  github,
  markdown,
  html,
}
const formats = Object.entries(outputs)

describe('how a check ends', () => {
  it.each([
    ['clean', 'where nothing is found', reportOf([]), {}],
    ['clean', 'where a note is', reportOf([of('note')]), {}],
    ['findings', 'where a warning is', reportOf([of('warning')]), {}],
    ['clean', 'where a warning is, and only errors fail', reportOf([of('warning')]), { failOn: 'error' }],
    ['findings', 'where an error is, and only errors fail', reportOf([of('error')]), { failOn: 'error' }],
    ['clean', 'where what is found is known', reportOf([{ ...of('error'), state: 'known' }]), {}],
    ['findings', 'where the baseline knows what is not found', { ...reportOf([]), gone }, {}],
    ['clean', 'where no share of columns is asked', short, {}],
    ['clean', 'where as many columns are accounted for as are asked', short, { minAccounted: 0.999 }],
    ['unaccounted', 'where fewer are', short, { minAccounted: 0.9991 }],
    ['clean', 'where there is no column', { ...short, counts: { ...short.counts, columns: { personal: 0, accounted: 0 } } }, { minAccounted: 1 }],
    ['findings', 'where something is found besides', { ...short, findings: [of('error')] }, { minAccounted: 1 }],
    ['wrong', 'where not everything was read', { ...incomplete, findings: [of('error')] }, { minAccounted: 1 }],
    ['wrong', 'where there is a fault', { ...short, faults: [{ code: 'empty', file: 'x', path: [] }] }, {}],
  ] as const)('is %s %s', (outcome, _, report, threshold) => {
    expect(outcomeOf(report, threshold)).toBe(outcome)
  })
})

describe('how a check ends that cannot be told', () => {
  it.each<readonly [string, unknown, unknown]>([
    ['without a report', undefined, {}],
    ['with half a report', { complete: true, faults: [] }, {}],
    ['with a level that there is not', reportOf([]), { failOn: 'eror' }],
    ['with a note as the level', reportOf([]), { failOn: 'note' }],
    ['with nothing for a threshold', reportOf([]), null],
    ['with a share above all', short, { minAccounted: 90 }],
    ['with a share below nothing', short, { minAccounted: -1 }],
    ['with a share that is no number', short, { minAccounted: '0.9' }],
    ['with no number for a share', short, { minAccounted: Number.NaN }],
    ['with a member that nobody knows', short, { minAcounted: 0.9 }],
  ])('is wrong %s', (_, report, threshold) => {
    expect(outcomeOf(report as Report, threshold as Threshold)).toBe('wrong')
  })
})

describe('too few columns', () => {
  const said = 'oo few personal columns are accounted for: 999 of 1000, which is 99.9%; 100% is wanted'

  it.each(formats)('are told by %s', (_, output) => {
    expect(output(short, { language: 'en', minAccounted: 1 })).toContain(said)
    expect(output(short, { language: 'ja', minAccounted: 1 })).toContain('1000列のうち999列（99.9%）')
    expect(output(short, { language: 'en', minAccounted: 0.9 })).not.toContain('oo few personal columns')
    expect(output(short, { language: 'en' })).not.toContain('oo few personal columns')
  })

  it.each(formats)('are not told by %s of what was not read as a whole', (_, output) => {
    expect(output(incomplete, { language: 'en', minAccounted: 1 })).not.toContain('oo few personal columns')
  })

  it('are a test of their own in JUnit, which passes where there are enough', async () => {
    const test = async (report: Report, minAccounted: number) => {
      const text = junit(report, { language: 'en', minAccounted })
      expect(await xsdErrors([text])).toEqual([])
      return (await casesIn(text)).find(({ name }) => name === 'min-accounted')
    }
    expect((await test(short, 1))?.failures).toHaveLength(1)
    expect((await test(short, 0.9))?.failures).toEqual([])
    expect(await test(incomplete, 1)).toBeUndefined()
    expect(junit(short, { language: 'en', minAccounted: 1 })).toContain('failures="1"')
  })

  it('are an annotation of their own', () => {
    expect(github(short, { language: 'en', minAccounted: 1 })).toMatch(/^::error title=min-accounted::too few .+\n/)
  })

  it('are a notification in SARIF, which is declared', () => {
    const [run] = JSON.parse(sarif(short, { language: 'en', version: '0.0.0', minAccounted: 1 })).runs
    expect(run.tool.driver.notifications).toEqual([{ id: 'min-accounted' }])
    expect(run.invocations[0].toolConfigurationNotifications).toMatchObject([{ descriptor: { id: 'min-accounted' }, level: 'error' }])
  })

  it('are the headline of the comment', () => {
    expect(markdown(short, { language: 'en', minAccounted: 1 })).toContain('## Privacy check: too few columns are accounted for\n')
  })

  it('are the headline of the page', () => {
    expect(html(short, { language: 'en', minAccounted: 1 })).toContain('<title>Too few columns are accounted for – clausewise.yaml</title>')
    expect(html({ ...short, findings: [plain] }, { language: 'en', minAccounted: 1 })).toContain('<title>1 finding fails – clausewise.yaml</title>')
  })
})

describe('advice alone', () => {
  const told = formats.filter(([format]) => !['json', 'sarif', 'junit'].includes(format))

  it.each(told)('is told by %s where something would fail', (_, output) => {
    const said = (report: Report, more: Partial<ReportOptions> = {}) => output(report, { language: 'en', advisory: true, ...more })
    expect(said(reportOf([plain]))).toMatch(/dvisory: this passes, and would have failed: 1 finding\b/)
    expect(said({ ...reportOf([plain]), gone })).toMatch(/dvisory: this passes, and would have failed: 2 findings/)
    expect(said(short, { minAccounted: 1 })).toMatch(/dvisory: this passes, and would have failed/)
    expect(said(reportOf([plain]), { advisory: false })).not.toContain('dvisory')
    expect(said(reportOf([of('warning')]), { failOn: 'error' })).not.toContain('dvisory')
    expect(said(incomplete)).not.toContain('dvisory')
    expect(output(reportOf([plain]), { language: 'ja', advisory: true })).toContain('参考扱いのため合格としますが、本来は不合格です：指摘1件')
  })

  it('is told by what programs read, whatever it found', () => {
    const options = { language: 'en', advisory: true } as const
    expect(JSON.parse(json(reportOf([]), options))).toMatchObject({ advisory: true, outcome: 'clean', threshold: { failOn: 'warning' } })
    expect(JSON.parse(json(short, { ...options, failOn: 'error', minAccounted: 0.5 })).threshold).toEqual({ failOn: 'error', minAccounted: 0.5 })
    expect(JSON.parse(sarif(reportOf([plain]), { ...options, version: '0.0.0' })).runs[0].properties).toMatchObject({ advisory: true, outcome: 'findings' })
    expect(junit(reportOf([]), options)).toContain('<property name="advisory" value="true"/>')
    expect(json(reportOf([]), { language: 'en' })).not.toContain('advisory')
  })
})
