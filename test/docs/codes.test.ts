import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { listed } from '../../src/compile/listed.js'
import * as explain from '../../src/explain.js'
import * as clausewise from '../../src/index.js'
import { reasonCodes } from '../../src/model/decision.js'
import { derivedFacts } from '../../src/model/facts.js'
import * as policy from '../../src/policy.js'
import { answerWords } from './codes/answer-words.js'
import { derived } from './codes/derived.js'
import { document, dutySections, namesFact, ruleOf } from './codes/duties.js'
import { shownBy } from './codes/example.js'
import { givenBy } from './codes/given-by.js'
import { lists } from './codes/lists.js'
import { listsIn, literalsIn, sourceFiles } from './codes/literals.js'
import { codesOf } from './codes/members.js'
import { codesPage } from './codes/page.js'
import { sections } from './codes/sections.js'
import { blockOf } from './codes/source.js'

/** Whether a code stands in a member of that name, anywhere in an answer; an error's code is an answer of its own. */
function carries(value: unknown, member: string, code: string): boolean {
  if (value === code) return true
  if (typeof value !== 'object' || value === null) return false
  return Object.entries(value).some(([name, each]) => (name === member && each === code) || (typeof each === 'object' && carries(each, member, code)))
}

/** The codes of what rides on an answer. */
function ridingOn(value: unknown): readonly string[] {
  const { obligations = [], advice = [] } = value as { readonly obligations?: readonly { readonly code: string }[]; readonly advice?: typeof obligations }
  return [...obligations, ...advice].map(({ code }) => code)
}

function isAnswered(value: unknown): boolean {
  return ['allowed', 'answered', 'planned', 'found'].some((member) => (value as Readonly<Record<string, unknown>>)[member] === true)
}

function claimsOf(block: string): readonly string[] {
  return block.split('\n').filter((line) => line.includes('// => '))
}

/** The clauses that a check cites, in the reference policy. */
function clausesOf(check: string): readonly string[] {
  return listed(document.checks?.[check as 'retained'])
}

/** The members that carry words of the catalogue, with those words. */
const catalogued = new Map<string, Set<string>>()
const enter = (member: string, words: readonly string[]) => catalogued.set(member, new Set([...(catalogued.get(member) ?? []), ...words]))
for (const { member, codes } of sections) enter(member, codes)
for (const { codes } of dutySections) enter('code', codes)
for (const { members, words, one } of lists) {
  if (one === 'outcome') for (const word of words) enter(word.split(': ')[0] ?? '', [word.split(': ')[1] ?? ''])
  else for (const member of members) enter(member, words)
}
const isCatalogued = ({ member, word }: { readonly member: string; readonly word: string }) => catalogued.get(member)?.has(word) === true

describe('the page of every code', () => {
  // Written again with `npm test -- -u`.
  it('stands in docs/codes.md, as the types, the policy and the calls are', async () => {
    await expect(codesPage()).toMatchFileSnapshot('../../docs/codes.md')
  })

  it('gives each code an address of its own, and links to no other', () => {
    const whole = codesPage()
    const headings = [...whole.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
      title
        .toLowerCase()
        .replaceAll(/[^a-z0-9 _-]/g, '')
        .replaceAll(' ', '-'),
    )
    const anchors = [...headings, ...[...whole.matchAll(/<a id="([^"]+)">/g)].map(([, id = '']) => id)]
    expect(anchors.filter((each, index) => anchors.indexOf(each) !== index)).toEqual([])
    const targets = [...whole.matchAll(/\]\(#([^)]+)\)/g)].map(([, target = '']) => target)
    expect(targets.filter((target) => !anchors.includes(target))).toEqual([])
  })

  it('links to headings that the other pages have', () => {
    for (const [, file = '', heading = ''] of codesPage().matchAll(/\]\((\w+\.md)(?:#([^)]+))?\)/g)) {
      const titles = [...readFileSync(`docs/${file}`, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
        title
          .toLowerCase()
          .replaceAll(/[^a-z0-9 -]/g, '')
          .replaceAll(' ', '-'),
      )
      if (heading !== '') expect(titles, file).toContain(heading)
    }
  })
})

describe.each(sections)('$title', ({ codes, told, member, file, constant, show, type }) => {
  it('tells of each code there is, and of no other', () => {
    expect(Object.keys(told).sort()).toEqual([...codes].sort())
    if (type?.by !== undefined) expect([...codesOf(type.probe, type.by)].sort()).toEqual([...codes].sort())
  })

  const calls = Object.entries(told).flatMap(([code, { example, also = {}, show: own = show }]) => [
    { code, call: 'its call', place: { file, path: [constant, code, 'example'] }, example, own },
    ...Object.entries(also).map(([call, each]) => ({ code, call, place: { file, path: [constant, code, 'also', call] }, example: each, own })),
  ])

  it.each(calls.map((each) => [each.code, each.call, each] as const))('%s: %s gives that code, and the page shows it', (code, _, { place, example, own }) => {
    expect(shownBy(example).some(({ value }) => carries(value, member, code))).toBe(true)
    expect(claimsOf(blockOf(place, example, own)).filter((claim) => claim.includes(`'${code}'`))).not.toEqual([])
  })
})

it.each(reasonCodes)('a verb says that it gives %s', (code) => {
  expect(givenBy(code)).not.toEqual([])
})

describe.each(dutySections)('$title', ({ list, codes, told }) => {
  it('name each there is, and no other', () => {
    expect([...codes].sort()).toEqual(Object.keys(document[list] ?? {}).sort())
    expect(Object.keys(told).sort()).toEqual([...codes].sort())
  })

  it.each(Object.entries(told))('%s rides on its call, and not on the like one', (code, { example, without }) => {
    const [on, notOn] = [example, without].flatMap(shownBy).map(({ value }) => value)
    expect(ridingOn(on)).toContain(code)
    expect(ridingOn(notOn)).not.toContain(code)
    // What refuses carries nothing: the like call is answered too.
    expect([on, notOn].filter((value) => !isAnswered(value))).toEqual([])
  })
})

describe.each(lists.flatMap(({ title, one, words, calls }) => (calls === undefined ? [] : [{ title, one, words, calls }])))(
  '$title',
  ({ one, words, calls }) => {
    const block = blockOf(calls, calls.example, calls.show)

    it.each(words)('shows %s', (word) => {
      const shown = shownBy(calls.example).filter((each) => each.word === word)
      expect(shown).not.toEqual([])
      if (one !== 'check') expect(block).toContain(word)
      else for (const { value } of shown) expect((value as { readonly clauses: readonly string[] }).clauses).toContain(clausesOf(word)[0])
    })
  },
)

it.each(Object.keys(derived))('a duty of the reference policy turns on %s', (fact) => {
  expect(dutySections.some(({ list, codes }) => codes.some((code) => namesFact(ruleOf(list, code), fact)))).toBe(true)
})

describe('the whole repository', () => {
  it('has no word in the type of an answer that the page has not', () => {
    // An error's name says no more than its code.
    expect(answerWords().filter((each) => each.member !== 'name' && !isCatalogued(each))).toEqual([])
    expect(answerWords().length).toBeGreaterThan(100)
  })

  it('asks of every function that answers', () => {
    const types = new Set(answerWords().map(({ of }) => of))
    expect([...types]).toEqual(
      expect.arrayContaining(['Denied', 'Planned', 'NotPlanned', 'Governs', 'PasswordLiability', 'GroundStatus', 'InForce', 'NotInForce', 'PolicyFault']),
    )
    const doors = Object.keys({ ...policy, ...explain })
    expect(
      Object.keys(clausewise).filter(
        (name) => !doors.includes(name) && !Object.hasOwn(clausewise.policy, name) && !(name in policy.enforce(clausewise.policy)),
      ),
    ).toEqual([])
  })

  it('has no closed list in src/model that the page has not', () => {
    const known = [...sections.map(({ codes }) => codes), ...lists.map(({ words }) => words)]
    const declared = sourceFiles('src/model').flatMap(({ file, text }) => listsIn(file, text))
    expect(declared.filter(({ words }) => !known.some((list) => words.every((word) => list.includes(word))))).toEqual([])
    expect(declared.length).toBeGreaterThan(10)
  })

  it('has every derived fact', () => {
    expect(Object.keys(derived)).toEqual(expect.arrayContaining(Object.keys(derivedFacts)))
  })

  it('writes no code in src/ that the page has not', () => {
    const members = ['code', 'problem', 'action', 'for', 'notice', 'status', 'governedBy', 'standing', 'site', 'transaction']
    // The reference policy is data of its own, a language is words, and what the gate finds has pages of its own.
    const files = sourceFiles('src').filter(({ file }) => !/^src\/(reference|gate|cli)\//.test(file) && !/^src\/explain\/(en|ja)\b/.test(file))
    const written = files.flatMap(({ file, text }) => literalsIn(file, text, members))
    expect(written.filter((each) => !isCatalogued(each))).toEqual([])
    expect(written.length).toBeGreaterThan(80)
  })

  it('would find a code that is not on the page', () => {
    const text =
      "faults.add(['a'], 'forgotten'); check.add(bad ? 'lost' : 'empty', path); const one = { code: 'gone' as const, problem: 'missing' }; export const list = ['x'] as const"
    expect(
      literalsIn('x.ts', text, ['code', 'problem'])
        .filter((each) => !isCatalogued(each))
        .map(({ word }) => word),
    ).toEqual(['forgotten', 'lost', 'gone'])
    expect(listsIn('x.ts', text)).toEqual([{ name: 'list', words: ['x'] }])
  })
})
