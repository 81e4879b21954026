import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import { mostFaults } from '../../../src/gate/manifest/first-faults.js'
import type { Answer } from './answer.js'
import { bundled } from './bundled.js'
import { shapes } from './shapes.js'

const { folder, script } = bundled()
afterAll(() => rmSync(folder, { recursive: true }))

/** How many texts one process is given after each other. */
const row = 6
const names = Object.keys(shapes)
const rows = Array.from({ length: Math.ceil(names.length / row) }, (_, at) => names.slice(at * row, (at + 1) * row))

// Each row in a process that ends where it needs more than 400 MB. How long it took a clock proves only on a machine that nobody else uses: `measure.ts`
// tells it. What is proven here is that every text is answered, and by how much.
describe('a hostile manifest is answered, and takes little', () => {
  it.each(rows.map((some) => [some.join('; '), some] as const))('%s', { timeout: 300_000 }, (_, some) => {
    const { stdout, stderr } = spawnSync(process.execPath, ['--max-old-space-size=400', script, ...some], { encoding: 'utf8', timeout: 280_000 })
    const answers: readonly Answer[] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(answers.map(({ name }) => name)).toEqual(some)
    expect(stderr).toBe('')
    for (const { name, faults, findings, first, megabytes } of answers) {
      expect(faults + findings, name).toBeGreaterThan(0)
      // What is told is bounded, however much there is to tell; the last one looked at may go a little beyond.
      expect(faults, name).toBeLessThanOrEqual(mostFaults)
      expect(findings, name).toBeLessThan(45_000)
      if (faults > 0) expect(first?.at?.line, name).toBeGreaterThan(0)
      expect(megabytes, name).toBeLessThan(500)
    }
  })
})
