import { describe, expect, it } from 'vitest'
import { cells } from '../../src/explain/cells.js'
import { findingIds } from '../../src/gate/model/finding.js'
import { pages } from '../../src/gate/pages/pages.js'
import { policy } from '../../src/index.js'
import { words, wrongly } from '../docs/japanese-words.js'
import { clausewise } from './harness.js'
import { shopYaml } from './shop-policy.js'

const clauses = Object.keys(policy.document.clauses)

/** A text without the ways in which lines are broken. */
const unbroken = (text: string) => text.replaceAll(/\s+/g, '')

describe('clausewise explain', () => {
  it.each(findingIds)('shows the whole page of %s, in both languages', async (id) => {
    for (const language of ['en', 'ja'] as const) {
      const { exit, out, err } = await clausewise(['explain', id, '--language', language])
      const { title, says, why, fix, wrong, right } = pages[id]
      expect([exit, err]).toEqual([0, ''])
      expect(out.split('\n')[0]).toBe(`${id}${language === 'en' ? ': ' : '：'}${title[language]}`)
      for (const text of [says[language], wrong, right, why[language], fix[language]]) expect(unbroken(out)).toContain(unbroken(text))
    }
  })

  it('says which files a page names, and on which day it is checked', async () => {
    const { out } = await clausewise(['explain', 'accepted-expired'])
    expect(out).toContain(`The examples are checked as of ${pages['accepted-expired'].asOf}.`)
    expect((await clausewise(['explain', 'schema-drift'])).out).toContain(pages['schema-drift'].files?.[0]?.path)
  })

  it.each(clauses)('explains the clause %s, in both languages', async (id) => {
    const clause = policy.document.clauses[id]
    for (const language of ['en', 'ja'] as const) {
      const { exit, out } = await clausewise(['explain', id, '--language', language])
      const said = unbroken(out)
      expect(exit).toBe(0)
      for (const text of [clause?.means, clause?.reading, clause?.because]) expect(said).toContain(unbroken(text?.[language] ?? ''))
      expect(said.includes(language === 'en' ? 'Whatcitesit' : 'この条項を引用するもの')).toBe(clause?.kind !== 'statement')
    }
  })

  it('says what cites a clause', async () => {
    const { out } = await clausewise(['explain', 'discontinuation.2'], { width: 200 })
    const cited = out.slice(out.indexOf('What cites it')).split('\n')
    expect(cited.slice(0, 3)).toEqual([
      'What cites it',
      '  retention rules',
      '  - "transaction record of a specified business operator" (jp.aml.transaction): from the day after',
    ])
    expect(out).toContain('(switched off)')
    expect(out).toContain('  - retained: what a retention rule keeps stays open to what the rule names\n')
  })

  it.each([
    ['collection.2', '  fields\n  - identity document (identity-document)\n'],
    [
      'use.4',
      '  purposes\n  - purpose 4 "answering requests and inquiries" (inquiry-response)\n  obligations\n  - reply-only-to-subject: Send the reply to the person',
    ],
    ['disclosure.5', '  grounds\n  - ground 5 "formal inquiry with a basis in law" (legal-inquiry)\n'],
    ['sharing.1', '  prohibitions\n  - sale: sale is denied on every ground\n  - rental: rental is denied on every ground\n'],
  ])('lists of %s what kind of entry cites it', async (id, part) => {
    expect((await clausewise(['explain', id])).out).toContain(part)
  })

  it('lists every finding and every clause where nothing is asked', async () => {
    const { exit, out } = await clausewise(['explain'])
    const first = out.split('\n').map((line) => line.trim().split(' ')[0])
    expect(exit).toBe(0)
    expect([...findingIds, ...clauses].filter((name) => !first.includes(name))).toEqual([])
  })

  it('explains the clauses of a policy of one’s own', async () => {
    const files = { 'shop.yaml': shopYaml }
    const { out } = await clausewise(['explain', '1', '--policy', 'shop.yaml'], { files })
    expect(out).toBe(
      [
        'clause 1',
        '',
        'Section',
        '  Mail',
        '',
        'What it says',
        '  your email address, for the newsletter',
        '',
        'How it is read',
        '  No other address.',
        '',
        'How it is carried',
        '  A rule: it decides.',
        '',
        'What cites it',
        '  fields',
        '  - email',
        '  purposes',
        '  - purpose 1 (newsletter)',
        '',
      ].join('\n'),
    )
    expect((await clausewise(['explain', 'use.1', '--policy', 'shop.yaml'], { files })).exit).toBe(2)
  })

  it('says both where a clause has the name of a finding', async () => {
    const files = { 'shop.yaml': shopYaml.replaceAll('"2"', 'use-denied') }
    const { out } = await clausewise(['explain', 'use-denied', '--policy', 'shop.yaml'], { files })
    expect(out).toContain('use-denied: The policy denies a use\n')
    expect(out).toContain('\nclause use-denied\n')
  })

  it('refuses a word that nobody knows, and names the nearest', async () => {
    const { exit, out, err } = await clausewise(['explain', 'discosure-denied'])
    expect([exit, out]).toEqual([2, ''])
    expect(err).toBe('error: there is no finding and no clause "discosure-denied"\n(Did you mean disclosure-denied?)\n')
    expect((await clausewise(['explain', 'collectoin.1'])).err).toContain('(Did you mean collection.1?)')
  })

  const ofOthers = 'A clause of a policy of your own is explained with --policy FILE, one of limits in a manifest with --manifest FILE.'

  it.each(['', 'zzz', '__proto__', 'constructor', '\u001b[31m'])('refuses %j without a stack, and says how to list the words there are', async (word) => {
    const { exit, err } = await clausewise(['explain', word])
    expect(exit).toBe(2)
    expect(err).toBe(`error: there is no finding and no clause ${JSON.stringify(word)}; \`clausewise explain\` lists them\n${ofOthers}\n`)
  })

  it('explains a clause that the manifest itself adds, and points to where such a clause may be', async () => {
    const manifest = `clausewise: 1
policy:
  base: reference
  tighten:
    version: own
    clauses: { own.1: { means: { en: partners get nothing } } }
    grounds: { service-provision: { closedBy: own.1 } }
systems: { shop: {} }
`
    const files = { 'clausewise.yaml': manifest, 'faulty.yaml': manifest.replace('base: reference', 'base: refrence') }
    expect(await clausewise(['explain', 'own.1'], { files })).toMatchObject({ exit: 2, err: expect.stringContaining(ofOthers) })
    const explained = await clausewise(['explain', 'own.1', '--manifest', 'clausewise.yaml'], { files })
    expect([explained.exit, explained.err]).toEqual([0, ''])
    expect(explained.out).toContain('partners get nothing')
    expect(await clausewise(['explain', 'own.2', '--manifest', 'clausewise.yaml'], { files })).toMatchObject({
      exit: 2,
      err: expect.not.stringContaining(ofOthers),
    })
    expect(await clausewise(['explain', 'own.1', '--manifest', 'faulty.yaml'], { files })).toMatchObject({
      exit: 2,
      out: '',
      err: expect.stringContaining('policy-unknown'),
    })
    expect(await clausewise(['explain', 'own.1', '--manifest', 'none.yaml'], { files })).toMatchObject({
      exit: 2,
      err: expect.stringContaining('there is no manifest none.yaml'),
    })
  })

  it('takes a policy from one place alone', async () => {
    const { exit, err } = await clausewise(['explain', '--policy', 'shop.yaml', '--manifest', 'clausewise.yaml'])
    expect([exit, err]).toEqual([2, "error: option '--manifest <file>' cannot be used with option '--policy <file>'\n"])
  })

  it('does not break code where a line ends', async () => {
    for (const language of ['en', 'ja']) {
      for (const id of findingIds) {
        const { out } = await clausewise(['explain', id, '--language', language])
        const said = [pages[id].says, pages[id].why, pages[id].fix].map((text) => text[language as 'en' | 'ja']).join('\n')
        for (const code of said.match(/`[^`]{1,80}`/g) ?? []) expect(out).toContain(code)
      }
    }
  })

  it('refuses a second word, and an option that it does not take', async () => {
    expect((await clausewise(['explain', 'use.1', 'use.2'])).exit).toBe(2)
    const { exit, err } = await clausewise(['explain', '--langauge', 'ja'])
    expect(exit).toBe(2)
    expect(err).toContain('--language')
  })

  it('sets headings off on a terminal that wants it, and nowhere else', async () => {
    const sequence = '\u001b['
    const coloured = async (args: readonly string[], given: Parameters<typeof clausewise>[1]) =>
      (await clausewise(['explain', 'use.1', ...args], given)).out.includes(sequence)
    expect(await coloured([], { isTerminal: true })).toBe(true)
    expect(await coloured([], {})).toBe(false)
    expect(await coloured([], { isTerminal: true, env: { NO_COLOR: '1' } })).toBe(false)
    expect(await coloured(['--no-color'], { isTerminal: true })).toBe(false)
  })

  it('stays within the width of the terminal, manifests aside', async () => {
    for (const language of ['en', 'ja']) {
      for (const word of ['discontinuation.2', 'collection.1']) {
        const { out } = await clausewise(['explain', word, '--language', language], { isTerminal: true, width: 60, env: { NO_COLOR: '1' } })
        expect(out.split('\n').filter((line) => cells(line) > 60)).toEqual([])
      }
    }
  })

  it('says in Japanese no other word than the product’s own', async () => {
    const texts = await Promise.all(clauses.map(async (id) => (await clausewise(['explain', id, '--language', 'ja'])).out))
    const said = unbroken([...texts, (await clausewise(['explain', '--language', 'ja'])).out].join('\n'))
    // The word for a clause that decides is the one that otherwise may not stand alone.
    expect(words.flatMap((word) => wrongly(said.replaceAll('規則：可否', ''), word))).toEqual([])
  })

  it('has help with examples', async () => {
    const { exit, out } = await clausewise(['explain', '--help'])
    expect(exit).toBe(0)
    expect(out).toContain('clausewise explain schema-drift')
  })
})
