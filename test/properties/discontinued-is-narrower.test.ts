import { expect } from 'vitest'
import { law } from './law.js'
import { isObject, plain, withStanding } from './requests.js'

law(
  'what is allowed for a person who asked to stop is allowed for an active one',
  ['canUse', 'canDisclose'],
  ({ engine, verb, request }) => {
    const readable = plain(request)
    if (readable === undefined) return
    const active = engine[verb](withStanding(readable.copy, 'active'))
    for (const standing of ['use-stopped', 'disclosure-stopped', 'discontinued']) {
      const stopped = engine[verb](withStanding(readable.copy, standing))
      if (stopped.allowed) expect(active).toMatchObject({ allowed: true, fields: stopped.fields, obligations: stopped.obligations, advice: stopped.advice })
    }
  },
  { runs: 150 },
)

law('what is readable for a person who asked to stop is readable for an active one', ['fieldsFor'], ({ engine, request }) => {
  const readable = plain(request)
  if (readable === undefined) return
  const active = engine.fieldsFor(withStanding(readable.copy, 'active'))
  for (const standing of ['use-stopped', 'disclosure-stopped', 'discontinued'])
    for (const field of engine.fieldsFor(withStanding(readable.copy, standing)).fields) expect(active.fields).toContain(field)
})

law('what is allowed by the rules that keep this very holding is allowed by all rules', ['canUse', 'canDisclose'], ({ engine, verb, request }) => {
  const readable = plain(request)
  if (readable === undefined || !isObject(readable.copy) || readable.copy.retainedBy === undefined) return
  const { retainedBy, ...without } = readable.copy
  if (engine[verb]({ ...without, retainedBy }).allowed) expect(engine[verb](without).allowed).toBe(true)
})

law('what is allowed with fewer purposes agreed is allowed with more', ['canUse', 'canDisclose'], ({ engine, verb, request }) => {
  const readable = plain(request)
  if (readable === undefined || !isObject(readable.copy) || !isObject(readable.copy.subject)) return
  const { agreed, ...subject } = readable.copy.subject
  if (!Array.isArray(agreed)) return
  const answer = engine[verb](readable.copy)
  if (answer.allowed) {
    expect(engine[verb]({ ...readable.copy, subject }).allowed).toBe(true)
    return
  }
  // Of purposes that can all be read, taking one away opens nothing.
  if (answer.reasons.some(({ code }) => code === 'invalid-request')) return
  expect(engine[verb]({ ...readable.copy, subject: { ...subject, agreed: agreed.slice(1) } }).allowed).toBe(false)
})
