import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { told } from './told.js'
import type { Timing } from './turns.js'

// What importing an entry takes, each in a fresh process, by turns.

const root = fileURLToPath(new URL('..', import.meta.url))
const entries = ['zod', 'clausewise', 'clausewise/reference', 'clausewise/policy', 'clausewise/explain']
const rounds = 15
const timings = entries.map((name) => ({ name, runs: [] as number[] }))
for (let round = 0; round < rounds; round += 1) for (const { name, runs } of timings) runs.push(importOf(name))
told(timings satisfies readonly Timing[])

/** Nanoseconds. */
function importOf(name: string): number {
  const program = `const start = performance.now(); await import('${name}'); process.stdout.write(String(performance.now() - start))`
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], { cwd: root, encoding: 'utf8' })
  if (stdout === '') throw new Error(stderr)
  return Number(stdout) * 1e6
}
