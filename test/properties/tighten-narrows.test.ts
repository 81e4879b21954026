import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Document } from '../../src/model/document.js'
import type { LooseRestrictions, Narrowed } from '../../src/model/restrictions.js'
import { enforce, tighten } from '../../src/policy.js'
import { conditionOver, type Nameable, type RawCondition, rawCondition } from '../reference/arbitraries/conditions.js'
import { filled, percent, pick, subset } from '../reference/arbitraries/pick.js'
import { type Asked, asking, check, type Deciding, deciding, engineOf, policyOf, sources } from './policies.js'

const rawRestrictions = fc.record({
  bits: pick,
  conditions: fc.array(rawCondition, { minLength: 1, maxLength: 4 }),
  closes: percent(10),
  attests: percent(20),
  recipients: percent(30),
})
type Raw = typeof rawRestrictions extends fc.Arbitrary<infer T> ? T : never

function nameable(document: Document, facts: readonly string[], derived: readonly Nameable[]): readonly Nameable[] {
  return [
    ...facts.map((name) => {
      const type = document.facts?.[name] ?? 'boolean'
      return { name, values: type === 'boolean' ? [true, false] : type }
    }),
    ...derived,
  ]
}

const relations: Nameable = { name: 'recipientRelation', values: ['none', 'subject', 'same-corporation', 'other'] }
const countries: Nameable = { name: 'recipientCountry', values: ['home', 'adequate', 'foreign'] }

/** Restrictions of every kind on a document: some purposes and grounds limited, closed, or asked a further attestation; lists cut short. */
function restrictionsOn(document: Document, { bits, conditions, closes, attests, recipients }: Raw): LooseRestrictions {
  const narrowed = (index: number, facts: readonly string[], derived: Nameable): Narrowed => {
    const raw: RawCondition | undefined = conditions[(bits + index) % conditions.length]
    const when = raw === undefined ? undefined : conditionOver(nameable(document, facts, [derived]), raw)
    return {
      limits: when === undefined ? [] : [{ clause: 'own', when }],
      ...(attests && index % 2 === 0 ? { attests: ['own-ticket'] } : {}),
      ...(closes && index % 3 === 0 ? { closedBy: 'own' } : {}),
    }
  }
  const chosenOf = <T>(dictionary: { readonly [name: string]: T } | undefined) => subset(Object.entries(dictionary ?? {}), bits)
  return {
    version: 'own',
    clauses: { own: { means: { en: 'limits of our own' } } },
    // One purpose always cites the own clause: a clause that nothing carries is a fault.
    purposes: Object.fromEntries([
      ...chosenOf(document.purposes).map(([key, { facts = [] }], index) => [key, narrowed(index, facts, relations)]),
      [filled(Object.keys(document.purposes), bits)[0], { closedBy: 'own' }],
    ]),
    grounds: Object.fromEntries(
      chosenOf(document.grounds).map(([key, ground], index) => [
        key,
        {
          ...narrowed(index, ground.facts ?? [], countries),
          ...(recipients && ground.recipients !== 'any' ? { recipients: filled(ground.recipients, bits) } : {}),
        },
      ]),
    ),
    fields: Object.fromEntries(
      chosenOf(document.fields).flatMap(([name, { purposes }]) => (purposes.length === 0 ? [] : [[name, { purposes: filled(purposes, bits + 1) }]])),
    ),
    retention: Object.fromEntries(
      chosenOf(document.retention).map(([id, rule]) => [id, { purposes: subset(rule.purposes, bits + 1), grounds: subset(rule.grounds, bits + 2) }]),
    ),
  }
}

/** The request with other evidence; one that cannot be read stays as it is. */
function withEvidence(request: unknown, change: (evidence: object) => object): unknown {
  try {
    const { evidence = {} } = request as { evidence?: unknown }
    if (typeof request !== 'object' || typeof evidence !== 'object' || evidence === null || Array.isArray(evidence)) return request
    return { ...request, evidence: change(evidence) }
  } catch {
    return request
  }
}

const withTicket = (request: unknown) => withEvidence(request, (evidence) => ({ ...evidence, 'own-ticket': 'T-1' }))

/** The request as it was before a further attestation was asked. */
const withoutTicket = (request: unknown) =>
  withEvidence(request, (evidence) => Object.fromEntries(Object.entries(evidence).filter(([name]) => name !== 'own-ticket')))

describe.each(sources)('tighten only narrows $source', ({ documents }) => {
  it.each(deciding)('%s allows nothing that the policy does not', { timeout: 60_000 }, (verb: Deciding) => {
    let allowed = 0
    let taken = 0
    check(
      fc.property(asking(documents, verb), rawRestrictions, ([document, requests], raw) => {
        const base = engineOf(document)
        const narrower = enforce(tighten(policyOf(document), restrictionsOn(document, raw))) as unknown as Asked
        for (const request of requests) {
          for (const asked of [request, withTicket(request)]) {
            const before = base[verb](verb === 'canCollect' ? asked : withoutTicket(asked))
            const after = narrower[verb](asked)
            if (after.allowed) {
              allowed += 1
              expect(before.allowed).toBe(true)
            } else if (before.allowed) taken += 1
          }
        }
      }),
      80,
    )
    // The law says something: some requests are still allowed, and of some the permission was taken.
    expect(allowed).toBeGreaterThan(10)
    if (verb !== 'canCollect') expect(taken).toBeGreaterThan(10)
  })
})
