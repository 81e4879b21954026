import { describe, expect, it } from 'vitest'
import { reasonsOf } from './ask.js'
import { askOf, policyOf } from './policy-of.js'

const policy = policyOf({
  id: 'proofs',
  fields: {
    name: { clause: 'a', purposes: ['call'] },
    email: { clause: 'a', purposes: ['call'] },
    card: { clause: 'a', purposes: ['call'] },
    passport: { clause: 'a', purposes: [], proves: ['name', 'email'] },
    photo: { clause: 'a', purposes: [], proves: ['email'] },
  },
  purposes: { call: { clause: 'a' } },
})
const { canCollect } = askOf(policy)

describe('a field collected as a proof', () => {
  it('leaves to another what that one proves', () => {
    expect(canCollect({ fields: ['photo', 'passport', 'name', 'email'], proves: ['name', 'email'] })).toMatchObject({ allowed: true })
  })

  it('names what neither it nor another proves, and nothing else', () => {
    expect(canCollect({ fields: ['passport', 'name'], proves: ['name', 'card'] })).toMatchObject({
      allowed: false,
      reasons: [{ code: 'not-collectable', field: 'passport', unproven: ['card'] }],
    })
  })

  it('names all that is to be proven, where it proves none of it', () => {
    expect(canCollect({ fields: ['photo', 'name'], proves: ['name', 'card'] })).toMatchObject({
      reasons: [{ code: 'not-collectable', field: 'photo', unproven: ['name', 'card'] }],
    })
  })

  it('names what is neither collected nor held', () => {
    const request = { fields: ['passport'], proves: ['name', 'email'] }
    expect(canCollect({ ...request, alreadyHeld: ['email'] })).toMatchObject({ reasons: [{ code: 'not-collectable', field: 'passport', unproven: ['name'] }] })
    expect(canCollect({ ...request, alreadyHeld: ['email', 'name'] })).toMatchObject({ allowed: true })
  })

  it.each([
    { fields: 'passport' },
    { fields: ['passport', 7], proves: ['name'] },
    { fields: ['passport'], proves: ['name'], alreadyHeld: 'name' },
    { fields: ['passport'], proves: ['name'], alreadyHeld: ['email', 7] },
    { fields: ['passport'], proves: 'name' },
  ])('is no reason of its own where what it may prove cannot be read: %j', (request) => {
    expect(reasonsOf(canCollect(request)).map(({ code }) => code)).toEqual(['invalid-request'])
  })
})
