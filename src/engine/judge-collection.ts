import type { Decision, Reason } from '../model/decision.js'
import { answer, invalidRequest, noQuestion, reason } from './answer.js'
import { unknownFields } from './checks.js'
import type { Compiled } from './compile.js'
import { contradicts, gatherFaults, type ReadNames, readRecord } from './read.js'
import { readFields } from './read-request.js'

const members = ['fields', 'proves', 'alreadyHeld']

/** Decides a collection from the snapshot of a request. */
export function judgeCollection(compiled: Compiled, question: unknown): Decision {
  const faults = gatherFaults()
  const request = readRecord(question, [], members, faults)
  if (request === undefined) return noQuestion(compiled, 'canCollect', faults)

  const fields = readFields(compiled, request.fields, ['fields'], faults)
  const proofs = proofsAmong(compiled, fields)
  const isNeedless = fields?.complete === true && proofs.length === 0
  const proves =
    request.proves === undefined
      ? null
      : isNeedless
        ? contradicts(request.proves, ['proves'], faults)
        : readFields(compiled, request.proves, ['proves'], faults)
  const held = request.alreadyHeld === undefined ? null : readFields(compiled, request.alreadyHeld, ['alreadyHeld'], faults, true)

  const reasons = [
    ...invalidRequest(faults.list),
    ...unknownFields(compiled, [fields, proves ?? undefined, held ?? undefined]),
    ...proofs.flatMap((proof) => notCollectable(proof, proofs, proves, fields, held)),
  ]
  const names = fields?.names ?? []
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

/** Of the fields to be collected, those that only prove others. */
function proofsAmong(compiled: Compiled, fields: ReadNames | undefined): readonly Proof[] {
  if (fields === undefined) return []
  return fields.names.flatMap((name) => {
    const field = compiled.fields.get(name)
    return field?.proves === undefined ? [] : [{ name, clause: field.clause, proves: field.proves }]
  })
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
  if (proves === undefined) return []
  const unproven = proves === null ? [] : unprovenOf(proof, proofs, proves.names, fields, held)
  if (proves !== null && unproven.length === 0) return []
  return [reason('not-collectable', proof.clause, { field: proof.name, unproven })]
}

/** Of the fields to be proven: those that no field asked can prove, or that are nowhere; all of them, where this one can prove none. */
function unprovenOf(
  proof: Proof,
  proofs: readonly Proof[],
  names: readonly string[],
  fields: ReadNames | undefined,
  held: ReadNames | undefined | null,
): readonly string[] {
  if (!names.some((name) => proof.proves.has(name))) return names
  const areRead = fields?.readable === true && held !== undefined && held?.readable !== false
  const isNowhere = (name: string) => areRead && !fields.names.includes(name) && held?.names.includes(name) !== true
  return names.filter((name) => (proof.proves.has(name) ? isNowhere(name) : !proofs.some((other) => other.proves.has(name))))
}
