import { describe, expect, it } from 'vitest'
import { policy as reference } from '../../src/index.js'
import { type Policy, parsePolicy, policyInForce } from '../../src/policy.js'

function version(version: string, effectiveOn: string, changes: object = {}): Policy {
  const parsed = parsePolicy({ ...reference.document, version, effectiveOn, ...changes })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults))
  return parsed.policy
}

const { purposes } = reference.document
const first = version('1', '2024-04-01')
const second = version('2', '2025-10-01', { parameters: { ...reference.document.parameters, promptlyDays: 10 } })
const third = version('3', '2026-11-01', { purposes: { ...purposes, research: { number: 7, clause: 'use.0' } } })
const history = [third, first, second]

describe('policyInForce', () => {
  it.each([
    ['2024-04-01', '1'],
    ['2025-09-30', '1'],
    ['2025-10-01', '2'],
    ['2026-10-31', '2'],
    ['2026-11-01', '3'],
    ['9999-12-31', '3'],
  ])('on %s: version %s', (day, expected) => {
    expect(policyInForce(history, day)).toMatchObject({ found: true, policy: { identity: { version: expected } } })
  })

  it('cites that the newest applies to all data, and that a revision is made without notice', () => {
    expect(policyInForce(history, '2024-05-01')).toMatchObject({ clauses: ['revision.3'], obligations: [], advice: [], adds: { purposes: [], grounds: [] } })
    expect(policyInForce(history, '2025-11-01')).toMatchObject({
      clauses: ['revision.1', 'revision.3'],
      obligations: [{ code: 'announce-revision' }],
      advice: [],
    })
  })

  it('advises that a purpose which is added needs consent', () => {
    expect(policyInForce(history, '2026-11-25')).toMatchObject({
      previous: { identity: { version: '2' } },
      adds: { purposes: ['research'], grounds: [] },
      obligations: [{ code: 'announce-revision' }],
      advice: [{ code: 'widened-purpose-needs-consent' }],
    })
  })

  it.each([
    ['a day before the first version', history, '2024-03-31', 'no-day', ['day']],
    ['no day that exists', history, '2025-02-29', 'no-day', ['day']],
    ['a timestamp', history, '2025-02-28T00:00:00Z', 'no-day', ['day']],
    ['an empty history', [], '2025-01-01', 'empty', ['history']],
    ['two versions of one day', [first, version('1b', '2024-04-01')], '2025-01-01', 'duplicate', ['history', 1]],
    ['another policy', [first, version('1', '2025-04-01', { id: 'another' })], '2025-06-01', 'wrong-shape', ['history', 1]],
    ['a document that has not been checked', [first, first.document], '2025-01-01', 'wrong-shape', ['history', 1]],
    ['something else', [null], '2025-01-01', 'wrong-shape', ['history', 0]],
  ])('answers with the fault: %s', (_, versions, day, code, path) => {
    expect(policyInForce(versions as Policy[], day)).toMatchObject({ found: false, faults: [{ code, path }] })
  })

  it('never throws', () => {
    for (const value of [
      undefined,
      null,
      'x',
      {},
      new Proxy([], {
        get: () => {
          throw new Error('no')
        },
      }),
    ]) {
      expect(policyInForce(value as never, value as never).found).toBe(false)
    }
  })
})
