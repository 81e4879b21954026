import type { Measured } from './measured.js'
import { count, kilobytes, megabytes, ratioOf, runsOf, type Spread, spreadOf, times } from './numbers.js'
import { whyMissed } from './why-missed.js'

/** A row of the table: what was aimed at, and what came out. */
export interface Target {
  readonly work: string
  readonly target: string
  readonly measured: string
  readonly isMet: boolean
  /** Where it is missed: why, and what the limit is. */
  readonly why: string | undefined
}

/** The targets, each held against what was measured. */
export function targets(measured: Measured): readonly Target[] {
  const rows = [
    ...decisions(measured),
    ...growth(measured),
    ...allocation(measured),
    ...deletion(measured),
    ...gate(measured),
    ...making(measured),
    ...weight(measured),
  ]
  return rows.map((row) => ({ ...row, why: row.isMet ? undefined : whyMissed[row.work] }))
}

type Row = Omit<Target, 'why'>

const engine = 'clausewise'
const tables = 'tables by hand'

function decisions({ decisions }: Measured): readonly Row[] {
  return decisions.flatMap(({ verb, mixed, sides }) => {
    const [most, faster] = verb === 'canUse' ? [1.6, 15] : [2.4, 10]
    const several = ratioOf(runsOf(sides, 'denied for several reasons'), runsOf(sides, 'allowed'))
    return [
      atMost(`\`${verb}\`, mixed stream, beside tables by hand`, most, ratioOf(runsOf(mixed, engine), runsOf(mixed, tables))),
      atLeast(`\`${verb}\`, the same, beside CASL`, faster, ratioOf(runsOf(mixed, 'CASL'), runsOf(mixed, engine))),
      atMost(`\`${verb}\`, a denial for several reasons beside an allow`, 10, several),
    ]
  })
}

function growth({ growth }: Measured): readonly Row[] {
  const runs = (rules: number) => growth.rules.find((point) => point.count === rules)?.runs ?? []
  return [atMost('a decision, 10 → 10,000 rules', 1.5, ratioOf(runs(10_000), runs(10)))]
}

function allocation({ allocations }: Measured): readonly Row[] {
  return allocations
    .filter(({ name }) => name === engine)
    .map(({ verb, bytes }) => ({
      work: `\`${verb}\`, allocated by an allow`,
      target: '0 bytes',
      measured: bytes === undefined ? 'not known: something was collected' : `${bytes.toFixed(2)} bytes`,
      isMet: bytes !== undefined && bytes < 0.05,
    }))
}

function deletion({ deletion, memory }: Measured): readonly Row[] {
  const { timings } = deletion
  const first = memory.samples[0]?.heapUsed ?? Number.NaN
  const growth = spreadOf(memory.samples.map(({ heapUsed }) => heapUsed / first))
  return [
    atMost('`planDeletions` over JSON lines, beside `JSON.parse` alone', 2, ratioOf(runsOf(timings, 'planDeletions'), runsOf(timings, 'JSON.parse'))),
    {
      work: 'memory of the same, 10,000 → 1,000,000 subjects',
      target: 'flat',
      measured: `at most ${growth.highest.toFixed(2)} × the heap at 10,000`,
      isMet: growth.highest < 1.1,
    },
  ]
}

function gate({ gate, gateMemory }: Measured): readonly Row[] {
  const of = (flows: number) => gate.sizes.find((size) => size.flows === flows)
  const each = (flows: number) => (of(flows)?.check ?? []).map((time) => time / flows)
  const largest = Math.max(...gate.sizes.map(({ flows }) => flows))
  return [
    atMost('the gate on 10,000 flows, beside reading its text into values with their places', 3, ratioOf(of(10_000)?.check ?? [], of(10_000)?.read ?? [])),
    {
      work: 'the memory of that, the whole process at its highest',
      target: '≤ 250 MB',
      measured: megabytes(gateMemory.peak),
      isMet: gateMemory.peak <= 250 * 1024 * 1024,
    },
    atMost(`the gate, a flow of ${count(largest)} beside one of 1,000`, 1.5, ratioOf(each(largest), each(1_000))),
  ]
}

function making({ compile, imports }: Measured): readonly Row[] {
  const parse = runsOf(compile, 'zod')
  const whole = runsOf(compile, 'definePolicy').map((time, run) => time + (runsOf(compile, 'enforce')[run] ?? 0))
  const middle = (name: string) => [spreadOf(runsOf(imports, name)).middle]
  return [
    atMost('`enforce` of the reference policy, beside a zod parse of it', 5, ratioOf(runsOf(compile, 'enforce'), parse)),
    atMost('`definePolicy` and `enforce`, the same', 5, ratioOf(whole, parse)),
    atMost('import of `clausewise`, beside that of `zod`', 0.5, ratioOf(middle(engine), middle('zod'))),
  ]
}

function weight({ sizes, instantiations }: Measured): readonly Row[] {
  const bytes = (part: string) => sizes.find(({ name }) => name.includes(part))?.bytes ?? Number.NaN
  const at = (size: number) => instantiations.find((each) => each.times === size)?.instantiations ?? Number.NaN
  const size = (times: number, most: number): Row => ({
    work: times === 1 ? 'types, the reference policy' : `types, ${times} × the reference policy`,
    target: `≤ ${count(most)} instantiations`,
    measured: count(at(times)),
    isMet: at(times) <= most,
  })
  return [
    below('the engine’s own code, minified and compressed', 12, bytes('own code')),
    below('of that, without deletion plans', 12, bytes('without deletion')),
    size(1, 15_000),
    size(10, 110_000),
    size(50, 550_000),
  ]
}

function atMost(work: string, most: number, ratio: Spread): Row {
  return { work, target: `≤ ${most} ×`, measured: told(ratio), isMet: ratio.middle <= most }
}

function atLeast(work: string, least: number, ratio: Spread): Row {
  return { work, target: `≥ ${least} × faster`, measured: told(ratio), isMet: ratio.middle >= least }
}

function told({ middle, lowest, highest }: Spread): string {
  return lowest === highest ? times(middle) : `${times(middle)} (${times(lowest)} to ${times(highest)})`
}

function below(work: string, most: number, bytes: number): Row {
  return { work, target: `< ${most} KB`, measured: kilobytes(bytes), isMet: bytes < most * 1024 }
}
