import type { Engine } from 'clausewise/policy'
import { listOf, type Members, membersOf, own, withMember } from '../common/members.js'
import { inOrder, keyOf } from './asked.js'
import { withPurpose } from './change.js'

interface OtherUse {
  readonly purpose: string
  /** Where it must go instead, where it is not allowed as it stands. */
  readonly to?: 'none' | 'subject'
  readonly ask: Members
}

/** The uses of the same data that are allowed: for another purpose, or else where it stays with the company or goes to the person. */
export function otherUses(engine: Engine, ask: Members): readonly OtherUse[] {
  const { document } = engine.policy
  return inOrder(document.purposes).flatMap(([purpose]) => {
    const same = purpose === keyOf(document.purposes, ask.purpose) ? ask : withPurpose(document, ask, purpose)
    const uses: readonly OtherUse[] = [
      { purpose, ask: same },
      { purpose, to: 'none', ask: withMember(same, 'recipient', undefined) },
      { purpose, to: 'subject', ask: { ...same, recipient: { id: membersOf(ask.subject).id } } },
    ]
    return uses.filter((use) => engine.decide(use.ask).allowed).slice(0, 1)
  })
}

interface KeptUse {
  readonly purpose: string
  readonly record: string
  readonly fields: readonly string[]
  readonly ask: Members
}

/** More than these are not offered. */
const mostKept = 6

/** The uses of the same data that are allowed where it is held in a kind of record that a rule keeps. */
export function keptUses(engine: Engine, ask: Members): readonly KeptUse[] {
  const { document } = engine.policy
  const uses = inOrder(document.purposes).flatMap(([purpose]) =>
    Object.keys(document.records ?? {}).flatMap((record): readonly KeptUse[] => {
      const kept = { ...withPurpose(document, withMember(ask, 'retainedBy', undefined), purpose), record }
      const fields = fieldsAlone(engine, kept)
      const asked = askedAlone(kept, fields)
      return fields.length > 0 && engine.decide(asked).allowed ? [{ purpose, record, fields, ask: asked }] : []
    }),
  )
  return uses.slice(0, mostKept)
}

/** Of the fields asked, those that the same use allows alone. */
export function fieldsAlone(engine: Engine, ask: Members): readonly string[] {
  const { verb, fields, ...use } = ask
  const known = new Set(engine.fieldsFor(use as never).fields)
  return [...new Set(listOf(fields))].filter((field): field is string => typeof field === 'string' && known.has(field))
}

/** Of the fields asked, those that the same collection allows alone. */
export function collectedAlone(engine: Engine, ask: Members): readonly string[] {
  const fields = [...new Set(listOf(ask.fields))].filter((field): field is string => typeof field === 'string')
  return fields.filter((field) => engine.decide(askedAlone(ask, [field])).allowed)
}

/** The same collection, were all that its proofs can prove held already; none where that is not allowed either. */
export function withProvedHeld(engine: Engine, ask: Members): Members | undefined {
  const { fields } = engine.policy.document
  const proved = [...new Set(listOf(ask.fields).flatMap((field) => own(fields, field)?.proves ?? []))]
  const asked = { ...ask, proves: proved, alreadyHeld: proved }
  return proved.length > 0 && engine.decide(asked).allowed ? asked : undefined
}

/** The same question for these fields alone. */
export function askedAlone(ask: Members, fields: readonly string[]): Members {
  return withMember(ask, 'fields', fields)
}
