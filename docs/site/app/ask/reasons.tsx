import { sentences } from 'clausewise/explain'
import type { Denied } from 'clausewise/policy'
import type { Members } from '../common/members.js'
import type { Setting } from '../playground/setting.js'
import { atMost } from './at-most.js'
import { CodeAndClause } from './clause-link.js'
import { ReasonsTable } from './reasons-table.js'

/** Why a question is denied: in sentences, and with what was found and needed. */
export function Reasons({ setting, ask, decision }: { readonly setting: Setting; readonly ask: Members; readonly decision: Denied }) {
  const { engine, language, words } = setting
  const isWithoutField = ask.fields === undefined || (Array.isArray(ask.fields) && ask.fields.length === 0)
  const faults = decision.reasons.flatMap((reason) => (reason.code === 'invalid-request' ? reason.faults : []))
  const ofNoField = isWithoutField ? faults.findIndex(({ path }) => path.join('.') === 'fields') : -1
  const all = sentences(decision, { language, policy: engine.policy })
  const fault = all.filter(({ about }) => about === 'fault')[ofNoField]
  const said = all
    .filter(({ about }) => about === 'reason' || about === 'fault')
    .map((sentence) => (sentence === fault ? { ...sentence, text: words.ask.tickField } : sentence))
  const { shown, others } = atMost(said)
  return (
    <section>
      <h3>{words.answer.reasons}</h3>
      <ul class="pg-reasons">
        {shown.map((sentence, index) => (
          <li key={index} class={sentence.about === 'fault' ? 'pg-fault' : undefined}>
            {sentence.text}{' '}
            <small>
              <CodeAndClause setting={setting} code={sentence.code} clause={sentence.clause} />
            </small>
          </li>
        ))}
        {others === 0 ? null : <li>{words.answer.more(others)}</li>}
      </ul>
      <ReasonsTable setting={setting} ask={ask} reasons={decision.reasons} />
    </section>
  )
}
