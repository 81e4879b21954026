import { enforce } from '../../engine/enforce.js'
import type { Document } from '../../model/document.js'
import type { Engine } from '../../model/engine.js'
import type { Policy } from '../../model/policy.js'
import type { Day } from '../../model/text.js'
import type { Collection, Declared } from '../manifest/declared.js'

/** Of more places that would do, those behind are not proposed. */
export const mostProposed = 20

/** So many findings are told for each file of a manifest: none that anybody works on comes near, and one that is made to would take the memory. */
const mostFindings = 10_000

/** What every check is given. */
export interface Context {
  readonly declared: Declared
  readonly policy: Policy
  readonly document: Document
  /** The policy, asked; each question is counted. */
  readonly ask: Asked
  readonly asOf: Day
  /** Where each field is asked, and which purposes are shown there. */
  readonly collected: ReadonlyMap<string, CollectedField>
  /** How many findings may still be told; less than none where there are more. */
  readonly room: { left: number }
}

/** The questions that a check asks, as data: what is declared is not known to be sound. */
interface Asked {
  readonly collect: (request: object) => ReturnType<Engine['canCollect']>
  readonly use: (request: object) => ReturnType<Engine['canUse']>
  readonly disclose: (request: object) => ReturnType<Engine['canDisclose']>
  readonly governs: (request: object) => ReturnType<Engine['governs']>
  readonly grounds: (facts: object) => ReturnType<Engine['groundsFor']>
  readonly plan: (input: object) => ReturnType<Engine['planDeletion']>
  readonly count: () => number
  /** Counts questions whose answers are known from before: how many are told does not depend on what is remembered. */
  readonly again: (questions: number) => void
}

interface CollectedField {
  /** The purposes shown that the policy knows. */
  readonly agreed: readonly string[]
  /** All that are shown as one text: fields that are shown alike have the same. */
  readonly shown: string
  /** The collection points that are proposed, by their paths. */
  readonly at: readonly Collection[]
}

/** A policy that is asked about what is declared. */
export function contextOf(declared: Declared, policy: Policy, asOf: Day): Context {
  return {
    declared,
    policy,
    document: policy.document,
    ask: asked(enforce(policy)),
    asOf,
    collected: collectedFields(declared.collections, policy.document),
    room: { left: mostOf(declared) },
  }
}

/** How many findings of a manifest are told. */
export function mostOf({ files }: Declared): number {
  return mostFindings * files.length
}

/** Counts what an engine is asked. */
function asked(engine: Engine): Asked {
  let count = 0
  const counted =
    <Answer>(question: (request: never) => Answer) =>
    (request: object): Answer => {
      count += 1
      return question(request as never)
    }
  return {
    collect: counted(engine.canCollect),
    use: counted(engine.canUse),
    disclose: counted(engine.canDisclose),
    governs: counted(engine.governs),
    grounds: counted(engine.groundsFor),
    plan: counted(engine.planDeletion),
    count: () => count,
    again: (questions) => {
      count += questions
    },
  }
}

/** The union of the purposes that are shown wherever a field is asked. */
function collectedFields(collections: readonly Collection[], document: Document): ReadonlyMap<string, CollectedField> {
  const fields = new Map<string, { readonly purposes: Set<string>; readonly at: Collection[] }>()
  for (const collection of collections) {
    for (const field of new Set(collection.entry.fields)) {
      const known = fields.get(field) ?? { purposes: new Set(), at: [] }
      fields.set(field, known)
      for (const purpose of collection.entry.shown) known.purposes.add(purpose)
      known.at.push(collection)
    }
  }
  return new Map(
    [...fields].map(([field, { purposes, at }]) => [
      field,
      {
        agreed: [...purposes].filter((purpose) => Object.hasOwn(document.purposes, purpose)),
        shown: JSON.stringify([...purposes].sort()),
        at: at.slice(0, mostProposed),
      },
    ]),
  )
}
