import { describe, expect, it } from 'vitest'
import { canUse, decide, fieldsFor, governs, groundsFor, planDeletion, redact } from '../../src/index.js'

const address = 'aoi@example.jp'
const subject = { id: 'c-17', standing: 'active' } as const
const holding = { field: 'email', record: 'profile' } as const
const asked = { request: 'delete', requestedOn: '2026-04-01', asOf: '2026-04-01', subject: { id: 'c-17' } } as const

/** Whatever a caller could have written an address into, in an answer that quotes it. */
const quoting: readonly (readonly [string, object])[] = [
  ['an unknown purpose', decide({ verb: 'canUse', purpose: address, fields: ['name'], subject })],
  ['an unknown ground', decide({ verb: 'canDisclose', ground: address, fields: ['name'], subject, recipient: { kind: 'other', name: 'N', country: 'JP' } })],
  ['an unknown field', decide({ verb: 'canUse', purpose: 3, fields: [address], subject })],
  ['a partner', decide({ verb: 'canUse', purpose: 3, fields: ['name'], subject, origin: { partner: address } })],
  ['a word of no list', decide({ verb: 'canUse', purpose: 3, fields: ['name'], subject: { id: 'c-17', standing: address } })],
  ['a value of another type', decide({ verb: 'canUse', purpose: 3, fields: address, subject })],
  ['a member nobody knows', decide({ verb: 'canUse', purpose: 3, fields: ['name'], subject, [address]: 1 })],
  ['a member of a member', decide({ verb: 'canUse', purpose: 3, fields: ['name'], subject: { ...subject, [address]: 1 } })],
  ['a plan', planDeletion({ ...asked, holdings: [{ ...holding, record: address }] } as never)],
  ['the fields for an unknown purpose', fieldsFor({ purpose: address, subject } as never)],
  ['the fields withheld for a faulty subject', fieldsFor({ purpose: 'contact', subject: { ...subject, standing: address } } as never)],
  ['a question that is not decided', governs({ person: address } as never)],
]

describe('redact', () => {
  it.each(quoting)('blots %s', (_, answer) => {
    expect(JSON.stringify(answer)).toContain(address)
    expect(JSON.stringify(redact(answer as never))).not.toContain(address)
  })

  it('puts `…` in its place, and leaves the rest as it is', () => {
    const faulty = { ...subject, standing: address }
    const denied = decide({ verb: 'canUse', purpose: address, fields: [address], subject: faulty, origin: { partner: address }, [address]: 1 })
    expect(redact(denied)).toEqual({
      ...denied,
      reasons: [
        {
          code: 'invalid-request',
          faults: [
            {
              path: ['…'],
              problem: 'not-declared',
              needed: ['purpose', 'fields', 'subject', 'recipient', 'evidence', 'record', 'retainedBy', 'origin', 'site'],
            },
            { path: ['subject', 'standing'], problem: 'unknown-name', needed: ['active', 'use-stopped', 'disclosure-stopped', 'discontinued'] },
          ],
        },
        { code: 'not-governed', clause: 'scope.2', governedBy: 'partner', partner: '…' },
        { code: 'unknown-field', clause: expect.any(String), field: '…' },
        { code: 'unknown-purpose', clause: expect.any(String), asked: '…' },
      ],
    })
    const deep = decide({ verb: 'canUse', purpose: 3, fields: ['name'], subject: { ...subject, [address]: 1 } })
    expect(redact(deep)).toHaveProperty('reasons.0.faults.0.path', ['subject', '…'])
    const unanswered = governs({ person: address } as never)
    expect(redact(unanswered as never)).toEqual({
      ...unanswered,
      faults: [{ path: ['person'], problem: 'unknown-name', needed: ['customer', 'transacting', 'neither'] }],
    })
  })

  it('names no partner where another site’s policy governs', () => {
    const denied = decide({ verb: 'canUse', purpose: 3, fields: ['name'], subject, site: 'linked-from-ours' })
    expect(redact(denied)).toEqual(denied)
    expect(redact(denied)).not.toHaveProperty('reasons.0.partner')
  })

  it('leaves the policy’s own words, and numbers', () => {
    const denied = canUse({ purpose: 'contact', fields: ['payment'], subject: { ...subject, agreed: [1] } })
    expect(redact(denied)).toEqual(denied)
    const unknown = decide({ verb: 'canUse', purpose: 9, fields: ['name'], subject })
    expect(redact(unknown)).toEqual(unknown)
    const faulty = decide({ verb: 'canUse', purpose: 3, fields: ['name'], subject: { id: 'c-17', standing: 'gone' } })
    expect(redact(faulty)).toMatchObject({
      reasons: [
        { faults: [{ path: ['subject', 'standing'], problem: 'unknown-name', needed: ['active', 'use-stopped', 'disclosure-stopped', 'discontinued'] }] },
      ],
    })
  })

  it('gives an answer that allows, and a plan, as it is', () => {
    const allowed = canUse({ purpose: 3, fields: ['name'], subject })
    expect(redact(allowed)).toBe(allowed)
    const plan = planDeletion({ ...asked, holdings: [holding] })
    expect(redact(plan)).toBe(plan)
  })

  it('leaves which fields a use may read', () => {
    const answer = fieldsFor({ purpose: 'contact', subject })
    expect(redact(answer)).toEqual(answer)
  })

  it('gives the other answers of an engine as they are', () => {
    const untyped = redact as (answer: unknown) => unknown
    for (const answer of [governs({ person: 'customer' }), groundsFor({})]) expect(untyped(answer)).toBe(answer)
  })

  it.each([
    ['nothing', undefined, 'undefined'],
    ['a text', address, 'a string'],
    ['a request', { purpose: address }, 'another object, or one that is damaged'],
    ['a promise', Promise.resolve(canUse({ purpose: 3, fields: ['name'], subject })), 'a promise: await it first'],
    ['the fields alone', [{ field: address, reasons: [] }], 'a list of other things'],
    ['a denial without reasons', { allowed: false }, 'another object, or one that is damaged'],
    ['what neither allows nor denies', { allowed: 'no', reasons: [{ code: 'unknown-field', field: address }] }, 'another object, or one that is damaged'],
    ['a denial of no reason', { allowed: false, reasons: [null] }, 'another object, or one that is damaged'],
    ['half an answer about fields', { fields: [], withheld: [] }, 'another object, or one that is damaged'],
    ['faults alone', { faults: [{ path: [], problem: 'missing', found: address }] }, 'another object, or one that is damaged'],
  ])('blots nothing of %s, and says so', (_, given, was) => {
    const takes = 'an answer of canCollect, canUse, canDisclose, fieldsFor, groundsFor, planDeletion, governs or passwordLiability'
    expect(() => redact(given as never)).toThrow(new TypeError(`redact takes ${takes}. It was given ${was}.`))
  })

  it('gives a frozen answer', () => {
    expect(Object.isFrozen(redact(decide({ verb: 'canUse', purpose: address, fields: [], subject })))).toBe(true)
  })
})
