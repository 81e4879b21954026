import type { Log } from 'sarif'
import { describe, expect, it } from 'vitest'
import { junit } from '../../../src/gate/report/junit.js'
import { sarif } from '../../../src/gate/report/sarif.js'
import { refusedByGitHub } from './receivers/github-code-scanning.js'
import { casesIn, refusedByGitLab } from './receivers/gitlab-tests.js'
import { xsdErrors } from './receivers/junit-schema.js'
import { schemaErrors } from './receivers/sarif-schema.js'
import { cleanReport, faultyReport, sampleReport } from './sample.js'

const languages = ['en', 'ja'] as const
const reports = [sampleReport, cleanReport, faultyReport]

describe('the sample reports', () => {
  it.each(languages)('are taken by code scanning, and keep to the schema of SARIF: %s', (language) => {
    for (const includeAccepted of [true, false]) {
      const texts = reports.map((report) => sarif(report, { language, includeAccepted, version: '1.2.3' }))
      expect(texts.flatMap(schemaErrors)).toEqual([])
      expect(texts.flatMap(refusedByGitHub)).toEqual([])
    }
  })

  it.each(languages)("are taken by GitLab, and keep to Jenkins's schema: %s", async (language) => {
    const texts = reports.map((report) => junit(report, { language }))
    expect(await xsdErrors(texts)).toEqual([])
    expect(await refusedByGitLab(texts)).toEqual([])
  })

  it('say every finding there is in both', async () => {
    const results = (JSON.parse(sarif(sampleReport, { language: 'en', includeAccepted: true, version: '1.2.3' })) as Log).runs[0]?.results ?? []
    const cases = await casesIn(junit(sampleReport, { language: 'en' }))
    const said = cases.flatMap(({ failures, output }) => [...failures, ...output]).join('\n')
    for (const { id, at, state } of sampleReport.findings) {
      expect(results).toContainEqual(expect.objectContaining({ ruleId: id, properties: expect.objectContaining({ state }) }))
      expect(said).toMatch(new RegExp(`^${at.file}:${at.start.line}:${at.start.column}: \\w+ ${id} \\(${state}\\): `, 'm'))
    }
  })
})
