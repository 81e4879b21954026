import { expect, it } from 'vitest'
import { foundTypes, isFoundType, isNeededType, neededTypes, remarks } from '../../src/model/value-type.js'

const others = [...remarks, 'reference-jp', 'Text', '', 'toString', 'length']

it('the kinds of value that a fault finds are told from texts', () => {
  for (const word of foundTypes) expect(isFoundType(word), word).toBe(true)
  for (const word of [...others, 'day', 'whole number', 'true', 'false']) expect(isFoundType(word), word).toBe(false)
})

it('the kinds of value that a fault needs are told from names', () => {
  for (const word of neededTypes) expect(isNeededType(word), word).toBe(true)
  for (const word of [...others, 'null', 'undefined', 'unreadable', 'too many members']) expect(isNeededType(word), word).toBe(false)
})
