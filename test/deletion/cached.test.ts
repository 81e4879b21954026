import { describe, expect, it } from 'vitest'
import { cached } from '../../src/deletion/cached.js'

describe('what is kept for the next asking', () => {
  it('is given back, and found again', () => {
    const cache = new Map<string, number>()
    expect(cached(cache, 'a', 1)).toBe(1)
    expect(cached(cache, 'b', 2)).toBe(2)
    expect([...cache]).toEqual([
      ['a', 1],
      ['b', 2],
    ])
  })

  it('is never more than 4,096 values, however many are asked for: what is full starts over with the newest', () => {
    const cache = new Map<number, string>()
    let largest = 0
    for (let key = 1; key <= 10_000; key += 1) {
      expect(cached(cache, key, `value ${key}`)).toBe(`value ${key}`)
      expect(cache.get(key)).toBe(`value ${key}`)
      largest = Math.max(largest, cache.size)
    }
    expect(largest).toBe(4_096)
    expect(cache.size).toBe(10_000 - 2 * 4_096)
  })
})
