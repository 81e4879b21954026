import { describe, expect, it } from 'vitest'
import * as calendar from '../../src/deletion/calendar.js'
import * as explain from '../../src/explain.js'
import * as gate from '../../src/gate.js'
import * as clausewise from '../../src/index.js'
import * as policy from '../../src/policy.js'
import * as reference from '../../src/reference.js'
import { asScript, claimed, codeBlocks, docExamples, documents, isAsClaimed } from './code-blocks.js'

const packages: Readonly<Record<string, unknown>> = {
  clausewise,
  'clausewise/policy': policy,
  'clausewise/reference': reference,
  'clausewise/explain': explain,
  'clausewise/gate': gate,
}

for (const file of documents().filter((name) => codeBlocks(name).length > 0)) {
  describe(file, () => {
    for (const block of codeBlocks(file)) {
      it(`runs as printed: the block at line ${block.line}`, () => {
        const { script } = asScript(block)
        const claim = (value: unknown, says: string) => {
          if (!isAsClaimed(value, claimed(says))) expect(value, `${file}:${block.line}`).toEqual(claimed(says))
        }
        new Function('require', 'exports', 'claim', script)((name: string) => packages[name], {}, claim)
      })
    }
  })
}

describe('the doc comments', () => {
  const names = { ...clausewise, ...policy, ...explain, ...reference, ...gate, ...calendar }
  const example = clausewise.policy

  it.each(docExamples().map((block) => [`${block.file}:${block.line}`, block] as const))('run as printed: the example at %s', (where, block) => {
    const { script, claims } = asScript(block)
    expect(claims, `${where} claims nothing`).toBeGreaterThan(0)
    const claim = (value: unknown, says: string) => {
      if (!isAsClaimed(value, claimed(says))) expect(value, where).toEqual(claimed(says))
    }
    // An example finds every public name at hand, and the reference policy as `policy`.
    const given = { ...names, policy: example }
    new Function('exports', 'claim', ...Object.keys(given), script)({}, claim, ...Object.values(given))
  })
})

describe('the runner of documentation', () => {
  it('refuses an answer that is not as claimed', () => {
    expect(isAsClaimed({ a: 1, b: 2 }, claimed('{ a: 1 }'))).toBe(false)
    expect(isAsClaimed({ a: 1, b: 2 }, claimed('{ a: 1, … }'))).toBe(true)
    expect(isAsClaimed({ a: [1, 2] }, claimed('{ a: [1, …] }'))).toBe(true)
    expect(isAsClaimed({ a: [1, 2] }, claimed('{ a: [2, …] }'))).toBe(false)
  })

  it('finds every claim of a block', () => {
    const code = 'one()\n// => 1\nif (yes) two() // => 2\nconst three = 3\nthree\n// => 3\n'
    expect(asScript({ file: 'x', line: 1, code }).claims).toBe(3)
  })

  it('leaves no claim of README unread', () => {
    for (const file of documents()) {
      for (const block of codeBlocks(file)) expect(block.code.split('// =>').length - 1, `${file}:${block.line}`).toBe(asScript(block).claims)
    }
  })
})
