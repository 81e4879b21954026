import { describe, expect, it } from 'vitest'
import { canUse, decide, governs, planDeletion, redact } from '../../src/index.js'

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
  ['a question that is not decided', governs({ person: address } as never)],
]

describe('redact', () => {
  it.each(quoting)('blots %s', (_, answer) => {
    expect(JSON.stringify(answer)).toContain(address)
    expect(JSON.stringify(redact(answer as never))).not.toContain(address)
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

  it('gives a frozen answer', () => {
    expect(Object.isFrozen(redact(decide({ verb: 'canUse', purpose: address, fields: [], subject })))).toBe(true)
  })
})
