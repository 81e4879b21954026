import { isArray, isText, unreadable } from '../compile/reading.js'
import { isRecord, type Members } from '../compile/snapshot.js'
import type { FactValue, Path } from '../model/decision.js'
import type { Relation } from '../model/facts.js'
import { type Site, type Standing, sites, standings } from '../model/request.js'
import type { Remark, ValueType } from '../model/value-type.js'
import type { Compiled, Permission } from './compile.js'
import { type Faults, type ReadNames, readFact, readNames, readRecord, readText, readWord, unfit } from './read.js'

/** The fields of a request, by name; every other text is unknown. */
export function readFields(compiled: Compiled, value: unknown, path: Path, faults: Faults, mayBeEmpty = false): ReadNames | undefined {
  const lookUp = (name: string | number) => (typeof name === 'string' && compiled.fields.has(name) ? name : undefined)
  return readNames(value, path, faults, lookUp, { mayBeEmpty, numbers: false })
}

/** The subject of a request; a member that is faulty is `undefined`, and `agreed` then undecided. */
export interface ReadSubject {
  readonly id: string | undefined
  readonly standing: Standing | undefined
  /** `null`: none given. */
  readonly corporation: string | null | undefined
  /** Whether they agreed to a purpose; `undefined` where the list is faulty. */
  readonly agreed: (purpose: string) => boolean | undefined
}

export function readSubject(compiled: Compiled, value: unknown, faults: Faults): ReadSubject | undefined {
  const subject = readRecord(value, ['subject'], ['id', 'standing', 'corporation', 'agreed'], faults)
  if (subject === undefined) return undefined
  return {
    id: readText(subject.id, ['subject', 'id'], faults),
    standing: readWord(subject.standing, ['subject', 'standing'], standings, faults),
    corporation: readCorporation(subject.corporation, ['subject', 'corporation'], faults),
    agreed: readAgreed(compiled, subject.agreed, faults),
  }
}

function readCorporation(value: unknown, path: Path, faults: Faults): string | null | undefined {
  return value === undefined ? null : readText(value, path, faults)
}

function readAgreed(compiled: Compiled, value: unknown, faults: Faults): (purpose: string) => boolean | undefined {
  if (value === undefined) return () => true
  const path = ['subject', 'agreed']
  const agreed = readNames(value, path, faults, compiled.names.purposeByRef, { mayBeEmpty: true, numbers: true })
  if (agreed === undefined || !agreed.complete) {
    reportUnknown(value, path, agreed?.unknown ?? [], compiled.names.purposes, faults)
    return () => undefined
  }
  const names = new Set(agreed.names)
  return (purpose) => names.has(purpose)
}

/** A fault for each member of a list that names nothing the policy has. */
function reportUnknown(value: unknown, path: Path, unknown: readonly (string | number)[], needed: readonly string[], faults: Faults): void {
  if (!isArray(value)) return
  value.forEach((name, index) => {
    if (unknown.includes(name as string | number)) faults.add([...path, index], 'unknown-name', String(name), needed)
  })
}

/** How the recipient of a use stands to the subject; `undefined` where either is faulty. */
export function readRelation(value: unknown, subject: ReadSubject | undefined, faults: Faults): Relation | undefined {
  if (value === undefined) return 'none'
  const recipient = readRecord(value, ['recipient'], ['id', 'corporation'], faults)
  if (recipient === undefined) return undefined
  const id = readText(recipient.id, ['recipient', 'id'], faults)
  const corporation = readCorporation(recipient.corporation, ['recipient', 'corporation'], faults)
  if (id === undefined || subject?.id === undefined) return undefined
  if (id === subject.id) return 'subject'
  if (corporation === null) return 'other'
  if (corporation === undefined || subject.corporation === undefined) return undefined
  return corporation === subject.corporation ? 'same-corporation' : 'other'
}

/** Where the value is held; a faulty member is `undefined`, `null` is none given. */
export interface ReadHeld {
  readonly record: string | null | undefined
  readonly retainedBy: ReadonlySet<string> | null | undefined
}

export function readHeld(compiled: Compiled, request: Members, faults: Faults): ReadHeld {
  return {
    record: request.record === undefined ? null : readWord(request.record, ['record'], [...compiled.records], faults),
    retainedBy: request.retainedBy === undefined ? null : readRetainedBy(compiled, request.retainedBy, faults),
  }
}

function readRetainedBy(compiled: Compiled, value: unknown, faults: Faults): ReadonlySet<string> | undefined {
  const lookUp = (name: string | number) => (typeof name === 'string' && compiled.rules.has(name) ? name : undefined)
  const rules = readNames(value, ['retainedBy'], faults, lookUp, { mayBeEmpty: true, numbers: false })
  reportUnknown(value, ['retainedBy'], rules?.unknown ?? [], [...compiled.rules.keys()], faults)
  return rules?.complete ? new Set(rules.names) : undefined
}

/** Who directed the collection, and on whose site it happens; a faulty member is `undefined`. */
export interface ReadScope {
  readonly partner: string | null | undefined
  readonly site: Site | undefined
}

export function readScope(request: Members, faults: Faults): ReadScope {
  return {
    partner: readPartner(request.origin, faults),
    site: request.site === undefined ? 'ours' : readWord(request.site, ['site'], sites, faults),
  }
}

const origins = ['company', '{ partner }' satisfies Remark]

function readPartner(value: unknown, faults: Faults): string | null | undefined {
  if (value === undefined || value === 'company') return null
  if (typeof value === 'string') return faults.add(['origin'], 'unknown-name', value, origins)
  if (!isRecord(value)) return faults.add(['origin'], unfit(value), value, origins)
  readRecord(value, ['origin'], ['partner'], faults)
  return readText(value.partner, ['origin', 'partner'], faults)
}

/** The evidence of a request: the facts that are as declared, and the attestations found present, missing, or unreadable. */
export interface ReadEvidence {
  readonly facts: ReadonlyMap<string, FactValue>
  /** Whether an attestation is there; `undefined` where the evidence as a whole, or this member, cannot be read. */
  readonly attested: (name: string) => boolean | undefined
}

export function readEvidence(value: unknown, permission: Permission | undefined, faults: Faults): ReadEvidence | undefined {
  if (permission === undefined) {
    // What it may hold follows from the purpose or ground; that it is a record does not.
    if (value !== undefined && !isRecord(value)) faults.add(['evidence'], unfit(value), value, ['object' satisfies ValueType])
    return undefined
  }
  const attests = permission.attests.map(({ name }) => name)
  const declared = [...permission.facts.map(({ name }) => name), ...attests]
  const evidence = value === undefined ? {} : readRecord(value, ['evidence'], declared, faults)
  if (evidence === undefined) return { facts: new Map(), attested: () => undefined }
  const facts = new Map<string, FactValue>()
  for (const { name, values } of permission.facts) {
    const found = readFact(own(evidence, name), ['evidence', name], values, faults)
    if (found !== undefined) facts.set(name, found)
  }
  const texts = new Map(attests.map((name) => [name, readAttestation(own(evidence, name), ['evidence', name], faults)]))
  return { facts, attested: (name) => texts.get(name) }
}

function own(members: Members, name: string): unknown {
  return Object.hasOwn(members, name) ? members[name] : undefined
}

function readAttestation(value: unknown, path: Path, faults: Faults): boolean | undefined {
  if (value === unreadable) return faults.add(path, 'unreadable', value)
  return isText(value)
}
