import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonical } from '../../src/define/canonical.js'
import { definePolicy } from '../../src/define/define-policy.js'
import { digest } from '../../src/define/digest.js'
import { parsePolicy } from '../../src/define/parse-policy.js'
import type { Document } from '../../src/model/document.js'
import { digest as shippedDigest } from '../../src/reference/digest.js'
import { document as reference } from '../../src/reference/document.js'
import { at, changed } from './changed.js'
import { places } from './places.js'
import { swimmingClub } from './swimming-club.js'

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')
const wellFormed = fc.string({ unit: 'binary' })
const json = fc.jsonValue({ stringUnit: 'binary', maxDepth: 5 })

/** The same data with the keys of every record in another order, which the numbers decide. */
function shuffled(value: unknown, turns: Iterator<number>): unknown {
  if (Array.isArray(value)) return value.map((member) => shuffled(member, turns))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, member]) => [turns.next().value ?? 0, key, shuffled(member, turns)] as const)
  return Object.fromEntries(entries.toSorted(([a], [b]) => a - b).map(([, key, member]) => [key, member]))
}

function* pseudoRandom(seed: number): Generator<number> {
  for (let state = seed >>> 0; ; state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) yield state
}

describe('canonical JSON', () => {
  it('is that of RFC 8785’s own example', () => {
    const example = {
      numbers: [333333333.3333333, 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
      literals: [null, true, false],
    }
    expect(canonical(example)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    )
  })

  it('has members in the order of the code units of their names, as RFC 8785 shows', () => {
    const names = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    }
    expect(Object.values(JSON.parse(canonical(Object.entries(names).map(([name, value]) => ({ [name]: value })))))).toHaveLength(7)
    expect([...canonical(names).matchAll(/:"([^"]*)"/g)].map(([, value]) => value)).toEqual([
      'Carriage Return',
      'One',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ])
  })

  it.each([
    [0, '0'],
    [-0, '0'],
    [5e-324, '5e-324'],
    [-5e-324, '-5e-324'],
    [1.7976931348623157e308, '1.7976931348623157e+308'],
    [-1.7976931348623157e308, '-1.7976931348623157e+308'],
    [9007199254740992, '9007199254740992'],
    [-9007199254740992, '-9007199254740992'],
    [295147905179352830000, '295147905179352830000'],
    [9.999999999999997e22, '9.999999999999997e+22'],
    [1e23, '1e+23'],
    [1.0000000000000001e23, '1.0000000000000001e+23'],
    [999999999999999700000, '999999999999999700000'],
    [999999999999999900000, '999999999999999900000'],
    [1e21, '1e+21'],
    [9.999999999999997e-7, '9.999999999999997e-7'],
    [0.000001, '0.000001'],
    [1e-7, '1e-7'],
    [0.1, '0.1'],
    [333333333.3333332, '333333333.3333332'],
    [333333333.33333325, '333333333.33333325'],
    [333333333.3333333, '333333333.3333333'],
    [-0.0000033333333333333333, '-0.0000033333333333333333'],
    [1424953923781206.2, '1424953923781206.2'],
  ])('prints %d as RFC 8785 does', (number, printed) => {
    expect(canonical(number)).toBe(printed)
    expect(canonical({ n: [number] })).toBe(`{"n":[${printed}]}`)
  })

  it('puts 10 before 9, and an empty name first', () => {
    expect(canonical({ 9: 1, 10: 2, '': 3, a: 4, A: 5 })).toBe('{"":3,"10":2,"9":1,"A":5,"a":4}')
  })

  it('is what another implementation makes of it', () => {
    fc.assert(
      fc.property(json, (value) => canonical(value) === canonicalize(value)),
      { numRuns: 1000 },
    )
    for (const document of [reference, swimmingClub]) expect(canonical(document)).toBe(canonicalize(document))
  })

  it('is read back as the same data', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(JSON.parse(canonical(value))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })
})

describe('a digest', () => {
  it('is the SHA-256 of the canonical JSON', () => {
    expect(digest(reference)).toBe(sha256(canonical(reference)))
    expect(digest(swimmingClub)).toBe(sha256(canonical(swimmingClub)))
    fc.assert(
      fc.property(wellFormed, (text) => {
        const document: Document = { ...swimmingClub, id: `x${text}` }
        return digest(document) === sha256(canonical(document))
      }),
    )
  })

  it('is that of the policy that a document makes', () => {
    expect(definePolicy(reference).identity.digest).toBe(digest(reference))
    expect(definePolicy(swimmingClub).identity).toEqual({ id: 'swimming-club', version: '2026-05', digest: digest(swimmingClub) })
  })

  it('of the reference policy is the one that is shipped', () => {
    expect(parsePolicy(reference)).toMatchObject({ ok: true, policy: { identity: { digest: shippedDigest } } })
    expect(sha256(canonicalize(reference) ?? '')).toBe(shippedDigest)
  })

  it('does not hang on the order of keys, at any depth', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0 }), fc.constantFrom<Document>(reference, swimmingClub), (seed, document) => {
        const parsed = parsePolicy(shuffled(document, pseudoRandom(seed)))
        expect(parsed.ok && parsed.policy.identity.digest).toBe(digest(document))
      }),
      { numRuns: 50 },
    )
  })

  it('does not hang on members that are undefined', () => {
    const { standings: _, ...without } = swimmingClub
    const undefinedMember: Document = { ...swimmingClub, standings: undefined }
    expect(parsePolicy(undefinedMember)).toEqual(parsePolicy(without))
    expect(definePolicy(without).identity.digest).toBe(digest(without))
    expect(digest(undefinedMember)).toBe(digest(without))
  })

  it('changes with every word of a document', () => {
    const texts = places(swimmingClub).filter((path) => typeof at(swimmingClub, path) === 'string')
    const digests = texts.map((path) => digest(changed(swimmingClub, path, 'another') as Document))
    expect(new Set([...digests, digest(swimmingClub)]).size).toBe(texts.length + 1)
  })

  it('changes with the order of a list', () => {
    expect(digest({ ...swimmingClub, adequate: ['JP', 'CH'] })).not.toBe(digest(swimmingClub))
  })
})

describe('a policy', () => {
  it('is the same, printed and read again', () => {
    for (const document of [reference, swimmingClub]) {
      const policy = definePolicy(document as typeof swimmingClub)
      const parsed = parsePolicy(JSON.parse(JSON.stringify(policy.document)))
      expect(parsed).toEqual({ ok: true, policy })
      expect(parsed.ok && JSON.stringify(parsed.policy.document)).toBe(JSON.stringify(policy.document))
    }
  })

  it('keeps the order of keys of its document', () => {
    expect(Object.keys(definePolicy(swimmingClub).document)).toEqual(Object.keys(swimmingClub))
  })

  it('has no minus nought: printed and read again it would be nought', () => {
    const parsed = parsePolicy(changed(swimmingClub, ['parameters', 'grace'], -0))
    expect(parsed.ok && parsed.policy.document.parameters.grace).toBe(0)
  })

  it('is frozen, and its document through and through', () => {
    const policy = definePolicy(swimmingClub)
    for (const value of [policy, policy.identity, ...places(policy.document).map((path) => at(policy.document, path))])
      expect(Object.isFrozen(value)).toBe(true)
  })

  it('is a copy: the literal stays as it was', () => {
    const mine = structuredClone(swimmingClub)
    definePolicy(mine)
    expect(Object.isFrozen(mine)).toBe(false)
    expect(mine).toEqual(swimmingClub)
  })
})
