import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { reasonCodes } from '../../src/model/decision.js'
import { actions } from '../../src/model/plan.js'
import { document } from '../exhaustive/vocabulary.js'
import { agree } from '../reference/agree.js'
import { answering } from './choose.js'
import { corpora } from './corpora.js'
import { folder, hashOf, headerOf, readCorpus } from './file.js'
import { markedLines, type State, withState } from './history.js'
import history from './history.json' with { type: 'json' }
import { published } from './published.js'

const changelog = readFileSync('CHANGELOG.md', 'utf8')
const states: readonly State[] = history

function standing(file: string) {
  const read = readCorpus(file)
  if (read === undefined) throw new Error(`no ${file}: npm run corpus`)
  return read
}

describe.each(corpora)('$file', (corpus) => {
  const { file, naive, policy } = corpus
  const { header, cases, body } = standing(file)

  it('is of this policy, as its first line says: else npm run corpus', () => {
    expect(header).toEqual(headerOf(corpus, cases.length, hashOf(body)))
  })

  it('is answered by the engine as it stands', () => {
    const answer = answering(corpus)
    for (const each of cases)
      if (!agree(published(answer(each.request)), each.answer)) expect({ ...each, answer: published(answer(each.request)) }).toEqual(each)
  })

  it('is answered by the naive interpreter as it stands', () => {
    for (const each of cases) {
      const answer = published(naive(policy.document, each.request))
      if (!agree(answer, each.answer)) expect({ ...each, answer }).toEqual(each)
    }
  })

  it('asks each request once', () => {
    expect(new Set(cases.map(({ request }) => JSON.stringify(request))).size).toBe(cases.length)
  })
})

describe('the corpus', () => {
  it('is all that stands in its folder', () => {
    expect(readdirSync(folder).filter((file) => file.endsWith('.jsonl'))).toEqual(corpora.map(({ file }) => file).sort())
  })

  it('shows every code of a reason, every action, every duty and every advice of these verbs', () => {
    const text = corpora.map(({ file }) => standing(file).body).join('')
    const missing = codesToShow().filter((code) => !text.includes(`"${code}"`))
    expect(missing).toEqual([])
  })

  it('is the last state of its history', () => {
    const sha256 = Object.fromEntries(corpora.map(({ file }) => [file, standing(file).header.sha256]))
    const cases = corpora.reduce((sum, { file }) => sum + standing(file).cases.length, 0)
    expect(states.at(-1)).toMatchObject({ cases, sha256 })
  })

  it('never changed an answer without a line in CHANGELOG.md that says so with a §', () => {
    const silent = states.filter(({ changed, because }) => changed > 0 && !markedLines(changelog).includes(because ?? ''))
    expect(silent).toEqual([])
  })
})

function codesToShow(): readonly string[] {
  // What rides on another version, no request to this one shows.
  const elsewhere = ['announce-revision', 'widened-purpose-needs-consent']
  const duties = Object.keys({ ...document.obligations, ...document.advice }).filter((code) => !elsewhere.includes(code))
  return [...reasonCodes, ...actions, ...duties]
}

describe('a change of the history', () => {
  const before: readonly State[] = [{ cases: 2, changed: 0, sha256: { 'can-use.jsonl': 'a' } }]
  const state = (changed: number, sha256 = 'b') => ({ cases: 2, changed, sha256: { 'can-use.jsonl': sha256 } })
  const written = '# Changelog\n\n## [Unreleased]\n\n- § Replies go to colleagues too.\n- A typo.\n\n## [1.0.0]\n\n- § The policy.\n'

  it('is none where no case changed', () => {
    expect(withState(before, state(0, 'a'), undefined, written)).toBe(before)
  })

  it('takes further cases without a word', () => {
    expect(withState(before, state(0), undefined, written)).toEqual([...before, state(0)])
  })

  it('quotes the line that says why answers changed', () => {
    const because = '§ Replies go to colleagues too.'
    expect(withState(before, state(1), 'colleagues', written)).toEqual([...before, { ...state(1), because }])
    expect(markedLines(written)).toContain(because)
  })

  it.each([undefined, '', 'typo', 'The policy', 'o'.repeat(9)])('refuses answers that changed for no marked line under Unreleased: %j', (because) => {
    expect(() => withState(before, state(1), because, written)).toThrow('1 cases are answered otherwise')
  })
})
