import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Decision } from '../../src/model/decision.js'
import { naiveCanCollect, naiveCanDisclose, naiveCanUse } from '../reference/decide.js'
import { type Asked, asking, check, type Deciding, deciding, engineOf, kinds, sources, verbs } from './policies.js'
import { isObject, plain } from './requests.js'

const anything = fc.anything({
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
  withUnicodeString: true,
  maxDepth: 4,
})

const naive = { canCollect: naiveCanCollect, canUse: naiveCanUse, canDisclose: naiveCanDisclose }
const everyVerb = [...verbs, 'decide'] as const

/** An answer of its verb: nothing else is one. */
function expectAnswer(answer: unknown): void {
  expect(isObject(answer)).toBe(true)
  if (!isObject(answer)) return
  if ('answered' in answer) {
    expect(answer.answered === true || (answer.answered === false && Array.isArray(answer.faults) && answer.faults.length > 0)).toBe(true)
    return
  }
  const decision = ('decision' in answer ? answer.decision : answer) as Decision
  expect(typeof decision.allowed).toBe('boolean')
  if (decision.allowed) expect(decision.fields.length).toBeGreaterThan(0)
  else expect(decision.reasons.length).toBeGreaterThan(0)
}

const refuse = () => {
  throw new Error('no')
}

/** The value behind Proxies, all the way down, of which the reading after so many steps throws. */
function brittle(value: unknown, steps: number): unknown {
  let left = steps
  const step = <T>(result: () => T): T => {
    left -= 1
    return left < 0 ? refuse() : result()
  }
  const wrapped = (inner: unknown): unknown =>
    typeof inner !== 'object' || inner === null
      ? inner
      : new Proxy(inner, {
          get: (target, key) => step(() => wrapped(Reflect.get(target, key))),
          has: (target, key) => step(() => Reflect.has(target, key)),
          ownKeys: (target) => step(() => Reflect.ownKeys(target)),
          getPrototypeOf: (target) => step(() => Reflect.getPrototypeOf(target)),
          getOwnPropertyDescriptor: (target, key) =>
            step(() => {
              const descriptor = Reflect.getOwnPropertyDescriptor(target, key)
              return descriptor
            }),
        })
  return wrapped(value)
}

describe.each(sources)('every verb answers, over $source', ({ documents }) => {
  it.each(everyVerb)('%s answers any value, and allows none', { timeout: 60_000 }, (verb) => {
    check(
      fc.property(documents, fc.array(anything, { minLength: 1, maxLength: 20 }), (document, values) => {
        const engine = engineOf(document)
        for (const value of values) {
          const answer = engine[verb](value)
          expectAnswer(answer)
          if ('allowed' in answer) expect(answer.allowed).toBe(false)
          if ('decision' in answer) expect(answer.decision.allowed).toBe(false)
        }
      }),
      40,
    )
  })

  it.each(deciding)('%s allows no request in which a member is any value, unless the naive interpreter does', { timeout: 60_000 }, (verb) => {
    check(
      fc.property(
        asking(documents, verb),
        fc.array(fc.tuple(fc.nat(), fc.nat(), anything), { minLength: 10, maxLength: 10 }),
        ([document, requests], spoils) => {
          const engine = engineOf(document)
          for (const [index, request] of requests.entries()) {
            const readable = plain(request)
            const [at, within, value] = spoils[index] ?? [0, 0, null]
            if (readable === undefined || !isObject(readable.copy)) continue
            const members = Object.keys(readable.copy)
            const member = members[at % Math.max(members.length, 1)]
            if (member === undefined) continue
            const held = readable.copy[member]
            const inner = isObject(held) ? Object.keys(held) : []
            const key = inner[within % (inner.length + 1)]
            const spoiled = { ...readable.copy, [member]: key === undefined || !isObject(held) ? value : { ...held, [key]: value } }
            const answer = engine[verb](spoiled)
            expectAnswer(answer)
            expect(answer.allowed).toBe(naive[verb](document, spoiled).allowed)
          }
        },
      ),
      60,
    )
  })

  it.each(verbs)('%s answers a request whose reading fails after any number of steps as it does in full, or not at all', { timeout: 60_000 }, (verb) => {
    check(
      fc.property(asking(documents, verb, 4), fc.nat({ max: 120 }), ([document, requests], steps) => {
        const engine = engineOf(document)
        for (const request of requests) {
          const readable = plain(request)
          if (readable === undefined || !isObject(readable.copy)) continue
          const whole = engine[verb](readable.copy)
          const answer = engine[verb](brittle(readable.copy, steps))
          expectAnswer(answer)
          if ('allowed' in answer && answer.allowed) expect(answer).toEqual(whole)
          if ('answered' in answer && answer.answered) expect(answer).toEqual(whole)
        }
      }),
      60,
    )
  })

  it.each(deciding)('%s allows no request whose members change between reads, unless one of the fixed requests is allowed', { timeout: 60_000 }, (verb) => {
    check(
      fc.property(asking(documents, verb, 4), fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }), ([document, requests], coins) => {
        const engine = engineOf(document)
        // Two requests that the engine has met, and one that is now this, now that.
        const [one, two] = requests.map((request) => plain(request)?.copy).filter(isObject)
        if (one === undefined || two === undefined) return
        engine[verb](one)
        engine[verb](two)
        const members = [...new Set([...Object.keys(one), ...Object.keys(two)])]
        let read = 0
        const flickering = {}
        for (const member of members)
          Object.defineProperty(flickering, member, { enumerable: true, get: () => (coins[read++ % coins.length] ? one[member] : two[member]) })
        const answer = engine[verb](flickering)
        if (answer.allowed) expect(fixed(engine, verb, one, two, members)).toContainEqual(answer)
      }),
      150,
    )
  })
})

type Members = { readonly [member: string]: unknown }

/** The answers to every request that takes each member from the one or the other. */
function fixed(engine: Asked, verb: Deciding, one: Members, two: Members, members: readonly string[]): readonly Decision[] {
  return Array.from({ length: 2 ** members.length }, (_, number) =>
    engine[verb](Object.fromEntries(members.map((member, index) => [member, (Math.floor(number / 2 ** index) % 2 === 0 ? one : two)[member]]))),
  )
}

it('has requests for every verb', () => {
  expect(Object.keys(kinds)).toEqual(verbs)
})
