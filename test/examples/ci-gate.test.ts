import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { policy } from 'clausewise'
import { checkManifest, type SourceFile, schemaReaders } from 'clausewise/gate'
import { describe, expect, it } from 'vitest'
import { filesOf, type Twin, twins } from '../../examples/ci-gate/files-of.js'
import { gateLines } from '../../examples/shop-day/gate-lines.js'
import { paintFor } from '../../examples/shop-day/paint.js'
import { findingIds } from '../../src/gate/model/finding.js'
import { clausewise, temporaryFolder } from '../cli/harness.js'

const asOf = '2026-12-01'
const rootOf = (twin: Twin) => `examples/ci-gate/${twin}/clausewise.yaml`
const checkOf = (twin: Twin) => checkManifest({ files: filesOf(twin), policy, asOf, readers: schemaReaders })
const below = (twin: Twin) => new Map(filesOf(twin).map(({ path, text }) => [path.slice(`examples/ci-gate/${twin}/`.length), text]))

/** Runs the command line on a twin, where it stands. */
const check = (twin: Twin, ...more: readonly string[]) => clausewise(['check', rootOf(twin), '--root', '.', '--as-of', asOf, ...more], { cwd: process.cwd() })

interface Mark {
  readonly file: string
  /** The line below the comment that has it. */
  readonly line: number
  readonly id: string
}

/** What the comments of a file say is wrong. */
function marksIn({ path, text }: SourceFile): readonly Mark[] {
  const lines = text.split('\n')
  return lines.flatMap((line, index) => {
    const id = /^ *(?:#|--) ✗ ([\w-]+): \S/.exec(line)?.[1]
    return id === undefined ? [] : [{ file: path, line: index + 2, id }]
  })
}

describe('the shop', () => {
  it.each(twins)('is large enough to be like one: %s', (twin) => {
    const { graph } = checkOf(twin)
    const recipients = graph.nodes.filter(({ kind }) => kind === 'recipient')
    expect(graph.nodes.filter(({ kind }) => kind === 'system').length).toBeGreaterThanOrEqual(5)
    expect(graph.edges.length).toBeGreaterThanOrEqual(30)
    expect(recipients.filter(({ holds: [kind] }) => kind === 'partner').length).toBeGreaterThanOrEqual(3)
    expect(new Set(recipients.flatMap(({ holds }) => holds))).toEqual(new Set(Object.keys(policy.document.recipients ?? {})))
  })

  it('has schemas of three notations, and accounts for every personal column of them', () => {
    const { columns } = checkOf('fixed').counts
    expect(columns.accounted).toBe(columns.personal)
    for (const notation of ['prisma', 'sql', 'openapi']) {
      const reader = schemaReaders.find((each) => each.notation === notation)
      const read = reader?.read(filesOf('fixed').filter((file) => reader.reads(file)))
      expect(read?.columns.length, notation).toBeGreaterThan(5)
      expect(read?.unread).toEqual([])
    }
  })
})

describe('what is wrong in the broken twin', () => {
  const marks = filesOf('broken').flatMap(marksIn)
  const { findings } = checkOf('broken')

  it('is marked once for each finding that there is', () => {
    expect(marks.map(({ id }) => id).toSorted()).toEqual(findingIds.toSorted())
  })

  it.each(marks)('is found in the line below its mark: $id', ({ file, line, id }) => {
    expect(findings.filter((finding) => finding.id === id).map(({ at }) => [at.file, at.start.line])).toContainEqual([file, line])
  })

  it('is all that fails there', () => {
    const failing = findings.filter(({ level, state }) => level !== 'note' && state === 'new')
    const unmarked = failing.filter(({ id, at }) => !marks.some((mark) => mark.id === id && mark.file === at.file && mark.line === at.start.line))
    expect(unmarked.map(({ id, entity }) => [id, entity])).toEqual([])
  })

  it('is marked nowhere in the fixed one', () => {
    expect(filesOf('fixed').filter(({ text }) => text.includes('✗'))).toEqual([])
  })
})

describe('the twins', () => {
  it('are the same wherever nothing is marked, and have the same files but one migration', () => {
    const [fixed, broken] = [below('fixed'), below('broken')]
    expect([...broken.keys()].filter((path) => !fixed.has(path))).toEqual(['accounting/migrations/0003_birthday_discount.sql'])
    for (const [path, text] of fixed) if (!broken.get(path)?.includes('✗')) expect(broken.get(path), path).toBe(text)
  })
})

describe('on the command line', () => {
  it('the broken twin ends with 1, and the fixed one with 0', async () => {
    const broken = await check('broken')
    expect([broken.exit, broken.err]).toEqual([1, ''])
    for (const id of findingIds) expect(broken.out).toContain(` ${id} (`)
    const fixed = await check('fixed')
    expect([fixed.exit, fixed.err]).toEqual([0, ''])
    expect(fixed.out).toContain('1 finding (1 note), 1 accepted')
  })

  it('reads the same files as the example does', async () => {
    const { out } = await check('broken', '--format', 'json')
    const report = checkOf('broken')
    expect(JSON.parse(out)).toMatchObject({ counts: JSON.parse(JSON.stringify(report.counts)) })
  })

  it('the comment on the change from one to the other opens with what changes', async () => {
    const { exit, out } = await check('broken', '--base', rootOf('fixed'), '--format', 'markdown')
    expect(exit).toBe(1)
    const opening = out.slice(0, out.indexOf('### Findings'))
    expect(opening).toContain('### What changes')
    for (const said of [
      'recipient old-mailer is new',
      'country US is new',
      'Nothing deletes from the store analytics/profile any longer',
      'goes out unencrypted by the flow dunning',
    ]) {
      expect(opening).toContain(said)
    }
    const unchanged = await check('fixed', '--base', rootOf('fixed'), '--format', 'json')
    expect([unchanged.exit, JSON.parse(unchanged.out).changes]).toEqual([0, []])
  })

  it('what is known does not fail, and too few columns accounted for end with 3', async () => {
    const baseline = join(temporaryFolder(), 'known.json')
    expect((await check('broken', '--baseline', baseline, '--accept-new')).exit).toBe(0)
    expect((await check('broken', '--baseline', baseline)).exit).toBe(0)
    expect((await check('broken', '--baseline', baseline, '--min-accounted', '0.9')).exit).toBe(0)
    expect((await check('broken', '--baseline', baseline, '--min-accounted', '1')).exit).toBe(3)
    expect((await check('broken', '--min-accounted', '1')).exit).toBe(1)
    expect((await check('fixed', '--min-accounted', '1')).exit).toBe(0)
  })

  it('the day decides on what is accepted', async () => {
    const later = await clausewise(['check', rootOf('fixed'), '--root', '.', '--as-of', '2027-02-01'], { cwd: process.cwd() })
    expect(later.exit).toBe(1)
    expect(later.out).toContain('accepted-expired')
  })

  it('every command of its README does what it says', async () => {
    const commands = [...readFileSync('examples/ci-gate/README.md', 'utf8').matchAll(/^npx clausewise (.+?) +# ends with (\d)$/gm)]
    expect(commands).toHaveLength(2)
    for (const [, args = '', exit] of commands) {
      const ran = await clausewise([...args.split(' '), '--root', '.'], { cwd: process.cwd() })
      expect(ran.exit, args).toBe(Number(exit))
    }
  })
})

describe('at the end of the worked day', () => {
  const files = { broken: filesOf('broken'), fixed: filesOf('fixed') }
  const lines = (language: 'en' | 'ja', isTerminal = false) =>
    gateLines(files, { asOf, language, paint: paintFor(isTerminal, undefined), colour: isTerminal, width: 118 }).join('\n')

  it('the first findings of the broken twin are shown, and the counts of both', () => {
    const text = lines('en')
    expect(text.match(/^examples\/ci-gate\/broken\/\S+:\d+:\d+ {2}error /gm)).toHaveLength(3)
    expect(text).toContain('27 findings (17 errors, 5 warnings, 5 notes)')
    expect(text).toContain('… and 24 more: npx clausewise check')
    expect(text.split('\n').slice(-2)[0]).toContain('1 finding (1 note)')
    expect(text.split('\n').length).toBeLessThanOrEqual(70)
  })

  it('it is Japanese in Japanese', () => {
    const text = lines('ja')
    expect(text).toContain('指摘 27（エラー 17、警告 5、注記 5）')
    expect(text).toContain('ほか24件')
    // The lines of the manifest are shown as they are written.
    for (const line of text.split('\n').filter((each) => !/^ *\d* \|/.test(each) && !/ clausewise /.test(each)))
      expect(line).not.toMatch(/\b[a-z]+ [a-z]+ [a-z]+\b/)
  })

  it('it is coloured on a terminal alone', () => {
    expect(lines('en')).not.toContain('\u001b[')
    expect(lines('en', true)).toContain('\u001b[')
  })
})
