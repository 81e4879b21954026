import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { soundShop } from './check-shop.js'
import { clausewise, temporaryFolder } from './harness.js'

const sound = { 'clausewise.yaml': soundShop }
const invalid = Buffer.from([0x63, 0x6c, 0xff, 0xfe, 0x00])

describe('a mistake of whoever calls ends with 2, and is said without a stack', () => {
  it.each<readonly [string, readonly string[], { readonly [path: string]: string }, string]>([
    ['an unknown option', ['check', '--formt', 'json'], sound, "unknown option '--formt'\n(Did you mean --format?)"],
    ['an unknown command', ['chekc'], sound, "unknown command 'chekc'\n(Did you mean check?)"],
    ['no command', [], sound, 'Usage: clausewise'],
    ['an option without its value', ['check', '--as-of'], sound, 'argument missing'],
    ['one argument too many', ['check', 'clausewise.yaml', 'more.yaml'], sound, 'too many arguments'],
    ['a manifest that is missing', ['check', 'none.yaml'], sound, 'there is no manifest none.yaml'],
    ['no manifest at all', ['check'], {}, 'there is no manifest clausewise.yaml'],
    ['an empty name', ['check', ''], sound, 'cannot be read'],
    ['a folder as manifest', ['check', 'folder'], { 'folder/clausewise.yaml': soundShop }, 'folder'],
    ['an empty manifest', ['check'], { 'clausewise.yaml': '' }, 'clausewise.yaml'],
    ['a manifest that declares nothing', ['check'], { 'clausewise.yaml': 'clausewise: 1\npolicy: reference\n' }, 'clausewise.yaml:1:1'],
    ['an unknown key', ['check'], { 'clausewise.yaml': `${soundShop}sistems: {}\n` }, 'systems'],
    ['an unknown policy', ['check'], { 'clausewise.yaml': soundShop.replace('reference', 'referense') }, 'reference'],
    ['a pattern that matches nothing', ['check'], { 'clausewise.yaml': `${soundShop}include: [parts/*.yaml]\n` }, 'parts/*.yaml'],
    ['an included file that is missing', ['check'], { 'clausewise.yaml': `${soundShop}include: [more.yaml]\n` }, 'more.yaml'],
    ['an included name that is empty', ['check'], { 'clausewise.yaml': `${soundShop}include: ['']\n` }, 'clausewise.yaml'],
    ['a name with a null', ['check'], { 'clausewise.yaml': `${soundShop}include: ["a\\0b", "*\\0.yaml"]\n` }, 'clausewise.yaml'],
    ['a schema that is missing', ['check'], { 'clausewise.yaml': `${soundShop}    schema: none.sql\n` }, 'none.sql'],
    ['a starting manifest where a file is a folder', ['init', '--out', 'clausewise.yaml/more.yaml'], sound, 'cannot be written'],
    ['a starting manifest where there is a folder', ['init', '--out', 'folder', '--force'], { 'folder/x': '' }, 'cannot be written'],
    ['a register where there is a folder', ['register', '--out', 'folder'], { ...sound, 'folder/x': '' }, 'cannot be written'],
    ['columns to account for where no schema is named', ['check', '--min-accounted', '0'], sound, 'wants a system that names its schema'],
    ['an output where a file is a folder', ['check', '--format', 'json=clausewise.yaml/report.json'], sound, 'cannot be written'],
    ['an output where there is a folder', ['check', '--format', 'json=folder'], { ...sound, 'folder/x': '' }, 'cannot be written'],
    ['an output with a null in its name', ['check', '--format', 'json=a\0b'], sound, 'cannot be written'],
  ])('%s', async (_, args, files, said) => {
    const { exit, out, err } = await clausewise(args, { files })
    expect([exit, `${out}${err}`]).toEqual([2, expect.stringContaining(said)])
    expect(`${out}${err}`).not.toMatch(/\n\s+at /)
  })

  it.each(['clausewise.yaml', 'more.yaml', 'schema.sql', 'ours.yaml', 'base.yaml'])('%s, which is no UTF-8', async (path) => {
    const cwd = temporaryFolder({
      'clausewise.yaml': `${path === 'ours.yaml' ? soundShop.replace('policy: reference', 'policy: ours.yaml') : soundShop}    schema: schema.sql\ninclude: [more.yaml]\n`,
      'more.yaml': 'systems: { crm: {} }\n',
      'schema.sql': 'CREATE TABLE a (full_name TEXT);',
      'ours.yaml': 'id: ours\n',
      'base.yaml': soundShop,
    })
    writeFileSync(join(cwd, path), invalid)
    const { exit, out, err } = await clausewise(['check', '--base', 'base.yaml'], { cwd })
    expect([exit, `${out}${err}`]).toEqual([2, expect.stringMatching(path === 'base.yaml' ? /base\.yaml cannot be read/ : /file-unreadable/)])
    expect(`${out}${err}`).toContain(path)
    expect(`${out}${err}`).not.toMatch(/\n\s+at /)
  })

  it('a file that the base includes and that is no text', async () => {
    const cwd = temporaryFolder({ 'clausewise.yaml': soundShop, 'base/clausewise.yaml': `${soundShop}include: [more.yaml]\n`, 'base/more.yaml': '' })
    writeFileSync(join(cwd, 'base/more.yaml'), invalid)
    expect(await clausewise(['check', '--base', 'base'], { cwd })).toMatchObject({ exit: 2, out: expect.stringContaining('file-unreadable') })
  })

  it('a folder where a file is included', async () => {
    const cwd = temporaryFolder({ 'clausewise.yaml': `${soundShop}include: [parts]\n` })
    mkdirSync(join(cwd, 'parts'))
    expect(await clausewise(['check'], { cwd })).toMatchObject({ exit: 2, out: expect.stringContaining('parts') })
  })
})

describe('what is no mistake', () => {
  it.each([['--help'], ['--version'], ['check', '--help'], ['help', 'check']])('%j ends with 0', async (...args) => {
    expect(await clausewise(args)).toMatchObject({ exit: 0, err: '', out: expect.stringMatching(/\S/) })
  })

  it('the help of check shows examples and the exit codes', async () => {
    const { out } = await clausewise(['check', '--help'])
    for (const said of ['Examples:', 'clausewise check --baseline known.json --accept-new', 'Exit codes: 0 clean; 1 findings; 2 ']) expect(out).toContain(said)
  })
})
