import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { type DeletionInput, planDeletions, type Reference } from 'clausewise'
import { random } from './random.js'
import { subjectLine } from './subjects.js'
import { told } from './told.js'

// What a million deletion plans hold of memory: a stream of JSON lines is read, planned, and the heap is read on the way, after a collection.

export interface Memory {
  readonly samples: readonly { readonly subjects: number; readonly heapUsed: number }[]
  /** Of the whole process, at its highest, in bytes. */
  readonly peak: number
}

const stops = [10_000, 100_000, 250_000, 500_000, 750_000, 1_000_000]
const last = stops.at(-1) ?? 0
const samples: { subjects: number; heapUsed: number }[] = []
let subjects = 0
for await (const plan of planDeletions(requests())) {
  if (!plan.planned) throw new Error('a request that is not planned')
  subjects += 1
  if (!stops.includes(subjects)) continue
  globalThis.gc?.()
  samples.push({ subjects, heapUsed: process.memoryUsage().heapUsed })
}
told({ samples, peak: process.resourceUsage().maxRSS * 1024 } satisfies Memory)

async function* requests(): AsyncGenerator<DeletionInput<Reference>> {
  for await (const line of createInterface({ input: Readable.from(chunks()) })) yield JSON.parse(line)
}

/** Lines, a hundred to a chunk: each subject another one, as a database gives them. */
function* chunks(): Generator<string> {
  const source = random(23)
  for (let place = 0; place < last; place += 100) {
    yield Array.from({ length: 100 }, (_, index) => `${subjectLine(source, place + index, 3)}\n`).join('')
  }
}
