import type { Sentence } from 'clausewise/explain'
import type { Decision } from 'clausewise/policy'
import { CitedClauses } from './cited-clauses.js'
import { CollectInstead } from './collect-instead.js'
import { DiscloseInstead } from './disclose-instead.js'
import { Duties } from './duties.js'
import type { Part } from './part.js'
import { Reasons } from './reasons.js'
import { ToCopy } from './to-copy.js'
import { UseInstead } from './use-instead.js'

interface Props extends Part {
  readonly decision: Decision
  /** What is said of it. */
  readonly said: readonly Sentence[]
}

/** The answer: allowed or denied, why, what comes with it, and what would be allowed. */
export function AnswerView({ decision, said, ...part }: Props) {
  const { setting, ask } = part
  const { engine, language, words } = setting
  const { obligations, advice } = engine.policy.document
  const answer = said.filter(({ about }) => about === 'answer')
  return (
    <section class={decision.allowed ? 'pg-answer pg-allowed' : 'pg-answer pg-denied'} aria-label={words.answer.answer}>
      <h2 class="pg-heading">{words.answer.answer}</h2>
      <p class="pg-verdict" role="status">
        <span aria-hidden="true">{decision.allowed ? '✓' : '✗'}</span> {decision.allowed ? words.answer.allowed : words.answer.denied}
      </p>
      <p>{answer.map(({ text }) => text).join(language === 'ja' ? '' : ' ')}</p>
      {decision.allowed ? (
        <>
          <Duties setting={setting} title={words.answer.obligations} duties={decision.obligations} rules={obligations} />
          <Duties setting={setting} title={words.answer.advice} duties={decision.advice} rules={advice} />
        </>
      ) : (
        <>
          <Reasons setting={setting} ask={ask} decision={decision} said={said} />
          <Instead {...part} codes={decision.reasons.map(({ code }) => code)} />
        </>
      )}
      <CitedClauses setting={setting} clauses={decision.clauses} />
      <ToCopy setting={setting} ask={ask} decision={decision} />
    </section>
  )
}

/** What would be allowed in its place. Of a request that cannot be read nothing can be said; and no ground allows a sale. */
function Instead({ codes, ...part }: Part & { readonly codes: readonly string[] }) {
  const { setting, ask } = part
  const words = setting.words.answer
  if (codes.includes('invalid-request')) return null
  if (ask.verb === 'canUse') return <UseInstead {...part} isEnded={codes.includes('discontinued')} />
  if (ask.verb === 'canCollect') return <CollectInstead {...part} />
  if (ask.verb !== 'canDisclose') return null
  if (!codes.includes('sale-or-rental')) return <DiscloseInstead {...part} />
  return (
    <section>
      <h3>{words.instead}</h3>
      <p>{words.noGroundForSale}</p>
    </section>
  )
}
