import type { DeletionInput, Engine, Policy, Vocabulary } from 'clausewise/policy'
import { useMemo, useState } from 'preact/hooks'
import { type Around, AroundPlan } from './around-plan.js'
import { today } from './days.js'
import { CsvForm } from './edit/csv-form.js'
import { HoldingsTable } from './edit/holdings-table.js'
import { HoldsForm } from './edit/holds-form.js'
import { RecipientsForm } from './edit/recipients-form.js'
import { RequestForm } from './edit/request-form.js'
import { examplePlan } from './example-plan.js'
import { faultsInWords } from './faults.js'
import { namingOf } from './naming.js'
import type { PlanInput, Row } from './plan-input.js'
import { isPlan, readPlan } from './read-plan.js'
import { FaultList } from './result/fault-list.js'
import { PlannedView } from './result/planned-view.js'
import { RecordView } from './result/record-view.js'
import { Summary } from './result/summary.js'
import { planWordsIn } from './words/plan-words-in.js'

interface Props {
  readonly engine: Engine
  readonly policy: Policy
  readonly language: 'en' | 'ja'
  /** The request as the address of the page has it: anybody may have written it. Without one, an example is shown. */
  readonly plan: unknown
  readonly onPlan: (plan: object) => void
}

/** A request to delete or to stop, with everything held of the person; and the plan, as it follows from that. */
export function PlanView({ engine, policy, language, plan: given, onPlan }: Props) {
  const { document } = policy
  const example = useMemo(() => readPlan(examplePlan(document, today())), [document])
  const input = useMemo(() => (isPlan(given) ? readPlan(given) : example), [given, example])
  // The engine checks every member of what it is given, whatever the type says.
  const planned = (asked: PlanInput) => engine.planDeletion(asked as DeletionInput<Vocabulary>)
  const plan = useMemo(() => planned(input), [engine, input])
  const change = (changed: PlanInput) => onPlan(readPlan(changed))
  const faultsOf = (row: Row) => {
    const alone = planned({ request: 'delete', requestedOn: '2000-01-01', asOf: '2000-01-01', subject: { id: '-' }, holdings: [row] })
    return alone.planned ? [] : alone.faults.map((fault) => ({ ...fault, path: fault.path.slice(2) }))
  }
  const words = planWordsIn(language)
  // What was said of a text that was pasted goes when one begins again.
  const [turn, setTurn] = useState(0)
  const beginAgain = () => {
    setTurn(turn + 1)
    change(example)
  }
  const around: Around = {
    policy,
    document,
    language,
    words,
    naming: namingOf(document, language),
    faults: plan.planned ? [] : faultsInWords(plan.faults, language, policy),
  }
  return (
    <AroundPlan.Provider value={around}>
      <div class="plan">
        <div class="asked">
          <h2>{words.request.title}</h2>
          <RequestForm input={input} onInput={change} />
          <button type="button" onClick={beginAgain}>
            {words.request.example}
          </button>
          <h2>{words.holdings.title}</h2>
          <p>{words.holdings.intro}</p>
          <HoldingsTable rows={input.holdings} plan={plan.planned ? plan : undefined} onRows={(holdings) => change({ ...input, holdings })} />
          <CsvForm key={turn} rows={input.holdings} faultsOf={faultsOf} onRows={(holdings) => change({ ...input, holdings })} />
          <HoldsForm holds={input.holds ?? []} rows={input.holdings} onHolds={(holds) => change({ ...input, holds })} />
          <RecipientsForm recipients={input.recipients ?? []} onRecipients={(recipients) => change({ ...input, recipients })} />
        </div>
        <h2>{words.result.title}</h2>
        <Summary plan={plan} />
        {plan.planned ? <PlannedView plan={plan} /> : <FaultList />}
        <div class="data">
          <h2>{words.data.title}</h2>
          <RecordView input={input} plan={plan} />
        </div>
      </div>
    </AroundPlan.Provider>
  )
}
