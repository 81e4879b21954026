import { meaning } from '../common/meaning.js'
import { own } from '../common/members.js'
import type { Setting } from '../playground/setting.js'
import { ClauseLink } from './clause-link.js'

/** The clauses that an answer cites, each with what it means. */
export function CitedClauses({ setting, clauses }: { readonly setting: Setting; readonly clauses: readonly string[] }) {
  if (clauses.length === 0) return null
  return (
    <section>
      <h3>{setting.words.answer.clauses}</h3>
      <dl class="pg-clauses">
        {clauses.map((clause) => (
          <div key={clause}>
            <dt>
              <ClauseLink setting={setting} clause={clause} />
            </dt>
            <dd>{meaning(own(setting.engine.policy.document.clauses, clause)?.means, setting.language)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
