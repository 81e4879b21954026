import { expect, it } from 'vitest'
import { everyOf, given, subsetsOf } from './combinations.js'

it('takes one value from each list in every way, the last list turning fastest', () => {
  expect([...everyOf({ a: [1, 2], b: ['x', undefined] })]).toEqual([
    { a: 1, b: 'x' },
    { a: 1, b: undefined },
    { a: 2, b: 'x' },
    { a: 2, b: undefined },
  ])
  expect([...everyOf({})]).toEqual([{}])
  expect([...everyOf({ a: [1, 2], b: [] })]).toEqual([])
})

it('gives every subset once, in the order of the list', () => {
  expect(subsetsOf(['a', 'b'])).toEqual([[], ['a'], ['b'], ['a', 'b']])
  expect(new Set(subsetsOf([...'abcdefghijk']).map(String)).size).toBe(2 ** 11)
})

it('leaves out members without a value', () => {
  expect(Object.keys(given({ a: undefined, b: null, c: false }))).toEqual(['b', 'c'])
})
