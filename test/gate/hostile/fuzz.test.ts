import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkManifest } from '../../../src/gate/check-manifest.js'
import { policy } from '../../../src/index.js'
import { sampleManifest } from '../sample-manifest.js'
import { expectChecked, expectRead, hostileSchemas, hostileTexts } from './gate-holds.js'

describe('whatever it is given, the gate', () => {
  it('checks a manifest, or says where it is wrong', () => {
    fc.assert(
      fc.property(hostileTexts, (text) => void expectChecked(text)),
      { numRuns: 400, examples: [[''], [sampleManifest], ['\u0000'], ['__proto__: 1'], ['{"clausewise":1,"policy":"reference","systems":{"__proto__":{}}}']] },
    )
  })

  it.each(['schema.prisma', 'schema.sql', 'openapi.yaml', 'openapi.json', 'dataset.yml'])('reads %s, or says what it did not', (path) => {
    fc.assert(
      fc.property(hostileSchemas, (text) => void expectRead(path, text)),
      { numRuns: 150 },
    )
  })

  it('includes what it is told to, whatever the pattern', () => {
    const pattern = fc.oneof(
      fc
        .array(fc.constantFrom('*', '**', '?', '[', ']', '{', '}', '(', ')', '!', '+', '@', '|', ',', '/', '..', '.', '\\', 'a', 'é', '-', '^', '\u0000'), {
          maxLength: 12,
        })
        .map((some) => some.join('')),
      fc.string({ unit: 'binary', maxLength: 10 }),
    )
    fc.assert(
      fc.property(pattern, (each) => {
        const text = JSON.stringify({ clausewise: 1, policy: 'reference', include: [each], systems: { shop: { schema: each } } })
        const { faults, counts } = checkManifest({
          files: [
            { path: 'clausewise.yaml', text },
            { path: 'a/a.yaml', text: 'systems: { a: {} }' },
          ],
          policy,
          asOf: '2026-11-28',
        })
        // It names something, or it is a fault; nobody reads the schema, so that is one in any case.
        expect(faults.length).toBeGreaterThan(0)
        expect(counts.files).toBeGreaterThan(0)
      }),
      { numRuns: 500 },
    )
  })
})
