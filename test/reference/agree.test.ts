import { expect, it } from 'vitest'
import { agree } from './agree.js'

const denied = { allowed: false, clauses: ['use.1', 'use.2'], reasons: [{ code: 'discontinued', clause: 'use.1', field: 'name' }] }
const faulty = (...faults: readonly object[]) => ({ allowed: false, reasons: [{ code: 'invalid-request', faults }] })

it.each([
  ['equal answers', denied, structuredClone(denied)],
  ['one that names its policy and one that does not', { ...denied, policy: { id: 'p' } }, denied],
  ['members in another order', { b: 1, a: 2 }, { a: 2, b: 1 }],
  ['faults that show something else', faulty({ path: ['record'], problem: 'missing', needed: ['order'] }), faulty({ path: ['record'], problem: 'missing' })],
  [
    'faults in another order',
    faulty({ path: ['a'], problem: 'empty' }, { path: ['b'], problem: 'empty' }),
    faulty({ path: ['b'], problem: 'empty' }, { path: ['a'], problem: 'empty' }),
  ],
])('takes for the same: %s', (_, answer, expected) => {
  expect(agree(answer, expected)).toBe(true)
  expect(agree(expected, answer)).toBe(true)
})

it.each([
  ['a list in another order', denied, { ...denied, clauses: ['use.2', 'use.1'] }],
  ['a list that is longer', denied, { ...denied, clauses: ['use.1', 'use.2', 'use.3'] }],
  ['a member more', denied, { ...denied, obligations: [] }],
  ['a member of another name', { a: 1 }, { b: 1 }],
  ['a value that differs deep down', denied, { ...denied, reasons: [{ code: 'discontinued', clause: 'use.1', field: 'email' }] }],
  ['a list for an object', [], {}],
  ['a text for a number', { number: '3' }, { number: 3 }],
  ['a fault elsewhere', faulty({ path: ['a'], problem: 'empty' }), faulty({ path: ['b'], problem: 'empty' })],
  ['another fault', faulty({ path: ['a'], problem: 'empty' }), faulty({ path: ['a'], problem: 'missing' })],
  ['a fault more', faulty({ path: ['a'], problem: 'empty' }), faulty({ path: ['a'], problem: 'empty' }, { path: ['b'], problem: 'empty' })],
])('does not take for the same: %s', (_, answer, expected) => {
  expect(agree(answer, expected)).toBe(false)
  expect(agree(expected, answer)).toBe(false)
})
