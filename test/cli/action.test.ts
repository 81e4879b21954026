import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { temporaryFolder } from './harness.js'

const script = resolve(import.meta.dirname, '../../.github/actions/clausewise/check.sh')

/** Stands for the command line: it writes the comment, says how it was called, and ends as it is told. */
const command = `
const { writeFileSync } = require('node:fs')
const args = process.argv.slice(2)
for (const each of args) if (each.startsWith('markdown=')) writeFileSync(each.slice(9), '# checked\\n')
console.log(JSON.stringify(args))
process.exit(Number(process.env.ENDS ?? 0))
`

const git = (cwd: string, ...args: readonly string[]) =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', '-c', 'init.defaultBranch=main', ...args], { cwd, stdio: 'pipe' })

/** Runs the script of the action in a folder, and what it hands to the steps after it. */
function runIn(cwd: string, given: { readonly [name: string]: string } = {}) {
  const env = { PATH: process.env.PATH ?? '', HOME: cwd, GIT_CONFIG_NOSYSTEM: '1', MANIFEST: 'clausewise.yaml', COMMAND: 'node command.cjs', MESSAGES: 'en' }
  const out = execFileSync('bash', [script], {
    cwd,
    env: {
      ...env,
      BASE: '',
      BASELINE: '',
      CATEGORY: '',
      ADVISORY: 'false',
      OUTPUT: join(cwd, 'out'),
      GITHUB_OUTPUT: join(cwd, 'output.txt'),
      GITHUB_STEP_SUMMARY: join(cwd, 'summary.md'),
      ...given,
    },
    stdio: ['ignore', 'pipe', 'ignore'],
  }).toString()
  return { out, handed: readFileSync(join(cwd, 'output.txt'), 'utf8').split('\n') }
}

describe('the action', () => {
  let cwd = ''
  beforeEach(() => {
    cwd = temporaryFolder({ 'command.cjs': command, 'clausewise.yaml': 'clausewise: 1\n' })
    git(cwd, 'init')
    git(cwd, 'add', '.')
    git(cwd, 'commit', '-m', 'first')
  })

  it('compares with nothing where no base is given', () => {
    const { out, handed } = runIn(cwd)
    expect(out).not.toContain('--base"')
    expect(handed).toContain('exit=0')
    expect(handed).toContain(`sarif=${join(cwd, 'out')}/clausewise.sarif`)
  })

  it('compares with an export of the base', () => {
    const { out, handed } = runIn(cwd, { BASE: 'main' })
    expect(out).toContain(`"--base","${join(cwd, 'out/base')}"`)
    expect(readFileSync(join(cwd, 'out/base/clausewise.yaml'), 'utf8')).toBe('clausewise: 1\n')
    expect(handed).toContain('exit=0')
  })

  it.each(['origin/', 'origin/none', 'none'])('ends with 2 where the base is %s, and says so before anything is checked', (base) => {
    const { out, handed } = runIn(cwd, { BASE: base })
    expect(out).toBe(
      `::error title=clausewise::The base "${base}" cannot be fetched or exported: check out with fetch-depth 0, and leave base empty where there is no pull request.\n`,
    )
    expect(handed).toEqual(['exit=2', ''])
    expect(runIn(cwd, { BASE: base, MESSAGES: 'ja' }).out).toContain(`比較の基準「${base}」を取得または展開できません`)
  })

  it('fetches a base that was not', () => {
    const clone = temporaryFolder()
    git(clone, 'clone', '--depth', '1', `file://${cwd}`, '.')
    git(clone, 'update-ref', '-d', 'refs/remotes/origin/main')
    const { out, handed } = runIn(clone, { BASE: 'origin/main' })
    expect(out).toContain('"--base"')
    expect(handed).toContain('exit=0')
  })

  it('shows nothing of a run before', () => {
    runIn(cwd, { BASE: 'main' })
    expect(existsSync(join(cwd, 'out/clausewise.md'))).toBe(true)
    expect(runIn(cwd, { BASE: 'none' }).handed.at(-2)).toBe('exit=2')
    expect(existsSync(join(cwd, 'out/clausewise.md'))).toBe(false)
    expect(existsSync(join(cwd, 'out/base/clausewise.yaml'))).toBe(false)
  })

  it.each([
    ['1', true],
    ['2', false],
    ['3', true],
    ['4', false],
  ])('hands over how the check ended, and with %s results for code scanning: %s', (ends, hasSarif) => {
    const { handed } = runIn(cwd, { ENDS: ends })
    expect(handed).toContain(`exit=${ends}`)
    expect(handed.some((line) => line.startsWith('sarif='))).toBe(hasSarif)
  })
})
