import { readFileSync } from 'node:fs'
import { createContext, Script } from 'node:vm'
import { buildSync } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { parsePolicy } from '../../src/define/parse-policy.js'
import { configure, tighten } from '../../src/policy.js'
import { polluted } from '../supply/polluted.js'
import { absent, changed } from './changed.js'
import { place } from './place.js'
import { swimmingClub } from './swimming-club.js'

const sound = {
  id: 'kiosk',
  version: '1',
  effectiveOn: '2026-01-01',
  jurisdiction: 'DE',
  clauses: { a: { kind: 'rule', means: { en: 'papers by post' } } },
  fields: { address: { clause: 'a', purposes: ['delivery'], neverKept: true } },
  purposes: { delivery: { clause: 'a', number: 1, when: { any: [{ recipientRelation: 'none' }] } } },
  recipients: { courier: {} },
  grounds: { courier: { clause: 'a', recipients: ['courier'] } },
  parameters: { promptlyDays: 14 },
}

/** The document with one thing wrong, in every way that a schema looks for, and in some that are looked for afterwards. */
const broken: readonly unknown[] = (
  [
    ['id', ' '],
    ['id', 5],
    ['version', absent],
    ['effectiveOn', 'soon'],
    ['surprise', true],
    ['clauses/a/kind', 'joke'],
    ['clauses/a/means/en', ''],
    ['fields/address/clause', 'b'],
    ['fields/address/purposes', 'delivery'],
    ['fields/address/neverKept', 'yes'],
    ['fields', []],
    ['purposes/delivery/number', -1],
    ['purposes/delivery/number', 1.5],
    ['purposes/delivery/number', '1'],
    ['purposes/delivery/when', { any: [] }],
    ['purposes/delivery/when', { recipientRelation: 5 }],
    ['grounds/courier/recipients', []],
    ['parameters/promptlyDays', '14'],
    ['parameters/promptlyDays', absent],
  ] as const
).map(([at, value]) => changed(sound, place(at), value))

/** How many of the broken documents pass. It counts without iterating: an iterator asks Object.prototype too. */
function passing(): number {
  let count = 0
  for (let index = 0; index < broken.length; index += 1) if (parsePolicy(broken[index]).ok === true) count += 1
  return count
}

/** Every name that those sources of zod speak of which parse: settings, among others, that it reads from plain objects. */
function namesOfZod(): readonly string[] {
  const sources = ['core', 'parse', 'schemas', 'checks', 'util'].map((name) => readFileSync(`node_modules/zod/v4/core/${name}.js`, 'utf8'))
  const names = sources.flatMap((source) => [...source.matchAll(/\.([a-zA-Z_$][\w$]*)|([a-zA-Z_$][\w$]*):/g)].map((match) => match[1] ?? match[2] ?? ''))
  return [...new Set(names)].filter((name) => !(name in Object.prototype))
}

describe('a broken policy', () => {
  it('does not pass', () => {
    expect(parsePolicy(sound).ok).toBe(true)
    expect(passing()).toBe(0)
  })

  it.each([
    ['a value', { value: true, writable: true }],
    ['an accessor without a setter', { get: () => 'x' }],
  ])('does not pass beside %s on Object.prototype, whatever name of zod it bears', (_, member) => {
    const names = namesOfZod()
    expect(names).toEqual(expect.arrayContaining(['coerce', 'skipChecks', 'aborted', 'memo']))
    const passed = names.filter((name) => polluted([name], member, passing) > 0)
    expect(passed).toEqual([])
  })

  it('does not pass where the library was loaded beside it, if it can be loaded there at all', () => {
    const contents = `import { parsePolicy } from './src/define/parse-policy.js'
      globalThis.passed = [...broken].filter((each) => parsePolicy(JSON.parse(each)).ok === true)`
    const script = new Script(
      buildSync({ stdin: { contents, resolveDir: process.cwd() }, bundle: true, write: false, format: 'iife' }).outputFiles[0]?.text ?? '',
    )
    const passedBeside = (name: string) => {
      const context = createContext({ broken: broken.map((each) => JSON.stringify(each)), passed: [] })
      if (name !== '') new Script(`Object.defineProperty(Object.prototype, '${name}', { value: true, writable: true })`).runInContext(context)
      try {
        script.runInContext(context)
      } catch {
        // It throws: nothing has passed.
      }
      return context.passed
    }
    for (const name of ['', 'coerce', 'skipChecks', 'aborted', 'memo', 'when', 'checks', 'catchall', 'optin', 'version', 'number']) {
      expect(passedBeside(name), name).toEqual([])
    }
  })
})

describe('a sound policy', () => {
  const digestOf = (value: unknown) => {
    const parsed = parsePolicy(value)
    return parsed.ok ? parsed.policy.identity.digest : undefined
  }
  const clean = digestOf(swimmingClub)

  it('passes as what it is, or not at all', () => {
    for (const name of ['should', 'note', 'version', 'number', 'limits', 'neverKept', 'coerce', 'skipChecks', 'checks', 'when']) {
      const digest = polluted([name], { value: true, writable: true }, () => digestOf(swimmingClub))
      expect([undefined, clean], name).toContain(digest)
    }
    expect(polluted(['should'], { get: () => 1 }, () => digestOf(swimmingClub))).toBe(clean)
  })

  it('is tightened and configured to what it would have been, or not at all', () => {
    const parsed = parsePolicy(swimmingClub)
    if (!parsed.ok) throw new Error('the club is sound')
    const { policy } = parsed
    const restrict = () => tighten(policy, { version: '2026-05-a', fields: { name: { purposes: ['lessons'] } } } as never).identity.digest
    const set = () => configure(policy, { parameters: { promptlyDays: 7 } } as never).identity.digest
    for (const change of [restrict, set]) {
      const expected = change()
      for (const name of [
        'purposes',
        'limits',
        'attests',
        'parameters',
        'extras',
        'version',
        'value',
        'from',
        'to',
        'coerce',
        'skipChecks',
        'recipients',
        'grounds',
      ]) {
        const digest = polluted([name], { value: ['races'], writable: true }, () => {
          try {
            return change()
          } catch {
            return undefined
          }
        })
        expect([undefined, expected], name).toContain(digest)
      }
    }
  })
})
