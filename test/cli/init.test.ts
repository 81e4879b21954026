import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { clausewise, temporaryFolder } from './harness.js'

const users = 'CREATE TABLE users (id int, email text, nickname text);\n'

describe('clausewise init', () => {
  it('writes an example that `clausewise check` passes', async () => {
    const { exit, out, err, cwd } = await clausewise(['init'])
    expect([exit, out, err]).toEqual([0, '', 'clausewise.yaml is written; `clausewise check clausewise.yaml` says what is next\n'])
    expect((await clausewise(['check'], { cwd })).exit).toBe(0)
  })

  it('writes over nothing unless it is forced to', async () => {
    const cwd = temporaryFolder({ 'clausewise.yaml': 'mine' })
    expect(await clausewise(['init'], { cwd })).toMatchObject({ exit: 2, out: '', err: 'error: clausewise.yaml is there already; --force writes over it\n' })
    expect(readFileSync(join(cwd, 'clausewise.yaml'), 'utf8')).toBe('mine')
    expect((await clausewise(['init', '--force'], { cwd })).exit).toBe(0)
    expect(readFileSync(join(cwd, 'clausewise.yaml'), 'utf8')).toContain('clausewise: 1')
  })

  it('writes schemas as they are seen from the manifest, and reports what had no counterpart', async () => {
    const { exit, err, cwd } = await clausewise(['init', '--from', 'db/users.sql', '--out', 'privacy/deep/clausewise.yaml', '--root', '.'], {
      files: { 'db/users.sql': users },
    })
    expect(exit).toBe(0)
    expect(err).toContain('users: users.nickname is personal, by "nickname", and the policy has no field for it\n')
    expect(readFileSync(join(cwd, 'privacy/deep/clausewise.yaml'), 'utf8')).toContain('schema: ../../db/users.sql #')
    const checked = await clausewise(['check', 'privacy/deep/clausewise.yaml', '--root', '.'], { cwd })
    expect(checked.exit).toBe(1)
    expect(checked.out).toContain('deletion-missing')
  })

  it('takes several files in one option, and in several', async () => {
    const files = { 'a/shop.sql': users, 'b/crm.sql': users, 'c/hr.sql': users }
    const { exit, cwd } = await clausewise(['init', '--from', 'a/shop.sql', 'b/crm.sql', '--from', 'c/hr.sql'], { files })
    const text = readFileSync(join(cwd, 'clausewise.yaml'), 'utf8')
    expect(exit).toBe(0)
    for (const system of ['shop', 'crm', 'hr']) expect(text).toContain(`\n  ${system}:\n`)
  })

  it('writes a pattern and a folder as patterns, so that what comes later is compared too', async () => {
    const files = { 'prisma/schema.prisma': 'model User {\n  email String\n}\n', 'prisma/migrations/1/migration.sql': users, 'billing/1.sql': users }
    const { exit, cwd } = await clausewise(['init', '--from', 'prisma', '--from', 'billing/*.sql'], { files })
    const text = readFileSync(join(cwd, 'clausewise.yaml'), 'utf8')
    expect(exit).toBe(0)
    expect(text).toContain('schema: ["prisma/*.prisma", "prisma/migrations/**/*.sql"]')
    expect(text).toContain('schema: "billing/*.sql"')
    const later = { 'prisma/migrations/2/migration.sql': 'ALTER TABLE users ADD COLUMN birth_date date;' }
    const checked = await clausewise(['check', '--format', 'json'], { cwd, files: later })
    expect(checked.exit).toBe(1)
    expect(checked.out).toContain('"column": "users.birth_date"')
  })

  it('takes each folder of schemas in a repository for a system of its own', async () => {
    const files = { 'web/schema.prisma': 'model User {\n  email String\n}\n', 'accounting/migrations/1.sql': users, 'app/[id]/crm.sql': users }
    const { exit, cwd } = await clausewise(['init', '--from', '.'], { files })
    const text = readFileSync(join(cwd, 'clausewise.yaml'), 'utf8')
    expect(exit).toBe(0)
    expect(text).toContain('\n  web:\n    schema: "web/*.prisma"')
    expect(text).toContain('\n  accounting:\n    schema: "accounting/migrations/*.sql"')
    expect(text).toContain('\n  crm:\n    schema: "app/[id]/crm.sql"')
    expect((await clausewise(['check'], { cwd })).exit).toBe(1)
  })

  it.each([
    [['--from', 'nothing.sql'], 'there is no file nothing.sql'],
    [['--from', 'nothing/*.sql'], 'no file is meant by nothing/*.sql'],
    [['--from', 'docs'], 'there is no Prisma schema and no SQL in the folder docs'],
    [['--from', 'docs/a.txt'], 'docs/a.txt is not read: it is no Prisma schema, SQL, OpenAPI or Fides'],
    [['--from', 'db.sql', '--max-size', '10'], 'db.sql is larger than 10 bytes'],
    [['--from', '../above.sql'], 'does not lie below the root'],
  ])('writes nothing where the call is wrong: %s', async (args, message) => {
    const { exit, err, cwd } = await clausewise(['init', ...args], { files: { 'docs/a.txt': 'hello', 'db.sql': users } })
    expect(exit).toBe(2)
    expect(err).toContain(message)
    expect(existsSync(join(cwd, 'clausewise.yaml'))).toBe(false)
  })

  it.each<readonly [string, string, string, string]>([
    ['is no Prisma at all', 's.prisma', 'model User {\n  email', 's.prisma'],
    ['is empty', 'empty.sql', '', 'empty.sql'],
    ['has no table', 'comment.sql', '-- nothing yet\n', 'comment: there is no column in comment.sql'],
    ['describes no schema', 'api.json', '{ "openapi": "3.1.0", "paths": {} }', 'there is no column in api.json'],
    ['declares no dataset', 'fides.yml', 'system:\n  - fides_key: 1\n', 'there is nothing to start from in fides.yml'],
  ])('writes nothing where a file %s', async (_, path, text, said) => {
    const { exit, err, cwd } = await clausewise(['init', '--from', path], { files: { [path]: text } })
    expect([exit, err]).toEqual([2, expect.stringContaining(said)])
    expect(existsSync(join(cwd, 'clausewise.yaml'))).toBe(false)
  })

  it('begins with what could be read of a file, and says what could not', async () => {
    const { exit, err } = await clausewise(['init', '--from', 's.prisma'], { files: { 's.prisma': 'model User {\n  email String\n}\nmodel Order {\n' } })
    expect([exit, err]).toEqual([0, expect.stringContaining('s.prisma:4:1 could not be read')])
  })

  it('writes over no file that it starts from', async () => {
    const { exit, err, cwd } = await clausewise(['init', '--from', 'users.sql', '--out', 'users.sql', '--force'], { files: { 'users.sql': users } })
    expect([exit, err]).toEqual([2, 'error: --out users.sql would write over users.sql, which is read; nothing is written\n'])
    expect(readFileSync(join(cwd, 'users.sql'), 'utf8')).toBe(users)
  })

  it('speaks Japanese, in the manifest and beside it', async () => {
    const { err, cwd } = await clausewise(['init', '--from', 'users.sql', '--language', 'ja'], { files: { 'users.sql': users } })
    expect(err).toContain('users：users.nicknameは「nickname」から個人情報ですが、ポリシーに該当する項目がありません\n')
    expect(readFileSync(join(cwd, 'clausewise.yaml'), 'utf8')).toContain('# 消去する処理と、最長の所要期間')
  })

  it('says in its help how it is called', async () => {
    const { exit, out } = await clausewise(['init', '--help'])
    expect(exit).toBe(0)
    expect(out).toContain('clausewise init --from prisma\n')
  })
})
