import { frozen } from '../compile/frozen.js'
import { isRecord, snapshot } from '../compile/snapshot.js'
import type { Decision, FieldsFor } from '../model/decision.js'
import { noQuestion } from './answer.js'
import type { Compiled } from './compile.js'
import { gatherFaults } from './read.js'

/** `canUse` answered for each field of the policy alone. The question names no fields: it asks for them. */
export function fieldsFor(compiled: Compiled, canUse: (request: unknown) => Decision, use: unknown): FieldsFor {
  const ask = asking(compiled, canUse, snapshot(use))
  const answers = compiled.names.fields.map((field) => ({ field, decision: ask([field]) }))
  const fields = answers.filter(({ decision }) => decision.allowed).map(({ field }) => field)
  const withheld = answers.flatMap(({ field, decision }) => (decision.allowed ? [] : [{ field, reasons: decision.reasons }]))
  return frozen({ fields, withheld, decision: ask(fields.length > 0 ? fields : compiled.names.fields) })
}

function asking(compiled: Compiled, canUse: (request: unknown) => Decision, use: unknown): (fields: readonly string[]) => Decision {
  if (!isRecord(use)) return () => canUse(use)
  if (use.fields === undefined) return (fields) => canUse(Object.assign(Object.create(null), use, { fields }))
  const faults = gatherFaults()
  faults.add(['fields'], 'not-declared')
  const denial = noQuestion(compiled, 'canUse', faults)
  return () => denial
}
