import type { Document } from 'clausewise/policy'
import { isMembers, type Members, own } from '../common/members.js'
import { evidenceNames, groundOf, permissionOf } from './asked.js'

/** What a member may be, for a form to show it: a value of this kind, or an object with these members. */
type Shown = ((value: unknown) => boolean) | { readonly [name: string]: Shown }

const isText = (value: unknown) => typeof value === 'string'
const isRef = (value: unknown) => typeof value === 'string' || typeof value === 'number'
const isList = (value: unknown) => Array.isArray(value)
const isAnything = () => true

const subject: Shown = { id: isText, standing: isText, corporation: isText, agreed: isList }
const held: Shown = { record: isText, retainedBy: isList }

/** The members of a question that its form shows, in the order in which they are written. */
function shownOf(document: Document, ask: Members): { readonly [name: string]: Shown } {
  if (ask.verb === 'canCollect') return { verb: isText, fields: isList, proves: isList, alreadyHeld: isList }
  const isDisclosure = ask.verb === 'canDisclose'
  const ground = isDisclosure ? groundOf(document, ask) : undefined
  const isOfNobody = ground?.subject === 'none'
  return {
    verb: isAnything,
    ...(isDisclosure ? { ground: isRef } : { purpose: isRef }),
    ...(isDisclosure && (ground === undefined || ground.serves === 'purposes') ? { purposes: isList } : {}),
    fields: isList,
    ...(isOfNobody ? {} : { subject }),
    recipient: isDisclosure ? { kind: isText, name: isText, country: isText } : { id: isText, corporation: isText },
    ...(isDisclosure ? { transaction: isText } : {}),
    evidence: Object.fromEntries(evidenceNames(permissionOf(document, ask)).map((name) => [name, isAnything])),
    ...(isOfNobody ? {} : held),
    origin: typeof ask.origin === 'string' ? isText : { partner: isText },
    site: isText,
  }
}

/** The places in a question that its form does not show. */
export function leftOver(document: Document, ask: Members): readonly string[] {
  return placesIn(ask, shownOf(document, ask))
}

function placesIn(members: Members, shown: { readonly [name: string]: Shown }): readonly string[] {
  return Object.entries(members).flatMap(([name, value]) => {
    const kind = own(shown, name)
    if (kind === undefined) return [name]
    if (typeof kind === 'function') return kind(value) ? [] : [name]
    return isMembers(value) ? placesIn(value, kind).map((place) => `${name}.${place}`) : [name]
  })
}

/** A question without what its form does not show, its members in the order in which they are written. */
export function onlyShown(document: Document, ask: Members): Members {
  return keep(ask, shownOf(document, ask))
}

function keep(members: Members, shown: { readonly [name: string]: Shown }): Members {
  return Object.fromEntries(
    Object.entries(shown).flatMap(([name, kind]) => {
      const value = own(members, name)
      if (value === undefined) return []
      if (typeof kind === 'function') return kind(value) ? [[name, value]] : []
      const kept = isMembers(value) ? keep(value, kind) : {}
      return Object.keys(kept).length === 0 ? [] : [[name, kept]]
    }),
  )
}
