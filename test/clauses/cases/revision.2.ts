import type { Table, Version } from '../table.js'

const first: Version = { version: '2024-01', effectiveOn: '2024-01-15' }
const second: Version = { version: '2025-07', effectiveOn: '2025-07-01' }
const third: Version = { version: '2026-10', effectiveOn: '2026-10-01' }
const announced = [{ code: 'announce-revision', clause: 'revision.2' }]

export const table: Table = {
  clause: 'revision.2',
  answered: [
    {
      title: 'a revision on the day it takes effect: it is announced',
      ask: { verb: 'policyInForce', history: [first, second], day: '2025-07-01' },
      answer: { found: true, policy: { identity: { version: '2025-07' } }, obligations: announced },
    },
    {
      title: 'a second revision: it is announced too',
      ask: { verb: 'policyInForce', history: [first, second, third], day: '2026-12-01' },
      answer: { found: true, policy: { identity: { version: '2026-10' } }, obligations: announced },
    },
    {
      title: 'a revision that changes nothing but its version: it is announced all the same',
      ask: { verb: 'policyInForce', history: [first, second], day: '2026-01-01' },
      answer: { found: true, adds: { purposes: [], grounds: [] }, obligations: announced, advice: [] },
    },
    {
      title: 'a revision that widens: it is announced, and consent is advised',
      ask: { verb: 'policyInForce', history: [first, { ...second, adds: { purposes: ['profiling'], grounds: ['joint-use'] } }], day: '2025-07-01' },
      answer: {
        found: true,
        adds: { purposes: ['profiling'], grounds: ['joint-use'] },
        obligations: announced,
        advice: [{ code: 'widened-purpose-needs-consent' }],
      },
    },
    {
      title: 'the first version: there is no revision to announce',
      ask: { verb: 'policyInForce', history: [first], day: '2025-07-01' },
      answer: { found: true, policy: { identity: { version: '2024-01' } }, obligations: [], advice: [] },
      silent: true,
    },
    {
      title: 'the first version while the second is still to come: nothing to announce yet',
      ask: { verb: 'policyInForce', history: [first, second], day: '2025-06-30' },
      answer: { found: true, policy: { identity: { version: '2024-01' } }, obligations: [] },
      silent: true,
    },
    {
      title: 'a day before every version: with faults alone',
      ask: { verb: 'policyInForce', history: [second], day: '2025-06-30' },
      answer: { found: false },
      absent: ['obligations'],
      silent: true,
    },
  ],
}
