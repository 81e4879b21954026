import { describe, expect, it } from 'vitest'
import { sqlReader } from '../../../../src/gate/schemas/sql/sql-reader.js'
import { textAt } from '../text-at.js'

const filesOf = (texts: readonly string[]) => texts.map((text, index) => ({ path: `${index}.sql`, text }))
const left = (...texts: readonly string[]) => sqlReader.read(filesOf(texts)).columns.map(({ table, column, type }) => `${table}.${column} ${type}`.trim())

const people = 'create table people (id int, name text, mail text);'

describe('migrations that sqlReader follows', () => {
  it.each([
    ['add column', ['people.id int', 'people.name text', 'people.mail text', 'people.born date'], 'alter table people add column born date'],
    [
      'add',
      ['people.id int', 'people.name text', 'people.mail text', 'people.born date'],
      'ALTER TABLE IF EXISTS ONLY public."people" ADD IF NOT EXISTS born date NOT NULL',
    ],
    [
      'add several',
      ['people.id int', 'people.name text', 'people.mail text', 'people.a int', 'people.b text'],
      'alter table people add column a int, add b text first',
    ],
    [
      'add in brackets',
      ['people.id int', 'people.name text', 'people.mail text', 'people.a int', 'people.b text'],
      'alter table people add (a int, b text, primary key (a))',
    ],
    ['add what is there', ['people.id int', 'people.name text', 'people.mail text'], 'alter table people add column if not exists NAME varchar(9)'],
    [
      'add no column',
      ['people.id int', 'people.name text', 'people.mail text'],
      'alter table people add constraint c unique (name), add index (name), add primary key (id), add partition (partition p values less than (1))',
    ],
    ['drop column', ['people.id int', 'people.mail text'], 'alter table people drop column if exists "name" cascade'],
    ['drop', ['people.id int', 'people.mail text'], 'alter table people drop name'],
    [
      'drop no column',
      ['people.id int', 'people.name text', 'people.mail text'],
      'alter table people drop constraint name, drop index name, drop primary key, drop foreign key mail',
    ],
    ['rename column', ['people.id int', 'people.full_name text', 'people.mail text'], 'alter table people rename column name to full_name'],
    ['rename', ['people.id int', 'people.full_name text', 'people.mail text'], 'alter table people rename name to full_name'],
    [
      'rename no column',
      ['people.id int', 'people.name text', 'people.mail text'],
      'alter table people rename index name to other; alter table people rename constraint mail to m',
    ],
    [
      'change',
      ['people.id int', 'people.sei varchar(40)', 'people.mail text'],
      "alter table `people` change column `name` `sei` varchar(40) not null default 'x' after `id`",
    ],
    [
      'modify',
      ['people.id int', 'people.name varchar(40)', 'people.mail longtext'],
      'alter table people modify name varchar(40) null, modify column mail longtext',
    ],
    [
      'alter type',
      ['people.id bigint', 'people.name varchar(9)', 'people.mail text'],
      'alter table people alter column id set data type bigint using id::bigint, alter name type varchar(9), alter mail set not null',
    ],
    ['rename table', ['persons.id int', 'persons.name text', 'persons.mail text'], 'alter table people rename to persons'],
    [
      'rename table, in MySQL',
      ['b.id int', 'b.name text', 'b.mail text'],
      'rename table people to a, a to b; alter table b rename c; alter table c rename as b',
    ],
    ['drop table', [], 'drop table if exists other, people cascade'],
    ['drop several tables, in MySQL', [], 'create table a (x int); drop tables if exists a, people'],
    ['rename several tables, in MySQL', ['b.id int', 'b.name text', 'b.mail text'], 'rename tables people to a, a to b'],
    [
      'alter a table without waiting, in MariaDB',
      ['people.id int', 'people.mail text', 'people.born date', 'people.sex int'],
      'alter table people nowait add born date; alter table people wait 10 add column sex int, drop name; rename table people nowait to people',
    ],
    [
      'exchange a partition',
      ['people.id int', 'people.name text', 'people.mail text'],
      'alter table people exchange partition p with table q without validation',
    ],
    ['drop table of another name', ['people.id int', 'people.name text', 'people.mail text'], 'drop table person; drop view people; drop index people'],
    ['define anew', ['people.id int', 'people.name text', 'people.mail text'], 'create table if not exists people (id bigint, name text)'],
    [
      'copy',
      ['people.id int', 'people.name text', 'people.mail text', 'old.id int', 'old.name text', 'old.mail text'],
      'create table old as select * from people where id < 3',
    ],
    [
      'take over',
      ['people.id int', 'people.name text', 'people.mail text', 'two.id int', 'two.name text', 'two.mail text', 'two.x int'],
      'create table two (like people including all, x int)',
    ],
    ['a table of other files', ['people.id int', 'people.name text', 'people.mail text', 'staff.born date'], 'alter table staff add born date, drop x'],
    [
      'a table that SQLite makes anew',
      ['people.id int', 'people.mail text'],
      'create table "new_people" (id int, mail text); insert into new_people select id, mail from people; drop table people; alter table new_people rename to people',
    ],
    [
      'attributes of a type',
      ['people.id int', 'people.name text', 'people.mail text', 'p.a int', 'p.c text'],
      "create type p as (a int, b int); alter type p add attribute c text, drop attribute b; alter type mood add value 'a'",
    ],
    [
      'in a block',
      ['people.id int', 'people.name text', 'people.born date'],
      'do $$ begin if not exists (select 1) then alter table people add born date; alter table people drop mail; end if; end $$',
    ],
    [
      'in a procedure',
      ['people.id int', 'people.name text', 'people.mail text', 'people.born date'],
      'delimiter //\ncreate procedure p() begin if 1 then alter table people add born date; end if; alter table people drop column name; end //\ndelimiter ;\ncall p();',
    ],
    [
      'what a file undoes',
      ['people.id int', 'people.name text', 'people.mail text', 'people.a int', 'people.b int'],
      '-- +goose Up\nalter table people add a int;\n-- +goose Down\ndrop table people;\n-- +goose Up\nalter table people add b int;',
    ],
    [
      'what a file undoes, in dbmate',
      ['people.id int', 'people.name text', 'people.mail text'],
      '-- migrate:up transaction:false\n\n-- migrate:down\nalter table people drop name;',
    ],
  ])('%s', (_, columns, migration) => {
    expect(left(people, migration)).toEqual(columns)
    expect(sqlReader.read(filesOf([people, migration])).unread).toEqual([])
  })

  it.each([
    ['---- create above / drop below ----'],
    ['-- ==== DOWN ===='],
    ['-- +micrate Down'],
    ['-- down:'],
    ['/* down */'],
    ['-- rollback'],
    ['  -- Rollback  '],
    ['-- Down Migration'],
    ['# down'],
    ['--//@UNDO'],
  ])('passes over what stands behind %s', (divide) => {
    expect(left(people, `alter table people add a int;\n${divide}\ndrop table people;`)).toHaveLength(4)
  })

  it.each([
    ['-- +goose Down', 'alter table people add a int\n-- +goose Down\nalter table people drop a', 4],
    ['what ends a statement without a semicolon', 'alter table people add a int\n---- create above / drop below ----\nalter table people drop a', 4],
    ['a comment of a column', 'create table t (\na int,\n-- down\nb int)', 5],
    ['what stands beside a statement', 'select 1; -- down\nalter table people add a int', 4],
    ['what stands before a statement', '/* down */ alter table people add a int', 4],
    ['a note on ROLLBACK', 'begin;\n-- rollback\nrollback;\nalter table people add a int', 4],
    ['a change set that follows', '--rollback\ndrop table people;\n--changeset me:2\nalter table people add a int', 4],
    ['what is said to roll back', '--rollback drop table people;\nalter table people add a int', 4],
    ['what is done again', '/* down */\ndrop table people;\n/* up */\nalter table people add a int', 4],
  ])('tells what divides a file from what does not: %s', (_, text, count) => {
    expect(left(people, text)).toHaveLength(count)
  })

  it.each([
    ['x.down.sql', [], true],
    ['a/down.sql', [], true],
    ['x.UNDO.sql', [], true],
    ['x.rollback.sql', [], true],
    ['U1__x.sql', ['V1__x.sql'], true],
    ['undo/U1.2__x.sql', ['V1.2__x.sql'], true],
    ['U1__x.sql', ['x.sql'], false],
    ['1_x_down.sql', ['1_x_up.sql'], true],
    ['1_x-down.sql', ['1_x.sql'], true],
    ['1_x_rollback.sql', ['1_x.sql'], true],
    ['002_lock_down.sql', ['001_lock.sql'], false],
    ['a/x_down.sql', ['b/x.sql'], false],
    ['revert/x.sql', ['deploy/x.sql'], true],
    ['db/verify/a/x.sql', ['db/deploy/a/x.sql'], true],
    ['revert/x.sql', ['x.sql'], false],
    ['shutdown.sql', [], false],
  ])('tells whether a file undoes another: %s beside %j', (path, others, undoes) => {
    const files = [{ path: '0.sql', text: people }, ...others.map((other) => ({ path: other, text: '' })), { path, text: 'drop table people' }]
    expect(sqlReader.read(files).columns).toHaveLength(undoes ? 3 : 0)
  })

  it('leaves files that undo a migration alone', () => {
    const files = ['1_people.up.sql', '1_people.down.sql', '2/up.sql', '2/down.sql'].map((path) => ({
      path,
      text: path.includes('down') ? 'drop table people' : people,
    }))
    expect(sqlReader.read(files).columns).toHaveLength(3)
  })

  it('takes the files in the order given', () => {
    const [drop, add] = ['alter table people drop column name', 'alter table people add column name varchar(9)']
    expect(left(people, drop, add)).toEqual(['people.id int', 'people.mail text', 'people.name varchar(9)'])
    expect(left(people, add, drop)).toEqual(['people.id int', 'people.mail text'])
  })

  it('keeps tables of different schemas apart', () => {
    expect(left('create table a.t (x int); create table b.t (y int); alter table b.t drop y; alter table a.t add z int')).toEqual(['t.x int', 't.z int'])
    expect(left('create table public.t (x int); alter table t add y int; create table main.u (x int); alter table shop.u add y int')).toEqual([
      't.x int',
      't.y int',
      'u.x int',
      'shop.u.y int',
    ])
  })

  it.each([
    ['create table users (a int, b int); create table legacy.users (c int); drop table legacy.users', ['users.a int', 'users.b int']],
    ['create table users (a int, b int); drop table legacy.users; alter table legacy.users drop a', ['users.a int', 'users.b int']],
    ['create table users (a int); alter table legacy.users rename a to b; alter table legacy.users alter a type text', ['users.a int', 'legacy.users.b']],
    ['create table users (a int); alter table legacy.users add b int', ['users.a int', 'legacy.users.b int']],
    ['create table legacy.users (a int); drop table public.users; alter table public.users drop a', ['users.a int']],
    ['create table legacy.users (a int, b int); alter table users drop a', ['users.b int']],
    ['create table a.t (x int); create table B.t (y int); drop table t; alter table t drop x', ['a.t.x int', 'b.t.y int']],
    ['create table a.t (x int); create table b.t (y int); alter table t add z int', ['a.t.x int', 'b.t.y int', 't.z int']],
    ['create table a.t (x int); create table u (like b.t)', ['t.x int', 'u.x int']],
    ['create table t (x int); create table a.t (like t); alter table a.t rename to u', ['t.x int', 'u.x int']],
    ['create table a.t (x int); rename table if exists a.t wait 3 to b.t; drop table a.t', ['t.x int']],
    ['create table a (x int); create table b (y int, z int); alter table a rename to b', ['b.y int', 'b.z int', 'b.x int']],
    [
      'create table people_new (x int); create table people (y int); alter table people_new add w int; rename table people_new to people',
      ['people.x int', 'people.w int', 'people.y int'],
    ],
  ])('takes a schema that is named by its word: %s', (text, columns) => {
    expect(left(text)).toEqual(columns)
  })

  it.each([
    [['use a; drop table if exists t; create table t (x int); use b; drop table if exists t; create table t (y int)'], ['a.t.x int', 'b.t.y int']],
    [['use `a`;\ncreate table t (x int);\nuse B\nalter table t add y int;'], ['a.t.x int', 'b.t.y int']],
    [
      ['use shop; create table t (x int)', 'alter table t rename x to y; create table if not exists t (z int)'],
      ['t.y int', 't.z int'],
    ],
    [
      ['create table t (x int, y int)', 'use shop; alter table t drop x; create table if not exists t (z int)'],
      ['t.y int', 't.z int'],
    ],
    [['create table t (x int)', 'use shop; drop table t'], []],
    [['use shop; create table t (x int); create table u (like t); create temporary table t (y int); drop table t'], ['t.x int', 'u.x int']],
    [['use a; create table t (x int); use b; alter table t drop x; alter table t rename y to z'], ['a.t.x int', 'b.t.z']],
    [['use shop; create table t (x int); alter table shop.t add y int; drop table other.t'], ['t.x int', 't.y int']],
  ])('takes what USE names for the schema: %j', (texts, columns) => {
    expect(left(...texts)).toEqual(columns)
  })

  it.each([
    ['create temporary table people (x int); drop table people', 3],
    ['create temp table if not exists PEOPLE (x int); drop table if exists people; drop table people', 0],
    ['create temporary table people as select * from people; drop temporary table people; alter table people drop name', 2],
    ['drop temporary table if exists people', 3],
    ['create temp table people (x int); drop table public.people', 0],
    ['create temp table people (name text); alter table people drop name; alter table people rename mail to x', 3],
    ['create temp table people (name text); alter table people add born date', 4],
    ['create temp table people (name text); alter table people rename to other; drop table other; drop table people', 0],
    ['select a into temp people from u; drop table people', 3],
  ])('tells tables of the session from those that stay: %s', (text, count) => {
    expect(left(people, text)).toHaveLength(count)
    expect(sqlReader.read(filesOf([people, text])).unread).toEqual([])
  })

  it('takes a table of the session for one of its file', () => {
    expect(left(people, 'create temp table people (x int)', 'drop table people')).toEqual([])
  })

  it.each([
    ['begin; drop table people; rollback', ['id', 'name', 'mail']],
    ['start transaction; alter table people drop name, add born date; rollback work;', ['id', 'name', 'mail', 'born']],
    ['begin; savepoint s; drop table people; rollback to savepoint s; commit', []],
    ['begin; alter table people drop name; commit; begin transaction; drop table people; abort', ['id', 'mail']],
    ['begin; begin; alter table people drop name; commit; alter table people drop mail; rollback', ['id']],
    ['begin; create trigger t after update on u begin update v set a = 1; end; drop table people; rollback', ['id', 'name', 'mail']],
    ['rollback; drop table people; rollback', []],
  ])('counts of what is rolled back what it adds: %s', (text, names) => {
    expect(sqlReader.read(filesOf([people, text])).columns.map(({ column }) => column)).toEqual(names)
  })

  it('points at the statement that added a column, or gave it its name', () => {
    const files = filesOf([
      people,
      'alter table people add column "born" date; -- 生年月日\nalter table people rename mail to "メール";',
      'alter table people alter born type timestamp;\nalter table people modify name varchar(3)',
    ])
    const places = sqlReader.read(files).columns.map(({ column, comment, at }) => [column, comment, at.file, textAt(files, at)])
    expect(places).toEqual([
      ['id', undefined, '0.sql', 'id'],
      ['name', undefined, '0.sql', 'name'],
      ['メール', undefined, '1.sql', '"メール"'],
      ['born', '生年月日', '1.sql', '"born"'],
    ])
  })

  it('keeps what was said of a column', () => {
    const said = (...texts: readonly string[]) => sqlReader.read(filesOf(texts)).columns.map(({ comment }) => comment)
    expect(said("create table t (a int comment 'one'); -- of no column", "alter table t modify a text comment 'two'", 'alter table t change a b int')).toEqual([
      'two',
    ])
    expect(said('create table t (a int -- one\n)', 'alter table t rename a to b', "comment on column t.b is 'two'")).toEqual(['one\ntwo'])
    expect(said('create table t (a int)', "comment on column t.a is 'one'", 'comment on column t.a is null')).toEqual([undefined])
    expect(said('create table t (a int)', 'comment on column t.a is $x$it is $one$x$; comment on column u.a is $$two$$')).toEqual(['it is $one'])
    expect(said('-- @personal email\nalter table t add column a text')).toEqual(['@personal email'])
    expect(said('alter table t\n-- of a\nadd column a text, -- too\n-- of b\nadd column b text')).toEqual(['of a\ntoo', 'of b'])
  })

  it('forgets what it does not know of a table that is gone', () => {
    expect(sqlReader.read(filesOf(['create table t as select a, b from u', 'drop table t'])).unread).toEqual([])
  })

  it('takes over no more columns than a bounded number', () => {
    const wide = `create table t (${Array.from({ length: 2_000 }, (_, index) => `c${index} int`).join(',')});`
    const many = Array.from({ length: 40 }, (_, index) => `create table t${index} (like t);`).join('\n')
    const { columns, unread } = sqlReader.read(filesOf([wide + many]))
    expect(columns.length).toBeLessThanOrEqual(52_000)
    expect(unread.map(({ because }) => because)).toContain('too many columns are taken over')
  })
})
