import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { prismaReader } from '../../../../src/gate/schemas/prisma/prisma-reader.js'
import { textAt } from '../text-at.js'
import { mongodb, shop } from './samples.js'

const pieces = [
  ...[
    'model A {\n',
    'type B {\n',
    'enum C {\n',
    'view D {\n',
    '}\n',
    '\n',
    '\r',
    '\r\n',
    '  a Int',
    ' A[]',
    ' B?',
    ' @relation',
    ' @default("',
    '"',
    '\\"',
    '@@map(',
    ')',
  ],
  ...[
    '//',
    '///',
    ' // @personal email\n',
    '/*',
    '*/',
    '{',
    '}',
    '[',
    '(',
    ' ',
    '\uFEFF',
    '\u0000',
    '\uD83D',
    '𠮷',
    '氏名 String\n',
    'Unsupported("x")',
    '__proto__ Int\n',
  ],
]
const soup = fc.array(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...pieces) }, fc.string({ unit: 'binary' }))).map((parts) => parts.join(''))
const mutated = fc
  .record({
    text: fc.constantFrom(shop, mongodb),
    at: fc.nat(1_400),
    length: fc.nat(60),
    put: fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary' })),
  })
  .map(({ text, at, length, put }) => text.slice(0, at) + put + text.slice(at + length))

describe('texts that are no schema', () => {
  it('reads any text without a fault, and points at the names of fields', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string({ unit: 'binary' }), soup, mutated), { maxLength: 3 }), (texts) => {
        const files = texts.map((text, index) => ({ path: `${index}.prisma`, text }))
        const { columns, unread } = prismaReader.read(files)
        for (const { column, at } of columns) expect(textAt(files, at)).toBe(column)
        for (const { at } of unread) expect(textAt(files, at)).not.toBe('')
      }),
      { numRuns: 1_000 },
    )
  })

  it('finds the same columns in whatever order the files are', () => {
    const texts = [shop, mongodb, 'model X {\n  o Customer?\n  p Int\n}\n']
    const names = (order: readonly string[]) =>
      prismaReader
        .read(order.map((text, index) => ({ path: `${index}.prisma`, text })))
        .columns.map(({ table, column }) => `${table}.${column}`)
        .sort()
    fc.assert(
      fc.property(fc.shuffledSubarray(texts, { minLength: texts.length }), (order) => {
        expect(names(order)).toEqual(names(texts))
      }),
    )
  })

  it.each(['[', '(', '{', '"', '"\\', ' ', '/', '/*\n', 'model A {\n', 'a ', 'a\n', '// @personal\n', '  a Int "\n', 'x-', '漢'])(
    'reads %j, again and again',
    (piece) => {
      const text = `model M {\n  id Int @default(${piece.repeat(2 ** 20 / piece.length)}`
      const { columns, unread } = prismaReader.read([
        { path: 'a.prisma', text },
        { path: 'b.prisma', text: `model M {\n  id Int @default(${piece.replaceAll('\n', ' ').repeat(9_000 / piece.length)}\n}` },
      ])
      expect(columns.length + unread.length).toBeGreaterThan(0)
    },
  )

  it.each([['\n'], ['\r'], ['\r\n']])('reads nothing of a file of very many lines that end in %j, and says where they become too many', (end) => {
    const text = `model A {${end}  a Int${end}}${end}`
    const few = prismaReader.read([{ path: 's.prisma', text: `${text}${end.repeat(199_990)}` }])
    expect([few.columns.length, few.unread]).toEqual([1, []])
    const many = prismaReader.read([{ path: 's.prisma', text: `${text}${end.repeat(400_000)}` }])
    expect(many.columns).toEqual([])
    expect(many.unread).toMatchObject([{ because: 'the file has more than 200000 lines', at: { start: { line: 200_000 } } }])
  })

  it('reads a thousand models', () => {
    const models = Array.from({ length: 1_000 }, (_, index) =>
      shop.slice(shop.indexOf('model'), shop.indexOf('enum')).replace('Customer {', `Customer${index} {`),
    )
    const { columns } = prismaReader.read([{ path: 's.prisma', text: models.join('') }])
    expect(columns.length).toBeGreaterThan(11_000)
  })
})
