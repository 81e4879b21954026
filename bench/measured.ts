import type { Allocation } from './allocation.js'
import type { Decisions } from './decisions.js'
import type { Deletion } from './deletion.js'
import type { GateMemory, GateRuns } from './gate.js'
import type { Growth } from './growth.js'
import type { Instantiations } from './instantiations.js'
import type { Memory } from './memory.js'
import type { Size } from './sizes.js'
import { ask } from './told.js'
import type { Timing } from './turns.js'

/** Everything that was measured in one run. */
export interface Measured {
  readonly decisions: readonly Decisions[]
  readonly cedar: readonly Decisions[]
  readonly growth: Growth
  readonly allocations: readonly Allocation[]
  readonly deletion: Deletion
  readonly memory: Memory
  readonly gate: GateRuns
  readonly gateMemory: GateMemory
  readonly compile: readonly Timing[]
  readonly imports: readonly Timing[]
  readonly sizes: readonly Size[]
  readonly instantiations: readonly Instantiations[]
}

/** Measures, one thing after the other, each in a process of its own: what one leaves behind weighs on none. */
export function measured(say: (what: string) => void): Measured {
  const saying = <Result>(what: string, result: () => Result): Result => {
    say(what)
    return result()
  }
  return {
    decisions: saying('decisions, beside peers', () => ask('decisions.ts')),
    // Once, its times failed under flags for the heap: it has a process without any.
    cedar: saying('decisions, beside Cedar', () => ask('decisions.ts', { args: ['cedar'] })),
    growth: saying('growth with rules and fields', () => ask('growth.ts')),
    allocations: saying('bytes a decision', () => ask('allocation.ts', { flags: ['--expose-gc', '--min-semi-space-size=256', '--max-semi-space-size=256'] })),
    deletion: saying('deletion plans', () => ask('deletion.ts')),
    memory: saying('memory over a million subjects', () => ask('memory.ts', { flags: ['--expose-gc'] })),
    gate: saying('the gate', () => ask('gate.ts', { flags: ['--expose-gc'] })),
    gateMemory: saying('memory of the gate', () => ask('gate.ts', { args: ['memory'] })),
    compile: saying('compiling the reference policy', () => ask('compile.ts')),
    imports: saying('imports', () => ask('imports.ts')),
    sizes: saying('sizes', () => ask('sizes.ts')),
    instantiations: saying('type instantiations', () => ask('instantiations.ts')),
  }
}
