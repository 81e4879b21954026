import type { Relation, Standing } from 'clausewise'
import type { AnyEngine } from './engine.js'
import { type Evidence, evidencesOf } from './evidences.js'
import { namesOf } from './names-of.js'

/** Whom a use may go to: it stays with the company, goes to the person, or to somebody of the person's own corporation. */
const receivers = {
  none: undefined,
  subject: { id: 'person' },
  'same-corporation': { id: 'colleague', corporation: 'corporation' },
} as const satisfies { readonly [R in Relation]?: object | undefined }

/** Of whom a use is asked. */
export interface Person {
  readonly standing: Standing
  readonly agreed?: readonly string[] | undefined
}

/** A use without its fields and without its person. */
export interface Use {
  readonly purpose: string
  readonly receiver: keyof typeof receivers
  readonly evidence: Evidence
}

/**
 * The uses that are asked: for each purpose the first that is allowed, of a person who stopped nothing, for some field.
 * So whom it goes to and what is given as evidence closes nothing, and fields, standing and agreement are left to decide.
 */
export function usesAsked(engine: AnyEngine): readonly Use[] {
  return namesOf(engine.policy.document).purposes.flatMap((purpose) => useAsked(engine, purpose) ?? [])
}

function useAsked(engine: AnyEngine, purpose: string): Use | undefined {
  const { document } = engine.policy
  const { fields } = namesOf(document)
  const relations = Object.keys(receivers) as readonly (keyof typeof receivers)[]
  const uses = evidencesOf(document, document.purposes[purpose] ?? {}).flatMap((evidence) =>
    relations.map((receiver): Use => ({ purpose, receiver, evidence })),
  )
  return uses.find((use) => fields.some((field) => engine.decide(questionOf(use, field, { standing: 'active' }, undefined)).allowed)) ?? uses[0]
}

/** The question whether a field may be used so, of this person and of what is held in this kind of record. */
export function questionOf({ purpose, receiver, evidence }: Use, field: string, { standing, agreed }: Person, record: string | undefined): object {
  return {
    verb: 'canUse',
    purpose,
    fields: [field],
    subject: { id: 'person', standing, corporation: 'corporation', agreed },
    recipient: receivers[receiver],
    evidence: Object.keys(evidence).length === 0 ? undefined : evidence,
    record,
  }
}
