import { sentences } from 'clausewise/explain'
import type { Plan } from 'clausewise/policy'
import { useAround } from '../around-plan.js'

/** The plan as a whole in a few sentences, or that there is none. It is read out whenever it changes. */
export function Summary({ plan }: { readonly plan: Plan }) {
  const { language, policy } = useAround()
  const all = sentences(plan, { language, policy })
  // What the person is told stands in the letter, and not below its announcement.
  const answers = all.filter(({ about }, at) => about === 'answer' && all[at + 1]?.about !== 'person')
  return (
    <div aria-live="polite">
      {answers.map(({ text }) => (
        <p key={text}>{text}</p>
      ))}
    </div>
  )
}
