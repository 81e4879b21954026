import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

interface Step {
  readonly uses?: string
  readonly run?: string
}

interface Job {
  readonly needs?: string
  readonly permissions?: Readonly<Record<string, string>>
  readonly 'timeout-minutes'?: number
  readonly steps: readonly Step[]
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>
  readonly permissions: unknown
  readonly jobs: Readonly<Record<string, Job>>
}

const folder = '.github/workflows'
const files = readdirSync(folder)
const textOf = (file: string) => readFileSync(`${folder}/${file}`, 'utf8')
const read = (file: string): Workflow => parse(textOf(file), { strict: true, uniqueKeys: true })
const runs = ({ steps }: Job) => steps.flatMap(({ run }) => run ?? [])
const job = (workflow: Workflow, name: string): Job => workflow.jobs[name] ?? { steps: [] }

describe.each(files)('%s', (file) => {
  it('names every action by its commit, and says which version that is', () => {
    const named = [...textOf(file).matchAll(/uses: (.*)/g)].map((match) => match[1])
    expect(named.length).toBeGreaterThan(0)
    for (const each of named) expect(each).toMatch(/^actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
  })

  it('may read the repository and no more, unless a job says so', () => {
    expect(read(file).permissions).toEqual({ contents: 'read' })
  })

  it('puts no text that somebody outside can choose into a command', () => {
    for (const each of Object.values(read(file).jobs)) for (const run of runs(each)) expect(run).not.toContain('${{')
  })

  it('gives every job an end', () => {
    for (const each of Object.values(read(file).jobs)) expect(each['timeout-minutes']).toBeLessThanOrEqual(60)
  })
})

it('runs the gate, and it alone, for every change', () => {
  const { on, jobs } = read('ci.yml')
  expect(Object.keys(on)).toEqual(['push', 'pull_request'])
  expect(Object.values(jobs).flatMap(runs)).toEqual(['.ci/run'])
})

describe('a release', () => {
  const workflow = read('publish.yml')

  it('is packed after the gate and the audits, and published from what was packed', () => {
    const packing = runs(job(workflow, 'pack'))
    const order = ['.ci/run', 'npm audit --omit=dev', 'npm audit --audit-level=high', 'npm audit signatures', 'npm pack'].map((each) => packing.indexOf(each))
    expect(order).not.toContain(-1)
    expect([...order].sort((a, b) => a - b)).toEqual(order)
    expect(job(workflow, 'publish').needs).toBe('pack')
    expect(runs(job(workflow, 'publish'))).toEqual([expect.stringMatching(/^npm publish \.\/clausewise-\*\.tgz --provenance .*--ignore-scripts$/)])
  })

  it('gives the right to publish to a job that runs no code of a dependency', () => {
    const entitled = Object.entries(workflow.jobs).filter(([, { permissions }]) => permissions?.['id-token'] === 'write')
    expect(entitled.map(([name]) => name)).toEqual(['publish'])
    for (const [, { steps }] of entitled)
      expect(steps.filter(({ uses, run }) => uses?.includes('checkout') || /npm (ci|i|install|run)\b|\.ci/.test(run ?? ''))).toEqual([])
  })

  it('keeps no token', () => {
    expect(textOf('publish.yml')).not.toMatch(/secrets\.|_TOKEN: (?!\$\{\{ github\.token \}\})/)
  })

  it('has the list of what is shipped beside it', () => {
    expect(runs(job(workflow, 'pack'))).toContain('cp dist/sbom.cdx.json .')
    expect(runs(job(workflow, 'attach')).join()).toContain('gh release upload "$GITHUB_REF_NAME" sbom.cdx.json')
  })
})

it('asks the audit of no gate: its endpoint is not to be reached from everywhere', () => {
  const gate = readFileSync('.ci/run', 'utf8')
  expect(gate).not.toContain('npm audit')
  expect(gate).toContain('npm ci --no-audit')
})
