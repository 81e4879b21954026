import type { CitedLaw, Document, Duty, DutyRule } from 'clausewise/policy'
import { dayOf, meaning } from '../common/meaning.js'
import { own } from '../common/members.js'
import type { Setting } from '../playground/setting.js'
import { CodeAndClause } from './clause-link.js'

interface Props {
  readonly setting: Setting
  readonly title: string
  readonly duties: readonly Duty[]
  readonly rules: { readonly [code: string]: DutyRule } | undefined
}

/** Obligations or advice: what each asks, and the clause or the laws it comes from. */
export function Duties({ setting, title, duties, rules }: Props) {
  if (duties.length === 0) return null
  return (
    <section>
      <h3>{title}</h3>
      <ul>
        {duties.map(({ code, clause, laws }) => (
          <li key={code}>
            {meaning(own(rules, code)?.means, setting.language)}{' '}
            <small>
              <CodeAndClause setting={setting} code={code} clause={clause} />
              {laws.map((law) => ` · ${lawText(law, setting)}`)}
            </small>
          </li>
        ))}
      </ul>
    </section>
  )
}

function lawText({ law, version }: CitedLaw, { engine, language, words }: Setting): string {
  const { laws }: Document = engine.policy.document
  const citation = language === 'ja' ? (own(laws, law)?.ja ?? law) : law
  if (version === '') return citation
  const asOf = words.answer.asOf(dayOf(version, language))
  return language === 'ja' ? `${citation}（${asOf}）` : `${citation} (${asOf})`
}
