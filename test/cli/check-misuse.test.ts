import { chmodSync, existsSync, linkSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
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
    ['the help of an unknown command', ['help', 'chek'], sound, "error: unknown command 'chek'\n(Did you mean check?)\n"],
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

describe('what a check writes', () => {
  const shop = { 'clausewise.yaml': `${soundShop}include: [more.yaml]\n`, 'more.yaml': 'systems: { crm: {} }\n', 'base.yaml': soundShop }

  it.each<readonly [string, readonly string[], string]>([
    ['the manifest', ['--format', 'json=clausewise.yaml'], 'clausewise.yaml'],
    ['the manifest by another name', ['--format', 'sarif=./out/../clausewise.yaml'], 'clausewise.yaml'],
    ['a file that it includes', ['--format', 'json=more.yaml'], 'more.yaml'],
    ['the base', ['--base', 'base.yaml', '--format', 'html=base.yaml'], 'base.yaml'],
    ['the manifest through a link', ['--format', 'json=soft.yaml'], 'clausewise.yaml'],
    ['the manifest by a second entry', ['--format', 'json=hard.yaml'], 'clausewise.yaml'],
    ['a file behind another output', ['--format', 'html=report.html', '--format', 'json=more.yaml'], 'more.yaml'],
  ])('never is %s', async (_, args, path) => {
    const cwd = temporaryFolder(shop)
    symlinkSync(join(cwd, 'clausewise.yaml'), join(cwd, 'soft.yaml'))
    linkSync(join(cwd, 'clausewise.yaml'), join(cwd, 'hard.yaml'))
    const { exit, out, err } = await clausewise(['check', ...args], { cwd })
    expect([exit, out, err]).toEqual([2, '', expect.stringMatching(/^error: --format \S+ would write over \S+, which is read; nothing is written\n$/)])
    expect(readFileSync(join(cwd, path), 'utf8')).toBe(shop[path as keyof typeof shop])
    expect(existsSync(join(cwd, 'report.html'))).toBe(false)
  })

  it('never is the baseline, whether that is there or not', async () => {
    for (const more of [[], ['--accept-new']]) {
      const files = { ...shop, ...(more.length === 0 ? { 'known.json': '{ "findings": [] }' } : {}) }
      const { exit, err } = await clausewise(['check', '--baseline', 'known.json', '--format', 'json=known.json', ...more], { files })
      expect([exit, err]).toEqual([2, expect.stringContaining('would write over known.json')])
    }
  })

  it('never is a baseline that is a file of the manifest', async () => {
    const json = JSON.stringify({ clausewise: 1, policy: 'reference', systems: { shop: {} } })
    const { exit, err, cwd } = await clausewise(['check', 'shop.json', '--baseline', 'shop.json', '--accept-new'], { files: { 'shop.json': json } })
    expect([exit, err]).toEqual([2, 'error: --baseline shop.json would write over shop.json, which is read; nothing is written\n'])
    expect(readFileSync(join(cwd, 'shop.json'), 'utf8')).toBe(json)
  })

  it.each(['x', './x', 'new/../x'])('never is one file twice: x and %s', async (other) => {
    const { exit, err, cwd } = await clausewise(['check', '--format', 'json=x', '--format', `sarif=${other}`], { files: shop })
    expect([exit, err]).toEqual([2, `error: two outputs go to ${other}; nothing is written\n`])
    expect(existsSync(join(cwd, 'x'))).toBe(false)
  })

  it('may all go to where nothing is kept', async () => {
    expect((await clausewise(['check', '--format', 'json=/dev/null', '--format', 'sarif=/dev/null'], { files: sound })).exit).toBe(0)
  })

  it.runIf(existsSync('/proc/self'))('ends where a folder can never be made', async () => {
    const { exit, err } = await clausewise(['check', '--format', 'junit=/proc/none/deep/report.xml'], { files: shop })
    expect([exit, err]).toEqual([2, 'error: /proc/none/deep/report.xml cannot be written: there is no such place\n'])
  })
})

describe('why a file cannot be read', () => {
  const japanese = {
    'UTF-16': Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(soundShop, 'utf16le')]),
    // テスト, in the encodings of old.
    Shift_JIS: Buffer.from([0x83, 0x65, 0x83, 0x58, 0x83, 0x67]),
    'EUC-JP': Buffer.from([0xa5, 0xc6, 0xa5, 0xb9, 0xa5, 0xc8]),
  }
  const others: readonly (readonly [string, Buffer])[] = [
    ...Object.entries(japanese),
    ['UTF-16', Buffer.from(`# テスト\n${soundShop}`, 'utf16le')],
    ['ISO 8859-1 or Windows-1252', Buffer.from('# préférences\n', 'latin1')],
  ]

  it.each(others)('is that it looks like %s', async (encoding, bytes) => {
    const cwd = temporaryFolder()
    writeFileSync(join(cwd, 'clausewise.yaml'), Buffer.concat([bytes, Buffer.from('\n')]))
    const { exit, out } = await clausewise(['check'], { cwd })
    expect([exit, out]).toEqual([
      2,
      expect.stringContaining(`The file clausewise.yaml cannot be read: it is not UTF-8; it looks like ${encoding}, so save it as UTF-8.`),
    ])
    expect((await clausewise(['check', '--language', 'ja'], { cwd })).out).toContain(`${encoding.replace(' or ', 'または')}のようです`)
  })

  it('is that it is no UTF-8, where it looks like nothing else', async () => {
    const cwd = temporaryFolder()
    writeFileSync(join(cwd, 'clausewise.yaml'), Buffer.from([0x69, 0x64, 0x3a, 0x01, 0xe9, 0x0a]))
    expect((await clausewise(['check'], { cwd })).out).toContain('The file clausewise.yaml cannot be read: it is not UTF-8.')
  })

  it('is that it is a folder', async () => {
    const { out } = await clausewise(['check', 'folder'], { files: { 'folder/x': '' } })
    expect(out).toContain('The file folder cannot be read: it is a folder.')
  })

  it.each(['schema', 'policy'])('is told of a %s that the manifest names', async (as) => {
    const cwd = temporaryFolder({ 'clausewise.yaml': as === 'schema' ? `${soundShop}    schema: ours.sql\n` : soundShop.replace('reference', 'ours.sql') })
    writeFileSync(join(cwd, 'ours.sql'), japanese.Shift_JIS)
    expect((await clausewise(['check'], { cwd })).out).toContain('The file ours.sql cannot be read: it is not UTF-8; it looks like Shift_JIS')
  })

  it.runIf(process.getuid?.() !== 0)('is that permission is denied', async () => {
    const cwd = temporaryFolder({ 'clausewise.yaml': soundShop })
    chmodSync(join(cwd, 'clausewise.yaml'), 0)
    expect((await clausewise(['check'], { cwd })).out).toContain('The file clausewise.yaml cannot be read: permission is denied.')
  })
})

describe('what is no mistake', () => {
  it.each([['--help'], ['--version'], ['check', '--help'], ['help', 'check']])('%j ends with 0', async (...args) => {
    expect(await clausewise(args)).toMatchObject({ exit: 0, err: '', out: expect.stringMatching(/\S/) })
  })

  it('the help as a whole shows examples', async () => {
    const { out } = await clausewise(['--help'])
    for (const said of ['Examples:', 'clausewise init --from prisma', 'clausewise check --language ja --format html=report.html']) expect(out).toContain(said)
  })

  it('the help of check shows examples and the exit codes', async () => {
    const { out } = await clausewise(['check', '--help'])
    for (const said of ['Examples:', 'clausewise check --baseline known.json --accept-new', 'Exit codes: 0 clean; 1 findings; 2 ']) expect(out).toContain(said)
  })
})
