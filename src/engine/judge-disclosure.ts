import { standingRule } from '../compile/retention.js'
import type { Members } from '../compile/snapshot.js'
import { type Found, truth, type ValueOfFact } from '../compile/truth.js'
import type { Decision, Reason } from '../model/decision.js'
import type { OpenGround } from '../model/document.js'
import type { CountryClass } from '../model/facts.js'
import { type Standing, type Transaction, transactions } from '../model/request.js'
import type { Remark } from '../model/value-type.js'
import { answer, askedOf, citedBy, invalidRequest, noQuestion, reason, shownRef } from './answer.js'
import { askedFields, keepingRules, missingAttestations, notGoverned, unknownFields, unmetConditions } from './checks.js'
import { type Compiled, type CompiledGround, named, numbered } from './compile.js'
import { contradicts, type Faults, gatherFaults, type ReadNames, readNames, readRecord, readRef, readText, readWord } from './read.js'
import { type ReadHeld, type ReadSubject, readEvidence, readFields, readHeld, readScope, readSubject } from './read-request.js'

const members = ['ground', 'fields', 'recipient', 'subject', 'purposes', 'transaction', 'evidence', 'record', 'retainedBy', 'origin', 'site']

/** Decides a disclosure from the snapshot of a request: reads every member, makes every check that can be made, in the declared order. */
export function judgeDisclosure(compiled: Compiled, question: unknown): Decision {
  const faults = gatherFaults()
  const request = readRecord(question, [], members, faults)
  if (request === undefined) return noQuestion(compiled, 'canDisclose', faults)

  const asked = readRef(request.ground, ['ground'], faults)
  const ground = asked === undefined ? undefined : named(compiled.grounds, compiled.names.groundByRef(asked))
  const fields = readFields(compiled, request.fields, ['fields'], faults)
  const subject = ground?.hasSubject === false ? readNobody(request, faults) : readSomebody(compiled, request.subject, ground, faults)
  const purposes = readPurposes(compiled, request.purposes, ground, faults)
  const recipient = readRecipient(compiled, request.recipient, faults)
  const transaction = request.transaction === undefined ? 'none' : readWord(request.transaction, ['transaction'], transactions, faults)
  const evidence = readEvidence(request.evidence, ground, faults)
  const held = ground?.hasSubject === false ? { record: null, retainedBy: null } : readHeld(compiled, request, faults)
  const scope = readScope(request, faults)
  const standing = subject?.standing
  const state = ground === undefined || standing === undefined || standing === 'active' ? 'open' : stateOf(compiled, ground, standing, factsOnly)
  if (state === 'rule' && held.record === null) faults.add(['record'], 'missing', undefined, [...compiled.records])

  function factsOnly(fact: string): Found {
    if (fact === 'recipientCountry') return recipient?.country
    if (fact === 'asked') return askedFields(compiled, fields)
    return evidence?.facts.get(fact)
  }
  const names = fields?.names ?? []
  const reasons = [
    ...invalidRequest(faults.list),
    ...notGoverned(compiled, scope),
    ...unknownFields(compiled, [fields]),
    ...(purposes?.unknown ?? []).map((each) => reason('unknown-purpose', citedBy(compiled, 'unknown-purpose'), { asked: shownRef(each) })),
    ...(asked !== undefined && ground === undefined ? [reason('unknown-ground', citedBy(compiled, 'unknown-ground'), { asked: shownRef(asked) })] : []),
    ...soldOrRented(compiled, transaction),
    ...(ground === undefined
      ? []
      : [
          ...notAgreed(compiled, purposes, subject),
          ...notForPurposes(compiled, names, purposes),
          ...(standing === undefined || standing === 'active' ? [] : discontinued(compiled, ground, standing, state, names, held)),
          ...notPermitted(ground, recipient?.kind),
          ...unmetConditions(ground, factsOnly),
          ...missingAttestations(ground, evidence, factsOnly),
        ]),
  ]
  return answer(compiled, askedOf('canDisclose', ground), reasons, () => ({
    fields: names,
    clauses: [
      ...names.map((field) => compiled.fields.get(field)?.clause ?? ''),
      ...(ground?.clauses ?? []),
      ...(ground?.servesPurposes ? compiled.checks('disclosure-not-agreed') : []),
      ...(state === 'rule' ? compiled.checks('retained') : []),
    ],
    facts: (fact) => (fact === 'verb' ? 'canDisclose' : fact === 'ground' ? ground?.key : factsOnly(fact)),
  }))
}

/** A ground that is about nobody: whatever names somebody contradicts it. */
function readNobody(request: Members, faults: Faults): undefined {
  for (const member of ['subject', 'record', 'retainedBy']) if (request[member] !== undefined) contradicts(request[member], [member], faults)
}

/** The subject. Whether one is missing depends on the ground: where that is unknown, nobody is missed. */
function readSomebody(compiled: Compiled, value: unknown, ground: CompiledGround | undefined, faults: Faults): ReadSubject | undefined {
  return value === undefined && ground === undefined ? undefined : readSubject(compiled, value, faults)
}

function readPurposes(compiled: Compiled, value: unknown, ground: CompiledGround | undefined, faults: Faults): ReadNames | undefined {
  if (ground === undefined && value === undefined) return undefined
  if (ground?.servesPurposes === false) return value === undefined ? undefined : contradicts(value, ['purposes'], faults)
  return readNames(value, ['purposes'], faults, compiled.names.purposeByRef, { mayBeEmpty: false, numbers: true })
}

interface ReadRecipient {
  readonly kind: string | undefined
  readonly country: CountryClass | undefined
}

function readRecipient(compiled: Compiled, value: unknown, faults: Faults): ReadRecipient | undefined {
  const recipient = readRecord(value, ['recipient'], ['kind', 'name', 'country'], faults)
  if (recipient === undefined) return undefined
  readText(recipient.name, ['recipient', 'name'], faults)
  return {
    kind: readWord(recipient.kind, ['recipient', 'kind'], [...compiled.recipients], faults),
    country: readCountry(compiled, recipient.country, faults),
  }
}

function readCountry(compiled: Compiled, value: unknown, faults: Faults): CountryClass | undefined {
  const path = ['recipient', 'country']
  const country = readText(value, path, faults)
  if (country === undefined) return undefined
  return isCountry(country) ? countryClass(compiled, country) : faults.add(path, 'unknown-name', country, ['two capital letters (ISO 3166-1)' satisfies Remark])
}

/** Two capital letters. */
function isCountry(value: string): boolean {
  return value.length === 2 && isCapital(value.charCodeAt(0)) && isCapital(value.charCodeAt(1))
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90
}

export function countryClass(compiled: Compiled, country: string): CountryClass {
  if (country === compiled.document.jurisdiction) return 'home'
  return compiled.document.adequate?.includes(country) ? 'adequate' : 'foreign'
}

/** How a standing leaves a ground: open, closed, to a retention rule, or undecided while a fact is missing. */
type State = 'open' | 'closed' | 'rule' | 'undecided'

function stateOf(compiled: Compiled, ground: CompiledGround, standing: Exclude<Standing, 'active'>, facts: ValueOfFact): State {
  const { grounds, disclosures } = standingRule(compiled.document, standing)
  const listed = grounds.find((each) => nameOf(each) === ground.key)
  if (listed === undefined) return disclosures === 'retained' ? 'rule' : 'closed'
  const open = typeof listed === 'string' ? true : truth(listed.when, facts)
  return open === undefined ? 'undecided' : open ? 'open' : 'closed'
}

function nameOf(open: OpenGround): string {
  return typeof open === 'string' ? open : open.ground
}

function soldOrRented(compiled: Compiled, transaction: Transaction | undefined): readonly Reason[] {
  if (transaction === undefined || transaction === 'none') return []
  return [reason('sale-or-rental', compiled.document.prohibitions?.[transaction], { transaction })]
}

function notAgreed(compiled: Compiled, purposes: ReadNames | undefined, subject: ReadSubject | undefined): readonly Reason[] {
  return compiled.names
    .inOrder('purposes', purposes?.names ?? [])
    .filter((purpose) => subject?.agreed(purpose) === false)
    .map((purpose) => reason('purpose-not-agreed', citedBy(compiled, 'disclosure-not-agreed'), numbered({ purpose }, compiled.purposes.get(purpose)?.number)))
}

function notForPurposes(compiled: Compiled, names: readonly string[], purposes: ReadNames | undefined): readonly Reason[] {
  if (!purposes?.complete) return []
  return names.flatMap((name) => {
    const field = compiled.fields.get(name)
    if (field === undefined || purposes.names.some((purpose) => field.purposes.has(purpose))) return []
    return [reason('field-not-for-purpose', field.clause, { field: name, purposes: field.serves })]
  })
}

function discontinued(
  compiled: Compiled,
  ground: CompiledGround,
  standing: Exclude<Standing, 'active'>,
  state: State,
  names: readonly string[],
  held: ReadHeld,
): readonly Reason[] {
  if (state === 'open' || state === 'undecided') return []
  const clause = citedBy(compiled, 'discontinued')
  const opening = [...compiled.rules.values()].filter((rule) => rule.grounds.includes(ground.key))
  if (state === 'rule' && typeof held.record !== 'string') return []
  if (state === 'rule' && opening.length > 0) {
    const rules = keepingRules(compiled, held) ?? []
    if (held.retainedBy === undefined) return []
    return names
      .filter((name) => !rules.some((rule) => rule.fields.includes(name) && rule.grounds.includes(ground.key)))
      .map((field) => reason('discontinued', clause, { standing, field }))
  }
  return [reason('discontinued', clause, { standing, ...numbered({ ground: ground.key }, ground.number) })]
}

function notPermitted(ground: CompiledGround, kind: string | undefined): readonly Reason[] {
  if (kind === undefined || ground.recipients === undefined || ground.recipients.includes(kind)) return []
  return [reason('recipient-not-permitted', ground.clause, { kind, needed: [...ground.recipients] })]
}
