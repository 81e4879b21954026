import { describe, expect, it } from 'vitest'
import { answers } from './answers.js'
import { run } from './run.js'
import { nodeOf, nodes } from './toolchains.js'

const expected = JSON.parse(JSON.stringify(answers))

/** Every Node, both kinds of module, every door: the answers are those of the source, and nothing else is printed. */
export function onEachNode(project: string): void {
  describe.concurrent.each(nodes)('on Node %s', (version) => {
    const print = async (...args: readonly string[]) => JSON.parse(await run(project, nodeOf(version), ...args))

    it('is that Node', async () => {
      expect(await run(project, nodeOf(version), '--version')).toMatch(new RegExp(`^v${version}\\.`))
    })

    it('answers from an ES module', async () => {
      expect(await print('print.mjs')).toEqual(expected)
    })

    it('answers from CommonJS, also where `require` takes no ES module', async () => {
      expect(await print('print.cjs')).toEqual(expected)
      expect(await print('--no-experimental-require-module', 'print.cjs')).toEqual(expected)
    })
  })

  it('answers what can be checked by hand', () => {
    expect(expected).toMatchObject({
      picked: { name: 'Aoi Mori', payment: 980 },
      reply: { allowed: false, reasons: [{ code: 'condition-unmet', clause: 'use.4' }] },
      stopped: { name: 'NotAllowedError', reasons: [{ code: 'condition-unmet', clause: 'use.4' }] },
      parcel: { allowed: true },
      plan: {
        planned: true,
        entries: [
          { action: 'delete', dueOn: '2026-12-08' },
          { action: 'retain', retainedUntil: '2036-03-31' },
        ],
      },
      explained: { ja: expect.stringContaining('今回はそれ以外の者への送付です（条項 use.4）。') },
      letters: { ja: { written: true, text: expect.stringContaining('森 葵') }, en: { written: true, text: expect.stringContaining('<!doctype html>') } },
      own: { allowed: true },
      read: true,
      refused: {
        name: 'PolicyError',
        faults: [
          { code: 'no-day', path: ['effectiveOn'] },
          { code: 'unknown-name', path: ['extras', 0] },
        ],
      },
      sameClasses: true,
    })
  })
}
