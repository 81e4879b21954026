import { inAList } from '../common/in-a-list.js'
import { named } from '../common/meaning.js'
import { own } from '../common/members.js'
import { keptUses } from './other-uses.js'
import type { Part } from './part.js'
import { purposeText } from './purposes-ticks.js'

/** Of a use that a person has ended: what a rule still keeps of the same data, and for which purposes. */
export function KeptInstead({ setting, ask, onAsk }: Part) {
  const { engine, language, words } = setting
  const { records, fields } = engine.policy.document
  const uses = keptUses(engine, ask)
  if (uses.length === 0) return null
  return (
    <>
      <p>{words.answer.keptUses}</p>
      <ul class="pg-buttons">
        {uses.map((use) => (
          <li key={`${use.purpose} ${use.record}`}>
            <button type="button" onClick={() => onAsk(use.ask)}>
              {words.answer.keptUse(
                purposeText(use.purpose, setting),
                named(use.record, own(records, use.record)?.means, language),
                inAList(
                  use.fields.map((field) => named(field, own(fields, field)?.means, language)),
                  language,
                ),
              )}
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
