import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Decision, Reason } from '../../src/model/decision.js'
import { definePolicy, enforce, parsePolicy } from '../../src/policy.js'
import { type Asked, asking, check, deciding, engineOf, newEngineOf, sources, verbs } from './policies.js'
import { isObject, plain } from './requests.js'

/** A shuffling by numbers that are drawn. */
type Shuffle = <T>(list: readonly T[]) => T[]

const shuffles: fc.Arbitrary<Shuffle> = fc.array(fc.nat(), { minLength: 30, maxLength: 30 }).map((draws) => {
  let at = 0
  return (list) => {
    const rest = [...list]
    const shuffled: (typeof rest)[number][] = []
    while (rest.length > 0) shuffled.push(...rest.splice((draws[at++ % draws.length] ?? 0) % rest.length, 1))
    return shuffled
  }
})

/** The same members in another order, all the way down; lists as they are. */
function membersShuffled(value: unknown, shuffle: Shuffle): unknown {
  if (Array.isArray(value)) return value.map((member) => membersShuffled(member, shuffle))
  if (!isObject(value) || Object.getPrototypeOf(value) !== Object.prototype) return value
  const shuffled = {}
  for (const key of shuffle(Object.keys(value)))
    Object.defineProperty(shuffled, key, { value: membersShuffled(value[key], shuffle), enumerable: true, configurable: true, writable: true })
  return shuffled
}

/** The lists of a request in another order. */
function listsShuffled(request: unknown, members: readonly string[], shuffle: Shuffle): unknown {
  if (!isObject(request)) return request
  const shuffled = (holder: { readonly [member: string]: unknown }): object => ({
    ...holder,
    ...Object.fromEntries(members.flatMap((member) => (Array.isArray(holder[member]) ? [[member, shuffle(holder[member])]] : []))),
  })
  return { ...shuffled(request), ...(isObject(request.subject) ? { subject: shuffled(request.subject) } : {}) }
}

/** An answer whose faults are a set, by place and problem; a place in a list is the list's. */
function faultsLevelled(answer: unknown, key = ''): unknown {
  if (key === 'faults')
    return (answer as { path: (string | number)[]; problem: string }[])
      .map(({ path, problem }) => `${path.filter((step) => typeof step === 'string').join('.')} ${problem}`)
      .sort()
  if (Array.isArray(answer)) return answer.map((each) => faultsLevelled(each))
  if (!isObject(answer)) return answer
  return Object.fromEntries(Object.entries(answer).map(([name, member]) => [name, faultsLevelled(member, name)]))
}

/** A decision whose reasons are a set, and the lists in them too. */
function reasonsLevelled(decision: Decision): unknown {
  if (decision.allowed) return decision
  const sorted = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(sorted).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
    return isObject(value) ? Object.fromEntries(Object.entries(value).map(([name, member]) => [name, sorted(member)])) : value
  }
  return { ...decision, reasons: sorted(decision.reasons.map((reason: Reason) => faultsLevelled(reason))) }
}

describe.each(sources)('order decides nothing, over $source', ({ documents }) => {
  it.each(verbs)('of the members of a request, for %s', { timeout: 60_000 }, (verb) => {
    check(
      fc.property(asking(documents, verb), shuffles, ([document, requests], shuffle) => {
        const engine = engineOf(document)
        for (const request of requests) {
          const readable = plain(request)
          if (readable === undefined) continue
          expect(faultsLevelled(engine[verb](membersShuffled(readable.copy, shuffle)))).toEqual(faultsLevelled(engine[verb](readable.copy)))
        }
      }),
      40,
    )
  })

  it.each(deciding)('of the purposes, the purposes agreed, the rules, and what is proven or held, for %s', { timeout: 60_000 }, (verb) => {
    check(
      fc.property(asking(documents, verb), shuffles, ([document, requests], shuffle) => {
        const engine = engineOf(document)
        for (const request of requests) {
          const readable = plain(request)
          if (readable === undefined) continue
          const shuffled = listsShuffled(readable.copy, ['purposes', 'agreed', 'retainedBy', 'proves', 'alreadyHeld'], shuffle)
          expect(reasonsLevelled(engine[verb](shuffled))).toEqual(reasonsLevelled(engine[verb](readable.copy)))
        }
      }),
      60,
    )
  })

  it.each(deciding)('of the fields: the same outcome, and the same reasons up to their order, for %s', { timeout: 60_000 }, (verb) => {
    check(
      fc.property(asking(documents, verb), shuffles, ([document, requests], shuffle) => {
        const engine = engineOf(document)
        for (const request of requests) {
          const readable = plain(request)
          if (readable === undefined) continue
          const shuffled = listsShuffled(readable.copy, ['fields'], shuffle)
          expect(reasonsLevelled(engine[verb](shuffled))).toEqual(reasonsLevelled(engine[verb](readable.copy)))
        }
      }),
      60,
    )
  })

  it.each(verbs)('of the keys of the policy’s document, for %s', { timeout: 60_000 }, (verb) => {
    check(
      fc.property(asking(documents, verb), shuffles, ([document, requests], shuffle) => {
        const parsed = parsePolicy(membersShuffled(document, shuffle))
        if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults))
        const engine = newEngineOf(document)
        const other = enforce(parsed.policy) as unknown as Asked
        for (const request of requests) expect(other[verb](request)).toEqual(engine[verb](request))
      }),
      20,
    )
  })
})

describe('the order of a condition’s keys', () => {
  const engineWith = (when: object): Asked => {
    const document = {
      id: 'ordered',
      version: '1',
      effectiveOn: '2026-01-01',
      jurisdiction: 'JP',
      clauses: { a: { kind: 'rule', means: { en: 'everything' } } },
      facts: { first: 'boolean', second: 'boolean', third: ['one', 'two'] },
      fields: { email: { clause: 'a', purposes: ['contact'] } },
      purposes: { contact: { clause: 'a', facts: ['first', 'second', 'third'], when } },
      parameters: { promptlyDays: 14 },
    } as const
    return enforce(definePolicy(document as never)) as unknown as Asked
  }
  const asked = {
    purpose: 'contact',
    fields: ['email'],
    subject: { id: 'c-17', standing: 'active' },
    evidence: { first: false, second: false, third: 'two' },
  }

  it.each([
    { name: 'two facts', one: { first: true, second: true }, other: { second: true, first: true } },
    {
      name: 'two facts within `any`',
      one: { any: [{ first: true, second: true }, { third: 'one' }] },
      other: { any: [{ second: true, first: true }, { third: 'one' }] },
    },
    {
      name: 'a fact and an `any`',
      one: { first: true, any: [{ first: true }, { second: true }] },
      other: { any: [{ first: true }, { second: true }], first: true },
    },
    {
      name: 'a fact and an `all`',
      one: { first: true, all: [{ first: true, second: true }] },
      other: { all: [{ second: true, first: true }], first: true },
    },
    {
      name: 'a `not` and an `any`',
      one: { not: { first: false }, any: [{ first: true }, { second: true }] },
      other: { any: [{ first: true }, { second: true }], not: { first: false } },
    },
  ])('changes no reason: $name', ({ one, other }) => {
    const reasons = (when: object) => (engineWith(when).canUse(asked) as { readonly reasons?: unknown }).reasons
    expect(reasons(one)).toBeDefined()
    expect(reasons(other)).toEqual(reasons(one))
  })
})
