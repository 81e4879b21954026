import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { shapes } from './shapes.js'

const folder = mkdtempSync(join(tmpdir(), 'clausewise-'))
const script = join(folder, 'answer.mjs')

beforeAll(() => {
  buildSync({
    entryPoints: [fileURLToPath(new URL('answer.ts', import.meta.url))],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: script,
    logLevel: 'silent',
  })
})
afterAll(() => rmSync(folder, { recursive: true }))

interface Answer {
  readonly characters: number
  readonly milliseconds: number
  readonly megabytes: number
  readonly faults: number
  readonly findings: number
  readonly first?: { readonly code: string; readonly at?: { readonly line: number; readonly column: number } }
}

// Each in a process of its own, which ends where it needs more than 400 MB. What it took is printed: a clock proves nothing on a machine that others use.
describe('a hostile manifest is answered, and takes little', () => {
  it.each(Object.keys(shapes))('%s', { timeout: 120_000 }, (name) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--max-old-space-size=400', script, name], { encoding: 'utf8', timeout: 100_000 })
    expect([status, stderr]).toEqual([0, ''])
    const { characters, milliseconds, megabytes, faults, findings, first }: Answer = JSON.parse(stdout)
    process.stdout.write(`${name}: ${(characters / 2 ** 20).toFixed(1)} MiB, ${milliseconds} ms of processor, ${megabytes} MB at most\n`)
    expect(faults + findings).toBeGreaterThan(0)
    if (faults > 0) expect(first?.at?.line).toBeGreaterThan(0)
    expect(megabytes).toBeLessThan(500)
  })
})
