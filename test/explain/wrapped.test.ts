import { describe, expect, it } from 'vitest'
import { cells } from '../../src/explain/cells.js'
import { wrapped } from '../../src/explain/wrapped.js'

describe('a text in lines', () => {
  it.each([
    ['', 10, ['']],
    ['one two three', 20, ['one two three']],
    ['one two three', 8, ['one two', 'three']],
    ['保存する必要があります。', 10, ['保存する必', '要がありま', 'す。']],
    ['注文と、請求書', 6, ['注文', 'と、請', '求書']],
    ['Depot 16、Depot 18', 8, ['Depot', '16、', 'Depot 18']],
    ['保存（記録（写し））', 6, ['保存', '（記録', '（写', 'し））']],
    ['billing-system-of-the-branch', 12, ['billing-', 'system-of-', 'the-branch']],
    ['aaaaaaaaaa', 4, ['aaaa', 'aaaa', 'aa']],
  ])('%s in %i cells', (text, width, lines) => {
    expect(wrapped(text, width, cells)).toEqual(lines)
  })

  it('is cut where it has more lines than it may have', () => {
    expect(wrapped('one two three four', 7, cells, 2)).toEqual(['one two', 'three…'])
    expect(wrapped('請求書の控えの写し', 8, cells, 1)).toEqual(['請求書…'])
  })
})
