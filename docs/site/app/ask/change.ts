import type { Document, Engine } from 'clausewise/policy'
import { isMembers, listOf, type Members, own, unlessEmpty, withMember } from '../common/members.js'
import { allowedExample } from './allowed-example.js'
import { evidenceNames, groundOf, keyOf, permissionOf } from './asked.js'
import type { Verb } from './verb.js'

/** The same data asked for something else: what the other question asks besides is taken from an example. */
export function withVerb(engine: Engine, ask: Members, verb: Verb): Members {
  const example = allowedExample(engine, verb)
  const kept = {
    ...(listOf(ask.fields).length > 0 ? { fields: ask.fields } : {}),
    ...(isMembers(ask.subject) && 'subject' in example ? { subject: ask.subject } : {}),
  }
  return { ...example, ...kept }
}

/** A use for another purpose. What the other does not ask as evidence goes. */
export function withPurpose(document: Document, ask: Members, purpose: unknown): Members {
  return withEvidenceAsked(document, withMember(ask, 'purpose', purpose))
}

/** A disclosure on another ground. What does not go with the other goes, and what it asks comes. */
export function withGround(document: Document, ask: Members, name: unknown): Members {
  const asked = withEvidenceAsked(document, withMember(ask, 'ground', name))
  const ground = groundOf(document, asked)
  if (ground === undefined) return asked
  const purposes = ground.serves === 'purposes' ? (asked.purposes ?? purposesServed(document, asked)) : undefined
  const { subject, record, retainedBy, ...others } = withMember(asked, 'purposes', purposes)
  const about = ground.subject === 'none' ? others : { ...others, subject: subject ?? somebody, record, retainedBy }
  return withRecipientOf(ground.recipients, withoutUndefined(about))
}

/** Who a question is about where nothing is said of them. */
export const somebody = { id: 'c-17', standing: 'active' }

function withRecipientOf(kinds: 'any' | readonly string[], ask: Members): Members {
  const recipient = isMembers(ask.recipient) ? ask.recipient : {}
  if (kinds === 'any' || kinds.some((kind) => kind === recipient.kind)) return ask
  return { ...ask, recipient: withMember(recipient, 'kind', kinds[0]) }
}

/** The first purpose that all fields serve, or the first of all. */
function purposesServed(document: Document, ask: Members): readonly string[] {
  const serving = Object.keys(document.purposes).filter((purpose) =>
    listOf(ask.fields).every((field) => own(document.fields, field)?.purposes.includes(purpose) ?? true),
  )
  return [...serving, ...Object.keys(document.purposes)].slice(0, 1)
}

function withEvidenceAsked(document: Document, ask: Members): Members {
  if (!isMembers(ask.evidence)) return withMember(ask, 'evidence', undefined)
  const names = evidenceNames(permissionOf(document, ask))
  const kept = Object.entries(ask.evidence).filter(([name]) => names.includes(name))
  return withMember(ask, 'evidence', unlessEmpty(Object.fromEntries(kept)))
}

function withoutUndefined(members: Members): Members {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined))
}

/** The purposes of a list by their keys, whatever names them. */
export function purposeKey(document: Document): (name: unknown) => unknown {
  return (name) => keyOf(document.purposes, name)
}
