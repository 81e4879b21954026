import { FieldsAlone } from './fields-alone.js'
import { collectedAlone } from './other-uses.js'
import type { Part } from './part.js'

/** Of a collection that is denied: which of its fields may be collected. */
export function CollectInstead(part: Part) {
  const { setting, ask } = part
  const words = setting.words.answer
  return (
    <section>
      <h3>{words.instead}</h3>
      <FieldsAlone {...part} fields={collectedAlone(setting.engine, ask)} says={words.collectedAlone} none={words.noneCollected} />
    </section>
  )
}
