import type { Decision, Reason } from '../model/decision.js'
import { answer, invalidRequest, noQuestion, reason } from './answer.js'
import { unknownFields } from './checks.js'
import type { Compiled } from './compile.js'
import { gatherFaults, type ReadNames, readRecord } from './read.js'
import { readFields } from './read-request.js'

const members = ['fields', 'proves', 'alreadyHeld']

/** Decides a collection from the snapshot of a request. */
export function judgeCollection(compiled: Compiled, question: unknown): Decision {
  const faults = gatherFaults()
  const request = readRecord(question, [], members, faults)
  if (request === undefined) return noQuestion(compiled, 'canCollect', faults)

  const fields = readFields(compiled, request.fields, ['fields'], faults)
  const proves = request.proves === undefined ? null : readFields(compiled, request.proves, ['proves'], faults)
  const held = request.alreadyHeld === undefined ? null : readFields(compiled, request.alreadyHeld, ['alreadyHeld'], faults, true)
  const names = fields?.names ?? []
  const proofs = names.flatMap((name) => {
    const field = compiled.fields.get(name)
    return field?.proves === undefined ? [] : [{ name, clause: field.clause, proves: field.proves }]
  })
  if (proves !== null && fields?.complete && proofs.length === 0) faults.add(['proves'], 'contradiction')

  const reasons = [
    ...invalidRequest(faults.list),
    ...unknownFields(compiled, [fields, proves ?? undefined, held ?? undefined]),
    ...proofs.flatMap((proof) => notCollectable(proof, proofs, proves, fields, held)),
  ]
  return answer(compiled, { verb: 'canCollect' }, reasons, () => ({
    fields: names,
    clauses: names.map((name) => compiled.fields.get(name)?.clause ?? ''),
    facts: (fact) => (fact === 'verb' ? 'canCollect' : fact === 'asked' ? names : undefined),
  }))
}

interface Proof {
  readonly name: string
  readonly clause: string
  readonly proves: ReadonlySet<string>
}

/**
 * A field that only proves others is collected to prove fields that are collected too, or held already.
 * Where the fields collected or held cannot all be read, what they lack is left to their fault.
 */
function notCollectable(
  proof: Proof,
  proofs: readonly Proof[],
  proves: ReadNames | undefined | null,
  fields: ReadNames | undefined,
  held: ReadNames | undefined | null,
): readonly Reason[] {
  if (proves === null) return [reason('not-collectable', proof.clause, { field: proof.name, unproven: [] })]
  if (proves === undefined) return []
  const isThere = (name: string) => fields?.names.includes(name) || held?.names.includes(name)
  const undecided = !fields?.complete || held === undefined || held?.complete === false
  const unproven = proves.names.filter((name) => (proof.proves.has(name) ? !undecided && !isThere(name) : !proofs.some((other) => other.proves.has(name))))
  const proven = proves.names.some((name) => proof.proves.has(name))
  if (unproven.length > 0) return [reason('not-collectable', proof.clause, { field: proof.name, unproven })]
  return proven || !proves.complete ? [] : [reason('not-collectable', proof.clause, { field: proof.name, unproven: [] })]
}
