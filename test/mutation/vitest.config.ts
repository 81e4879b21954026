import { fileURLToPath } from 'node:url'
import { BaseSequencer, type TestSpecification } from 'vitest/node'
import config, { asSource } from '../vitest.config.js'

/** The tests that notice most, in the order in which they do it soonest: a mutant is done with at the first that fails. */
const quick: { readonly [mutated: string]: readonly string[] } = {
  engine: [
    'clauses/conformance',
    'engine/remembered',
    'properties/agrees-with-reference',
    'corpus/corpus',
    'engine/hostile.test',
    'engine/hostile-values',
    'engine/hostile-names',
    'engine/needed',
    'engine/governs',
    'engine/grounds-for',
    'engine/fields-for',
    'engine/decide',
    'engine/pick',
    'engine/redact',
    'engine/assert-allowed',
    'engine/password-liability',
    'engine/conditions',
    'engine/proofs',
    'model/',
    'reference-policy/permissions',
    'properties/set-of-fields',
    'properties/numbers-and-keys',
    'properties/purity',
    'engine/',
  ],
  'engine-slow': ['engine/remembered-bounds', 'engine/told-apart', 'engine/most-remembered', 'engine/hostile-reading', 'engine/hostile-pollution'],
  deletion: [
    'deletion/worked-examples',
    'deletion/plan.test',
    'deletion/faults',
    'properties/plans-agree-with-reference',
    'deletion/',
    'corpus/corpus',
    'clauses/conformance',
    'reference-policy/retention',
  ],
}

const every = ['clauses/', 'corpus/', 'deletion/', 'engine/', 'model/', 'reference-policy/', 'reference/', 'properties/']
/** What takes long, and notices little that others do not. */
const slow = (quick['engine-slow'] ?? []).map((start) => `test/${start}.test.ts`)
const without = ['test/properties/tighten-narrows.test.ts', ...(process.env.MUTATED === 'engine' ? slow : [])]

const mutated = process.env.MUTATED ?? ''
const order = quick[mutated] ?? every
const place = (file: string) => order.findIndex((start) => file.includes(`/test/${start}`))

class QuickFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((a, b) => place(a.moduleId) - place(b.moduleId) || a.moduleId.localeCompare(b.moduleId))
  }
}

/** What a mutant is tried with. */
export default {
  ...config,
  test: {
    ...config.test,
    include: order.map((start) => `test/${start}${start.endsWith('.test') ? '.ts' : '*.test.ts'}`),
    exclude: without,
    isolate: false,
    sequence: { sequencer: QuickFirst },
    alias: [...asSource, { find: /^fast-check$/, replacement: fileURLToPath(new URL('part-of-runs.ts', import.meta.url)) }],
  },
}
