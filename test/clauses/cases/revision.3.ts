import type { Table, Version } from '../table.js'

const first: Version = { version: '2024-01', effectiveOn: '2024-01-15' }
const second: Version = { version: '2025-07', effectiveOn: '2025-07-01' }
const third: Version = { version: '2026-10', effectiveOn: '2026-10-01' }
const history = [first, second, third]

const inForce = (version: string) => ({ found: true, policy: { identity: { version } } })

export const table: Table = {
  clause: 'revision.3',
  answered: [
    {
      title: 'the first day of the first version: it applies',
      ask: { verb: 'policyInForce', history, day: '2024-01-15' },
      answer: { ...inForce('2024-01'), clauses: ['revision.3'] },
    },
    {
      title: 'the last day of the first version: it still applies',
      ask: { verb: 'policyInForce', history, day: '2025-06-30' },
      answer: { ...inForce('2024-01'), clauses: ['revision.3'] },
    },
    {
      title: 'the first day of the second version: it applies to everything held',
      ask: { verb: 'policyInForce', history, day: '2025-07-01' },
      answer: { ...inForce('2025-07'), clauses: ['revision.1', 'revision.3'] },
    },
    {
      title: 'a day after the third version: it applies, whenever the data was collected',
      ask: { verb: 'policyInForce', history, day: '2030-01-01' },
      answer: { ...inForce('2026-10'), previous: { identity: { version: '2025-07' } }, clauses: ['revision.1', 'revision.3'] },
    },
    {
      title: 'a history in any order: days decide, not places',
      ask: { verb: 'policyInForce', history: [third, first, second], day: '2026-09-30' },
      answer: { ...inForce('2025-07'), clauses: ['revision.1', 'revision.3'] },
    },
    {
      title: 'a leap day',
      ask: { verb: 'policyInForce', history, day: '2028-02-29' },
      answer: { ...inForce('2026-10') },
    },
    {
      title: 'a day on which nothing was in force yet: with faults alone',
      ask: { verb: 'policyInForce', history, day: '2024-01-14' },
      answer: { found: false },
      absent: ['policy', 'clauses'],
      silent: true,
    },
    {
      title: 'an empty history: with faults alone',
      ask: { verb: 'policyInForce', history: [], day: '2025-07-01' },
      answer: { found: false },
      absent: ['policy', 'clauses'],
      silent: true,
    },
    {
      title: 'a history with two versions of one day, neither of them the newest: with faults alone',
      ask: { verb: 'policyInForce', history: [first, second, { ...second, version: '2025-07b' }], day: '2026-01-01' },
      answer: { found: false },
      absent: ['policy', 'clauses'],
      silent: true,
    },
    {
      title: 'a day that does not exist: with the fault alone',
      ask: { verb: 'policyInForce', history, day: '2026-02-29' },
      answer: { found: false, faults: [{ code: 'no-day' }] },
      absent: ['policy', 'clauses'],
      silent: true,
    },
    {
      title: 'a timestamp instead of a day: with the fault alone',
      ask: { verb: 'policyInForce', history, day: '2026-10-01T00:00:00Z' },
      answer: { found: false, faults: [{ code: 'no-day' }] },
      absent: ['policy', 'clauses'],
      silent: true,
    },
  ],
}
