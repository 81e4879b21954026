import fc from 'fast-check'
import { expect } from 'vitest'
import type { Document } from '../../src/model/document.js'
import { enforce } from '../../src/policy.js'
import { agree } from '../reference/agree.js'
import { documentAndMany, type Kind } from '../reference/arbitraries.js'
import { naive } from '../reference/by-verb.js'
import { comparable } from '../reference/comparable.js'
import { naivePlanDeletion } from '../reference/plan.js'
import { engineOf, kinds, policyOf, type Verb } from './policies.js'

type Asked = (count: number) => void

/** The engine answers as the naive interpreter does. `asked` hears of each comparison. */
export function decidesAsTheReference(
  documents: fc.Arbitrary<Document>,
  verb: Verb,
  asked: Asked = () => {},
): fc.IProperty<[readonly [Document, readonly unknown[]]]> {
  return fc.property(documentAndMany(documents, kinds[verb], 100, 'max'), ([document, requests]) => {
    const engine = engineOf(document)
    for (const request of requests) expectAgreement(engine[verb](request), naive[verb](document, request))
    asked(requests.length)
  })
}

/** The engine plans as the naive interpreter does. */
export function plansAsTheReference(
  documents: fc.Arbitrary<Document>,
  kind: Kind<unknown>,
  asked: Asked = () => {},
): fc.IProperty<[readonly [Document, readonly unknown[]]]> {
  return fc.property(documentAndMany(documents, kind, 40, 'max'), ([document, requests]) => {
    const { planDeletion } = enforce(policyOf(document))
    for (const request of requests) expectAgreement(planDeletion(request as never), naivePlanDeletion(document, request))
    asked(requests.length)
  })
}

function expectAgreement(answer: unknown, expected: unknown): void {
  if (!agree(answer, expected)) expect(comparable(answer)).toEqual(comparable(expected))
}
