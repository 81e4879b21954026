import type { Sentence } from 'clausewise/explain'
import type { Denied } from 'clausewise/policy'
import { useId } from 'preact/hooks'
import { controlOf } from '../common/at-fault.js'
import { goTo } from '../common/go-to.js'
import { type Members, own } from '../common/members.js'
import type { Setting } from '../playground/setting.js'
import { atMost } from './at-most.js'
import { CodeAndClause } from './clause-link.js'
import { placesOf } from './places-of.js'
import { ReasonsTable } from './reasons-table.js'

interface Props {
  readonly setting: Setting
  readonly ask: Members
  readonly decision: Denied
  /** What is said of it. */
  readonly said: readonly Sentence[]
}

/** Why a question is denied: in sentences, each with a way to what it speaks of, and with what was found and needed. */
export function Reasons({ setting, ask, decision, said: all }: Props) {
  const { words } = setting
  const id = useId()
  const ticks: { readonly [member: string]: string } = { fields: words.ask.tickField, purposes: words.ask.tickPurpose }
  const isUnticked = (member: string) => ask[member] === undefined || (Array.isArray(ask[member]) && ask[member].length === 0)
  const said = all
    .filter(({ about }) => about === 'reason' || about === 'fault')
    .map((sentence) => {
      const [member = '', ...deeper] = (sentence.path ?? []).map(String)
      const tick = deeper.length === 0 && isUnticked(member) ? own(ticks, member) : undefined
      return tick === undefined ? sentence : { ...sentence, text: tick }
    })
  const { shown, others } = atMost(said)
  return (
    <section>
      <h3>{words.answer.reasons}</h3>
      <ul class="pg-reasons">
        {shown.map((sentence, index) => (
          <li key={index} class={sentence.about === 'fault' ? 'pg-fault' : undefined}>
            <span id={`${id}-${index}`}>{sentence.text}</span>{' '}
            <small>
              <CodeAndClause setting={setting} code={sentence.code} clause={sentence.clause} />
            </small>{' '}
            <GoThere setting={setting} sentence={sentence} describedBy={`${id}-${index}`} />
          </li>
        ))}
        {others === 0 ? null : <li>{words.answer.more(others)}</li>}
      </ul>
      <ReasonsTable setting={setting} ask={ask} reasons={decision.reasons} />
    </section>
  )
}

function GoThere({ setting, sentence, describedBy }: { readonly setting: Setting; readonly sentence: Sentence; readonly describedBy: string }) {
  const [place] = placesOf(sentence)
  if (place === undefined) return null
  return (
    <button type="button" class="pg-plain" aria-describedby={describedBy} onClick={() => goTo(controlOf(place))}>
      {setting.words.answer.goThere}
    </button>
  )
}
