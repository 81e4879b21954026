import { own } from '../../common/members.js'
import { useAround } from '../around-plan.js'
import type { Path } from '../faults.js'
import type { Row } from '../plan-input.js'
import { ChoiceControl } from './choice-control.js'
import { DayControl } from './day-control.js'

interface Props {
  readonly row: Row
  readonly path: Path
  readonly onRow: (row: Row) => void
}

/** The days and facts that a holding of its kind gives. Whatever else the row has stands there too, so that it can be taken out. */
export function GivenControls({ row, path, onRow }: Props) {
  const { document, words, naming } = useAround()
  const { events = {}, facts = {} } = row
  const kind = own(document.records, row.record)
  const all = (declared: readonly string[] = [], given: object) => [...new Set([...declared, ...Object.keys(given)])]
  return (
    <div class="controls">
      {all(kind?.events, events).map((event) => (
        <DayControl
          key={event}
          label={naming.term(event)}
          path={[...path, 'events', event]}
          value={own(events, event)}
          onValue={(day) => onRow({ ...row, events: { ...events, [event]: day } })}
        />
      ))}
      {all(kind?.facts, facts).map((fact) => {
        const type = own(document.facts, fact)
        const answers = [
          { value: true, text: words.holdings.yes },
          { value: false, text: words.holdings.no },
        ]
        return (
          <ChoiceControl
            key={fact}
            label={naming.term(fact)}
            path={[...path, 'facts', fact]}
            value={own(facts, fact)}
            none={words.holdings.notKnown}
            options={type === 'boolean' ? answers : (type ?? []).map((value) => ({ value, text: naming.term(value) }))}
            onValue={(value) => onRow({ ...row, facts: { ...facts, [fact]: value } })}
          />
        )
      })}
    </div>
  )
}
