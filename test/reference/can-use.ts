import type { Condition } from '../../src/model/condition.js'
import type { Asked, FieldsFor, Reason } from '../../src/model/decision.js'
import type { Document } from '../../src/model/document.js'
import type { Vocabulary } from '../../src/model/vocabulary.js'
import { allowed, type Bare, denied, type NaiveDecision } from './answer.js'
import { type Found, factsNamedIn, type Look } from './condition.js'
import { type ReadSubject, readFields, readPlace, readRecord, readRetainedBy, readSubject, scopeReasons, unknownFields } from './members.js'
import { fieldsInOrder, numbered, own } from './order.js'
import { askedFields, attestationReasons, citedBy, conditionReasons, notForPurpose, readEvidence, rulesKeeping, servesOneOf } from './permission.js'
import { type Faults, fault, good, readFilledList, readName, readObject, readReference, required } from './read.js'
import { checkClauses, firstOf, lookUp, standingRule } from './says.js'

/** May these fields be used for this purpose? */
export function naiveCanUse(document: Document, request: unknown): NaiveDecision {
  return decideUse(document, request, undefined)
}

/** With `only`, the request brings no fields of its own: these are asked. */
function decideUse(document: Document, request: unknown, only: readonly string[] | undefined): NaiveDecision {
  const faults: Faults = []
  const known = ['purpose', 'subject', 'recipient', 'evidence', 'record', 'retainedBy', 'origin', 'site']
  const members = required(readObject(request, [], faults, only === undefined ? ['fields', ...known] : known), [], faults)
  if (members.state !== 'good') return denied(document, { verb: 'canUse' }, faults, [])
  const given = members.value
  const reasons: Reason[] = []

  // What is asked.
  const ref = required(readReference(given.get('purpose'), ['purpose'], faults), ['purpose'], faults)
  const key = ref.state === 'good' ? lookUp(document.purposes, ref.value) : undefined
  const purpose = key === undefined ? undefined : own(document.purposes, key)
  if (ref.state === 'good' && key === undefined) reasons.push({ code: 'unknown-purpose', ...firstOf(document, 'unknown-purpose'), asked: ref.value })
  const asked: Asked<Vocabulary> = { verb: 'canUse', ...(key === undefined ? {} : numbered(document, 'purpose', key)) } as Asked<Vocabulary>
  const fieldList = only === undefined ? required(readFilledList(given.get('fields'), ['fields'], faults), ['fields'], faults) : good(only)
  const fields = readFields(document, fieldList, ['fields'], faults)
  reasons.push(...unknownFields(document, fields.unknown))

  // Who, where, and for whom.
  reasons.push(...scopeReasons(document, readPlace(given, faults)))
  if (given.get('subject') === undefined) fault(faults, ['subject'], 'missing')
  const subject = readSubject(document, given.get('subject'), faults)
  const relation = readRelation(given.get('recipient'), subject, faults)
  const record = readRecord(document, given.get('record'), faults)
  const retainedBy = readRetainedBy(document, given.get('retainedBy'), faults)
  const evidence = readEvidence(document, purpose, given.get('evidence'), faults)

  // Agreed?
  if (key !== undefined && subject.agreed.state === 'good' && !subject.agreed.value.includes(key))
    reasons.push({ code: 'purpose-not-agreed', ...firstOf(document, 'use-not-agreed'), ...numbered(document, 'purpose', key) } as Reason)

  // Each field for the purpose.
  if (key !== undefined) reasons.push(...fields.known.filter((field) => !servesOneOf(document, field, [key])).map((field) => notForPurpose(document, field)))

  // The standing.
  const standing = subject.standing.state === 'good' && subject.standing.value !== 'active' ? subject.standing.value : undefined
  const onlyRetained = standing !== undefined && standingRule(document, standing).uses === 'retained'
  if (standing !== undefined && onlyRetained) {
    if (record.state === 'absent') fault(faults, ['record'], 'missing')
    if (record.state === 'good' && retainedBy.state !== 'bad' && key !== undefined) {
      const keeping = rulesKeeping(document, record.value, retainedBy).filter((rule) => rule.purposes.includes(key))
      for (const field of fields.known)
        if (!keeping.some((rule) => rule.fields.includes(field))) reasons.push({ code: 'discontinued', ...firstOf(document, 'discontinued'), standing, field })
    }
  }

  // The condition, then the attestations.
  const look: Look = (fact) => {
    if (fact === 'recipientRelation') return relation
    if (fact === 'asked') return askedFields(document, fields)
    return evidence.fact(fact)
  }
  if (purpose !== undefined) {
    reasons.push(...conditionReasons(document, purpose, closedCondition(purpose.when), look))
    reasons.push(...attestationReasons(purpose, evidence, look))
  }

  if (faults.length > 0 || reasons.length > 0 || purpose === undefined || key === undefined) return denied(document, asked, faults, reasons)
  const clauses = [
    ...fields.known.map((field) => own(document.fields, field)?.clause),
    ...citedBy(purpose),
    ...checkClauses(document, 'use-not-agreed'),
    ...(onlyRetained ? checkClauses(document, 'retained') : []),
  ]
  return allowed(document, asked, fields.known, clauses, (fact) => (fact === 'verb' ? { is: 'canUse' } : fact === 'purpose' ? { is: key } : look(fact)))
}

/** A purpose whose condition names no `recipientRelation` has the closed one. */
export function closedCondition(when: Condition | undefined): Condition | undefined {
  if (factsNamedIn(when).includes('recipientRelation')) return when
  const closed: Condition = { recipientRelation: ['none', 'subject'] }
  return when === undefined ? closed : { all: [closed, when] }
}

/** How the recipient stands to the subject, worked out from ids. */
function readRelation(value: unknown, subject: ReadSubject, faults: Faults): Found {
  const read = readObject(value, ['recipient'], faults, ['id', 'corporation'])
  if (read.state === 'absent') return { is: 'none' }
  if (read.state === 'bad') return 'unknown'
  const id = required(readName(read.value.get('id'), ['recipient', 'id'], faults), ['recipient', 'id'], faults)
  const corporation = readName(read.value.get('corporation'), ['recipient', 'corporation'], faults)
  if (id.state !== 'good' || subject.id.state !== 'good') return 'unknown'
  if (id.value === subject.id.value) return { is: 'subject' }
  if (corporation.state === 'absent') return { is: 'other' }
  if (corporation.state === 'bad' || subject.corporation.state === 'bad') return 'unknown'
  const same = corporation.state === 'good' && subject.corporation.state === 'good' && corporation.value === subject.corporation.value
  return { is: same ? 'same-corporation' : 'other' }
}

/** Which fields may this use read, each asked alone? */
export function naiveFieldsFor(document: Document, request: unknown): Bare<FieldsFor> {
  const fields: string[] = []
  const withheld: { field: string; reasons: readonly [Reason, ...Reason[]] }[] = []
  for (const field of fieldsInOrder(document)) {
    const decision = decideUse(document, request, [field])
    if (decision.allowed) fields.push(field)
    else withheld.push({ field, reasons: decision.reasons })
  }
  return { fields, withheld, decision: decideUse(document, request, fields.length > 0 ? fields : fieldsInOrder(document)) } as Bare<FieldsFor>
}
