import { describe, expect, it } from 'vitest'
import { sqlReader } from '../../../../src/gate/schemas/sql/sql-reader.js'
import { textAt } from '../text-at.js'
import { mysql, mysqlColumns, postgresql, postgresqlColumns, sqlite, sqliteColumns } from './samples.js'

const fileOf = (text: string, path = 'schema.sql') => ({ path, text })
const read = (...texts: readonly string[]) => sqlReader.read(texts.map((text, index) => fileOf(text, `${index}.sql`)))
const columnsIn = (...texts: readonly string[]) => read(...texts).columns.map(({ table, column, type }) => [table, column, type])
const commentsIn = (text: string) => read(text).columns.map(({ column, comment }) => [column, comment])

const copies = mysqlColumns.map(([, column, type]) => ['kaiin_log', column, type])

const elsewhere = 'another file is read here: it is to be named in the schema, too'

describe('sqlReader', () => {
  it.each([
    ['PostgreSQL', postgresql, postgresqlColumns],
    ['MySQL', mysql, [...mysqlColumns, ...copies]],
    ['SQLite', sqlite, sqliteColumns],
  ])('reads a schema of %s', (_, text, columns) => {
    const schema = read(text)
    expect(schema.unread).toEqual([])
    expect(schema.columns.map(({ table, column, type }) => [table, column, type])).toEqual(columns)
  })

  it.each([
    ['PostgreSQL', postgresql],
    ['MySQL', mysql],
    ['SQLite', sqlite],
    ['a file with a mark of byte order and other line ends', `\uFEFF${mysql.replaceAll('\n', '\r\n')}`],
  ])('points at each name as it is written: %s', (_, text) => {
    const files = [fileOf(text)]
    for (const { column, at } of sqlReader.read(files).columns)
      expect([column, ...['""', '``', '[]', "''"].map(([a, b]) => `${a}${column}${b}`)]).toContain(textAt(files, at))
  })

  it('counts in UTF-16 units', () => {
    const [, , column] = read('create table 会員 (\n 𠮷 int, 名 text,\n c int)').columns
    expect(read('create table 会員 (𠮷 int, /* 𠮷𠮷 */ "𠮷名" text)').columns[1]?.at).toEqual({
      file: '0.sql',
      start: { line: 1, column: 37 },
      end: { line: 1, column: 42 },
    })
    expect(column?.at.start).toEqual({ line: 3, column: 2 })
  })

  it('reads files of this notation by their names', () => {
    expect(['a/V1__x.SQL', 'b.sql', 'c.prisma', 'sql'].map((path) => sqlReader.reads(fileOf('', path)))).toEqual([true, true, false, false])
    expect(sqlReader.notation).toBe('sql')
  })

  it('says what comments say of a column', () => {
    const said = Object.fromEntries(commentsIn(postgresql).map(([column, comment]) => [column, comment]))
    expect(said['full name']).toBe('as in the passport\n氏名; the whole')
    expect(said.mail).toBe('@personal email')
    expect(said.born_at).toBe("when they were born; it's a secret @personal birth-date")
    expect(said.id).toBeUndefined()
    expect(said.credit).toBeUndefined()
    expect(Object.fromEntries(commentsIn(mysql))).toMatchObject({ kaiin_id: '会員番号', shimei: "氏名; it's @personal name", 𠮷野家: '好き' })
    expect(commentsIn(sqlite).filter(([, comment]) => comment !== undefined)).toEqual([['body', '本文']])
  })

  it('reads marks in comments', () => {
    const marks = read(postgresql).columns.flatMap(({ column, marks }) => marks.map(({ says, field }) => [column, says, field]))
    expect(marks).toEqual([
      ['mail', 'personal', 'email'],
      ['born_at', 'personal', 'birth-date'],
      ['key', 'not-personal', undefined],
    ])
  })

  it.each([
    ['on the line of its comma', 'create table t (a int, -- of a\nb int -- of b\n)', ['of a', 'of b']],
    ['before its comma', 'create table t (a int /* of a */, b int)', ['of a', undefined]],
    ['before its name', 'create table t (a int, /* of b */ b int)', [undefined, 'of b']],
    ['after several lines', 'create table t (a int\n  not null, -- of a\nb int)', ['of a', undefined]],
    ['within it', 'create table t (a -- of a\n int, b int)', ['of a', undefined]],
    ['on lines above', 'create table t (a int,\n-- of b\n/* and\n * more */\nb int)', [undefined, 'of b\nand\nmore']],
    ['beside a comma that leads', 'create table t (a int -- of a\n, b int -- of b\n)', ['of a', 'of b']],
    ['above the table', '-- of t\ncreate table t ( -- of t\na int,\nb int) -- of t', [undefined, undefined]],
    ['apart from it', 'create table t (a int,\n-- of all\n\nb int)', [undefined, undefined]],
  ])('gives a comment to the column it belongs to: %s', (_, text, comments) => {
    expect(read(text).columns.map(({ comment }) => comment)).toEqual(comments)
  })

  it.each([
    ['create table t (a int references u (b) on delete cascade, primary key (a), unique (a), check (a > 0))', ['a']],
    [
      'create table t (key varchar(20), index int, comment text, unique_ int, period date, type text, like_ int)',
      ['key', 'index', 'comment', 'unique_', 'period', 'type', 'like_'],
    ],
    ['create table t (a int, key k (a), index (a), key using btree (a), unique index u (a desc), fulltext (a))', ['a']],
    ["create table t (a enum('x, y', ')'), b text default ')', c int)", ['a', 'b', 'c']],
    ['create table t (a int,)', ['a']],
    ['create unlogged table t (a int)', ['a']],
    ['create foreign table t (a int) server s', ['a']],
    ['create table a.b.t (a int)', ['a']],
    ['create table t (c int) inherits (p)', ['c']],
    ['create table t (a int) create table u (b int)', ['a', 'b']],
    ['create temporary table t (a int)', []],
    ['create view t as select a from b', []],
    ['create table t as select a, u.b, c as d, lower(e) f, g::text, h::text as i, "J" from u where k = 1', ['a', 'b', 'd', 'f', 'g', 'i', 'J']],
    ['create table t (select distinct on (a, b) c, (select d from v limit 1) as e from u)', ['c', 'e']],
    ['create table t (a, b) as select c, lower(d) from u', ['a', 'b']],
    ['create table t as with v as (select a from u) select b, case when a then 1 end as c from v', ['b', 'c']],
    ['select a, b as c into t from u', ['a', 'c']],
    ['create materialized view t as select a, u.*, count(*), b as c from u group by 1', ['a', 'count', 'c']],
    ['create materialized view if not exists t (a, b) as select c, d from u with no data', ['a', 'b']],
    ['create materialized view t as select a from u; drop materialized view if exists t', []],
    ['create materialized view t as select a from u; alter materialized view t rename column a to b', ['b']],
    ['checkpoint; commit; alter table t owner to me; optimize table t; alter database d set x = 1', []],
    ['create index i on t (a)', []],
    ['select a into @b from c; select a into temp t from c; select (select 1 into x)', []],
    ['grant create table, alter table on t to u', []],
    ["insert into t values ('create table u (a int)')", []],
    ['create function f() returns int begin atomic; select 1; end', []],
  ])('tells columns from what is none: %s', (text, names) => {
    expect(columnsIn(text).map(([, column]) => column)).toEqual(names)
    expect(read(text).unread).toEqual([])
  })

  it.each([
    ['create table t (a int, primary key (a)) engine = x as select b, c as d from u', ['a', 'b', 'd']],
    ['create table t (a int) ignore select b from u', ['a', 'b']],
    ['create table t (a int) (select b from u)', ['a', 'b']],
    ['create table t (a int) with u as (select c from v) select b from u', ['a', 'b']],
    ['create table t (a, b) with (fillfactor = 70) as select c, d from u', ['a', 'b']],
    ['create table t (with x as (select a from u) select b from x)', ['b']],
    ['create table t (with recursive x (a) as (select 1) (select b from x))', ['b']],
    ['create table t as ((select a from u))', ['a']],
    ['create table t ((select a from u))', ['a']],
    ['create table t as (with x as (select 1) select a, b from x) with no data', ['a', 'b']],
    ['with x as (select a from u) select b, c as d into n from x', ['b', 'd']],
    ['(select a into n from u)', ['a']],
    ['select a into unlogged table n from u', ['a']],
    ['select a into unlogged n from u', ['a']],
    ['with x as (select 1) insert into t (a) select b from x; with x as (select 1) update t set a = 1 from x', []],
    ['create table t as select created_at::timestamp with time zone, x from u', ['created_at', 'x']],
    ['create table t as select created_at::timestamp(3) without time zone as y, x::int::text', ['y', 'x']],
    ['create table t as select string_agg(a) within group (order by b) as l, x from u order by x', ['l', 'x']],
    ['create table t as select x as limit, y as group, z as order, w as from, v from u', ['limit', 'group', 'order', 'from', 'v']],
    ['create table t as select a is distinct from b as c, a is not distinct from b as d, x from u', ['c', 'd', 'x']],
    ['create table t as select m.from, x, m.as from m', ['from', 'x', 'as']],
    ['create table t as select a as b limit 3', ['b']],
    ['create table t as select a as b, c where true group by 1, 2 having true order by 1, 2', ['b', 'c']],
    ['create table t as select sql_no_cache distinct a, "b" from u', ['a', 'b']],
    [
      'create table t as select a::character varying(20), b::double precision, c::timestamp with time zone, d::pg_catalog.text[], e::interval day to second, f::text g from u',
      ['a', 'b', 'c', 'd', 'e', 'g'],
    ],
    ['create table t as select (a)::text, (u.b)::text, c::national character varying, d::bit varying(3) from u', ['a', 'b', 'c', 'd']],
    ['create table t as select a collate "C", b collate utf8mb4_bin, c collate x.y as d, e::text collate "C" from u', ['a', 'b', 'd', 'e']],
    ["create table t as select a as 'b', count(*), now(), count(*)::int, pg_catalog.random() from u", ['b', 'count', 'now', 'random']],
    ['create table t as select a from u union all select b from v intersect (select c from w)', ['a', 'b', 'c']],
    ['create table t as (select a from u) union (select lower(b), c.* from v, (select 1) c)', ['a']],
    ['create materialized view t as select * from u; create materialized view v as select count(a) from u', []],
  ])('reads the columns of a query: %s', (text, names) => {
    expect(columnsIn(text).map(([, column]) => column)).toEqual(names)
    expect(read(text).unread).toEqual([])
  })

  it.each([
    ['create table t as select * from u', ['a', 'b']],
    ['create table t as table u', ['a', 'b']],
    ['create table t as (select * from u x where a in (select 1, 2) limit 3)', ['a', 'b']],
    ['create table t as select *, 1 as d from only s.u as x, v order by a, b', ['a', 'b', 'c', 'd']],
    ['create table t as select * from u left outer join v on u.a = v.join and (u.a, 1) = (1, 2)', ['a', 'b', 'c']],
    ['create table t as select x.*, y.d from u x join w y using (a)', ['a', 'b', 'd']],
    ['create table t as select s.V.* from u, v cross join (select 1) z', ['c']],
    ['create table t as select u.*, u.* from u, u as v', ['a', 'b']],
    ['create table t as select a from u union select * from v', ['c', 'a']],
    ['create table t as select z.* from u, v', ['a', 'b', 'c']],
    ['create table t (z int) as select * from u', ['a', 'b', 'z']],
    ['create table t (z, y) as select * from u', ['z', 'y']],
    ['create materialized view t as select v.*, w.* from v, w', ['c']],
    ['select * into t from u', ['a', 'b']],
    ['select limit, * into t from u for update', ['a', 'b', 'limit']],
    ['with x as (select 1) select u.*, x.a as y into t from u, x', ['a', 'b', 'y']],
  ])('takes over the columns of tables under a star: %s', (text, names) => {
    const schema = `create table u (a int, b int); create table v (c int); ${text}`
    expect(columnsIn(schema).flatMap(([table, column]) => (table === 't' ? [column] : []))).toEqual(names)
    expect(read(schema).unread).toEqual([])
  })

  it.each([
    ['create table t (a int, = b)', 'this is neither a column nor a constraint', '='],
    ['create table t as select a, lower(b) from u', 'its columns come from a query', 't'],
    ['create table t (select a, 1 from u)', 'its columns come from a query', 't'],
    ['select u.*, v.a into t from u, v', 'it takes over the columns of a table that is not known', 't'],
    ['create table v (a int); select *, b into t from v, (select 1) w', 'its columns come from a query', 't'],
    ['create table v (a int); select * into t from v join f(1) on true', 'its columns come from a query', 't'],
    ['create table t as with v as (select a from u) select * from v', 'its columns come from a query', 't'],
    ['create table t as select (a).* from u', 'it takes over the columns of a table that is not known', 't'],
    ['create table t (a int) as select b, lower(c) from u', 'its columns come from a query', 't'],
    ['create table t as select 1', 'its columns come from a query', 't'],
    ['create table t as select a::int + b::int from u', 'its columns come from a query', 't'],
    ['create table t as values (1)', 'its columns come from a query', 't'],
    ['creat table t (a int)', 'this is no statement that is known', 'creat'],
    ['crate tabel t (a int)', 'this is no statement that is known', 'crate'],
    ['create unlogged tabel t (a int)', 'this is no statement that is known', 'create'],
    ['alter tabel t add column a int', 'this is no statement that is known', 'alter'],
    ['\\i other.sql\ncreate table t (a int)', elsewhere, '\\i other.sql'],
    ["\\ir '../a b/other.sql'", elsewhere, "\\ir '../a b/other.sql'"],
    ['\\include other.sql', elsewhere, '\\include other.sql'],
    ['\\include_relative other.sql', elsewhere, '\\include_relative other.sql'],
    ['source db/other.sql;', elsewhere, 'source db/other.sql;'],
    ['\\. other.sql', elsewhere, '\\. other.sql'],
    ['.read other.sql', elsewhere, '.read other.sql'],
    ['create materialised view t as select a from u', 'this is no statement that is known', 'create'],
    ['create materialized veiw t as select a from u', 'this is no statement that is known', 'create'],
    ['create unloged table t (a int)', 'this is no statement that is known', 'create'],
    ['createtable t (a int)', 'this is no statement that is known', 'createtable'],
    ['altertable t add a int', 'this is no statement that is known', 'altertable'],
    ['create tables t (a int)', 'this is no statement that is known', 'create'],
    ['alter table t ad column a int', 'this is no action that is known', 'ad'],
    ['create table t (like u)', 'it takes over the columns of a table that is not known', 't'],
    ['create table t as select * from u', 'it takes over the columns of a table that is not known', 't'],
    ['create table t', 'its columns are not said', 't'],
    ['create table (a int)', 'the table has no name', 'create'],
    ['create table t (a int; create table u (b int)', 'this bracket is not closed', '('],
    ["create table t (a int default 'x)", 'this string has no end', "'"],
    ["insert into t values ('x); create table u (b int)", 'this string has no end', "'"],
    ['/* create table t (a int)', 'this comment has no end', '/'],
    ["set @s = 'alter table t add column a int'; prepare s from @s", 'the statement is put together as a text', "'alter table t add column a int'"],
    ["do $$ begin execute 'create table t (a int)'; end $$", 'the statement is put together as a text', "'create table t (a int)'"],
    ['copy t from stdin;\n1\n2', 'the data of COPY has no end', 'copy t from stdin'],
    ['alter table t add column = int', 'this is neither a column nor a constraint', '='],
    ['alter table = add a int', 'the table has no name', 'alter'],
  ])('says what it does not read: %s', (text, because, found) => {
    const files = [fileOf(text, '0.sql')]
    const { unread } = sqlReader.read(files)
    expect(unread.map((each) => each.because)).toContain(because)
    const at = unread.find((each) => each.because === because)?.at
    expect(at === undefined ? undefined : textAt(files, at)).toBe(found)
  })

  it.each([
    ['\\i db/1.SQL', '\\ir "1.sql"', 'SOURCE ./1.sql;', '.read 1.sql'],
    ['\\connect shop', '\\echo \\i', '.mode csv', '\\!ls', '\\if x', '.tables'],
    ['USE shop', 'use `shop` -- here', 'USE shop;', 'use shop # here'],
    ['-- +goose Down', '\\i other.sql', '-- +goose Up'],
  ])('passes over lines for the client: %s', (...lines) => {
    const schema = read(lines.map((line) => `${line}\ncreate table t (a int);`).join('\n'), 'create table u (b int)')
    expect(schema.columns.map(({ column }) => column)).toEqual(['a', 'b'])
    expect(schema.unread).toEqual([])
  })
})
