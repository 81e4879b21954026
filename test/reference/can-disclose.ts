import type { Asked, Reason } from '../../src/model/decision.js'
import type { Document } from '../../src/model/document.js'
import type { Vocabulary } from '../../src/model/vocabulary.js'
import { allowed, denied, type NaiveDecision } from './answer.js'
import { type Found, type Look, truthOf } from './condition.js'
import { nobody, readFields, readPlace, readRecord, readRetainedBy, readSubject, scopeReasons, unknownFields } from './members.js'
import { among, listOf, namesOf, numbered, once, own, purposesInOrder } from './order.js'
import { askedFields, attestationReasons, citedBy, conditionReasons, notForPurpose, readEvidence, rulesKeeping, servesOneOf } from './permission.js'
import {
  absent,
  bad,
  type Faults,
  fault,
  type Got,
  item,
  readCountry,
  readFilledList,
  readName,
  readObject,
  readReference,
  readWord,
  required,
  unreadable,
} from './read.js'
import { checkClauses, citing, firstOf, lookUp, rulesInForce, standingRule } from './says.js'

const transactionWords = ['none', 'sale', 'rental'] as const

/** May these fields be disclosed to this recipient on this ground? */
export function naiveCanDisclose(document: Document, request: unknown): NaiveDecision {
  const faults: Faults = []
  const known = ['ground', 'fields', 'recipient', 'subject', 'purposes', 'transaction', 'evidence', 'record', 'retainedBy', 'origin', 'site']
  const members = required(readObject(request, [], faults, known), [], faults)
  if (members.state !== 'good') return denied(document, { verb: 'canDisclose' }, faults, [])
  const given = members.value
  const reasons: Reason[] = []

  // What is asked.
  const ref = required(readReference(given.get('ground'), ['ground'], faults), ['ground'], faults)
  const key = ref.state === 'good' ? lookUp(document.grounds, ref.value) : undefined
  const ground = key === undefined ? undefined : own(document.grounds, key)
  if (ref.state === 'good' && key === undefined) reasons.push({ code: 'unknown-ground', ...firstOf(document, 'unknown-ground'), asked: ref.value })
  const asked: Asked<Vocabulary> = { verb: 'canDisclose', ...(key === undefined ? {} : numbered(document, 'ground', key)) } as Asked<Vocabulary>
  const fieldList = required(readFilledList(given.get('fields'), ['fields'], faults), ['fields'], faults)
  const fields = readFields(document, fieldList, ['fields'], faults)
  reasons.push(...unknownFields(document, fields.unknown))

  // Where.
  reasons.push(...scopeReasons(document, readPlace(given, faults)))

  // Whom it is about: nobody, where the ground says so.
  const aboutNobody = ground?.subject === 'none'
  const refused = (member: string): boolean => {
    const value = given.get(member)
    if (value === undefined) return false
    fault(faults, [member], value === unreadable ? 'unreadable' : 'contradiction')
    return true
  }
  let subject = nobody
  let record: Got<string> = absent
  let retainedBy: Got<readonly string[]> = absent
  if (aboutNobody) {
    for (const member of ['subject', 'record', 'retainedBy']) refused(member)
  } else {
    if (given.get('subject') === undefined && ground !== undefined) fault(faults, ['subject'], 'missing')
    subject = readSubject(document, given.get('subject'), faults)
    record = readRecord(document, given.get('record'), faults)
    retainedBy = readRetainedBy(document, given.get('retainedBy'), faults)
  }

  // To whom.
  const recipient = readDisclosureRecipient(document, given.get('recipient'), faults)

  // Sale or rental.
  const transaction = readWord(given.get('transaction'), ['transaction'], faults, transactionWords)
  if (transaction.state === 'good' && transaction.value !== 'none')
    reasons.push({ code: 'sale-or-rental', ...citing(document.prohibitions?.[transaction.value]), transaction: transaction.value })

  // What it serves.
  const serving = ground?.serves === 'purposes'
  let purposes: ReadPurposes = noPurposes
  if (ground !== undefined && !serving) refused('purposes')
  else {
    const list = readFilledList(given.get('purposes'), ['purposes'], faults)
    purposes = readPurposes(document, serving ? required(list, ['purposes'], faults) : list, faults)
    reasons.push(...purposes.unknown.map((each): Reason => ({ code: 'unknown-purpose', ...firstOf(document, 'unknown-purpose'), asked: each })))
  }
  if (serving) {
    const { agreed } = subject
    if (agreed.state === 'good')
      for (const purpose of among(purposesInOrder(document), purposes.known).filter((each) => !agreed.value.includes(each)))
        reasons.push({ code: 'purpose-not-agreed', ...firstOf(document, 'disclosure-not-agreed'), ...numbered(document, 'purpose', purpose) } as Reason)
    if (purposes.complete) for (const field of fields.known) if (!servesOneOf(document, field, purposes.known)) reasons.push(notForPurpose(document, field))
  }

  // The facts.
  const evidence = readEvidence(document, ground, given.get('evidence'), faults)
  const look: Look = (fact) => {
    if (fact === 'recipientCountry') return countryClass(document, recipient.country)
    if (fact === 'asked') return askedFields(document, fields)
    return evidence.fact(fact)
  }

  // The standing.
  const standing = subject.standing.state === 'good' && subject.standing.value !== 'active' ? subject.standing.value : undefined
  let onlyRetained = false
  if (standing !== undefined && ground !== undefined && key !== undefined) {
    const rule = standingRule(document, standing)
    const listed = rule.grounds.filter((open) => (typeof open === 'string' ? open : open.ground) === key)
    const openings = listed.map((open) => (typeof open === 'string' ? true : truthOf(open.when, look)))
    const closed: Reason = { code: 'discontinued', ...firstOf(document, 'discontinued'), standing, ...numbered(document, 'ground', key) } as Reason
    if (listed.length > 0) {
      if (openings.every((opening) => opening === false)) reasons.push(closed)
    } else if (rule.disclosures === 'listed') reasons.push(closed)
    else {
      onlyRetained = true
      if (record.state === 'absent') fault(faults, ['record'], 'missing')
      const naming = rulesInForce(document).filter(([, each]) => each.grounds.includes(key))
      if (record.state === 'good' && naming.length === 0) reasons.push(closed)
      if (record.state === 'good' && naming.length > 0 && retainedBy.state !== 'bad') {
        const keeping = rulesKeeping(document, record.value, retainedBy).filter((each) => each.grounds.includes(key))
        for (const field of fields.known)
          if (!keeping.some((each) => each.fields.includes(field)))
            reasons.push({ code: 'discontinued', ...firstOf(document, 'discontinued'), standing, field })
      }
    }
  }

  // The recipient's kind.
  if (ground !== undefined && ground.recipients !== 'any' && recipient.kind.state === 'good' && !ground.recipients.includes(recipient.kind.value))
    reasons.push({ code: 'recipient-not-permitted', ...citing(listOf(ground.clause)[0]), kind: recipient.kind.value, needed: ground.recipients })

  // The condition, then the attestations.
  if (ground !== undefined) {
    reasons.push(...conditionReasons(document, ground, ground.when, look))
    reasons.push(...attestationReasons(ground, evidence, look))
  }

  if (faults.length > 0 || reasons.length > 0 || ground === undefined || key === undefined) return denied(document, asked, faults, reasons)
  const clauses = [
    ...fields.known.map((field) => own(document.fields, field)?.clause),
    ...citedBy(ground),
    ...(serving ? checkClauses(document, 'disclosure-not-agreed') : []),
    ...(onlyRetained ? checkClauses(document, 'retained') : []),
  ]
  return allowed(document, asked, fields.known, clauses, (fact) => (fact === 'verb' ? { is: 'canDisclose' } : fact === 'ground' ? { is: key } : look(fact)))
}

interface ReadPurposes {
  readonly known: readonly string[]
  readonly unknown: readonly (string | number)[]
  /** Each of them is known. */
  readonly complete: boolean
}

const noPurposes: ReadPurposes = { known: [], unknown: [], complete: false }

function readPurposes(document: Document, list: Got<readonly unknown[]>, faults: Faults): ReadPurposes {
  if (list.state !== 'good') return noPurposes
  const refs = list.value.map((each, index) => {
    const there = item(each, ['purposes', index], faults)
    return there.state === 'good' ? readReference(there.value, ['purposes', index], faults) : bad
  })
  const asked = refs.flatMap((ref) => (ref.state === 'good' ? [ref.value] : []))
  const known = once(asked.flatMap((each) => lookUp(document.purposes, each) ?? []))
  const unknown = once(asked.filter((each) => lookUp(document.purposes, each) === undefined))
  return { known, unknown, complete: unknown.length === 0 && refs.every((ref) => ref.state === 'good') }
}

function readDisclosureRecipient(document: Document, value: unknown, faults: Faults): { readonly kind: Got<string>; readonly country: Got<string> } {
  const read = required(readObject(value, ['recipient'], faults, ['kind', 'name', 'country']), ['recipient'], faults)
  if (read.state !== 'good') return { kind: bad, country: bad }
  const kind = required(readWord(read.value.get('kind'), ['recipient', 'kind'], faults, namesOf(document.recipients)), ['recipient', 'kind'], faults)
  required(readName(read.value.get('name'), ['recipient', 'name'], faults), ['recipient', 'name'], faults)
  const country = required(readCountry(read.value.get('country'), ['recipient', 'country'], faults), ['recipient', 'country'], faults)
  return { kind, country }
}

function countryClass(document: Document, country: Got<string>): Found {
  if (country.state !== 'good') return 'unknown'
  if (country.value === document.jurisdiction) return { is: 'home' }
  return { is: (document.adequate ?? []).includes(country.value) ? 'adequate' : 'foreign' }
}
