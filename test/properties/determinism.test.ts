import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { policy } from '../../src/index.js'
import { definePolicy, enforce } from '../../src/policy.js'
import { comparable } from '../reference/comparable.js'
import { naiveCanDisclose } from '../reference/decide.js'
import { law } from './law.js'
import { type Asked, asking, check, deciding, engineOf, newEngineOf, sources, verbs } from './policies.js'
import { plain } from './requests.js'

law('the same question twice has the same answer', verbs, ({ engine, verb, request }) => {
  expect(engine[verb](request)).toEqual(engine[verb](request))
})

law('a question has the same answer, put as a copy of itself', deciding, ({ engine, verb, request }) => {
  const readable = plain(request)
  if (readable !== undefined) expect(engine[verb](readable.copy)).toEqual(engine[verb](request))
})

describe.each(sources)('an engine that has answered other questions answers like a new one, over $source', ({ documents }) => {
  it.each(verbs)('for %s, in any order', { timeout: 60_000 }, (verb) => {
    check(
      fc.property(
        asking(documents, verb, 60).chain(([document, requests]) =>
          fc.tuple(fc.constant(document), fc.constant(requests), fc.shuffledSubarray(requests as unknown[], { minLength: requests.length })),
        ),
        ([document, requests, shuffled]) => {
          const met = newEngineOf(document)
          for (const request of shuffled) met[verb](request)
          for (const request of [...shuffled].reverse()) met[verb](request)
          const inOrder = newEngineOf(document)
          for (const request of requests) expect(met[verb](request)).toEqual(inOrder[verb](request))
          const [first] = shuffled
          expect(met[verb](first)).toEqual(newEngineOf(document)[verb](first))
        },
      ),
      25,
    )
  })

  it.each(deciding)('for %s, asked after the same words in other places', { timeout: 60_000 }, (verb) => {
    check(
      fc.property(asking(documents, verb, 2), ([document, requests]) => {
        const met = newEngineOf(document)
        for (const request of requests) for (const other of variants(request)) met[verb](other)
        for (const request of requests) {
          for (const other of variants(request)) expect(met[verb](other)).toEqual(met[verb](other))
          const last = variants(request).at(-1)
          expect(met[verb](last)).toEqual(newEngineOf(document)[verb](last))
        }
      }),
      20,
    )
  })
})

/** Requests that differ in one list from this one: halved, doubled, turned round, and far too long. */
function variants(request: unknown): readonly unknown[] {
  if (typeof request !== 'object' || request === null || Array.isArray(request)) return [request]
  const descriptors = Object.getOwnPropertyDescriptors(request)
  const lists = Object.entries(descriptors).filter(([, { value }]) => isShortList(value))
  return [
    request,
    ...lists.flatMap(([member, { value }]) => {
      const list = value as unknown[]
      const changed = [list.slice(1), [...list, ...list], [...list].reverse(), Array.from({ length: 10_001 }, () => list[0])]
      return changed.map((each) => Object.defineProperties({}, { ...descriptors, [member]: { value: each, enumerable: true } }))
    }),
  ]
}

function isShortList(value: unknown): boolean {
  try {
    return Array.isArray(value) && value.length < 100
  } catch {
    return false
  }
}

describe('an engine that has met more than it remembers', () => {
  const subject = { id: 'c-17', standing: 'active' }
  const names = Object.keys(policy.document.fields)
  const listed = (index: number): string[] => {
    const rest = [...names]
    const list: string[] = []
    for (let left = index; rest.length > 0 && list.length < 6; left = Math.floor(left / rest.length)) list.push(...rest.splice(left % rest.length, 1))
    return list
  }

  it('answers like a new one after thousands of lists of fields', { timeout: 60_000 }, () => {
    const met = newEngineOf(policy.document)
    const requests = Array.from({ length: 6_000 }, (_, index) => ({ purpose: (index % 6) + 1, fields: listed(index * 7919), subject }))
    const first = requests.map((request) => met.canUse(request))
    const fresh = newEngineOf(policy.document)
    for (let index = requests.length - 1; index >= 0; index -= 1) {
      expect(met.canUse(requests[index]) === first[index] || JSON.stringify(met.canUse(requests[index])) === JSON.stringify(first[index])).toBe(true)
      if (index % 3 === 0) expect(JSON.stringify(fresh.canUse(requests[index]))).toBe(JSON.stringify(first[index]))
    }
  })

  it('answers like a new one after more answers than it keeps', { timeout: 120_000 }, () => {
    const met = newEngineOf(policy.document)
    const evidence = {
      necessary: true,
      need: 'provide-services',
      recipientUse: 'within-purposes',
      specificConsent: false,
      assertedBy: 'a',
      reference: 'b',
      agreement: 'c',
    }
    const request = (index: number) => ({
      ground: 2,
      purposes: [(index % 6) + 1, (Math.floor(index / 6) % 6) + 1],
      fields: listed(Math.floor(index / 36)).slice(0, 3),
      subject: { ...subject, agreed: [(Math.floor(index / 7) % 6) + 1] },
      recipient: { kind: 'subcontractor', name: 'Minami Hosting', country: index % 2 === 0 ? 'JP' : 'BR' },
      evidence: { ...evidence, necessary: index % 3 > 0 },
    })
    for (let index = 0; index < 60_000; index += 1) met.canDisclose(request(index))
    const fresh = newEngineOf(policy.document)
    for (let index = 0; index < 60_000; index += 97) expect(met.canDisclose(request(index))).toEqual(fresh.canDisclose(request(index)))
  })
})

describe('the same question', () => {
  it('has the same object for an answer, where the request has no fault', () => {
    const engine = newEngineOf(policy.document)
    const ask = () => engine.canUse({ purpose: 'settlement', fields: ['name'], subject: { id: 'c-17', standing: 'active' } })
    const another = engine.canUse({ purpose: 3, fields: ['name'], subject: { id: 'c-99', standing: 'active' } })
    expect(ask()).toBe(ask())
    expect(another).toBe(ask())
  })

  it('is not taken for another that differs in one member alone', () => {
    const engine = newEngineOf(policy.document)
    const use = { purpose: 'settlement', fields: ['name', 'payment'], subject: { id: 'c-17', standing: 'active' } }
    const changes: readonly object[] = [
      {},
      { purpose: 'contact' },
      { fields: ['payment', 'name'] },
      { fields: ['name'] },
      { subject: { ...use.subject, standing: 'use-stopped' } },
      { subject: { ...use.subject, standing: 'disclosure-stopped' } },
      { subject: { ...use.subject, standing: 'discontinued' }, record: 'invoice' },
      { subject: { ...use.subject, standing: 'discontinued' }, record: 'profile' },
      { subject: { ...use.subject, standing: 'discontinued' }, record: 'invoice', retainedBy: [] },
      { subject: { ...use.subject, agreed: [] } },
      { subject: { ...use.subject, agreed: ['settlement'] } },
      { subject: { ...use.subject, agreed: [6] } },
      { recipient: { id: 'c-17' } },
      { recipient: { id: 'u-99' } },
      { recipient: { id: 'u-99', corporation: 'acme' }, subject: { ...use.subject, corporation: 'acme' } },
      { origin: { partner: 'Higashi Florists' } },
      { site: 'linked-from-ours' },
      { record: 'no-such' },
    ]
    for (const round of [1, 2]) {
      for (const change of round === 1 ? changes : [...changes].reverse()) {
        const request = { ...use, ...change }
        expect(engine.canUse(request)).toEqual(newEngineOf(policy.document).canUse(request))
      }
    }
  })
})

describe('a ground about nobody that serves purposes', () => {
  const document = {
    id: 'nobody',
    version: '1',
    effectiveOn: '2026-01-01',
    jurisdiction: 'JP',
    clauses: { a: { kind: 'rule', means: { en: 'everything' } } },
    fields: { email: { clause: 'a', purposes: ['contact'] }, phone: { clause: 'a', purposes: ['billing'] } },
    purposes: { contact: { number: 1, clause: 'a' }, billing: { number: 2, clause: 'a' } },
    recipients: { partner: {} },
    grounds: { statistics: { number: 1, clause: 'a', recipients: 'any', subject: 'none', serves: 'purposes' } },
    parameters: { promptlyDays: 14 },
  } as const

  it('is answered by its purposes, whichever were asked before', () => {
    const engine = enforce(definePolicy(document)) as unknown as Asked
    const request = (purposes: readonly unknown[]) => ({
      ground: 'statistics',
      purposes,
      fields: ['email'],
      recipient: { kind: 'partner', name: 'Nishi University', country: 'JP' },
    })
    for (const round of [1, 2]) {
      for (const purposes of round === 1 ? [['contact'], ['billing'], [2], ['contact', 'billing']] : [[2], ['billing'], [1], ['billing', 'contact']])
        expect(comparable(engine.canDisclose(request(purposes)))).toEqual(comparable(naiveCanDisclose(document, request(purposes))))
    }
  })
})

it('engines of one policy share nothing', () => {
  const one = newEngineOf(policy.document)
  const two = engineOf(policy.document)
  const request = { fields: ['name'] }
  expect(one.canCollect(request)).toEqual(two.canCollect(request))
  expect(one.canCollect(request)).not.toBe(two.canCollect(request))
})
