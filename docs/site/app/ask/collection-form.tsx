import { listOf, own } from '../common/members.js'
import { FieldsPart } from './fields-part.js'
import type { Part } from './part.js'

/** The request of a collection. What is proved is asked where a field that only proves others is to be collected. */
export function CollectionForm(part: Part) {
  const { setting, ask } = part
  const words = setting.words.ask
  const { fields } = setting.engine.policy.document
  const isProof = listOf(ask.fields).some((field) => own(fields, field)?.proves !== undefined)
  return (
    <>
      <FieldsPart {...part} member="fields" legend={words.fields} />
      {isProof || ask.proves !== undefined ? <FieldsPart {...part} member="proves" legend={words.proves} /> : null}
      {isProof || ask.alreadyHeld !== undefined ? <FieldsPart {...part} member="alreadyHeld" legend={words.alreadyHeld} /> : null}
    </>
  )
}
