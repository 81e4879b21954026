import { Choice } from '../common/choice.js'
import { named } from '../common/meaning.js'
import { withMember } from '../common/members.js'
import { Ticks } from '../common/ticks.js'
import type { Part } from './part.js'

/** In which kind of record the value is held, and what keeps it there. */
export function HeldPart({ setting, ask, onAsk }: Part) {
  const { engine, language } = setting
  const words = setting.words.ask
  const { records = {}, retention = {} } = engine.policy.document
  const rules = Object.entries(retention).filter(([, rule]) => typeof ask.record !== 'string' || rule.records.includes(ask.record))
  if (Object.keys(records).length === 0 && ask.record === undefined && ask.retainedBy === undefined) return null
  return (
    <fieldset>
      <legend>{words.held}</legend>
      <div class="pg-grid">
        <Choice
          place="record"
          label={words.record}
          options={Object.entries(records).map(([value, { means }]) => ({ value, text: named(value, means, language) }))}
          none={words.notGiven}
          value={ask.record}
          onPick={(record) => onAsk(withMember(ask, 'record', record))}
        />
        <Choice
          label={words.retained}
          options={[{ value: 'some', text: words.retainedSome }]}
          none={words.retainedAll}
          value={ask.retainedBy === undefined ? undefined : 'some'}
          onPick={(picked) => onAsk(withMember(ask, 'retainedBy', picked === undefined ? undefined : []))}
        />
      </div>
      {ask.retainedBy === undefined ? null : (
        <Ticks
          place="retainedBy"
          legend={words.retainedBy}
          options={rules.map(([value, { means }]) => ({ value, text: named(value, means, language) }))}
          picked={ask.retainedBy}
          unknown={words.unknown}
          onPick={(picked) => onAsk(withMember(ask, 'retainedBy', picked))}
        />
      )}
    </fieldset>
  )
}
