import { FieldsAlone } from './fields-alone.js'
import { collectedAlone, withProvedHeld } from './other-uses.js'
import type { Part } from './part.js'

/** Of a collection that is denied: which of its fields may be collected. */
export function CollectInstead(part: Part) {
  const { setting, ask, onAsk } = part
  const words = setting.words.answer
  const fields = collectedAlone(setting.engine, ask)
  const held = withProvedHeld(setting.engine, ask)
  return (
    <section>
      <h3>{words.instead}</h3>
      {fields.length === 0 && held !== undefined ? null : <FieldsAlone {...part} fields={fields} says={words.collectedAlone} none={words.noneCollected} />}
      {held === undefined ? null : (
        <p>
          {words.provedHeld}{' '}
          <button type="button" onClick={() => onAsk(held)}>
            {words.askHeld}
          </button>
        </p>
      )}
    </section>
  )
}
