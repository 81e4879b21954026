import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Finding } from '../../../src/gate/model/finding.js'
import type { Report } from '../../../src/gate/model/report.js'
import { junit } from '../../../src/gate/report/junit.js'
import { arbitraryReport } from './receivers/arbitrary-report.js'
import { casesIn, casesOf as casesRead, refusedByGitLab } from './receivers/gitlab-tests.js'
import { canonical, xsdErrors } from './receivers/junit-schema.js'
import { at, entities, finding, plain, reportOf } from './receivers/small-report.js'

const xml = (findings: readonly Finding[], more: Partial<Report> = {}) => junit(reportOf(findings, more), { language: 'en' })
const casesOf = (...given: Parameters<typeof xml>) => casesIn(xml(...given))
const flow = async (findings: readonly Finding[]) => (await casesOf(findings)).find(({ name }) => name === 'flows/ad-audience')

const warning = finding('field-unneeded', { field: 'gender' }, { level: 'warning', at: at(37, 5), owner: 'marketing' })
const note = finding('transfer-abroad', { recipient: 'ad-network', country: 'US', advice: [], obligations: [] }, { level: 'note' })

describe('a report in JUnit', () => {
  it('has a test for each entity, and all of them pass where nothing is found', async () => {
    const cases = await casesOf([])
    expect(cases).toEqual(entities.map(({ path }) => ({ classname: 'clausewise.yaml', name: path, errors: [], failures: [], output: [] })))
    expect(xml([])).toContain('<testsuite name="clausewise.yaml" tests="3" failures="0" errors="0">')
    expect(xml([])).toContain('<testcase classname="clausewise.yaml" name="systems/shop-db"/>\n')
  })

  it('says all of an entity in one failure, each finding at its place', async () => {
    const [said = ''] = (await flow([plain, warning]))?.failures ?? []
    const lines = said.split('\n')
    expect(lines[0]).toMatch(/^clausewise\.yaml:36:17: error transport-plain \(new\): .*ad-network/)
    expect(lines).toContain('  clauses: security.1')
    expect(lines).toContain('  clausewise explain transport-plain')
    expect(lines.filter((line) => /^\S+:\d+:\d+: /.test(line))).toHaveLength(2)
    expect(said).toMatch(/\nclausewise\.yaml:37:5: warning field-unneeded \(new\): .*\n {2}clauses: security\.1\n {2}owner: marketing\n/)
    expect(xml([warning, plain])).toContain('<failure message="field-unneeded, transport-plain" type="error">')
    expect(xml([warning, warning])).toContain('<failure message="field-unneeded" type="warning">')
  })

  it('says what would make it right', async () => {
    const remedies = [{ code: 'remove', from: 'flows/ad-audience', what: 'transport' }] as const
    const [said = ''] = (await flow([finding('transport-plain', { recipient: 'x' }, { remedies })]))?.failures ?? []
    expect(said.split('\n')[1]).toMatch(/^ {2}.*transport/)
  })

  it.each([
    ['a note', note, '(new)'],
    ['what is accepted', { ...plain, state: 'accepted' as const }, '(accepted)'],
    ['what is known', { ...plain, state: 'known' as const }, '(known)'],
  ])('does not fail for %s, and says it', async (_, one, state) => {
    const found = await flow([one])
    expect(found).toMatchObject({ failures: [], errors: [] })
    expect(found?.output).toHaveLength(1)
    expect(found?.output[0]).toContain(`${one.id} ${state}: `)
    expect(xml([one])).toContain('failures="0"')
  })

  it('lets warnings pass where only errors fail, and says them in the output', async () => {
    const text = (findings: readonly Finding[]) => junit(reportOf(findings), { language: 'en', failOn: 'error' })
    expect(text([warning])).toContain('<testsuite name="clausewise.yaml" tests="3" failures="0" errors="0">')
    const read = async (findings: readonly Finding[]) => (await casesIn(text(findings))).find(({ name }) => name === 'flows/ad-audience')
    expect(await read([warning])).toMatchObject({ failures: [], output: [expect.stringContaining('warning field-unneeded (new): ')] })
    const both = await read([plain, warning])
    expect(both?.failures).toEqual([expect.not.stringContaining('field-unneeded')])
    expect(both?.output).toEqual([expect.stringContaining('field-unneeded')])
    expect(junit(reportOf([warning]), { language: 'en', failOn: 'warning' })).toBe(xml([warning]))
    expect(await xsdErrors([text([warning]), text([plain, warning])])).toEqual([])
  })

  it('says in the output of a failing test what does not fail', async () => {
    const found = await flow([plain, note])
    expect(found?.failures[0]).not.toContain('transfer-abroad')
    expect(found?.output[0]).toContain('transfer-abroad')
  })

  it('has a test for a finding whose entity is not among those checked', async () => {
    const cases = await casesOf([finding('accepted-unused', { finding: 'x', at: 'flows/y' }, { entity: 'accepted/0' })])
    expect(cases.map(({ name, failures }) => [name, failures.length])).toEqual([...entities.map(({ path }) => [path, 0]), ['accepted/0', 1]])
  })

  it('has an error for each file with faults', async () => {
    const cases = await casesOf([], {
      complete: false,
      faults: [
        { code: 'not-declared', file: 'clausewise.yaml', path: ['sytems'], at: at(3, 1, 6), nearest: 'systems' },
        { code: 'file-missing', file: 'b.yaml', path: [] },
        { code: 'no-day', file: 'clausewise.yaml', path: ['accepted', 0, 'until'], at: at(9, 3) },
      ],
    })
    expect(cases.slice(0, 2).map(({ name, failures }) => [name, failures])).toEqual([
      ['file: clausewise.yaml', []],
      ['file: b.yaml', []],
    ])
    expect(cases[0]?.errors[0]?.split('\n').map((line) => line.split(' ')[0])).toEqual(['clausewise.yaml:3:1:', 'clausewise.yaml:9:3:'])
    expect(cases[1]?.errors[0]).toMatch(/^b\.yaml: /)
    expect(cases).toHaveLength(5)
  })

  it('fails a test of its own for what the baseline knows and is not found', async () => {
    const gone = ['use-denied', 'field-unneeded'].map((id) => ({ id, entity: 'flows/old', fingerprint: 'aa' }))
    const cases = await casesOf([], { gone })
    expect(cases.at(-1)).toMatchObject({ name: 'baseline', errors: [], failures: [expect.stringMatching(/use-denied.*flows\/old.*\n.*field-unneeded/)] })
    expect(cases).toHaveLength(4)
    expect(xml([], { gone })).toContain('tests="4" failures="1"')
  })

  it('is one test where two names are written alike', async () => {
    const twins = ['flows/\0', 'flows/\u0001', 'flows/\u0001'].map((path) => ({ kind: 'flow', path, at: at(1, 1) }) as const)
    const cases = await casesOf(
      [
        { ...plain, entity: 'flows/\0' },
        { ...plain, entity: 'flows/\ufffd' },
      ],
      { entities: twins },
    )
    expect(cases.map(({ name, failures }) => [name, failures.length])).toEqual([['flows/\ufffd', 1]])
  })

  it('keeps names as they are, whatever they hold', async () => {
    const names = ['a b', '表', 'a\\b', '50%', `"'<&>`, ']]>', ' x ', 'a\tb', 'a\nb', 'a\r\nb', '😀', '<!-- x -->']
    const cases = await casesOf([], { entities: names.map((path) => ({ kind: 'flow', path, at: at(1, 1) })) })
    expect(cases.map(({ name }) => name)).toEqual(names)
  })

  it.each(['\0', '\u0001', '\u001b', '\ufffe', '\uffff', '\ud800', '\udc00'])('replaces %j, which no document of XML may hold', async (character) => {
    const text = xml([{ ...plain, entity: `flows/${character}`, at: { ...at(1, 1), file: `x${character}y` } }], { manifest: `x${character}` })
    expect(text).not.toContain(character)
    expect((await casesIn(text)).at(-1)).toMatchObject({ classname: 'x\ufffd', name: 'flows/\ufffd', failures: [expect.stringMatching(/^x[ \ufffd]y:1:1: /)] })
  })

  it('says the policy, the day and the counts', () => {
    const text = xml([plain, note], { nextExpiry: '2027-01-31' })
    const said = Object.fromEntries([...text.matchAll(/<property name="([^"]+)" value="([^"]+)"\/>/g)].map(([, name, value]) => [name, value]))
    expect(said).toEqual({
      policy: 'reference',
      'policy-version': '2026-01',
      'as-of': '2026-11-25',
      complete: 'true',
      outcome: 'findings',
      files: '1',
      entities: '3',
      requests: '7',
      'findings-error': '1',
      'findings-warning': '0',
      'findings-note': '1',
      accepted: '0',
      known: '0',
      gone: '0',
      'columns-personal': '5',
      'columns-accounted': '4',
      'next-expiry': '2027-01-31',
    })
    expect(junit({ ...reportOf([]), policy: undefined } as unknown as Report, { language: 'en' })).not.toContain('policy')
  })

  it('says it in Japanese, with pages where they are', async () => {
    const text = junit(reportOf([plain]), { language: 'ja', pages: 'https://example.org/' })
    const [said = ''] = (await casesIn(text)).find(({ failures }) => failures.length > 0)?.failures ?? []
    expect(said).toMatch(
      /^clausewise\.yaml:36:17: エラー transport-plain \(新規\): .*\n {2}条項: security\.1\n {2}.*担当なし\n {2}https:\/\/example\.org\/transport-plain\.md$/,
    )
  })
})

describe('any report in JUnit', () => {
  const some = fc.array(arbitraryReport, { minLength: 20, maxLength: 20 })
  const failOn = fc.constantFrom(undefined, 'warning' as const, 'error' as const)

  it("is valid against Jenkins's schema", async () => {
    await fc.assert(
      fc.asyncProperty(some, fc.constantFrom('en' as const, 'ja' as const), failOn, async (reports, language, failOn) => {
        expect(await xsdErrors(reports.map((report) => junit(report, { language, failOn })))).toEqual([])
      }),
      { numRuns: 5 },
    )
  })

  it('is taken whole by GitLab', async () => {
    await fc.assert(
      fc.asyncProperty(some, async (reports) => {
        expect(await refusedByGitLab(reports.map((report) => junit(report, { language: 'en' })))).toEqual([])
      }),
      { numRuns: 5 },
    )
  })

  it('fails where a new error or warning is, says all others in its output, and errs where a file has faults', async () => {
    const pages = (texts: readonly string[]) => texts.join('\n').match(/^ {2}pages\/[a-z-]+\.md$/gm)?.length ?? 0
    await fc.assert(
      fc.asyncProperty(some, failOn, async (reports, failOn) => {
        const read = await canonical(reports.map((report) => junit(report, { language: 'en', pages: 'pages/', failOn })))
        for (const [index, { findings, faults }] of reports.entries()) {
          const cases = casesRead(read[index] ?? '')
          const failing = findings.filter(({ state, level }) => state === 'new' && (level === 'error' || (level === 'warning' && failOn !== 'error')))
          expect(pages(cases.flatMap(({ failures }) => failures))).toBe(failing.length)
          expect(pages(cases.flatMap(({ output }) => output))).toBe(findings.length - failing.length)
          expect(cases.some(({ errors }) => errors.length > 0)).toBe(faults.length > 0)
        }
      }),
      { numRuns: 5 },
    )
  })

  it('is always the same', () => {
    fc.assert(
      fc.property(arbitraryReport, (report) => {
        expect(junit(JSON.parse(JSON.stringify(report)) as Report, { language: 'en' })).toBe(junit(report, { language: 'en' }))
      }),
    )
  })
})

describe('the rules for JUnit', () => {
  const one = '<testcase classname="c" name="n"><failure>x</failure></testcase>'
  const suite = (counts: string, inside: string) => `<testsuite name="s" ${counts}>${inside}</testsuite>`

  it('take what is right', async () => {
    expect(await refusedByGitLab([suite('tests="1" failures="1" errors="0"', one)])).toEqual([])
    expect(await refusedByGitLab([xml([plain, note])])).toEqual([])
  })

  it.each([
    ['no class and name twice', suite('tests="2" failures="2" errors="0"', one + one)],
    ['the number of tests', suite('tests="2" failures="1" errors="0"', one)],
    ['the number of failures', suite('tests="1" failures="0" errors="0"', one)],
    ['the number of errors', suite('tests="1" failures="1" errors="1"', one)],
    ['nothing that differs from run to run', suite('tests="1" failures="1" errors="0" timestamp="x"', one)],
    ['a class and a name for each test', suite('tests="1" failures="0" errors="0"', '<testcase name="n"></testcase>')],
    ['one failure and one error a test', suite('tests="1" failures="1" errors="0"', one.replace('<failure>', '<failure>y</failure><failure>'))],
  ])('refuse what lacks: %s', async (rule, document) => {
    expect(await refusedByGitLab([document])).toEqual([rule])
  })

  it('are beside the schema, which refuses what is no JUnit or no XML', async () => {
    expect(await xsdErrors(['<testsuite name="s" tests="1"><testcase/></testsuite>'])).not.toEqual([])
    expect(await xsdErrors(['<testsuite name="s" tests="0">\u0001</testsuite>'])).not.toEqual([])
  })
})
