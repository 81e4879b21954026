import { type Sentence, sentences } from 'clausewise/explain'
import type { Planned } from 'clausewise/policy'
import { useMemo } from 'preact/hooks'
import { meaning } from '../../common/meaning.js'
import { own } from '../../common/members.js'
import { isReference } from '../../playground/is-reference.js'
import { useAround } from '../around-plan.js'
import { entriesInWords } from '../entry-in-words.js'
import { Timeline } from '../timeline/timeline.js'
import { EntriesTable } from './entries-table.js'
import { LetterForm } from './letter-form.js'

/** A plan that was made: what happens to each holding and when, who is told, and the letter. */
export function PlannedView({ plan }: { readonly plan: Planned }) {
  const { language, policy, words } = useAround()
  const [all, entries] = useMemo(() => {
    const options = { language, policy }
    return [sentences(plan, options), entriesInWords(plan, options)] as const
  }, [plan, language, policy])
  const about = (...kinds: readonly Sentence['about'][]) => all.filter((each) => kinds.includes(each.about))
  const { result } = words
  return (
    <>
      {plan.entries.length === 0 ? null : (
        <>
          <h3>{words.timeline.title}</h3>
          <Timeline plan={plan} said={entries} />
          <h3>{result.inWords}</h3>
          <EntriesTable plan={plan} said={entries} />
        </>
      )}
      <h3>{result.notices}</h3>
      {plan.notices.length === 0 ? <p>{result.noNotices}</p> : <List of={about('notice')} />}
      <LetterForm plan={plan} />
      {about('obligation', 'advice').length === 0 ? null : <h3>{result.duties}</h3>}
      <List of={about('obligation', 'advice')} />
      <h3>{result.clauses}</h3>
      <Clauses ids={plan.clauses} />
    </>
  )
}

function List({ of }: { readonly of: readonly Sentence[] }) {
  return of.length === 0 ? null : (
    <ul>
      {of.map(({ text }, at) => (
        <li key={at}>{text}</li>
      ))}
    </ul>
  )
}

/** Clauses, each with what it means. A clause of another policy than the reference has no page. */
function Clauses({ ids }: { readonly ids: readonly string[] }) {
  const { language, policy, document } = useAround()
  return (
    <dl class="pg-clauses">
      {ids.map((id) => (
        <div key={id}>
          <dt>{isReference(policy) ? <a href={`clauses/${encodeURIComponent(id)}.html`}>{id}</a> : <code>{id}</code>}</dt>
          <dd>{meaning(own(document.clauses, id)?.means, language)}</dd>
        </div>
      ))}
    </dl>
  )
}
