import { describe, expect, it } from 'vitest'
import { retentionTableText } from '../../src/explain.js'
import { document } from '../../src/reference.js'
import { japanesePage } from './japanese-page.js'
import { words, wrongly } from './japanese-words.js'

/** All Japanese of the product: the page that has it, and the table of retention. */
const all = `${japanesePage()}\n${retentionTableText(document, { language: 'ja' })}`

describe('the Japanese of the product', () => {
  it.each(words)('says $say for $means', ({ say }) => {
    expect(say.split(/[「」、]+/).filter((word) => !all.includes(word))).toEqual([])
  })

  it.each(words)('has no other word for $means than $say', (word) => {
    expect(wrongly(all, word)).toEqual([])
  })
})

describe('the search', () => {
  it('finds a wrong word, and leaves the words of a law', () => {
    const [word] = words.filter(({ say }) => say === '取得')
    if (word === undefined) throw new Error('no such word')
    expect(wrongly('個人情報を収集します。', word)).toEqual(['個人情報を収集します。'])
    expect(wrongly('個人番号は収集も保管もできません。', word)).toEqual([])
  })
})
