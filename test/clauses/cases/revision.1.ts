import type { Table, Version } from '../table.js'

const first: Version = { version: '2024-01', effectiveOn: '2024-01-15' }
const second: Version = { version: '2025-07', effectiveOn: '2025-07-01' }

export const table: Table = {
  clause: 'revision.1',
  answered: [
    {
      title: 'a revision on the day it takes effect: no notice comes before it',
      ask: { verb: 'policyInForce', history: [first, second], day: '2025-07-01' },
      answer: {
        found: true,
        policy: { identity: { version: '2025-07' } },
        clauses: ['revision.1', 'revision.3'],
        adds: { purposes: [], grounds: [] },
        advice: [],
      },
    },
    {
      title: 'a revision long after: it still follows another version',
      ask: { verb: 'policyInForce', history: [first, second], day: '2031-12-31' },
      answer: {
        found: true,
        policy: { identity: { version: '2025-07' } },
        previous: { identity: { version: '2024-01' } },
        clauses: ['revision.1', 'revision.3'],
      },
    },
    {
      title: 'a revision that adds a purpose: in force too, with advice',
      ask: { verb: 'policyInForce', history: [first, { ...second, adds: { purposes: ['profiling'] } }], day: '2025-07-01' },
      answer: {
        found: true,
        policy: { identity: { version: '2025-07' } },
        clauses: ['revision.1', 'revision.3'],
        adds: { purposes: ['profiling'], grounds: [] },
        advice: [{ code: 'widened-purpose-needs-consent' }],
      },
    },
    {
      title: 'a revision that adds a ground: in force too, with advice',
      ask: { verb: 'policyInForce', history: [first, { ...second, adds: { grounds: ['joint-use'] } }], day: '2025-07-01' },
      answer: {
        found: true,
        clauses: ['revision.1', 'revision.3'],
        adds: { purposes: [], grounds: ['joint-use'] },
        advice: [{ code: 'widened-purpose-needs-consent' }],
      },
    },
    {
      title: 'a revision that takes a purpose away: nothing is added',
      ask: { verb: 'policyInForce', history: [{ ...first, adds: { purposes: ['profiling'] } }, second], day: '2025-07-01' },
      answer: { found: true, clauses: ['revision.1', 'revision.3'], adds: { purposes: [], grounds: [] }, advice: [] },
    },
    {
      title: 'the first version: it revises nothing',
      ask: { verb: 'policyInForce', history: [first], day: '2024-01-15' },
      answer: { found: true, policy: { identity: { version: '2024-01' } }, clauses: ['revision.3'], adds: { purposes: [], grounds: [] }, advice: [] },
      absent: ['previous'],
      silent: true,
    },
    {
      title: 'the first version, the day before the second takes effect',
      ask: { verb: 'policyInForce', history: [first, second], day: '2025-06-30' },
      answer: { found: true, policy: { identity: { version: '2024-01' } }, clauses: ['revision.3'] },
      absent: ['previous'],
      silent: true,
    },
    {
      title: 'a day before the first version: with faults alone',
      ask: { verb: 'policyInForce', history: [first, second], day: '2024-01-14' },
      answer: { found: false },
      absent: ['policy', 'clauses'],
      silent: true,
    },
  ],
}
