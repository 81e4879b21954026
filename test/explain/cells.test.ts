import { describe, expect, it } from 'vitest'
import { cells, fitted, padded } from '../../src/explain/cells.js'

describe('the cells of a text', () => {
  it.each([
    ['', 0],
    ['abc', 3],
    ['利用目的', 8],
    ['ひらがなカタカナ', 16],
    ['（ＡＢ、。）', 12],
    ['\uff76\uff80\uff76\uff85', 4],
    ['한국어', 6],
    ['か\u3099', 2],
    ['é', 1],
    ['e\u0301', 1],
    ['𠮷野家', 6],
    ['🗑', 2],
    ['a\u200db', 2],
  ])('%s takes %i', (text, width) => {
    expect(cells(text)).toBe(width)
  })

  it('are filled up with spaces', () => {
    expect(padded('保存', 6)).toBe('保存  ')
    expect(padded('保存', 3)).toBe('保存')
  })

  it('are never more than asked, and never half a character', () => {
    expect(fitted('請求書の控え', 12)).toBe('請求書の控え')
    expect(fitted('請求書の控え', 11)).toBe('請求書の..')
    expect(fitted('請求書の控え', 9)).toBe('請求書..')
    expect(fitted('abcdef', 4)).toBe('ab..')
  })
})
