import fc from 'fast-check'
import { compilePlanDeletion } from '../../src/deletion/plan-deletion.js'
import type { Document } from '../../src/model/document.js'
import type { Plan, Planned } from '../../src/model/plan.js'
import type { DeletionRequestKind } from '../../src/model/request.js'
import { document as shipped } from '../../src/reference/document.js'
import { documentAnd, documents, soundDeletions } from '../reference/arbitraries.js'
import { identity } from './planning.js'

/** A request without a fault, as the laws look at it. */
export interface Sound {
  readonly request: DeletionRequestKind
  readonly requestedOn: string
  readonly asOf: string
  readonly holdings: readonly SoundHolding[]
  readonly holds?: readonly SoundHold[]
}

export interface SoundHolding {
  readonly field: string
  readonly record: string
  readonly events?: { readonly [event: string]: string }
  readonly facts?: { readonly [fact: string]: string | boolean }
  readonly ref?: string | number
  readonly store?: string
  readonly document?: string
  readonly unalterable?: boolean
  readonly erasableFrom?: string
}

export interface SoundHold {
  readonly id: string
  readonly covers:
    | 'everything'
    | { readonly refs?: readonly unknown[]; readonly documents?: readonly string[]; readonly records?: readonly string[]; readonly fields?: readonly string[] }
  readonly releasedOn?: string
}

const reference: Document = shipped

/** Whose policies a law is asked of. */
export const sources: readonly { readonly source: string; readonly documents: fc.Arbitrary<Document> }[] = [
  { source: 'the reference policy', documents: fc.constant(reference) },
  { source: 'generated policies', documents },
]

const compiled = new WeakMap<Document, (input: unknown) => Plan>()

/** The plan of a request that must have one. */
export function planFor(document: Document, input: unknown): Planned {
  const planDeletion = compiled.get(document) ?? compilePlanDeletion(document, identity)
  compiled.set(document, planDeletion)
  const plan = planDeletion(input)
  if (!plan.planned) throw new Error(`not planned: ${JSON.stringify(plan.faults)}`)
  return plan
}

/** Asks a law of many requests without a fault. */
export function assertLaw(of: fc.Arbitrary<Document>, law: (document: Document, input: Sound, at: number) => void, numRuns = 500): void {
  fc.assert(
    fc.property(documentAnd(of, soundDeletions), fc.nat(), ([document, input], at) => law(document, input as Sound, at)),
    { numRuns },
  )
}

/** What is left once a plan is carried out. */
export function leftAfter(input: Sound, { entries }: Planned): Sound {
  return { ...input, holdings: input.holdings.filter((_, index) => entries[index]?.action !== 'delete') }
}
