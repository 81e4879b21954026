import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { nodeOf } from '../package/toolchains.js'
import { isNoticed, type Mutant, mutantsOf, nameOf } from './mutants.js'
import { type Equivalent, unexplained } from './score.js'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const root = here('../..')

/** Every mutant of a file, tried with the tests that soonest notice most of its folder. */
export function tryQuickly(file: string): readonly Mutant[] {
  return run([file], { MUTATED: file.includes('/deletion/') ? 'deletion' : 'engine', PART_OF_RUNS: '0.03' }, [])
}

/** The mutants that these did not notice, of all files at once, tried with the tests of the engine that take long. */
export function trySlowly(mutants: readonly Mutant[], equivalents: readonly Equivalent[]): readonly Mutant[] {
  return tryLeft(mutants, equivalents, { MUTATED: 'engine-slow', PART_OF_RUNS: '0.03' }, [])
}

/** What is left then, tried with every test. */
export function tryWholly(mutants: readonly Mutant[], equivalents: readonly Equivalent[]): readonly Mutant[] {
  // Several tests may run at once when the first fails, and its failure be lost: nothing is cut short here.
  return tryLeft(mutants, equivalents, { MUTATED: 'every', PART_OF_RUNS: '0.1' }, ['--disableBail'])
}

/** Those that no test noticed are tried again; but those that are named as equivalent are taken at their word. */
function tryLeft(
  mutants: readonly Mutant[],
  equivalents: readonly Equivalent[],
  environment: Readonly<Record<string, string>>,
  options: readonly string[],
): readonly Mutant[] {
  const left = unexplained(mutants, equivalents)
  if (left.length === 0) return mutants
  const again = run(
    left.map(({ file, range }) => `${file}:${range}`),
    environment,
    options,
  )
  const noticed = new Set(again.filter(isNoticed).map(nameOf))
  return mutants.map((mutant) => (noticed.has(nameOf(mutant)) ? { ...mutant, status: 'Killed' } : mutant))
}

function run(mutate: readonly string[], environment: Readonly<Record<string, string>>, options: readonly string[]): readonly Mutant[] {
  const { status, stdout, stderr } = spawnSync(
    nodeOf('24'),
    [here('node_modules/@stryker-mutator/core/bin/stryker.js'), 'run', here('stryker.config.json'), '--mutate', mutate.join(','), ...options],
    { cwd: root, env: { ...process.env, ...environment }, encoding: 'utf8', maxBuffer: 2 ** 28 },
  )
  if (status !== 0) throw new Error(`Stryker ended with ${status} on ${mutate.join(',')}\n${stdout}\n${stderr}`)
  return mutantsOf(JSON.parse(readFileSync(join(root, 'test/mutation/report/mutation.json'), 'utf8')))
}
