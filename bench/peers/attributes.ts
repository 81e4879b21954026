import type { DisclosureRequest, UseRequest } from './asked.js'
import { groundKeys, keyOf, purposeKeys, rules } from './policy.js'

// What an application works out of a request before it asks a library that compares attributes with constants.

/** A type: what follows is handed to libraries that take any record. */
export type UseAttributes = {
  purpose: string
  fields: readonly string[]
  standing: string
  relation: string
  /** Agreed to the purpose. */
  agrees: boolean
  /** Ours: neither another's site nor directed by a partner. */
  ours: boolean
  record: string
  /** The rules that keep the value: those named, or any. */
  keptBy: readonly string[]
}

const anyRule = rules.map(({ id }) => id)

export function useAttributes(request: UseRequest): UseAttributes {
  const { fields, subject, recipient, record = 'none', retainedBy = anyRule } = request
  const purpose = keyOf(purposeKeys, request.purpose)
  return {
    purpose,
    fields,
    standing: subject.standing,
    relation: relationOf(subject, recipient),
    agrees: agrees(subject.agreed, [purpose]),
    ours: isOurs(request),
    record,
    keptBy: retainedBy,
  }
}

export type DisclosureAttributes = {
  ground: string
  fields: readonly string[]
  kind: string
  purposes: readonly string[]
  standing: string
  agrees: boolean
  ours: boolean
  transaction: string
  record: string
  keptBy: readonly string[]
  evidence: DisclosureRequest['evidence']
}

export function disclosureAttributes(request: DisclosureRequest): DisclosureAttributes {
  const { fields, subject, recipient, evidence, transaction = 'none', record = 'none', retainedBy = anyRule } = request
  const purposes = (request.purposes ?? []).map((each) => keyOf(purposeKeys, each))
  return {
    ground: keyOf(groundKeys, request.ground),
    fields,
    kind: recipient.kind,
    purposes,
    standing: subject?.standing ?? 'active',
    agrees: agrees(subject?.agreed, purposes),
    ours: isOurs(request),
    transaction,
    record,
    keptBy: retainedBy,
    evidence,
  }
}

function relationOf(subject: UseRequest['subject'], recipient: UseRequest['recipient']): string {
  if (recipient === undefined) return 'none'
  if (recipient.id === subject.id) return 'subject'
  return recipient.corporation !== undefined && recipient.corporation === subject.corporation ? 'same-corporation' : 'other'
}

function agrees(agreed: readonly (string | number)[] | undefined, purposes: readonly string[]): boolean {
  if (agreed === undefined) return true
  const keys = agreed.map((each) => keyOf(purposeKeys, each))
  return purposes.every((purpose) => keys.includes(purpose))
}

function isOurs({ site, origin }: Pick<UseRequest, 'site' | 'origin'>): boolean {
  return (site === undefined || site === 'ours') && (origin === undefined || origin === 'company')
}
