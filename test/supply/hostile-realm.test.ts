import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createContext, Script } from 'node:vm'
import { buildSync } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as engine from '../../src/index.js'
import { met, usual } from '../engine/met.js'
import { answers } from '../package/answers.js'
import { run } from '../package/run.js'
import { kinds, type Member, namesIn } from './polluted.js'

const place = mkdtempSync(join(tmpdir(), 'clausewise-realm-'))
const program = join(place, 'answers.mjs')

afterAll(() => rmSync(place, { recursive: true, force: true }))

describe('every door', () => {
  beforeAll(() => {
    const contents = `import { answers } from './test/package/answers.js'\nprocess.stdout.write(JSON.stringify(answers))`
    buildSync({ stdin: { contents, resolveDir: process.cwd() }, bundle: true, platform: 'node', format: 'esm', outfile: program })
  })

  it.each([
    ['intrinsics that are frozen', ['--frozen-intrinsics', '--no-warnings']],
    ['`__proto__` taken away', ['--disable-proto=delete']],
    ['`__proto__` that throws', ['--disable-proto=throw']],
    ['no code made from text', ['--disallow-code-generation-from-strings']],
    ['all of these', ['--frozen-intrinsics', '--no-warnings', '--disable-proto=delete', '--disallow-code-generation-from-strings']],
  ])('answers the same with %s', async (_, flags) => {
    expect(JSON.parse(await run(place, process.execPath, ...flags, program))).toEqual(JSON.parse(JSON.stringify(answers)))
  })

  it('is asked where intrinsics really are frozen', async () => {
    const frozen = 'process.stdout.write(String(Object.isFrozen(Array.prototype) && Object.isFrozen(Map.prototype)))'
    expect(await run(place, process.execPath, '--frozen-intrinsics', '--no-warnings', '-e', frozen)).toBe('true')
    expect(await run(place, process.execPath, '-e', frozen)).toBe('false')
  })
})

const plan = {
  request: 'delete',
  requestedOn: '2026-11-24',
  asOf: '2026-11-24',
  subject: { id: 'c-17' },
  holdings: [
    { field: 'name', record: 'profile' },
    { field: 'name', record: 'profile', ref: 1, store: 'crm', document: 'D-1', erasableFrom: '2027-01-05' },
    { field: 'name', record: 'invoice', events: { fiscalYearEnd: '2026-03-31', booksClosedOn: '2026-03-31' }, facts: { lossYear: false } },
    { field: 'email', record: 'invoice', document: 'D-2', unalterable: true },
  ],
  holds: [{ id: 'H-1', covers: { refs: [1], documents: ['D-2'] }, releasedOn: '2027-05-01' }],
  recipients: [{ kind: 'partner', name: 'Higashi Florists', country: 'JP' }],
}

/** Questions as JSON, so that each realm reads them with its own prototypes: granted, refused, and faulty. */
const questions: readonly (readonly [verb: string, json: string])[] = [
  ...Object.entries(met),
  ...Object.entries(usual),
  ...Object.keys(met).map((verb) => [verb, { purpose: 'x', fields: ['shoe-size', 1], subject: {}, recipient: {}, evidence: [] }] as const),
  ['canUse', { purpose: 'contact', fields: ['name', 'payment'], subject: { id: 'c-17', standing: 'discontinued', agreed: [] } }] as const,
  ['planDeletion', plan] as const,
  ['planDeletion', { ...plan, request: 'stop-use' }] as const,
  ['planDeletion', { holdings: [{}], holds: [{}], recipients: [{}] }] as const,
].map(([verb, request]) => [verb, JSON.stringify(request)])

const expected = questions.map(([verb, json]) => (engine as unknown as Record<string, (request: unknown) => unknown>)[verb]?.(JSON.parse(json)))

/** Every name in a question, an answer or the policy; without those that a descriptor reads: with it nothing could be put there. */
const names = [...namesIn([questions.map(([, json]) => JSON.parse(json)), expected, engine.policy.document])].filter(
  (name) => !['value', 'get', 'set', 'writable', 'enumerable', 'configurable'].includes(name) && !(name in Object.prototype),
)

describe('the main door, loaded where members stand on Object.prototype', () => {
  const verbs = [...new Set(questions.map(([verb]) => verb))].join()
  // No exports: a bundle defines them with a loop that takes what is inherited for its own.
  const contents = `import { ${verbs} } from './src/index.js'
    const verbs = { ${verbs} }
    globalThis.answers = questions.map((question) => verbs[question[0]](JSON.parse(question[1])))`
  const script = new Script(
    buildSync({ stdin: { contents, resolveDir: process.cwd() }, bundle: true, write: false, format: 'iife' }).outputFiles[0]?.text ?? '',
  )

  /** The answers of a realm of its own, whose Object.prototype has members before anything is loaded. */
  function answersIn(member: Member): unknown {
    const context = createContext({ questions, names, member: Object.assign(Object.create(null), member, { configurable: true }) })
    new Script('for (const name of names) Object.defineProperty(Object.prototype, name, member)').runInContext(context)
    script.runInContext(context)
    new Script('for (const name of names) delete Object.prototype[name]').runInContext(context)
    return JSON.parse(JSON.stringify(context.answers))
  }

  it.each(Object.entries(kinds))('answers as ever with %s under every name that it knows', (_, member) => {
    expect(names.length).toBeGreaterThan(300)
    for (const enumerable of [true, false]) expect(answersIn({ ...member, enumerable })).toEqual(JSON.parse(JSON.stringify(expected)))
  })
})
