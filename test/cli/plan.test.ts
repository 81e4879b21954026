import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { explain } from '../../src/explain.js'
import { planDeletion, policy } from '../../src/index.js'
import { clausewise } from './harness.js'
import { linesOf, read } from './json-lines.js'
import { shopYaml } from './shop-policy.js'

const request = (id: string) =>
  ({
    request: 'delete',
    requestedOn: '2026-04-01',
    asOf: '2026-04-01',
    subject: { id },
    holdings: [{ field: 'email', record: 'profile', ref: 'row-8' }],
  }) as const

describe('clausewise plan', () => {
  it('plans each line as the engine does, in order', async () => {
    const { exit, out, err } = await clausewise(['plan'], { stdin: linesOf(request('c-1'), { ...request('c-2'), request: 'stop-use' }) })
    expect(read(out)).toEqual(JSON.parse(JSON.stringify([planDeletion(request('c-1')), planDeletion({ ...request('c-2'), request: 'stop-use' })])))
    expect([exit, err]).toEqual([0, ''])
  })

  it('ends well where nothing was asked', async () => {
    expect(await clausewise(['plan'])).toMatchObject({ exit: 0, out: '', err: '' })
  })

  it('answers a faulty request with its faults, goes on, and fails at the end', async () => {
    const { exit, out } = await clausewise(['plan'], { stdin: linesOf({ ...request('c-1'), asOf: '2026-02-30' }, request('c-2')) })
    expect(read(out)).toMatchObject([
      { planned: false, subject: { id: 'c-1' }, faults: [{ path: ['asOf'], problem: 'no-day' }] },
      { planned: true, subject: { id: 'c-2' } },
    ])
    expect(exit).toBe(1)
  })

  it('answers a line that it cannot read, and says which is the first', async () => {
    const { exit, out, err } = await clausewise(['plan'], { stdin: `${linesOf(request('c-1'))}\n{\n` })
    const unreadable = { planned: false, faults: [{ path: [], problem: 'unreadable' }], policy: policy.identity }
    expect(read(out).slice(1)).toEqual([unreadable, unreadable])
    expect([exit, err]).toEqual([1, 'line 2 is no JSON; 2 of 3 lines could not be read\n'])
  })

  it.each(['en', 'ja'] as const)('adds sentences in %s', async (language) => {
    const { out } = await clausewise(['plan', '--explain', '--language', language], { stdin: linesOf(request('c-1')) })
    const said = explain(planDeletion(request('c-1')), { language, policy })
    expect(read(out)[0].sentences).toEqual(said.split('\n').map((line) => line.trim()))
  })

  it('plans by a policy of one’s own', async () => {
    const own = { ...request('c-1'), holdings: [] }
    const { exit, out } = await clausewise(['plan', '--policy', 'shop.yaml'], { files: { 'shop.yaml': shopYaml }, stdin: linesOf(own) })
    expect(exit).toBe(0)
    expect(read(out)).toMatchObject([{ planned: true, policy: { id: 'shop' } }])
  })

  it('plans while requests come in', async () => {
    const written: string[] = []
    async function* stdin() {
      yield linesOf(request('c-1'))
      expect(written).toHaveLength(1)
      yield linesOf(request('c-2'))
    }
    await clausewise(['plan'], { stdin: stdin(), whenWritten: async (text) => void written.push(text) })
    expect(written).toHaveLength(2)
  })

  it('takes the same memory for many requests', async () => {
    const line = linesOf(request('c-1')).repeat(200)
    const stdin = Readable.from(Array.from({ length: 50 }, () => Buffer.from(line)))
    let lines = 0
    let largest = 0
    const whenWritten = async (text: string) => {
      lines += text.split('\n').length - 1
      largest = Math.max(largest, text.length)
    }
    const { exit } = await clausewise(['plan'], { stdin, whenWritten })
    expect([exit, lines]).toEqual([0, 10_000])
    expect(largest).toBeLessThan(70_000)
  })

  it('has help that says what becomes of a faulty request', async () => {
    const { exit, out } = await clausewise(['plan', '--help'])
    expect(exit).toBe(0)
    expect(out).toContain('A request with faults is answered with them')
  })
})
