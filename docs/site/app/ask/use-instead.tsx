import { named } from '../common/meaning.js'
import { own } from '../common/members.js'
import { askedAlone, fieldsAlone, otherUses } from './other-uses.js'
import type { Part } from './part.js'
import { purposeText } from './purposes-ticks.js'

/** Of a use that is denied: for which other purposes it is allowed, and which of its fields are allowed for this one. */
export function UseInstead({ setting, ask, onAsk }: Part) {
  const { engine, language } = setting
  const words = setting.words.answer
  const uses = otherUses(engine, ask)
  const fields = fieldsAlone(engine, ask)
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
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {fields.length === 0 ? (
        <p>{words.noFieldAlone}</p>
      ) : (
        <p>
          {words.fieldsAlone(
            fields.map((field) => named(field, own(engine.policy.document.fields, field)?.means, language)).join(language === 'ja' ? '、' : ', '),
          )}{' '}
          <button type="button" onClick={() => onAsk(askedAlone(ask, fields))}>
            {words.askAlone}
          </button>
        </p>
      )}
    </section>
  )
}
