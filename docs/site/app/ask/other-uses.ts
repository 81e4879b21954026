import type { Engine } from 'clausewise/policy'
import { listOf, type Members, withMember } from '../common/members.js'
import { inOrder, keyOf } from './asked.js'
import { withPurpose } from './change.js'

/** The uses of the same data for other purposes that are allowed as they stand. */
export function otherUses(engine: Engine, ask: Members): readonly { readonly purpose: string; readonly ask: Members }[] {
  const { document } = engine.policy
  const asked = keyOf(document.purposes, ask.purpose)
  return inOrder(document.purposes)
    .filter(([purpose]) => purpose !== asked)
    .map(([purpose]) => ({ purpose, ask: withPurpose(document, ask, purpose) }))
    .filter((other) => engine.decide(other.ask).allowed)
}

/** Of the fields asked, those that the same use allows alone. */
export function fieldsAlone(engine: Engine, ask: Members): readonly string[] {
  const { verb, fields, ...use } = ask
  const known = new Set(engine.fieldsFor(use as never).fields)
  return [...new Set(listOf(fields))].filter((field): field is string => typeof field === 'string' && known.has(field))
}

/** The same question for these fields alone. */
export function askedAlone(ask: Members, fields: readonly string[]): Members {
  return withMember(ask, 'fields', fields)
}
