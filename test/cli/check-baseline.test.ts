import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { brokenShop, soundShop } from './check-shop.js'
import { clausewise, temporaryFolder } from './harness.js'

/** Another store that nothing deletes from: a finding more. */
const moreBroken = `${brokenShop}  crm: { stores: { profile: { fields: [name] } } }\n`

interface Entry {
  readonly id: string
  readonly entity: string
  readonly fingerprint: string
}

/** A folder in which one manifest follows another, checked against the same baseline. */
function project(text: string) {
  const cwd = temporaryFolder({ 'clausewise.yaml': text })
  const place = join(cwd, 'known.json')
  return {
    cwd,
    becomes: (next: string) => writeFileSync(join(cwd, 'clausewise.yaml'), next),
    check: (...args: readonly string[]) => clausewise(['check', '--baseline', 'known.json', ...args], { cwd }),
    isWritten: () => existsSync(place),
    text: () => readFileSync(place, 'utf8'),
    entries: () => (JSON.parse(readFileSync(place, 'utf8')) as { findings: readonly Entry[] }).findings.map(({ id, entity }) => `${id} ${entity}`),
  }
}

const store = 'deletion-missing systems/shop/stores/order'

describe('a baseline', () => {
  it('is written by --accept-new; what it knows is listed and does not fail, in that run already', async () => {
    const { check, entries } = project(brokenShop)
    const first = await check('--accept-new')
    expect(first).toMatchObject({ exit: 0, err: 'baseline written: known.json\n' })
    expect(first.out).toContain('deletion-missing (known)')
    expect(entries()).toEqual([store])
    const second = await check()
    expect([second.exit, second.err]).toEqual([0, ''])
    expect(second.out).toContain('deletion-missing (known)')
    expect(second.out).toContain('0 findings, 1 known')
  })

  it.each([
    ['another version', { clausewise: 2, findings: [] }],
    ['no version', { findings: [] }],
    ['a member that there is not', { clausewise: 1, findings: [], note: 'later' }],
    ['an entry with more than a baseline writes', { clausewise: 1, findings: [{ id: 'use-denied', entity: 'a', fingerprint: 'b', until: '2027-01-01' }] }],
  ])('is refused with %s', async (_, written) => {
    const { check, cwd } = project(soundShop)
    writeFileSync(join(cwd, 'known.json'), JSON.stringify(written))
    expect(await check()).toMatchObject({ exit: 2, err: expect.stringContaining('is no baseline of clausewise') })
  })

  it('lets new findings fail', async () => {
    const { check, becomes, entries } = project(brokenShop)
    await check('--accept-new')
    becomes(moreBroken)
    const { exit, out } = await check()
    expect(exit).toBe(1)
    expect(out).toMatch(/deletion-missing \(known\) +systems\/shop\/stores\/order/)
    expect(out).toMatch(/deletion-missing \(new\) +systems\/crm\/stores\/profile/)
    expect(entries()).toEqual([store])
  })

  it('fails on what is no longer found until it is pruned', async () => {
    const { check, becomes, entries } = project(brokenShop)
    await check('--accept-new')
    becomes(soundShop)
    const gone = await check()
    expect([gone.exit, gone.out]).toEqual([1, expect.stringContaining('deletion-missing')])
    expect(entries()).toEqual([store])
    const pruned = await check('--prune-baseline')
    expect([pruned.exit, pruned.out]).toEqual([0, expect.not.stringContaining('deletion-missing')])
    expect(entries()).toEqual([])
    expect((await check()).exit).toBe(0)
  })

  it('never grows without --accept-new, and never shrinks without --prune-baseline', async () => {
    const { check, becomes, text, entries } = project(brokenShop)
    await check('--accept-new')
    const written = text()
    becomes(moreBroken)
    await check()
    await check('--prune-baseline')
    expect(text()).toBe(written)
    becomes(soundShop)
    await check()
    await check('--accept-new')
    expect(text()).toBe(written)
    becomes(moreBroken.replace('stores: { order:', 'stores: { invoice:'))
    await check('--accept-new', '--prune-baseline')
    expect(entries()).not.toContain(store)
    expect(entries()).toContain('deletion-missing systems/crm/stores/profile')
  })

  it('is not written again where nothing changes, nor where something is wrong', async () => {
    const { check, becomes, text } = project(brokenShop)
    await check('--accept-new')
    expect((await check('--accept-new', '--prune-baseline')).err).toBe('')
    const written = text()
    becomes(`${soundShop}oops: 1\n`)
    expect((await check('--accept-new', '--prune-baseline')).exit).toBe(2)
    expect(text()).toBe(written)
  })

  it('is not written where the manifest was wrong from the beginning', async () => {
    const { check, isWritten } = project('clausewise: 2\n')
    expect((await check('--accept-new')).exit).toBe(2)
    expect(isWritten()).toBe(false)
  })

  it('does not take in notes, which never fail', async () => {
    const { check, entries } = project(`${soundShop}recipients: { payer: { kind: entrusted-party, country: JP } }\n`)
    const { exit, out } = await check('--accept-new')
    expect([exit, out]).toEqual([0, expect.stringContaining('recipient-unused')])
    expect(entries()).toEqual([])
  })

  it('says nothing of itself where it is to be quiet', async () => {
    expect((await project(brokenShop).check('--accept-new', '--quiet')).err).toBe('')
  })

  it('is made with the folder it stands in', async () => {
    const { cwd } = await clausewise(['check', '--baseline', 'deep/known.json', '--accept-new'], { files: { 'clausewise.yaml': brokenShop } })
    expect(existsSync(join(cwd, 'deep/known.json'))).toBe(true)
  })
})

describe('what a baseline knows a finding by', () => {
  const known = async (before: string, after: string) => {
    const { check, becomes } = project(before)
    await check('--accept-new')
    becomes(after)
    return (await check()).exit === 0
  }

  it('is not its line, its column or its file', async () => {
    expect(
      await known(brokenShop, `# moved\n\n${brokenShop.replace('    stores: { order: {', '    stores:\n         order: {').replace(/ \}\n$/, '\n')}`),
    ).toBe(true)
    const { cwd, check, becomes } = project(brokenShop)
    await check('--accept-new')
    writeFileSync(join(cwd, 'more.yaml'), brokenShop.slice(brokenShop.indexOf('systems:')))
    becomes('clausewise: 1\npolicy: reference\ninclude: [more.yaml]\n')
    expect((await check()).exit).toBe(0)
  })

  it('is not its message: the language and the owner change nothing', async () => {
    const { check, becomes } = project(brokenShop)
    await check('--accept-new')
    becomes(brokenShop.replace('team-shop', 'team-crm'))
    expect((await check('--language', 'ja')).exit).toBe(0)
  })

  it('is not how many there are beside it', async () => {
    const { check, becomes } = project(moreBroken)
    await check('--accept-new')
    becomes(moreBroken.replace('shop:', 'shop:\n    about: x'))
    expect((await check()).exit).toBe(0)
  })

  it('is its entity', async () => {
    expect(await known(brokenShop, brokenShop.replace('  shop:', '  market:'))).toBe(false)
  })

  it('is its data', async () => {
    const late = (within: string) => brokenShop.replace('keeps: schedule', `keeps: schedule, deletes: { by: purge, within: ${within} }`)
    expect(await known(late('30d'), late('30d'))).toBe(true)
    expect(await known(late('30d'), late('40d'))).toBe(false)
  })

  it('is, for what is said of an acceptance, what it accepts, and not where it stands among the others', async () => {
    const accepted = (...fields: readonly string[]) =>
      `${soundShop}accepted:\n${fields.map((each) => `  - { finding: ${each}, at: systems/shop, because: later, until: 2027-01-31 }\n`).join('')}`
    expect(await known(accepted('schema-drift', 'manifest-stale'), accepted('manifest-stale', 'schema-drift'))).toBe(true)
    expect(await known(accepted('schema-drift'), accepted('manifest-stale'))).toBe(false)
  })
})

describe('misuse of a baseline', () => {
  const files = { 'clausewise.yaml': brokenShop }
  it.each<readonly [string, readonly string[], { readonly [path: string]: string }, string]>([
    ['there is none', ['--baseline', 'known.json'], {}, 'there is no baseline'],
    ['there is none to prune', ['--baseline', 'known.json', '--prune-baseline'], {}, 'there is no baseline'],
    ['none is named to prune', ['--prune-baseline'], {}, 'want --baseline FILE'],
    ['none is named to write', ['--accept-new'], {}, 'want --baseline FILE'],
    ['it is no JSON', ['--baseline', 'known.json'], { 'known.json': '{' }, 'cannot be read'],
    ['it is a folder', ['--baseline', 'known.json'], { 'known.json/x': '' }, 'cannot be read'],
    ['it is another list', ['--baseline', 'known.json'], { 'known.json': '[]' }, 'is no baseline'],
    [
      'it has an entry without a name',
      ['--baseline', 'known.json'],
      { 'known.json': '{"clausewise":1,"findings":[{"entity":"a","fingerprint":"b"}]}' },
      'is no baseline',
    ],
    ['it has an entry that is none', ['--baseline', 'known.json'], { 'known.json': '{"findings":[null]}' }, 'is no baseline'],
    ['a file stands where its folder would', ['--baseline', 'clausewise.yaml/known.json', '--accept-new'], {}, 'cannot be written'],
  ])('ends with 2 where %s', async (_, args, more, said) => {
    const { exit, err } = await clausewise(['check', '--quiet', ...args], { files: { ...files, ...more } })
    expect([exit, err]).toEqual([2, expect.stringContaining(said)])
  })
})
