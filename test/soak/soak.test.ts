import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { askAgain, type Found, soak } from './soak.js'
import { type Targets, targets } from './targets.js'

const rounds = (count: number) => {
  let left = count
  return () => {
    left -= 1
    return left >= 0
  }
}

describe('the soak', () => {
  const lines: string[] = []
  const small: Targets = {
    'numbers below 1000': fc.property(fc.nat(), (number) => number < 1000) as fc.IProperty<unknown>,
    'numbers not below 0': fc.property(fc.nat(), (number) => number >= 0) as fc.IProperty<unknown>,
  }
  const found = soak({ targets: small, goesOn: rounds(10), seed: 7, runs: 100, log: (line) => lines.push(line) })

  it('finds what does not hold, and makes it small', () => {
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ target: 'numbers below 1000', seed: 7, counterexample: '[ 1000 ]' })
  })

  it('goes on with what holds, with the next seed, and prints each', () => {
    expect(lines[0]).toMatch(/^seed 7: FAILED \d+ times: numbers below 1000$/)
    expect(lines.slice(1, 3)).toEqual(['seed 7: held 100 times: numbers not below 0', 'seed 8: held 100 times: numbers not below 0'])
  })

  it('asks again what failed', () => {
    const [first] = found
    if (first === undefined) throw new Error('nothing was found')
    expect(() => askAgain(small, first)).toThrow()
    expect(() => askAgain({ 'numbers below 1000': fc.property(fc.nat(), () => true) as fc.IProperty<unknown> }, first)).not.toThrow()
    expect(() => askAgain({}, first)).toThrow('no target')
  })

  it.each(Object.keys(targets))('asks %s', { timeout: 60_000 }, (name) => {
    const { [name]: property } = targets
    expect(soak({ targets: { [name]: property as fc.IProperty<unknown> }, goesOn: rounds(2), seed: 20_261_128, runs: 5, log: () => {} })).toEqual([])
  })
})

const folder = fileURLToPath(new URL('found/', import.meta.url))
const files = existsSync(folder) ? readdirSync(folder) : []
it.each(files)('holds now what a soak once found to fail: %s', { timeout: 60_000 }, (file) => {
  const found: Found = JSON.parse(readFileSync(`${folder}${file}`, 'utf8'))
  askAgain(targets, found)
})
