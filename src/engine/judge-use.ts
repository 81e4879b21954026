import { standingRule } from '../compile/retention.js'
import type { ValueOfFact } from '../compile/truth.js'
import type { Decision, Reason } from '../model/decision.js'
import { answer, askedOf, citedBy, invalidRequest, noQuestion, reason, shownRef } from './answer.js'
import { askedFields, keepingRules, missingAttestations, notGoverned, unknownFields, unmetConditions } from './checks.js'
import { type Compiled, type CompiledPurpose, named, numbered } from './compile.js'
import { gatherFaults, readRecord, readRef } from './read.js'
import { type ReadHeld, type ReadSubject, readEvidence, readFields, readHeld, readRelation, readScope, readSubject } from './read-request.js'

/** What a use can say. */
export const useMembers = ['purpose', 'fields', 'subject', 'recipient', 'evidence', 'record', 'retainedBy', 'origin', 'site']

/** Decides a use from the snapshot of a request: reads every member, makes every check that can be made, in the declared order. */
export function judgeUse(compiled: Compiled, question: unknown): Decision {
  const faults = gatherFaults()
  const request = readRecord(question, [], useMembers, faults)
  if (request === undefined) return noQuestion(compiled, 'canUse', faults)

  const asked = readRef(request.purpose, ['purpose'], faults)
  const purpose = asked === undefined ? undefined : named(compiled.purposes, compiled.names.purposeByRef(asked))
  const fields = readFields(compiled, request.fields, ['fields'], faults)
  const subject = readSubject(compiled, request.subject, faults)
  const relation = readRelation(request.recipient, subject, faults)
  const evidence = readEvidence(request.evidence, purpose, faults)
  const held = readHeld(compiled, request, faults)
  const scope = readScope(request, faults)
  const standing = subject?.standing
  const retainedOnly = standing !== undefined && standing !== 'active' && standingRule(compiled.document, standing).uses === 'retained'
  if (retainedOnly && held.record === null) faults.add(['record'], 'missing', undefined, [...compiled.records])

  const facts: ValueOfFact = (fact) => {
    if (fact === 'recipientRelation') return relation
    if (fact === 'asked') return askedFields(compiled, fields)
    return evidence?.facts.get(fact)
  }
  const names = fields?.names ?? []
  const reasons = [
    ...invalidRequest(faults.list),
    ...notGoverned(compiled, scope),
    ...unknownFields(compiled, [fields]),
    ...(asked !== undefined && purpose === undefined ? [reason('unknown-purpose', citedBy(compiled, 'unknown-purpose'), { asked: shownRef(asked) })] : []),
    ...(purpose === undefined
      ? []
      : [
          ...notAgreed(compiled, purpose, subject),
          ...notForPurpose(compiled, purpose, names),
          ...(retainedOnly ? notRetained(compiled, purpose, names, held, standing) : []),
          ...unmetConditions(purpose, facts),
          ...missingAttestations(purpose, evidence, facts),
        ]),
  ]
  return answer(compiled, askedOf('canUse', purpose), reasons, () => ({
    fields: names,
    clauses: [
      ...names.map((field) => compiled.fields.get(field)?.clause ?? ''),
      ...(purpose?.clauses ?? []),
      ...compiled.checks('use-not-agreed'),
      ...(retainedOnly ? compiled.checks('retained') : []),
    ],
    facts: (fact) => (fact === 'verb' ? 'canUse' : fact === 'purpose' ? purpose?.key : facts(fact)),
  }))
}

function notAgreed(compiled: Compiled, purpose: CompiledPurpose, subject: ReadSubject | undefined): readonly Reason[] {
  if (subject === undefined || subject.agreed(purpose.key) !== false) return []
  return [reason('purpose-not-agreed', citedBy(compiled, 'use-not-agreed'), numbered({ purpose: purpose.key }, purpose.number))]
}

function notForPurpose(compiled: Compiled, purpose: CompiledPurpose, names: readonly string[]): readonly Reason[] {
  return names.flatMap((name) => {
    const field = compiled.fields.get(name)
    if (field === undefined || field.purposes.has(purpose.key)) return []
    return [reason('field-not-for-purpose', field.clause, { field: name, purposes: field.serves })]
  })
}

function notRetained(
  compiled: Compiled,
  purpose: CompiledPurpose,
  names: readonly string[],
  held: ReadHeld,
  standing: ReadSubject['standing'],
): readonly Reason[] {
  const rules = keepingRules(compiled, held)
  if (rules === undefined || standing === undefined || standing === 'active') return []
  return names
    .filter((name) => !rules.some((rule) => rule.fields.includes(name) && rule.purposes.includes(purpose.key)))
    .map((field) => reason('discontinued', citedBy(compiled, 'discontinued'), { standing, field }))
}
