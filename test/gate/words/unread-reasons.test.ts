import { describe, expect, it } from 'vitest'
import { readFaultCodes } from '../../../src/gate/reading/tree.js'
import { schemaReaders } from '../../../src/gate/schemas/schema-readers.js'
import { startingNote } from '../../../src/gate/starting-words.js'
import { unreadReason } from '../../../src/gate/words/ja/unread-reasons.js'
import { wordsOf } from '../../../src/gate/words/words-of.js'
import { words, wrongly } from '../../docs/japanese-words.js'
import { put, readerTexts } from './reader-texts.js'

/** What the readers write that is no reason, and is said nowhere in Japanese. */
const noReasons = [`array of ${put}`]

/** What has to be a map, and is said in a reason: `the path is no map`. */
const isThing = (text: string) => /^the \w+$/.test(text)

const reasons = [
  ...readerTexts.filter((text) => !noReasons.includes(text) && !isThing(text)),
  ...readerTexts.filter(isThing).map((thing) => `${thing} is no map`),
  ...['comment', 'quoted', 'string'].map((kind) => `this ${kind} has no end`),
]

describe('why a piece of a schema is not read, in Japanese', () => {
  it('is found in the source of the readers', () => {
    expect(reasons).toEqual(expect.arrayContaining(['this block is not closed', 'the path is no map', 'its columns come from a query', `there is no ${put}`]))
    expect(reasons.length).toBeGreaterThan(50)
  })

  // A reason that a reader gives is given in src/gate/words/ja/unread-reasons.ts, too; a text of a reader that is none is named above.
  it.each(reasons)('is said of: %s', (reason) => {
    const said = unreadReason(reason)
    expect(said).toMatch(/^(?=.*[ぁ-ん])[^\n]*[^。]$/u)
    // Names stand in 「」; others than names have capitals, such as YAML.
    expect(said.replaceAll(/「[^「」]*」/g, '')).not.toMatch(/\b[a-z]+\b/)
    expect(said.includes(put)).toBe(reason.includes(put))
  })

  it.each(words)('has no other word for $means than $say', (word) => {
    expect(wrongly(reasons.map(unreadReason).join('\n'), word)).toEqual([])
  })

  it.each([
    ['the reference leads to nothing: #/a: b', '参照の指すものがありません：#/a: b'],
    ['the key is there twice: a', 'キーが重複しています：a'],
    ['there is nothing in it', 'ファイルが空です'],
    ['the operation is no map', '操作がマップではありません'],
    ['paths is no map', '「paths」がマップではありません'],
    ['there are more than 50000 properties: from here on they are not read', 'プロパティが50000個を超えており、ここから先は読み取られていません'],
    ['this is no name that is known: properties may be meant', '不明な名称であり、「properties」の誤りの可能性があります'],
    ['this quoted has no end', '引用符に終わりがありません'],
  ])('has what is named in it: %s', (reason, said) => {
    expect(unreadReason(reason)).toBe(said)
  })

  it.each(['', 'unexpected COPY', 'there is no way to read this', 'no luck: the key is there twice', '__proto__', 'constructor: a', 'this is not closed'])(
    'stays as another reader says it: %j',
    (reason) => {
      expect(unreadReason(reason)).toBe(reason)
    },
  )

  it('stands in the fault of a check and in the notes of init; in English it is what the reader says', () => {
    const file = { path: 'shop.prisma', text: 'model A {' }
    const [unread] = schemaReaders.find(({ notation }) => notation === 'prisma')?.read([file]).unread ?? []
    if (unread === undefined) throw new Error('it is not closed')
    const { at, because } = unread
    const fault = { code: 'schema-unread', file: at.file, at, path: [], found: because } as const
    expect(wordsOf({ language: 'en' }).fault(fault)).toContain('A part of the schema shop.prisma was not read: this block is not closed. ')
    expect(wordsOf({ language: 'ja' }).fault(fault)).toContain(
      'スキーマ「shop.prisma」の一部を読み取ることができませんでした（ブロックが閉じられていません）。',
    )
    const note = { code: 'piece-not-read', at, because } as const
    expect(startingNote(note, 'en')).toBe('shop.prisma:1:1 could not be read: this block is not closed')
    expect(startingNote(note, 'ja')).toBe('shop.prisma:1:1 を読み取れませんでした：ブロックが閉じられていません')
  })

  it('of a text that is no YAML is what is wrong with it, and what stands there', () => {
    const openapi = schemaReaders.find(({ notation }) => notation === 'openapi')
    const because = (text: string) => openapi?.read([{ path: 'api.yaml', text }]).unread.map((each) => unreadReason(each.because))
    expect(because('a: 1\na: 2')).toEqual(['キーが重複しています：a'])
    expect(because('')).toEqual(['ファイルが空です'])
    expect(readFaultCodes.map((code) => unreadReason(code))).toEqual([...readFaultCodes])
  })
})
