import type { Document, Ground, Purpose } from 'clausewise/policy'
import { type Members, own } from '../common/members.js'

/** What a purpose or a ground asks. */
export type Permission = Purpose | Ground

interface Numbered {
  readonly number?: number
}

/** The key of the entry that a request names by its key or its number; any other value as it is. */
export function keyOf(entries: { readonly [key: string]: Numbered } | undefined, name: unknown): unknown {
  if (typeof name !== 'number') return name
  return Object.entries(entries ?? {}).find(([, { number }]) => number === name)?.[0] ?? name
}

/** The entries in the order of their numbers, those without one behind. */
export function inOrder<Entry extends Numbered>(entries: { readonly [key: string]: Entry } | undefined): readonly (readonly [string, Entry])[] {
  return Object.entries(entries ?? {}).sort(([, one], [, other]) => (one.number ?? Number.POSITIVE_INFINITY) - (other.number ?? Number.POSITIVE_INFINITY) || 0)
}

/** The purpose or the ground that a question names. */
export function permissionOf(document: Document, ask: Members): Permission | undefined {
  return ask.verb === 'canDisclose'
    ? groundOf(document, ask)
    : ask.verb === 'canUse'
      ? own(document.purposes, keyOf(document.purposes, ask.purpose))
      : undefined
}

/** The ground that a disclosure names. */
export function groundOf(document: Document, ask: Members): Ground | undefined {
  return own(document.grounds, keyOf(document.grounds, ask.ground))
}

export function attestationsOf(permission: Permission): readonly string[] {
  return (permission.attests ?? []).map((attestation) => (typeof attestation === 'string' ? attestation : attestation.name))
}

/** What evidence may hold: the facts and the attestations. */
export function evidenceNames(permission: Permission | undefined): readonly string[] {
  return permission === undefined ? [] : [...(permission.facts ?? []), ...attestationsOf(permission)]
}
