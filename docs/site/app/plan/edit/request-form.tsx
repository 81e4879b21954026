import { useAround } from '../around-plan.js'
import type { PlanInput } from '../plan-input.js'
import { ChoiceControl } from './choice-control.js'
import { DayControl } from './day-control.js'
import { TextControl } from './text-control.js'

interface Props {
  readonly input: PlanInput
  readonly onInput: (input: PlanInput) => void
}

/** What the person asks, when, and for which day the plan is made. */
export function RequestForm({ input, onInput }: Props) {
  const { words } = useAround()
  const { kinds, ...said } = words.request
  return (
    <div class="controls">
      <ChoiceControl
        label={said.kind}
        path={['request']}
        value={input.request}
        options={Object.entries(kinds).map(([value, text]) => ({ value, text }))}
        onValue={(request) => onInput({ ...input, request: request === undefined ? undefined : String(request) })}
      />
      <DayControl label={said.requestedOn} path={['requestedOn']} value={input.requestedOn} onValue={(requestedOn) => onInput({ ...input, requestedOn })} />
      <DayControl label={said.asOf} path={['asOf']} value={input.asOf} onValue={(asOf) => onInput({ ...input, asOf })} />
      <TextControl label={said.subject} path={['subject', 'id']} value={input.subject.id} onValue={(id) => onInput({ ...input, subject: { id } })} />
    </div>
  )
}
