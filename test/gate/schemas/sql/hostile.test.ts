import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sqlReader } from '../../../../src/gate/schemas/sql/sql-reader.js'
import { statementsOf } from '../../../../src/gate/schemas/sql/statements.js'
import { textAt } from '../text-at.js'
import { mysql, postgresql, sqlite } from './samples.js'

const pieces = [
  ...'(),;.\'"`[]$\\#*=\n\r\t -'.split(''),
  ...['--', '/*', '*/', '/*!40101 ', '$$', '$a$', "E'", '\\.', '\uFEFF', '\u0000', '𠮷', '\uD83D', '漢', '　'],
  ...['create', 'temporary', 'table', 'if not exists', 'like', 'as', 'select * from', 'alter', 'add', 'column', 'drop', 'rename', 'to', 'change', 'modify'],
  ...['comment', 'on', 'is', 'do', 'begin', 'delimiter', 'copy t from stdin', 'set', 'type', 'primary key', 'int', 't', 'a', '__proto__', 'constructor', '1'],
]
const soup = fc
  .array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...pieces.flatMap((piece) => [piece, `${piece} `])) }, fc.string({ unit: 'binary' })))
  .map((parts) => parts.join(''))

/** A schema, with some of it left out, doubled, or put elsewhere. */
const mutated = fc
  .record({
    text: fc.constantFrom(postgresql, mysql, sqlite),
    cuts: fc.array(fc.record({ at: fc.nat(3_000), length: fc.nat(80), put: fc.oneof(fc.constantFrom(...pieces, ''), fc.nat(3_000)) }), {
      minLength: 1,
      maxLength: 6,
    }),
  })
  .map(({ text, cuts }) =>
    cuts.reduce<string>((mutant, { at, length, put }) => {
      const part = typeof put === 'number' ? mutant.slice(put, put + 40) : put
      return mutant.slice(0, at) + part + mutant.slice(at + length)
    }, text),
  )

const holds = (texts: readonly string[]): void => {
  const files = texts.map((text, index) => ({ path: `${index}.sql`, text }))
  const { columns, unread } = sqlReader.read(files)
  for (const { column, at } of columns) {
    const written = textAt(files, at)
    const bare = /^["'`[]/.test(written)
      ? written
          .slice(1, -1)
          .replace(/(["'`])\1/g, '$1')
          .replace(/\\(["'`])/g, '$1')
      : written
    expect(bare).toBe(column.replace(/(["'`])\1/g, '$1').replace(/\\(["'`])/g, '$1'))
  }
  for (const { at, because } of unread) {
    expect(because).not.toBe('')
    expect(at.start.line).toBeGreaterThanOrEqual(1)
    expect(at.start.column).toBeGreaterThanOrEqual(1)
    expect(textAt(files, at)).not.toBe('')
  }
}

describe('texts that are no schema', () => {
  it('reads any text without a fault, and points at the names of columns', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string({ unit: 'binary' }), soup), { maxLength: 3 }), (texts) => holds(texts)),
      { numRuns: 600 },
    )
  })

  it('reads schemas that are broken', () => {
    fc.assert(
      fc.property(fc.array(mutated, { minLength: 1, maxLength: 3 }), (texts) => holds(texts)),
      { numRuns: 400 },
    )
  })

  it('reads a schema the same beside what it passes over', () => {
    const passed = fc.constantFrom(
      "insert into a values ('create table b (c int)');",
      '-- create table b (c int)\n',
      'select 1;',
      'copy a from stdin;\ncreate table b (c int);\n\\.\n',
    )
    fc.assert(
      fc.property(fc.array(passed), fc.array(passed), (before, after) => {
        const names = (text: string) => sqlReader.read([{ path: 's.sql', text }]).columns.map(({ table, column, type }) => [table, column, type])
        expect(names(`${before.join('')}${postgresql}${after.join('')}`)).toEqual(names(postgresql))
      }),
      { numRuns: 30 },
    )
  })

  it.each([
    ['brackets', '('],
    ['nested defaults', 'create table t (a int default (('],
    ['arrays', 'create table t (a int['],
    ['nested comments', '/* '],
  ])('does not overflow on %s that go on and on', (_, piece) => {
    const text = `create table u (z int);\n${piece.repeat(100_000)}`
    const { columns, unread } = sqlReader.read([{ path: 's.sql', text }])
    expect(columns.map(({ column }) => column)).toEqual(['z'])
    expect(unread.length + (piece === '(' ? 1 : 0)).toBeGreaterThan(0)
  })

  it('cuts a hostile text in a time that grows with its length', () => {
    const size = 2 ** 21
    // What grows with the square takes hours, and no test has them.
    const gaps = ["'", '$a$', '$a b', '/*', '*/', "''", 'a ', '(', '[a', ';/**/', '-- down\n', 'create table t (', 'copy t from stdin;\n', '漢'].map(
      (piece) => statementsOf(piece.repeat(size / piece.length), { isMysql: false }).gaps.length,
    )
    expect(Math.max(...gaps)).toBeGreaterThan(0)
  })

  it.each([
    ['many columns', `create table t (${'a int, '.repeat(150_000)}b int)`],
    ['many tables', 'create table t (a int);'.repeat(40_000)],
    ['many tables without semicolons', 'create table t (a int) '.repeat(40_000)],
    ['many comments', `alter table t ${'add (a int), -- a\n'.repeat(40_000)} add b int`],
    ['many notes', `create table t (${'-- a\n'.repeat(150_000)} b int)`],
    ['many renames', `create table t (a int);${'alter table t rename a to b; alter table t rename b to a;'.repeat(15_000)}`],
    ['many definitions of one column', `create table t (a int);${'alter table t modify a int; -- a\n'.repeat(25_000)}`],
  ])('reads %s in a time that grows with their number', (_, text) => {
    const { columns, unread } = sqlReader.read([{ path: 's.sql', text }])
    expect(columns.length + unread.length).toBeGreaterThan(0)
  })

  it('reads so much of a file of very many statements, and says from where on it does not', () => {
    const text = Array.from({ length: 150_000 }, (_, at) => `create table t${at} (a int);\n`).join('')
    const { columns, unread } = sqlReader.read([{ path: 's.sql', text }])
    expect(unread).toMatchObject([{ because: 'the file is too long: from here on it is not read', at: { start: { line: columns.length } } }])
    expect(columns.length).toBeGreaterThan(100_000)
    // What says nothing of columns does not count, however much of it there is.
    const data = `create table t (a int);\n${'insert into t values (1, 2, 3, 4, 5);\n'.repeat(80_000)}create table u (b int);`
    expect(sqlReader.read([{ path: 's.sql', text: data }])).toMatchObject({ columns: [{ table: 't' }, { table: 'u' }], unread: [] })
  })

  it('reads two thousand tables', () => {
    const table = (index: number) =>
      `CREATE TABLE "table_${index}" (\n  id bigint PRIMARY KEY,\n  "氏名" varchar(80) NOT NULL, -- 名前\n${'  some_column numeric(10, 2) DEFAULT 0,\n'.repeat(7)}  email text\n);`
    const text = Array.from({ length: 2_000 }, (_, index) => table(index)).join('\n')
    expect(sqlReader.read([{ path: 's.sql', text }]).columns).toHaveLength(8_000)
  })
})
