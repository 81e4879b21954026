import type { Planned } from 'clausewise/policy'
import { useAround } from '../around-plan.js'
import { idOf } from '../faults.js'
import { changedAt, doubledAt, removedAt } from '../lists.js'
import type { Row } from '../plan-input.js'
import { mostRows } from '../read-plan.js'
import { Outcome } from '../timeline/outcome.js'
import { HoldingRow } from './holding-row.js'
import { useFocusNext } from './use-focus-next.js'

interface Props {
  readonly rows: readonly Row[]
  readonly plan: Planned | undefined
  readonly onRows: (rows: readonly Row[]) => void
}

/** Everything that is held of the person, row by row. */
export function HoldingsTable({ rows, plan, onRows }: Props) {
  const { document, words } = useAround()
  const said = words.holdings
  const kinds = Object.keys(document.records ?? {})
  const focusNext = useFocusNext()
  const isFull = rows.length >= mostRows
  const fieldAt = (at: number) => idOf(['holdings', at, 'field'])
  const add = idOf(['holdings', 'add'])
  return (
    <>
      {rows.length === 0 ? (
        <p>{kinds.length === 0 ? said.noKinds : said.none}</p>
      ) : (
        <table class="holdings">
          <caption>{said.caption}</caption>
          <thead>
            <tr>
              {[said.holding, said.given, said.outcome].map((heading) => (
                <th key={heading} scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => {
              const entry = plan?.entries[at]
              return (
                <HoldingRow
                  key={at}
                  row={row}
                  at={at}
                  outcome={entry === undefined || plan === undefined ? '–' : <Outcome entry={entry} asOf={plan.asOf} />}
                  isFull={isFull}
                  onRow={(changed) => onRows(changedAt(rows, at, changed))}
                  onDuplicate={() => {
                    onRows(doubledAt(rows, at))
                    focusNext(fieldAt(at + 1))
                  }}
                  onRemove={() => {
                    onRows(removedAt(rows, at))
                    focusNext(rows.length === 1 ? add : idOf(['holdings', Math.min(at, rows.length - 2), 'remove']))
                  }}
                />
              )
            })}
          </tbody>
        </table>
      )}
      <p>
        <button
          type="button"
          id={add}
          disabled={isFull || kinds.length === 0}
          onClick={() => {
            onRows([...rows, { field: Object.keys(document.fields)[0], record: kinds[0] }])
            focusNext(fieldAt(rows.length))
          }}
        >
          {said.add}
        </button>
        {isFull ? ` ${said.full(mostRows)}` : ''}
      </p>
    </>
  )
}
