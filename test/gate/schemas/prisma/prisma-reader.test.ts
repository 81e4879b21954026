import { describe, expect, it } from 'vitest'
import { prismaReader } from '../../../../src/gate/schemas/prisma/prisma-reader.js'
import { textAt } from '../text-at.js'
import { mongodb, orders, shop, shopColumns } from './samples.js'

const fileOf = (text: string, path = 'schema.prisma') => ({ path, text })
const files = [fileOf(shop, 'prisma/schema/shop.prisma'), fileOf(orders, 'prisma/schema/orders.prisma')]
const model = (...lines: readonly string[]) => ['model M {', ...lines, '}', ''].join('\n')
const read = (text: string) => prismaReader.read([fileOf(text)])

describe('prismaReader', () => {
  it('reads the columns of a schema of several files', () => {
    const { columns, unread } = prismaReader.read(files)
    expect(unread).toEqual([])
    expect(columns.map(({ table, column, type }) => [table, column, type])).toEqual(shopColumns)
  })

  it('reads the parts of documents, too', () => {
    const names = read(mongodb).columns.map(({ table, column, type }) => `${table}.${column} ${type}`)
    expect(names).toEqual(['Address.zip String', 'Address.city String?', 'Person.id String', 'Person.home Address', 'Person.past Address[]'])
  })

  it.each([
    ['as it is', (text: string) => text],
    ['with other line ends', (text: string) => text.replaceAll('\n', '\r\n')],
    ['with a mark of byte order', (text: string) => `\uFEFF${text}`],
    ['with tabs', (text: string) => text.replaceAll('  ', '\t')],
  ])('points at each name: %s', (_, change) => {
    const changed = files.map(({ path, text }) => fileOf(change(text), path))
    const { columns } = prismaReader.read(changed)
    expect(columns).toHaveLength(shopColumns.length)
    for (const { column, at } of columns) expect(textAt(changed, at)).toBe(column)
  })

  it('counts in UTF-16 units from 1', () => {
    expect(read(model('  id Int @id', '  名前 String // 𠮷')).columns[1]?.at).toEqual({
      file: 'schema.prisma',
      start: { line: 3, column: 3 },
      end: { line: 3, column: 5 },
    })
  })

  it('gives the comments that belong to a field', () => {
    const said = Object.fromEntries(prismaReader.read(files).columns.map(({ column, comment }) => [column, comment]))
    expect(said).toEqual({
      ...Object.fromEntries(shopColumns.map(([, column]) => [column, undefined])),
      fullName: '氏名\n@personal name',
      mail: '@personal email',
      since: 'where they live,\nand since when',
      note: '備考',
    })
  })

  it('reads comments on the line of a field', () => {
    const text = model('  /* id Int */ id Int /* the number */', '  /**/ a Int /* @personal */', '  b Int')
    const { columns } = read(text)
    expect(columns.map(({ column, comment }) => [column, comment])).toEqual([
      ['id', 'id Int\nthe number'],
      ['a', '@personal'],
      ['b', undefined],
    ])
    for (const { column, at } of columns) expect(textAt([fileOf(text)], at)).toBe(column)
  })

  it('reads marks in comments', () => {
    const marked = prismaReader.read(files).columns.flatMap(({ column, marks }) => marks.map(({ says, field }) => [column, says, field]))
    expect(marked).toEqual([
      ['fullName', 'personal', 'name'],
      ['mail', 'personal', 'email'],
    ])
  })

  it('knows relations to models it has not read by their attribute', () => {
    const { columns } = read(
      model('  a Other @relation(fields: [aId], references: [id])', '  aId Int', '  b String @default("@relation")', '  c String // @relation'),
    )
    expect(columns.map(({ column }) => column)).toEqual(['aId', 'b', 'c'])
  })

  it('reads no views, enumerations and settings', () => {
    expect(read('view V {\n  id Int\n}\nenum E {\n  A\n}\ngenerator g {\n  provider = "x"\n}\nmodel M {\n  v V?\n}\n')).toEqual({ columns: [], unread: [] })
  })

  it.each([
    ['model M { id Int }', 'this line opens no block', 'model M { id Int }'],
    ['model M\n{\n  id Int\n}', 'this line opens no block', 'model M'],
    ['nonsense', 'this line opens no block', 'nonsense'],
    [model('  id: Int'), 'this line is no field', '  id: Int'],
    [model('  id'), 'this line is no field', '  id'],
    [model('  id Int id2 Int'), 'this line is no field', '  id Int id2 Int'],
    [model('  id /* x */ Int'), 'this line is no field', '  id /* x */ Int'],
    ['model M {\n  id Int', 'this block is not closed', 'model M {'],
    [model('  id Int', '  /* on and on'), 'this comment has no end', '  /* on and on'],
    [model(`  id Int @default("${'x'.repeat(20_000)}")`), 'the line is too long', undefined],
  ])('says what it does not read: %s', (text, because, found) => {
    const { unread } = read(text)
    expect(unread.map((each) => each.because)).toContain(because)
    const at = unread.find((each) => each.because === because)?.at
    if (found !== undefined) expect(at === undefined ? undefined : textAt([fileOf(text)], at)).toBe(found)
  })

  it('reads on behind a line that it does not read', () => {
    expect(read(model('  id Int', '  = nonsense', '  mail String')).columns.map(({ column }) => column)).toEqual(['id', 'mail'])
  })

  it('reads files of this notation by their names', () => {
    expect(['a/schema.prisma', 'b.PRISMA', 'c.sql', 'prisma'].map((path) => prismaReader.reads(fileOf('', path)))).toEqual([true, true, false, false])
    expect(prismaReader.notation).toBe('prisma')
  })
})
