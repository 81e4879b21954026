import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { law } from './law.js'
import { asking, check, deciding, engineOf, newEngineOf, sources, verbs } from './policies.js'
import { deepFrozen, isDeepFrozen, isObject, plain } from './requests.js'

law('a request is left as it was', verbs, ({ engine, verb, request }) => {
  const before = plain(request)
  const asked = plain(request)
  if (before === undefined || asked === undefined) return
  engine[verb](asked.copy)
  expect(isDeepStrictEqual(asked.copy, before.copy)).toBe(true)
})

law('a frozen request is answered like any other', verbs, ({ engine, verb, request }) => {
  const loose = plain(request)
  const frozen = plain(request)
  if (loose === undefined || frozen === undefined) return
  try {
    deepFrozen(frozen.copy)
  } catch {
    return // what cannot be frozen: bytes
  }
  expect(engine[verb](frozen.copy)).toEqual(engine[verb](loose.copy))
})

law('an answer is frozen, all the way down', verbs, ({ engine, verb, request }) => {
  expect(isDeepFrozen(engine[verb](request))).toBe(true)
})

law('an answer does not follow what becomes of the request', verbs, ({ engine, verb, request }) => {
  const asked = plain(request)
  if (asked === undefined || !isObject(asked.copy)) return
  const answer = engine[verb](asked.copy)
  const before = JSON.stringify(answer)
  scramble(asked.copy)
  expect(JSON.stringify(answer)).toBe(before)
})

function scramble(value: unknown): void {
  if (Array.isArray(value)) {
    for (const member of value) scramble(member)
    value.push('no such word')
    value.reverse()
  } else if (isObject(value)) {
    for (const member of Object.values(value)) scramble(member)
    Object.assign(value, { site: 'linked-from-ours', standing: 'no such word', transaction: 'sale' })
  }
}

describe.each(sources)('asking changes nothing but what is remembered, over $source', ({ documents }) => {
  it('the policy’s document is left as it was', { timeout: 60_000 }, () => {
    check(
      fc.property(asking(documents, 'canUse'), ([document, requests]) => {
        const before = JSON.stringify(document)
        const engine = engineOf(document)
        for (const request of requests) for (const verb of verbs) engine[verb](request)
        expect(JSON.stringify(document)).toBe(before)
      }),
      20,
    )
  })

  it.each(deciding)('an allow of %s holds nothing of the caller’s', { timeout: 60_000 }, (verb) => {
    check(
      fc.property(asking(documents, verb), ([document, requests]) => {
        const engine = newEngineOf(document)
        for (const request of requests) {
          const readable = plain(request)
          if (readable === undefined || !isObject(readable.copy)) continue
          const marked = withMarks(readable.copy)
          const answer = engine[verb](marked)
          if (answer.allowed) expect(JSON.stringify(answer)).not.toContain('caller-')
        }
      }),
      60,
    )
  })
})

/** The same request with texts of the caller's own for ids, names and attestations. */
function withMarks(request: { readonly [member: string]: unknown }): unknown {
  const subject = isObject(request.subject) ? { ...request.subject, id: 'caller-subject', corporation: 'caller-corporation' } : request.subject
  const recipient = isObject(request.recipient)
    ? { ...request.recipient, ...('kind' in request.recipient ? { name: 'caller-recipient' } : { id: 'caller-subject', corporation: 'caller-corporation' }) }
    : request.recipient
  const evidence = isObject(request.evidence)
    ? Object.fromEntries(Object.entries(request.evidence).map(([name, value]) => [name, value === 'T-1' ? 'caller-evidence' : value]))
    : request.evidence
  const marked = { ...request, subject, recipient, evidence }
  return Object.fromEntries(Object.entries(marked).filter(([, value]) => value !== undefined))
}
