import { PerformanceObserver } from 'node:perf_hooks'
import { setTimeout } from 'node:timers/promises'
import { byHand } from './peers/by-hand.js'
import { casl } from './peers/casl.js'
import { clausewise } from './peers/clausewise.js'
import type { Verb } from './peers/peer.js'
import { switchDisclose } from './peers/switch-disclose.js'
import { switchUse } from './peers/switch-use.js'
import { tables } from './peers/tables.js'
import { type Answering, disclosures, streamLength, uses } from './requests.js'
import { told } from './told.js'
import { over } from './turns.js'

// Bytes allocated by an allow. The heap is read before and after so many decisions, with room for all they could leave: nothing is collected in between.

export interface Allocation {
  readonly verb: Verb
  readonly name: string
  /** Bytes a decision; `undefined` where something was collected after all. */
  readonly bytes: number | undefined
}

const decisions = 100 * streamLength
const collected: unknown[] = []
new PerformanceObserver((list) => collected.push(...list.getEntries())).observe({ entryTypes: ['gc'] })

const streams = {
  canUse: uses(switchUse as unknown as Answering, 'allowed'),
  canDisclose: disclosures(switchDisclose as unknown as Answering, 'allowed'),
}
const results: Allocation[] = []
for (const verb of ['canUse', 'canDisclose'] as const) {
  for (const peer of [clausewise, tables, byHand, casl]) {
    const count = peer === clausewise || peer === tables ? decisions : decisions / 100
    const run = over(streams[verb], peer[verb].decide as (request: unknown) => unknown)
    results.push({ verb, name: peer.name, bytes: await bytesOf(run, count) })
  }
}
told(results)

async function bytesOf(run: (from: number, to: number) => unknown, count: number): Promise<number | undefined> {
  const many = () => {
    for (let done = 0; done < count; done += streamLength) run(0, streamLength)
  }
  // Compiled for good, and the first answers made.
  for (let round = 0; round < 20; round += 1) run(0, streamLength)
  globalThis.gc?.()
  await setTimeout(50)
  collected.length = 0
  const before = process.memoryUsage().heapUsed
  const readingAlone = process.memoryUsage().heapUsed - before
  const start = process.memoryUsage().heapUsed
  many()
  const bytes = process.memoryUsage().heapUsed - start - readingAlone
  await setTimeout(50)
  return collected.length > 0 ? undefined : Math.max(0, bytes) / count
}
