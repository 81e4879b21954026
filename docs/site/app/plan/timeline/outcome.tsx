import type { Entry } from 'clausewise/policy'
import { useAround } from '../around-plan.js'
import type { PlanWords } from '../words/plan-words.js'
import { isOverdue } from './bars.js'
import { dayInWords } from './ticks.js'

interface Props {
  readonly entry: Entry
  readonly asOf: string
}

/** What becomes of a holding, in a few words. */
export function Outcome({ entry, asOf }: Props) {
  const { language, words } = useAround()
  return (
    <span class={`says ${entry.action}`}>
      {outcomeOf(entry, words, (day) => dayInWords(day, language))}
      {isOverdue(entry, asOf) ? <strong class="late"> {words.timeline.overdue}</strong> : null}
    </span>
  )
}

export function outcomeOf(entry: Entry, { timeline: { outcomes } }: PlanWords, said: (day: string) => string): string {
  switch (entry.action) {
    case 'await':
      return outcomes.await('')
    case 'retain':
      return outcomes.retain(said(entry.retainedUntil))
    case 'suspend':
      return outcomes[entry.erasableFrom === undefined ? 'suspend' : 'copy'](said(entry.dueOn))
    default:
      return outcomes[entry.action](said(entry.dueOn))
  }
}
