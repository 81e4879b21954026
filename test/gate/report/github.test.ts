import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { levels } from '../../../src/gate/model/finding.js'
import { github } from '../../../src/gate/report/github.js'
import { wordsOf } from '../../../src/gate/words/words-of.js'
import { cleanReport, faultyReport, reportOf, sampleReport } from './sample.js'
import { anyReport, tameReport } from './sample-any.js'
import { sampleFindings } from './sample-findings.js'

interface Command {
  readonly name: string
  readonly properties: { readonly [name: string]: string }
  readonly message: string
}

const english = { language: 'en' } as const

/** What a runner makes of an output: it takes lines apart as the runner does, and knows nothing of how they were written. */
function read(text: string): { readonly commands: readonly Command[]; readonly others: readonly string[] } {
  const lines = text.split(/\r\n|\r|\n/).slice(0, -1)
  return { commands: lines.flatMap((line) => commandIn(line) ?? []), others: lines.filter((line) => commandIn(line) === undefined) }
}

function commandIn(line: string): Command | undefined {
  const trimmed = line.trimStart()
  if (!trimmed.startsWith('::')) return undefined
  const end = trimmed.indexOf('::', 2)
  const head = trimmed.slice(2, end)
  const space = head.indexOf(' ')
  const pairs = head.slice(space + 1).split(',')
  return {
    name: head.slice(0, space),
    properties: Object.fromEntries(pairs.map((pair) => [pair.slice(0, pair.indexOf('=')), unescaped(pair.slice(pair.indexOf('=') + 1))])),
    message: unescaped(trimmed.slice(end + 2)),
  }
}

function unescaped(text: string): string {
  return text.replace(/%(0D|0A|3A|2C|25)/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}

describe('github', () => {
  it('annotates each new finding at its place, with what is wrong, what would make it right, and its page', () => {
    const { commands } = read(github(sampleReport, english))
    expect(commands.find(({ properties }) => properties.title?.startsWith('deletion-missing'))).toEqual({
      name: 'error',
      properties: {
        file: 'clausewise.yaml',
        line: '16',
        col: '7',
        endLine: '16',
        endColumn: '12',
        title: 'deletion-missing (new): Nothing deletes from a store',
      },
      message: `Nothing deletes from the store shop-db/order, which must say what does, and within how many days (clause discontinuation.1).
- Add to the store shop-db/order: deletes: { by: purge-order, within: 14d }
clause: discontinuation.1
entity: systems/shop-db/stores/order
owner: data-platform
page: clausewise explain deletion-missing`,
    })
  })

  it('annotates nothing that is accepted or known, and counts it', () => {
    const { commands, others } = read(github(sampleReport, english))
    expect(commands.map(({ name }) => name)).toEqual(['error', 'error', 'error', 'error', 'error', 'warning', 'warning', 'notice'])
    expect(commands.map(({ properties }) => properties.title?.replace(/ \(new\).*/, ''))).toEqual([
      'disclosure-denied',
      'field-undeclared',
      'deletion-missing',
      'schema-drift',
      'known and no longer found',
      'flow-duplicate',
      'field-unneeded',
      'transfer-abroad',
    ])
    expect(others).toEqual([
      '3 files, 13 entities, 118 requests asked, 7 findings (4 errors, 2 warnings, 1 note), 4 accepted, 3 known, 1 known and no longer found, 9 personal columns, 8 accounted for, next expiry 2027-01-31',
      'policy reference-jp 2026-11, as of 2026-11-28',
    ])
  })

  it('annotates faults first, and as errors; without a place the file as a whole', () => {
    const { commands, others } = read(github(faultyReport, english))
    expect(commands.map(({ name, properties }) => [name, properties.title])).toEqual([
      ['error', 'fault: not-declared'],
      ['error', 'fault: unknown-name'],
      ['error', 'fault: file-missing'],
      ['error', 'deletion-missing (new): Nothing deletes from a store'],
    ])
    expect(commands[2]?.properties).toEqual({ file: 'prisma/missing.prisma', title: 'fault: file-missing' })
    expect(others[0]).toBe('incomplete: not everything was read and checked')
  })

  it('annotates nothing of a clean report', () => {
    expect(github(cleanReport, { language: 'ja' })).toBe(
      'ファイル 3、検査対象 13、リクエスト 118、指摘 0、個人情報の列 9、うち宣言済みの列 8\nポリシー reference-jp 2026-11、基準日 2026-11-28\n',
    )
  })

  it('names no columns of a place over several lines: the runner refuses them', () => {
    const [finding] = sampleFindings
    if (finding === undefined) throw new Error('there is no finding')
    const at = { ...finding.at, end: { line: finding.at.start.line + 2, column: 1 } }
    const { commands } = read(github(reportOf([{ ...finding, state: 'new', at }]), english))
    expect(commands[0]?.properties).toMatchObject({ line: '8', endLine: '10' })
    expect(Object.keys(commands[0]?.properties ?? {})).toEqual(['file', 'line', 'endLine', 'title'])
  })

  it('puts the folder of the manifest before its paths', () => {
    const files = (root: string | undefined) => read(github(faultyReport, { ...english, root })).commands.map(({ properties }) => properties.file)
    expect(files('apps/shop')).toEqual(files('apps/shop/'))
    expect(files('apps/shop')[0]).toBe('apps/shop/clausewise.yaml')
    expect(files(undefined)[0]).toBe('clausewise.yaml')
  })

  const elsewhere = ': the other outputs of clausewise check, such as pretty, markdown or html, have them all'

  it('shows ten of a level, and of eleven the nine worst and how many more there are', () => {
    const [drift, denied] = ['schema-drift', 'disclosure-denied'].flatMap((id) => sampleFindings.filter((finding) => finding.id === id))
    if (drift === undefined || denied === undefined) throw new Error('a finding is missing')
    const errors = (count: number) => read(github(reportOf([...Array(count - 1).fill(drift), denied]), english)).commands
    expect(errors(10).map(({ properties }) => properties.title)).toEqual([
      'disclosure-denied (new): The policy denies a flow',
      ...Array(9).fill('schema-drift (new): A personal column that the manifest does not have'),
    ])
    const eleven = errors(11)
    expect(eleven).toHaveLength(10)
    expect(eleven[0]?.properties.title).toContain('disclosure-denied')
    expect(eleven[9]).toEqual({ name: 'error', properties: { title: '2 errors more' }, message: `2 errors more${elsewhere}` })
    const japanese = read(github(reportOf(Array(30).fill(drift)), { language: 'ja' })).commands
    expect(japanese[9]?.message).toBe('ほか エラー 21：すべては、clausewise check のほかの形式の出力（pretty、markdown、htmlなど）にあります')
  })

  it('shows at most ten of each level, errors before warnings before notes, and hides no number', () => {
    fc.assert(
      fc.property(tameReport, (report) => {
        const { commands } = read(github(report, english))
        for (const level of levels) {
          const name = level === 'note' ? 'notice' : level
          const shown = commands.filter((command) => command.name === name)
          const more = Number(shown[9]?.message.match(/^(\d+) \w+ more: /)?.[1] ?? 1)
          const found = report.findings.filter((finding) => finding.level === level && finding.state === 'new').length
          expect(shown.length).toBeLessThanOrEqual(10)
          expect(Math.max(0, shown.length - 1) + (shown.length === 0 ? 0 : more)).toBe(found)
        }
        const order = commands.map(({ name }) => ['error', 'warning', 'notice'].indexOf(name))
        expect(order).toEqual([...order].sort())
      }),
      { numRuns: 200 },
    )
  })

  it('says to a runner exactly the paths and sentences of its findings, whatever they hold', () => {
    fc.assert(
      fc.property(anyReport, fc.constantFrom('en', 'ja'), (report, language) => {
        const words = wordsOf({ language })
        const { commands, others } = read(github(report, { language }))
        const fresh = report.findings.filter(({ state }) => state === 'new')
        const expected = [
          ...report.faults.map((fault) => ({ file: fault.file, first: words.fault(fault) })),
          ...fresh.map((finding) => ({ file: finding.at.file, first: words.finding(finding) })),
        ]
        const said = commands.filter(({ properties }) => properties.file !== undefined)
        const inOrder = (all: readonly { readonly file: string | undefined; readonly first: string | undefined }[]) =>
          all.map(({ file, first }) => JSON.stringify([file, first])).sort()
        expect(inOrder(said.map(({ properties, message }) => ({ file: properties.file, first: message.split('\n')[0] })))).toEqual(inOrder(expected))
        expect(commands.length - said.length).toBe(report.gone.length)
        expect(others.length).toBe(report.complete && report.counts.entities > 0 ? 2 : 3)
        expect(others.join('\n')).not.toContain('##[')
      }),
      { numRuns: 500 },
    )
  })

  it('gives the same text for the same report', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        expect(github(structuredClone(report), english)).toBe(github(report, english))
      }),
      { numRuns: 50 },
    )
  })
})
