import { getSchema } from '@mrleebo/prisma-ast'
import { get_dmmf } from '@prisma/prisma-schema-wasm'
import { describe, expect, it } from 'vitest'
import { prismaReader } from '../../../../src/gate/schemas/prisma/prisma-reader.js'
import { mongodb, orders, shop } from './samples.js'

interface Model {
  readonly name: string
  readonly fields: readonly { readonly name: string; readonly kind: string; readonly type: string; readonly isList: boolean; readonly isRequired: boolean }[]
}
interface Dmmf {
  readonly datamodel: { readonly models: readonly Model[]; readonly types: readonly Model[] }
}
type Files = readonly { readonly path: string; readonly text: string }[]

/** The columns by Prisma's own parser: fields of a relation left out. */
function columnsByPrisma(files: Files): readonly string[] {
  const { datamodel } = JSON.parse(get_dmmf(JSON.stringify({ prismaSchema: files.map(({ path, text }) => [path, text]) }))) as Dmmf
  const models = new Set(datamodel.models.map(({ name }) => name))
  return [...datamodel.models, ...datamodel.types].flatMap(({ name: table, fields }) =>
    fields
      .filter(({ type }) => !models.has(type))
      .map(({ name, type, isList, isRequired }) => `${table}.${name} ${type}${isList ? '[]' : isRequired ? '' : '?'}`),
  )
}

function columnsByReader(files: Files): readonly string[] {
  const { columns, unread } = prismaReader.read(files)
  expect(unread).toEqual([])
  return columns.map(({ table, column, type }) => `${table}.${column} ${type.replaceAll(' ', '')}`)
}

const source = 'datasource db {\n  provider = "postgresql"\n}\n'

describe("Prisma's own parser", () => {
  it.each<readonly [string, Files]>([
    [
      'a folder',
      [
        { path: 'a.prisma', text: shop.replace(/^ +place .*$/m, '') },
        { path: 'b.prisma', text: orders },
      ],
    ],
    ['documents', [{ path: 'a.prisma', text: mongodb }]],
    [
      'names',
      [
        {
          path: 'a.prisma',
          text: `${source}model A_b {\n  id Int @id\n  氏名 String\n  name名 String\n  a_b String /* x */\n  /* y */ c String\n  Ümlaut String?\n}`,
        },
      ],
    ],
    ['spaces', [{ path: 'a.prisma', text: `${source}model  A   {  \n\tid   Int@id\n  tags String []\n  o String ?\n}   // end` }]],
    [
      'comments',
      [
        {
          path: 'a.prisma',
          text: `${source}/// a { b\nmodel A { // c }\n  /* id2 Int\n  } */\n  id Int @id // }\n  // x String\n  y String @default("}//{") /// z\n}`,
        },
      ],
    ],
    [
      'words of the language',
      [{ path: 'a.prisma', text: `${source}model A {\n  model Int @id\n  type String\n  enum String\n  view String\n  datasource String\n}` }],
    ],
  ])('finds the same columns: %s', (_, files) => {
    expect(columnsByPrisma(files)).not.toEqual([])
    expect(columnsByReader(files).toSorted()).toEqual(columnsByPrisma(files).toSorted())
  })

  it('reads names in Japanese, which another reader does not', () => {
    const text = 'model A {\n  id Int @id\n  氏名 String\n}\n'
    expect(() => getSchema(text)).toThrow()
    expect(columnsByReader([{ path: 'a.prisma', text }])).toEqual(['A.id Int', 'A.氏名 String'])
  })

  it.each([
    'model A { id Int @id }',
    'model A\n{\n  id Int @id\n}',
    'model A {\n  id /* x */ Int @id\n}',
    'model A {\n  id: Int @id\n}',
    'model A {\n  id Int @id',
  ])('reads no more of what is wrong: %j', (text) => {
    expect(() => columnsByPrisma([{ path: 'a.prisma', text: source + text }])).toThrow()
    expect(prismaReader.read([{ path: 'a.prisma', text: source + text }]).unread).not.toEqual([])
  })
})
