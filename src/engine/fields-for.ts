import { frozen } from '../compile/frozen.js'
import { isRecord, snapshot } from '../compile/snapshot.js'
import type { Decision, FieldsFor, RequestFault } from '../model/decision.js'
import { denied } from './answer.js'
import type { Compiled } from './compile.js'
import { useMembers } from './judge-use.js'

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
  const ask = (fields: readonly string[]) => canUse(Object.assign(Object.create(null), use, { fields }))
  if (use.fields === undefined) return ask
  const fault: RequestFault = { path: ['fields'], problem: 'not-declared', needed: useMembers.filter((member) => member !== 'fields') }
  return (fields) => withFault(compiled, ask(fields), fault)
}

/** The same answer as a denial, with one more fault of the request. */
function withFault(compiled: Compiled, decision: Decision, fault: RequestFault): Decision {
  const reasons = decision.allowed ? [] : decision.reasons
  const faults = reasons.flatMap((reason) => (reason.code === 'invalid-request' ? reason.faults : []))
  const others = reasons.filter(({ code }) => code !== 'invalid-request')
  return denied(compiled, decision.asked, [{ code: 'invalid-request', faults: [fault, ...faults] }, ...others])
}
