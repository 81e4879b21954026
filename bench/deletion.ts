import { type DeletionInput, planDeletion, planDeletions, type Reference } from 'clausewise'
import { do_not_optimize } from 'mitata'
import { random } from './random.js'
import { subjectLine } from './subjects.js'
import { told } from './told.js'
import { byTurns, over, type Timing } from './turns.js'

// Deletion plans of a stream of JSON lines, beside reading the same lines with `JSON.parse` and nothing more; and how a plan grows with what it holds.

export interface Deletion {
  readonly lines: number
  readonly bytes: number
  readonly timings: readonly Timing[]
  readonly holdings: readonly { readonly count: number; readonly runs: readonly number[] }[]
}

const pieces = 4_000
const source = random(17)
const lines = Array.from({ length: pieces }, (_, place) => subjectLine(source, place))
const faulty = [...planDeletions(parsed(0, pieces))].filter((plan) => !plan.planned)
if (faulty.length > 0) throw new Error(`a request that is not planned: ${JSON.stringify(faulty[0])}`)

told({
  lines: pieces,
  bytes: lines.reduce((sum, line) => sum + line.length, 0) / pieces,
  timings: await byTurns(
    [
      { name: 'planDeletions', run: planned },
      { name: 'JSON.parse', run: over(lines, JSON.parse) },
    ],
    { pieces, slice: 100 },
  ),
  holdings: await byHoldings(),
} satisfies Deletion)

function planned(from: number, to: number): void {
  for (const plan of planDeletions(parsed(from, to))) do_not_optimize(plan)
}

function* parsed(from: number, to: number): Generator<DeletionInput<Reference>> {
  for (let at = from; at < to; at += 1) yield JSON.parse(lines[at] ?? '')
}

async function byHoldings(): Promise<Deletion['holdings']> {
  const counts = [1, 3, 10, 30, 100, 300, 1_000]
  const works = counts.map((count) => {
    const inputs = Array.from({ length: 40 }, (_, place) => JSON.parse(subjectLine(source, place, count)) as DeletionInput<Reference>)
    return { name: String(count), run: over(inputs, planDeletion as (input: DeletionInput<Reference>) => unknown) }
  })
  const timings = await byTurns(works, { pieces: 40, slice: 4 })
  return counts.map((count, at) => ({ count, runs: timings[at]?.runs ?? [] }))
}
