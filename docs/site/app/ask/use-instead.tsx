import { FieldsAlone } from './fields-alone.js'
import { KeptInstead } from './kept-instead.js'
import { fieldsAlone, otherUses } from './other-uses.js'
import type { Part } from './part.js'
import { purposeText } from './purposes-ticks.js'

interface Props extends Part {
  /** The person asked for an end of it. */
  readonly isEnded: boolean
}

/** Of a use that is denied: for which purposes, or to whom, it is allowed, and which of its fields are allowed for this one. */
export function UseInstead({ isEnded, ...part }: Props) {
  const { setting, ask, onAsk } = part
  const { engine } = setting
  const words = setting.words.answer
  const uses = otherUses(engine, ask)
  return (
    <section>
      <h3>{words.instead}</h3>
      {uses.length === 0 ? (
        <p>{words.forNoPurpose}</p>
      ) : (
        <>
          <p>{words.forPurposes}</p>
          <ul class="pg-buttons">
            {uses.map((other) => (
              <li key={other.purpose}>
                <button type="button" onClick={() => onAsk(other.ask)}>
                  {purposeText(other.purpose, setting)}
                  {other.to === undefined ? '' : words.goingTo(words.derived.recipientRelation[other.to])}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {isEnded ? <KeptInstead {...part} /> : null}
      <FieldsAlone {...part} fields={fieldsAlone(engine, ask)} says={words.fieldsAlone} none={words.noFieldAlone} />
    </section>
  )
}
