import { describe, expect, it } from 'vitest'
import { unreadable } from '../../src/compile/reading.js'
import { copied, type Shape } from '../../src/deletion/copied.js'

const record: Shape = { kind: 'record', members: new Map() }
const list: Shape = { kind: 'list', each: undefined }

describe('a copy of what a caller passed', () => {
  it('is empty where it is a list in place of a record, or a record in place of a list, whatever is in it', () => {
    const value = { secret: 'x' }
    expect(copied([value, 2, 3], record)).toEqual([])
    expect(copied({ 0: value, length: 1 }, list)).toEqual({})
  })

  it('goes no deeper than the shape: what has none is the same value', () => {
    const within = { deep: { deeper: 1 } }
    expect(copied(within, undefined)).toBe(within)
    expect(copied([within, null], list)).toEqual([within, null])
    expect((copied([within], list) as readonly unknown[])[0]).toBe(within)
    expect(copied(null, list)).toBe(null)
    expect(copied(null, record)).toBe(null)
    expect(copied('text', record)).toBe('text')
  })

  it('is unreadable where a list says that its length is no number: such a length could change from one reading to the next', () => {
    let told = 0
    const growing = () => {
      told += 1
      return Math.min(told, 50)
    }
    for (const length of ['1', { valueOf: growing }, [2], null, true]) {
      const liar = new Proxy([1, 2, 3], { get: (target, key) => (key === 'length' ? length : Reflect.get(target, key)) })
      expect(copied(liar, list)).toBe(unreadable)
    }
    expect(told).toBe(0)
  })
})
