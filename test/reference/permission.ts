import type { Condition } from '../../src/model/condition.js'
import type { FactValue, Reason } from '../../src/model/decision.js'
import type { Document, Field, Ground, Limit, Purpose, RetentionRule } from '../../src/model/document.js'
import type { FactType } from '../../src/model/facts.js'
import { type Found, type Look, type Truth, truthOf, unmetConjuncts } from './condition.js'
import type { Path, ReadFields } from './members.js'
import { among, fieldsInOrder, listOf, numbered, own, purposesInOrder } from './order.js'
import { type Faults, fault, type Got, readBoolean, readObject, readWord, required, unreadable } from './read.js'
import { citing, rulesInForce } from './says.js'

export type Permission = Purpose | Ground

export interface Evidence {
  readonly fact: Look
  /** Whether text is there for an attestation. */
  readonly attested: (name: string) => 'there' | 'not-there' | 'unknown'
}

const attestationName = (attestation: NonNullable<Permission['attests']>[number]): string => (typeof attestation === 'string' ? attestation : attestation.name)

export function readFact(value: unknown, path: Path, faults: Faults, type: FactType | undefined): Got<FactValue> {
  return Array.isArray(type) ? readWord(value, path, faults, type as readonly string[]) : readBoolean(value, path, faults)
}

export function readEvidence(document: Document, permission: Permission | undefined, value: unknown, faults: Faults): Evidence {
  const nothingKnown: Evidence = { fact: () => 'unknown', attested: () => 'unknown' }
  if (permission === undefined) {
    readObject(value, ['evidence'], faults)
    return nothingKnown
  }
  const facts = permission.facts ?? []
  const attestations = (permission.attests ?? []).map(attestationName)
  const read = readObject(value, ['evidence'], faults, [...facts, ...attestations])
  if (read.state === 'bad') return nothingKnown
  const members: ReadonlyMap<string, unknown> = read.state === 'good' ? read.value : new Map()
  for (const name of attestations) if (members.get(name) === unreadable) fault(faults, ['evidence', name], 'unreadable')
  const values = new Map<string, Got<FactValue>>()
  for (const name of facts) {
    const path = ['evidence', name]
    values.set(name, required(readFact(members.get(name), path, faults, own(document.facts, name)), path, faults))
  }
  return {
    fact: (name) => {
      const got = values.get(name)
      if (got === undefined) return 'absent'
      return got.state === 'good' ? { is: got.value } : 'unknown'
    },
    attested: (name) => {
      const text = members.get(name)
      if (text === unreadable) return 'unknown'
      return typeof text === 'string' && text.trim() !== '' ? 'there' : 'not-there'
    },
  }
}

/** Every value a fact can take. */
export function valuesOfFact(document: Document, fact: string): readonly FactValue[] {
  if (fact === 'recipientRelation') return ['none', 'subject', 'same-corporation', 'other']
  if (fact === 'recipientCountry') return ['home', 'adequate', 'foreign']
  if (fact === 'asked') return fieldsInOrder(document)
  const type = own(document.facts, fact)
  return Array.isArray(type) ? type : [true, false]
}

export function conditionReasons(document: Document, permission: Permission, when: Condition | undefined, look: Look): readonly Reason[] {
  const parts: readonly { clause: string | undefined; when: Condition | undefined }[] = [
    { clause: listOf(permission.clause)[0], when },
    ...(permission.limits ?? []).map((limit: Limit) => ({ clause: limit.clause, when: limit.when })),
  ]
  return parts.flatMap((part) =>
    unmetConjuncts(part.when, look, permission.facts ?? [], (fact) => valuesOfFact(document, fact)).map(
      (unmet): Reason => ({ code: 'condition-unmet', ...citing(part.clause), ...unmet }) as Reason,
    ),
  )
}

export function attestationReasons(permission: Permission, evidence: Evidence, look: Look): readonly Reason[] {
  return (permission.attests ?? []).flatMap((attestation): readonly Reason[] => {
    const name = attestationName(attestation)
    const asked: Truth = typeof attestation === 'string' ? true : truthOf(attestation.when, look)
    if (asked !== true) return []
    return evidence.attested(name) !== 'not-there' ? [] : [{ code: 'attestation-missing', ...citing(listOf(permission.clause)[0]), attestation: name }]
  })
}

export function askedFields(document: Document, fields: ReadFields): Found {
  return { fields: among(fieldsInOrder(document), fields.known), complete: fields.complete }
}

export function citedBy(permission: Permission): readonly string[] {
  return [...listOf(permission.clause), ...(permission.limits ?? []).map(({ clause }) => clause)]
}

export function servesOneOf(document: Document, field: string, purposes: readonly string[]): boolean {
  return (own(document.fields, field)?.purposes ?? []).some((purpose) => purposes.includes(purpose))
}

export function notForPurpose(document: Document, field: string): Reason {
  const declared: Field | undefined = own(document.fields, field)
  const purposes = among(purposesInOrder(document), declared?.purposes ?? []).map((purpose) => numbered(document, 'purpose', purpose))
  return { code: 'field-not-for-purpose', ...citing(declared?.clause), field, purposes } as Reason
}

/** The rules in force that keep something in this kind of record, of those that keep this very holding where they are given. */
export function rulesKeeping(document: Document, record: string, retainedBy: Got<readonly string[]>): readonly RetentionRule[] {
  return rulesInForce(document)
    .filter(([id, rule]) => rule.records.includes(record) && (retainedBy.state !== 'good' || retainedBy.value.includes(id)))
    .map(([, rule]) => rule)
}
