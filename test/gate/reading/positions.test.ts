import { expect, it } from 'vitest'
import { positionsOf } from '../../../src/gate/reading/positions.js'

it.each<readonly [string, number, number, number]>([
  ['', 0, 1, 1],
  ['a: 1', 3, 1, 4],
  ['a\nb', 2, 2, 1],
  ['a\r\nb', 3, 2, 1],
  ['a\rb', 2, 2, 1],
  ['a\n\nb', 2, 2, 1],
  ['a\n\nb', 3, 3, 1],
  ['氏名: あ\n😀: x', 8, 2, 3],
  ['\uFEFFa: 1', 1, 1, 1],
  ['\uFEFFa: 1', 0, 1, 1],
  ['a\u2028b', 2, 1, 3],
  ['a\n', 2, 2, 1],
])('in %j offset %i stands in line %i, column %i', (text, offset, line, column) => {
  expect(positionsOf(text)(offset)).toEqual({ line, column })
})
