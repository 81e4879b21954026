import type { Planned } from 'clausewise/policy'
import { useAround } from '../around-plan.js'
import type { EntryInWords } from '../entry-in-words.js'
import { Fold } from '../fold.js'
import { Outcome } from '../timeline/outcome.js'

interface Props {
  readonly plan: Planned
  readonly said: readonly EntryInWords[]
}

/** The timeline as a table: each holding with what happens to it, by when, and why. */
export function EntriesTable({ plan, said }: Props) {
  const { words, naming } = useAround()
  const { holdings } = words
  return (
    <table class="entries">
      <caption>{words.timeline.chart}</caption>
      <thead>
        <tr>
          <th scope="col">{holdings.holding}</th>
          <th scope="col">{holdings.outcome}</th>
        </tr>
      </thead>
      <tbody>
        {plan.entries.map((entry, at) => (
          <tr key={at}>
            <th scope="row">
              <span class="row-number">{holdings.row(at + 1)}</span> {naming.field(entry.field)} / {naming.record(entry.record)}
            </th>
            <td>
              <Outcome entry={entry} asOf={plan.asOf} />
              <p>{said[at]?.what}</p>
              <Why of={said[at]?.why ?? []} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The rules and laws behind it, and what it waits for: long enough to be folded away. */
function Why({ of }: { readonly of: readonly string[] }) {
  const { words } = useAround()
  return of.length === 0 ? null : (
    <Fold summary={words.result.why} isOpen={false}>
      <ul>
        {of.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </Fold>
  )
}
