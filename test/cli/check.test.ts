import { readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { outputs } from '../../src/cli/outputs.js'
import { largestText } from '../../src/gate/manifest/read-manifest.js'
import { brokenShop, schema, shopWithSchema, soundShop, warnedShop } from './check-shop.js'
import { clausewise, temporaryFolder } from './harness.js'

const sound = { files: { 'clausewise.yaml': soundShop } }
const broken = { files: { 'clausewise.yaml': brokenShop } }
const warned = { files: { 'clausewise.yaml': warnedShop } }
const withSchema = { files: { 'clausewise.yaml': shopWithSchema, 'schema.sql': schema } }

const read = (cwd: string, path: string) => readFileSync(join(cwd, path), 'utf8')

/** What begins the text of each format, and nothing else. */
const begins: { readonly [format: string]: RegExp } = {
  pretty: /^owner: team-shop\n/,
  json: /^\{/,
  sarif: /^\{"\$schema"/,
  junit: /^<\?xml/,
  github: /^::error /,
  markdown: /^<!--/,
  html: /^<!doctype html>/i,
}

describe('clausewise check', () => {
  it('passes a manifest with nothing that fails, and says how much was looked at', async () => {
    const { exit, out, err } = await clausewise(['check'], sound)
    expect([exit, err]).toEqual([0, ''])
    expect(out).toMatch(/^1 file, 3 entities, \d+ requests asked, 0 findings\npolicy .+, as of 2026-11-28\n$/)
  })

  it('fails on an error, and says where it stands', async () => {
    const { exit, out } = await clausewise(['check'], broken)
    expect(exit).toBe(1)
    expect(out).toContain('clausewise.yaml:8:15  error  deletion-missing (new)')
  })

  it('reads the manifest that is named', async () => {
    expect((await clausewise(['check', 'privacy/shop.yaml'], { files: { 'privacy/shop.yaml': brokenShop, 'clausewise.yaml': soundShop } })).exit).toBe(1)
    expect((await clausewise(['check'], { files: { 'privacy/shop.yaml': brokenShop, 'clausewise.yaml': soundShop } })).exit).toBe(0)
  })

  it('reads JSON as it reads YAML', async () => {
    const json = { clausewise: 1, policy: 'reference', systems: { shop: { stores: { profile: { fields: ['name'] } } } } }
    const { exit, out } = await clausewise(['check', 'clausewise.json'], { files: { 'clausewise.json': JSON.stringify(json) } })
    expect(exit).toBe(1)
    expect(out).toContain('deletion-missing')
  })

  it('reads what the manifest includes and names, from its own folder', async () => {
    const files = {
      'privacy/clausewise.yaml': 'clausewise: 1\npolicy: ours.yaml\ninclude: [parts/*.yaml]\n',
      'privacy/parts/shop.yaml':
        'systems: { shop: { collects: { form: { fields: [email], shown: [newsletter] } }, uses: { mail: { purpose: newsletter, fields: [email] } } } }\n',
      'privacy/ours.yaml':
        'id: ours\nversion: "7"\neffectiveOn: 2026-01-01\njurisdiction: JP\nclauses: { "1": { kind: rule, means: { en: "email, for the newsletter" } } }\nfields: { email: { clause: "1", purposes: [newsletter] } }\npurposes: { newsletter: { clause: "1", number: 1 } }\nparameters: { promptlyDays: 14 }\n',
    }
    const { exit, out } = await clausewise(['check', 'privacy/clausewise.yaml'], { files })
    expect([exit, out.split('\n')[1]]).toEqual([0, 'policy ours 7, as of 2026-11-28'])
  })
})

describe('--format', () => {
  it('knows a beginning for each format', () => {
    expect(Object.keys(begins)).toEqual(Object.keys(outputs))
  })

  it.each(Object.keys(begins))('writes %s to the terminal', async (format) => {
    const { exit, out, err } = await clausewise(['check', '--format', format], broken)
    expect([exit, out]).toEqual([1, expect.stringMatching(begins[format] ?? /^$/)])
    expect(out).toMatch(/[^\n]\n$/)
    // The counts are printed on every run.
    expect(format === 'pretty' ? out : err).toContain('1 file, 4 entities')
  })

  it('writes several at once, each to its file, in folders that are made', async () => {
    const wanted = Object.keys(begins).flatMap((format) => ['--format', `${format}=out/${format}/report`])
    const { exit, out, err, cwd } = await clausewise(['check', ...wanted], broken)
    expect([exit, out]).toEqual([1, ''])
    expect(err).toContain('1 file, 4 entities')
    for (const [format, beginning] of Object.entries(begins)) expect(read(cwd, `out/${format}/report`)).toMatch(beginning)
  })

  it('writes one to the terminal beside one to a file', async () => {
    const { out, cwd } = await clausewise(['check', '--format', 'github', '--format', 'json=report.json'], broken)
    expect(out).toMatch(/^::error /)
    expect(JSON.parse(read(cwd, 'report.json'))).toMatchObject({ complete: true })
  })

  it('links a page in a file to the pages of the findings from where it stands', async () => {
    const { cwd } = await clausewise(['check', '--format', 'html=out/deep/report.html'], broken)
    expect(read(cwd, 'out/deep/report.html')).toContain('"../../node_modules/clausewise/docs/findings/deletion-missing.md"')
  })

  it.each([
    ['an unknown one', ['--format', 'xml'], 'Formats are'],
    ['a name that any object has', ['--format', 'constructor'], 'Formats are'],
    ['a file without a name', ['--format', 'json='], 'Formats are'],
    ['two to the terminal', ['--format', 'json', '--format', 'sarif'], 'Only one format'],
  ])('refuses %s', async (_, args, said) => {
    const { exit, out, err } = await clausewise(['check', ...args], sound)
    expect([exit, out, err]).toEqual([2, '', expect.stringContaining(said)])
  })
})

describe('what is wrong goes before findings, and findings before columns that nothing accounts for', () => {
  const short = ['--min-accounted', '1']
  it.each<readonly [number, string, { readonly [path: string]: string }]>([
    [
      0,
      'everything is right',
      { 'clausewise.yaml': shopWithSchema.slice(0, shopWithSchema.indexOf('accepted:')), 'schema.sql': 'CREATE TABLE users (full_name TEXT);' },
    ],
    [3, 'columns are not accounted for', withSchema.files],
    [1, 'something is found besides', { ...withSchema.files, 'clausewise.yaml': shopWithSchema.replace('deletes: { by: purge, within: 14d } ', '') }],
    [
      2,
      'the manifest is wrong besides',
      { ...withSchema.files, 'clausewise.yaml': `${shopWithSchema.replace('deletes: { by: purge, within: 14d } ', '')}oops: 1\n` },
    ],
    [2, 'a schema is missing', { 'clausewise.yaml': shopWithSchema }],
  ])('ends with %i where %s', async (exit, _, files) => {
    expect((await clausewise(['check', ...short], { files })).exit).toBe(exit)
  })
})

describe('--min-accounted', () => {
  it.each([
    ['0', 0],
    ['0.5', 0],
    ['0.51', 3],
    ['1', 3],
  ])('of %s of two columns, one of which is accounted for, ends with %i', async (share, exit) => {
    const { exit: ended, out } = await clausewise(['check', '--min-accounted', share], withSchema)
    expect([ended, out]).toEqual([exit, expect.stringContaining('2 personal columns, 1 accounted for')])
  })

  it('says which share is found and which is wanted, where it fails', async () => {
    const args = ['check', '--min-accounted', '0.905']
    const said = 'too few personal columns are accounted for: 1 of 2, which is 50%; 90.5% is wanted\n'
    expect(await clausewise(args, withSchema)).toMatchObject({ exit: 3, out: expect.stringContaining(said), err: '' })
    expect(await clausewise([...args, '--quiet'], withSchema)).toMatchObject({ exit: 3, out: said, err: '' })
    expect((await clausewise([...args, '--format', 'json'], withSchema)).err).toContain(said)
    expect((await clausewise([...args, '--language', 'ja'], withSchema)).out).toContain('2列のうち1列（50%）であり、求められる90.5%に達していません')
    expect((await clausewise(['check', '--min-accounted', '0.5'], withSchema)).out).not.toContain('too few')
  })

  it('never rounds what is too little up to what is enough', async () => {
    const names = Array.from({ length: 999 }, (_, index) => `full_name_${index} TEXT`)
    const files = { ...withSchema.files, 'schema.sql': `CREATE TABLE users (${names.join(', ')}, email TEXT);` }
    expect(await clausewise(['check', '--min-accounted', '1'], { files })).toMatchObject({
      exit: 3,
      out: expect.stringContaining('999 of 1000, which is 99.9%'),
    })
  })

  it.each(['1.1', '-1', '-0', '+0.5', '0x1', 'half', '', ' ', 'NaN', '1e9'])('refuses %j', async (share) => {
    const { exit, err } = await clausewise(['check', `--min-accounted=${share}`], withSchema)
    expect([exit, err]).toEqual([2, expect.stringContaining('A share is a number from 0 to 1.')])
  })
})

describe('the root', () => {
  it('is the working folder, where none is given and no repository is there: a manifest in a folder of it names a schema beside that', async () => {
    const cwd = temporaryFolder({ 'privacy/clausewise.yaml': shopWithSchema.replace('schema.sql', '../schema.sql'), 'schema.sql': schema })
    const { exit, out } = await clausewise(['check', 'privacy/clausewise.yaml'], { cwd })
    expect([exit, out]).toEqual([0, expect.stringContaining('2 personal columns')])
    expect((await clausewise(['check', '../privacy/clausewise.yaml'], { cwd: join(cwd, 'privacy') })).out).toContain('The file ../schema.sql does not exist')
  })
})

describe('files that a pattern means', () => {
  it('are those that links lead to, too', async () => {
    const cwd = temporaryFolder({
      'clausewise.yaml': `${soundShop}include: [systems/*.yaml]\n`,
      'shared/b.yaml': 'systems: { crm: {} }\n',
      'systems/a.yaml': 'owners: {}\n',
    })
    symlinkSync('../shared/b.yaml', join(cwd, 'systems/b.yaml'))
    expect((await clausewise(['check'], { cwd })).out).toContain('systems/b.yaml')
  })
})

describe('--as-of', () => {
  const args = (day: string) => ['check', '--as-of', day]
  it('ends acceptances, which hold on their last day', async () => {
    const last = await clausewise(args('2027-01-31'), withSchema)
    expect([last.exit, last.out]).toEqual([0, expect.stringContaining('as of 2027-01-31')])
    const after = await clausewise(args('2027-02-01'), withSchema)
    expect(after.exit).toBe(1)
    expect(after.out).toContain('accepted-expired')
    expect(after.out).toContain('schema-drift (new)')
  })

  it('is today unless given', async () => {
    expect((await clausewise(['check'], { ...withSchema, today: '2027-02-01' })).exit).toBe(1)
    expect((await clausewise(['check'], { ...withSchema, today: '2027-01-31' })).exit).toBe(0)
  })

  it.each(['today', '2026-02-30', '2026-1-1', '', '2026-11-28T00:00:00Z'])('refuses %j', async (day) => {
    const { exit, err } = await clausewise(['check', `--as-of=${day}`], sound)
    expect([exit, err]).toEqual([2, expect.stringContaining('A day is written like 2026-11-28.')])
  })

  it.each(['0001-01-01', '9999-12-31'])('takes %s, a day at the edge of the calendar', async (day) => {
    const { exit, err } = await clausewise(args(day), withSchema)
    expect([exit, err]).toEqual([day > '2027' ? 1 : 0, ''])
  })
})

describe('--language', () => {
  it.each(Object.keys(begins))('says %s in Japanese, and finds the same', async (format) => {
    const [english, japanese] = await Promise.all(['en', 'ja'].map((language) => clausewise(['check', '--format', format, '--language', language], broken)))
    expect(japanese?.exit).toBe(english?.exit)
    expect(japanese?.out).not.toBe(english?.out)
    expect(`${japanese?.out}${japanese?.err}`).toMatch(/[ぁ-ん]/)
    expect(english?.out.replaceAll(/日本語|[一-龠]/g, '')).not.toMatch(/[ぁ-ん]/)
  })

  it('refuses a language that there is not', async () => {
    expect(await clausewise(['check', '--language', 'fr'], sound)).toMatchObject({ exit: 2, err: expect.stringContaining("'fr' is invalid") })
  })
})

describe('--root', () => {
  it('is the folder that paths are counted from; the nearest with .git unless given', async () => {
    const files = { 'repo/.git/HEAD': '', 'repo/apps/shop/clausewise.yaml': brokenShop }
    const cwd = temporaryFolder(files)
    const manifest = 'repo/apps/shop/clausewise.yaml'
    expect((await clausewise(['check', manifest], { cwd })).out).toContain('\napps/shop/clausewise.yaml:8:15')
    expect((await clausewise(['check', manifest, '--root', 'repo/apps'], { cwd })).out).toContain('\nshop/clausewise.yaml:8:15')
    expect((await clausewise(['check', manifest, '--root', '.'], { cwd })).out).toContain('\nrepo/apps/shop/clausewise.yaml:8:15')
  })

  it('takes a folder whose name begins with dots', async () => {
    const { exit, out } = await clausewise(['check', '..shop/clausewise.yaml', '--root', '.'], { files: { '..shop/clausewise.yaml': brokenShop } })
    expect([exit, out]).toEqual([1, expect.stringContaining('..shop/clausewise.yaml:8:15')])
  })

  it('refuses a manifest that does not lie below it', async () => {
    const { exit, err } = await clausewise(['check', '--root', 'other'], { files: { ...sound.files, 'other/readme.txt': '' } })
    expect([exit, err]).toEqual([2, expect.stringContaining('does not lie below the root')])
  })
})

describe('--base', () => {
  const abroad = `${soundShop}recipients: { payer: { kind: entrusted-party, country: US } }\n`
  it('says what a change does to the flows, against a file', async () => {
    const { exit, out } = await clausewise(['check', '--base', 'base.yaml', '--format', 'json'], {
      files: { 'clausewise.yaml': abroad, 'base.yaml': soundShop },
    })
    expect(exit).toBe(0)
    expect(JSON.parse(out).changes).toMatchObject([
      { code: 'recipient-added', entity: 'recipients/payer' },
      { code: 'country-added', entity: 'recipients/payer', what: 'US' },
    ])
  })

  it('and against a folder with an export of it, where it looks at the same path', async () => {
    const files = {
      '.git/HEAD': '',
      'apps/clausewise.yaml': abroad.replace('policy: reference', 'policy: reference\ninclude: [more.yaml]'),
      'apps/more.yaml': 'systems: { crm: {} }\n',
      'base/apps/clausewise.yaml': soundShop.replace('policy: reference', 'policy: reference\ninclude: [more.yaml]'),
      'base/apps/more.yaml': 'systems: { old: {} }\n',
    }
    const { out } = await clausewise(['check', 'apps/clausewise.yaml', '--base', 'base', '--format', 'json'], { files })
    expect(JSON.parse(out).changes.map(({ code, entity }: Record<string, string>) => `${code} ${entity}`)).toEqual([
      'system-added systems/crm',
      'system-removed systems/old',
      'recipient-added recipients/payer',
      'country-added recipients/payer',
    ])
  })

  it('says nothing of changes without it', async () => {
    expect(JSON.parse((await clausewise(['check', '--format', 'json'], sound)).out).changes).toBeUndefined()
  })

  it.each<readonly [string, { readonly [path: string]: string }, string]>([
    ['there is none', {}, 'there is no base base'],
    ['the folder has no such manifest', { 'base/other.yaml': soundShop }, 'has no clausewise.yaml'],
    ['it is of no right shape', { base: 'clausewise: 1\npolicy: reference\noops: 1\n' }, ''],
    ['it is no text', { 'base/clausewise.yaml': '\udc00' }, ''],
    ['it includes a file that is missing', { base: `${soundShop}include: [more.yaml]\n` }, ''],
  ])('ends with 2 where %s', async (_, files, said) => {
    const { exit, err } = await clausewise(['check', '--base', 'base'], { files: { ...sound.files, ...files } })
    expect([exit, err]).toEqual([2, expect.stringContaining(said)])
  })
})

describe('--advisory', () => {
  it('reports as ever, passes, and says what it would have been', async () => {
    const strict = await clausewise(['check'], broken)
    const { exit, out, err } = await clausewise(['check', '--advisory'], broken)
    const said = 'advisory: this passes, and would have failed: 1 finding\n'
    expect([exit, out.replace(said, ''), err]).toEqual([0, strict.out, ''])
    expect(out).toContain(said)
    expect((await clausewise(['check', '--advisory', '--quiet'], broken)).out).toContain(said)
    expect((await clausewise(['check', '--advisory', '--quiet', '--format', 'json=x.json'], broken)).err).toBe(said)
  })

  it('passes where too few columns are accounted for', async () => {
    const { exit, out } = await clausewise(['check', '--advisory', '--min-accounted', '1'], withSchema)
    expect([exit, out]).toEqual([
      0,
      expect.stringMatching(/too few personal columns are accounted for: 1 of 2, .+\n.*advisory: this passes, and would have failed\n/),
    ])
  })

  it('says nothing more where nothing would have failed', async () => {
    expect(await clausewise(['check', '--advisory'], sound)).toMatchObject({ exit: 0, err: '', out: expect.not.stringContaining('advisory') })
  })

  it('does not pass what is wrong', async () => {
    const { exit, err } = await clausewise(['check', '--advisory'], { files: { 'clausewise.yaml': `${brokenShop}oops: 1\n` } })
    expect([exit, err]).toEqual([2, ''])
  })
})

describe('--fail-on', () => {
  it.each([
    [[], 1],
    [['--fail-on', 'warning'], 1],
    [['--fail-on', 'error'], 0],
  ] as const)('with %j a warning ends with %i', async (args, exit) => {
    const ran = await clausewise(['check', ...args], warned)
    expect([ran.exit, ran.out]).toEqual([exit, expect.stringContaining('flow-duplicate (new)')])
  })

  it.each([
    [[], 'failures="1"'],
    [['--fail-on', 'error'], 'failures="0"'],
  ] as const)('with %j test reports fail as the run does', async (args, failures) => {
    expect((await clausewise(['check', '--format', 'junit', ...args], warned)).out).toContain(failures)
  })

  it('fails on errors in any case', async () => {
    expect((await clausewise(['check', '--fail-on', 'error'], broken)).exit).toBe(1)
  })

  it('refuses a level that there is not', async () => {
    expect((await clausewise(['check', '--fail-on', 'note'], sound)).exit).toBe(2)
  })
})

describe('what SARIF is told', () => {
  const sarif = async (...args: readonly string[]) => JSON.parse((await clausewise(['check', '--format', 'sarif', ...args], withSchema)).out).runs[0]

  it('--category tells runs apart', async () => {
    expect((await sarif()).automationDetails.id).toMatch(/^clausewise\.yaml\//)
    expect((await sarif('--category', 'shop')).automationDetails.id).toMatch(/^shop\//)
  })

  it('--security marks the findings as security alerts', async () => {
    expect(JSON.stringify(await sarif())).not.toContain('security-severity')
    expect(JSON.stringify(await sarif('--security'))).toContain('security-severity')
  })

  it('--include-accepted shows what is accepted too', async () => {
    expect((await sarif()).results).toEqual([])
    expect((await sarif('--include-accepted')).results).toMatchObject([{ ruleId: 'schema-drift', suppressions: [{}] }])
  })
})

describe('--pages', () => {
  it.each(Object.keys(begins).filter((format) => format !== 'junit'))('says in %s where the pages are', async (format) => {
    const address = 'https://pages.example/findings/'
    const { out } = await clausewise(['check', '--format', format, '--pages', address], broken)
    expect(out).toContain(`${address}deletion-missing.md`)
    expect((await clausewise(['check', '--format', format], broken)).out).not.toContain(address)
  })
})

describe('--max-size', () => {
  it('refuses what is larger, in bytes, and takes what is not', async () => {
    const text = `${soundShop}# 個人情報\n`
    const bytes = Buffer.byteLength(text)
    const files = { 'clausewise.yaml': text }
    expect((await clausewise(['check', '--max-size', String(bytes)], { files })).exit).toBe(0)
    const { exit, out } = await clausewise(['check', '--max-size', String(bytes - 1)], { files })
    expect([exit, out]).toEqual([2, expect.stringContaining('clausewise.yaml')])
  })

  it('holds for what is included and for schemas', async () => {
    const files = { ...withSchema.files, 'schema.sql': `${schema}-- ${'x'.repeat(1_000)}\n` }
    const { exit, out } = await clausewise(['check', '--max-size', '900'], { files })
    expect([exit, out]).toEqual([2, expect.stringContaining('schema.sql')])
  })

  it.each(['0', '-1', '1.5', 'big', String(largestText + 1)])('refuses %s', async (size) => {
    const { exit, err } = await clausewise(['check', `--max-size=${size}`], sound)
    expect([exit, err]).toEqual([2, expect.stringContaining('A size is a whole number from 1 to')])
  })
})

describe('--quiet', () => {
  it('says what fails by the lowest level that does', async () => {
    expect(await clausewise(['check', '--quiet', '--fail-on', 'error'], warned)).toMatchObject({ exit: 0, out: '', err: '' })
    expect(await clausewise(['check', '--quiet'], warned)).toMatchObject({ exit: 1, out: expect.stringContaining('flow-duplicate (new)') })
  })

  it('says nothing of what passes', async () => {
    expect(await clausewise(['check', '--quiet'], sound)).toMatchObject({ exit: 0, out: '', err: '' })
    expect(await clausewise(['check', '--quiet', '--format', 'json=report.json'], sound)).toMatchObject({ exit: 0, out: '', err: '' })
  })

  it('says what fails', async () => {
    const { exit, out } = await clausewise(['check', '--quiet'], broken)
    expect([exit, out]).toEqual([1, expect.stringContaining('deletion-missing')])
    expect(out).not.toContain('requests asked')
  })
})

describe('colours', () => {
  const colouring = '\u001b['
  const coloured = async (given: { readonly isTerminal?: boolean; readonly env?: Record<string, string>; readonly args?: readonly string[] }) =>
    (await clausewise(['check', ...(given.args ?? [])], { ...broken, ...given })).out.includes(colouring)

  it.each([
    ['in a pipe', {}, false],
    ['at a terminal', { isTerminal: true }, true],
    ['at a terminal that is dumb', { isTerminal: true, env: { TERM: 'dumb' } }, false],
    ['with --no-color', { isTerminal: true, args: ['--no-color'] }, false],
    ['with NO_COLOR', { isTerminal: true, env: { NO_COLOR: '1' } }, false],
    ['with NO_COLOR that is empty', { isTerminal: true, env: { NO_COLOR: '' } }, true],
    ['in a pipe with FORCE_COLOR', { env: { FORCE_COLOR: '1' } }, true],
    ['at a terminal with FORCE_COLOR=0', { isTerminal: true, env: { FORCE_COLOR: '0' } }, false],
    ['with NO_COLOR and FORCE_COLOR', { env: { FORCE_COLOR: '1', NO_COLOR: '1' } }, false],
    ['in a pipe with FORCE_COLOR and --no-color', { env: { FORCE_COLOR: '1' }, args: ['--no-color'] }, false],
  ] as const)('%s: %j are %s', async (_, given, isColoured) => {
    expect(await coloured(given)).toBe(isColoured)
  })

  it('never go into a file', async () => {
    const { cwd } = await clausewise(['check', '--format', 'pretty=report.txt'], { ...broken, env: { FORCE_COLOR: '1' } })
    expect(read(cwd, 'report.txt')).not.toContain(colouring)
  })
})
