import { sentences } from 'clausewise/explain'
import { AtFault } from '../common/at-fault.js'
import type { Members } from '../common/members.js'
import type { Setting } from '../playground/setting.js'
import { AnswerView } from './answer-view.js'
import { AskForm } from './ask-form.js'
import { placesOf } from './places-of.js'

interface Props {
  readonly setting: Setting
  readonly ask: Members
  /** Nothing is answered where nothing is asked yet. */
  readonly isAnswered: boolean
  /** The same question changed, and another question altogether. */
  readonly onAsk: (ask: Members) => void
  readonly onOther: (ask: Members) => void
}

/** A question with its answer, which follows every change of it. */
export function AskView({ setting, ask, isAnswered, onAsk, onOther }: Props) {
  const { engine, language } = setting
  const decision = engine.decide(ask)
  const said = sentences(decision, { language, policy: engine.policy })
  return (
    <div class="pg-sides">
      <div>
        <h2 class="pg-heading">{setting.words.ask.question}</h2>
        <AtFault.Provider value={new Set(said.flatMap(placesOf))}>
          <AskForm setting={setting} ask={ask} onAsk={onAsk} onOther={onOther} />
        </AtFault.Provider>
      </div>
      {isAnswered ? <AnswerView setting={setting} ask={ask} decision={decision} said={said} onAsk={onOther} /> : null}
    </div>
  )
}
