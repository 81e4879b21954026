import type { GroundStatus, Vocabulary } from 'clausewise/policy'
import { inAList } from '../common/in-a-list.js'
import { named } from '../common/meaning.js'
import { own } from '../common/members.js'
import { withGround } from './change.js'
import { groundsByFacts } from './grounds-by-facts.js'
import type { Part } from './part.js'
import { groundText } from './purposes-ticks.js'

/** Of a disclosure that is denied: how each ground stands to the facts given, and what it lacks. */
export function DiscloseInstead({ setting, ask, onAsk }: Part) {
  const { engine, language } = setting
  const words = setting.words.answer
  const { document } = engine.policy
  const grounds = groundsByFacts(engine, ask)
  if (grounds.length === 0) return null
  const facts = (names: readonly string[]) =>
    inAList(
      names.map((name) => named(name, own(document.glossary, name), language)),
      language,
    )
  const why = ({ lacks, closedBy }: GroundStatus<Vocabulary>) =>
    [lacks.length === 0 ? '' : words.lacks(facts(lacks)), closedBy.length === 0 ? '' : words.closedBy(facts(closedBy))].filter(Boolean).join(' ')
  return (
    <section>
      <h3>{words.instead}</h3>
      <p>{words.groundsNote}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by keyboard */}
      <section class="pg-scroll" tabIndex={0} aria-label={words.grounds}>
        <table>
          <caption>{words.grounds}</caption>
          <thead>
            <tr>
              <th scope="col">{setting.words.ask.ground}</th>
              <th scope="col">{words.status}</th>
            </tr>
          </thead>
          <tbody>
            {grounds.map((status) => (
              <tr key={status.ground}>
                <th scope="row">
                  <button type="button" class="pg-plain" onClick={() => onAsk(withGround(document, ask, status.ground))}>
                    {groundText(status.ground, setting)}
                  </button>
                </th>
                <td>
                  <strong>{words.statuses[status.status]}</strong> {why(status)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  )
}
