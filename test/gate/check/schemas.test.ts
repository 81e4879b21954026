import { describe, expect, it } from 'vitest'
import { checkManifest } from '../../../src/gate/check-manifest.js'
import type { SchemaReader } from '../../../src/gate/model/columns.js'
import { policy } from '../../../src/index.js'
import { checked, found } from './checked.js'

const sql = 'CREATE TABLE users (\n  id INT,\n  email TEXT,\n  position INT,\n  birth_date DATE\n);\n'
const files = [{ path: 'db/schema.sql', text: sql }]
const system = (fields: string, more = '') =>
  `systems: { db: { schema: db/schema.sql${more}, stores: { profile: { fields: [${fields}], deletes: { by: purge, within: 14d } } } } }\n`

describe('schema-drift', () => {
  it('is a personal column that no store accounts for, at the line that declares it', () => {
    const [finding, ...others] = found('schema-drift', system('email'), { files })
    expect(others).toEqual([])
    expect(finding).toMatchObject({
      level: 'error',
      entity: 'systems/db',
      data: { column: 'users.birth_date', field: 'birth-date' },
      at: { file: 'db/schema.sql', start: { line: 5, column: 3 }, end: { column: 13 } },
      related: [{ role: 'store' }],
      remedies: [
        { code: 'add', to: 'systems/db/stores/profile/fields', line: 'birth-date' },
        { code: 'not-personal', to: 'systems/db/columns', line: 'users.birth_date: not-personal' },
      ],
    })
  })

  it.each([
    ['nothing', '', ['users.birth_date']],
    ['that it is not personal', ', columns: { users.birth_date: not-personal }', []],
    ['that it is a field which is stored', ', columns: { users.birth_date: email }', []],
    ['that another is a field which is not stored', ', columns: { users.position: phone }', ['users.position', 'users.birth_date']],
    ['something of another table', ', columns: { people.birth_date: not-personal }', ['users.birth_date']],
  ])('where the manifest says %s', (_, more, columns) => {
    expect(found('schema-drift', system('email', more), { files }).map(({ data }) => data.column)).toEqual(columns)
  })

  it('counts the personal columns, and those accounted for', () => {
    expect(checked(system('email'), { files }).counts.columns).toEqual({ personal: 2, accounted: 1 })
    expect(checked(system('email, birth-date'), { files }).counts.columns).toEqual({ personal: 2, accounted: 2 })
    expect(checked(system('email', ', columns: { users.birth_date: not-personal }'), { files }).counts.columns).toEqual({ personal: 1, accounted: 1 })
  })
})

describe('manifest-stale', () => {
  it('is a declared field that no column backs', () => {
    expect(found('manifest-stale', system('email, phone, birth-date'), { files })).toMatchObject([
      { level: 'warning', entity: 'systems/db/stores/profile', data: { field: 'phone' }, at: { start: { line: 3 } } },
    ])
  })

  it('is a column of which something is said and that there is not, at its key', () => {
    const [finding] = found('manifest-stale', system('email, birth-date', ', columns: { users.gone: not-personal }'), { files })
    expect(finding).toMatchObject({
      entity: 'systems/db',
      data: { field: 'not-personal', column: 'users.gone' },
      at: { start: { column: 52 }, end: { column: 62 } },
    })
  })

  it('is not told of fields that a column is said to hold', () => {
    expect(found('manifest-stale', system('email, birth-date, phone', ', columns: { users.position: phone }'), { files })).toEqual([])
  })
})

describe('what is not read of a schema', () => {
  it('leaves the report incomplete, says where, and calls nothing stale', () => {
    const broken = [{ path: 'db/schema.sql', text: `${sql}CREATE TABLE (((;\n` }]
    const report = checked(system('email, phone'), { files: broken })
    expect(report.complete).toBe(false)
    expect(report.faults).toMatchObject([{ code: 'schema-unread', file: 'db/schema.sql', at: { file: 'db/schema.sql' } }])
    expect(report.findings.map(({ id }) => id)).not.toContain('manifest-stale')
    expect(report.findings.map(({ id }) => id)).toContain('schema-drift')
  })

  it('is a fault where a schema has no column at all', () => {
    expect(checked(system('email'), { files: [{ path: 'db/schema.sql', text: '-- nothing\n' }] })).toMatchObject({
      complete: false,
      faults: [{ code: 'empty' }],
    })
  })

  it('is a fault where nobody reads its notation, and names the file', () => {
    const { faults } = checkManifest({
      files: [{ path: 'clausewise.yaml', text: `clausewise: 1\npolicy: reference\n${system('email')}` }, ...files],
      policy,
      asOf: '2026-11-28',
    })
    expect(faults).toMatchObject([{ code: 'schema-without-reader', file: 'db/schema.sql', at: { file: 'clausewise.yaml', start: { line: 3 } } }])
  })
})

describe('a schema of several files', () => {
  it('is read as one, in the order of the names: what a later migration drops is gone', () => {
    const migrations = [
      { path: 'db/2.sql', text: 'ALTER TABLE users DROP COLUMN birth_date;\n' },
      { path: 'db/1.sql', text: sql },
    ]
    expect(found('schema-drift', system('email').replace('db/schema.sql', "'db/*.sql'"), { files: migrations })).toEqual([])
  })

  it('is read without what is left out of it, so that what cannot be read can be written anew', () => {
    const some = [
      { path: 'db/1.sql', text: sql },
      { path: 'db/2.sql', text: 'CREATE TABLE b AS SELECT lower(a) FROM c;\n' },
      { path: 'db/3.sql', text: 'CREATE TABLE d (phone TEXT);\n' },
    ]
    const report = (schema: string) => checked(system('email').replace('db/schema.sql', schema), { files: some })
    expect(report("'db/*.sql'").faults).toMatchObject([{ code: 'schema-unread', file: 'db/2.sql' }])
    const without = report("['db/*.sql', '!db/2.sql']")
    expect(without.faults).toEqual([])
    expect(without.findings.flatMap(({ id, data }) => (id === 'schema-drift' && 'column' in data ? [data.column] : []))).toContain('d.phone')
    expect(report("['!db/{2,3}.sql', 'db/*.sql']").findings.map(({ data }) => 'column' in data && data.column)).not.toContain('d.phone')
    expect(report("['db/1.sql', '!db/4.sql']").faults).toMatchObject([{ code: 'file-missing', found: 'db/4.sql' }])
    expect(report("['!db/*.sql']").faults).toMatchObject([{ code: 'empty' }])
  })

  it('is read in the order of numbers, and not of letters', () => {
    const some = [
      { path: 'db/V10__c.sql', text: 'ALTER TABLE users DROP COLUMN birth_date;\n' },
      { path: 'db/V2__b.sql', text: 'ALTER TABLE users ADD COLUMN birth_date DATE;\n' },
      { path: 'db/V1__a.sql', text: 'CREATE TABLE users (email TEXT);\n' },
    ]
    expect(found('schema-drift', system('email').replace('db/schema.sql', "'db/*.sql'"), { files: some })).toEqual([])
  })

  it('is given once to its reader, however often a file is named', () => {
    const given: string[][] = []
    const reader: SchemaReader = {
      notation: 'sql',
      reads: () => true,
      read: (some) => {
        given.push(some.map(({ path }) => path))
        return { columns: [], unread: [] }
      },
    }
    const text = `clausewise: 1\npolicy: reference\n${system('email').replace('db/schema.sql', "[db/schema.sql, 'db/*.sql']")}`
    checkManifest({ files: [{ path: 'clausewise.yaml', text }, ...files], policy, asOf: '2026-11-28', readers: [reader] })
    expect(given).toEqual([['db/schema.sql']])
  })
})
