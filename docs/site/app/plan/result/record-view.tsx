import type { Plan } from 'clausewise/policy'
import { CopyButton } from '../../common/copy-button.js'
import { useAround } from '../around-plan.js'
import type { PlanInput } from '../plan-input.js'
import { saveFile } from '../save-file.js'
import { callOf } from './call-of.js'

interface Props {
  readonly input: PlanInput
  readonly plan: Plan
}

/** The request and the plan to keep, and the call as it stands in a program. */
export function RecordView({ input, plan }: Props) {
  const { policy, words } = useAround()
  const said = words.data
  const call = callOf(input, policy)
  const save = (name: string, value: unknown) => saveFile(name, 'application/json', `${JSON.stringify(value, null, 2)}\n`)
  return (
    <>
      <p class="buttons">
        <button type="button" onClick={() => save('request.json', input)}>
          {said.saveInput}
        </button>
        <button type="button" onClick={() => save('plan.json', plan)}>
          {said.savePlan}
        </button>
      </p>
      <h3>{said.call}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
      <section class="scroll" aria-label={said.call} tabIndex={0}>
        <pre>
          <code>{call}</code>
        </pre>
      </section>
      <CopyButton label={said.copy} done={said.copied} failed={said.notCopied} text={() => call} />
    </>
  )
}
