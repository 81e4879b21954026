import { useRef } from 'preact/hooks'
import { ClauseLinks } from '../clause-links.js'
import { FieldName, PurposeName } from '../named.js'
import { clausesOf } from '../names-of.js'
import { useSpoken } from '../spoken.js'
import { Wide } from '../wide.js'
import { type Cell, clausesCited } from './cells.js'
import { moved, type Place } from './moved.js'

interface Props {
  readonly rows: readonly (readonly Cell[])[]
  /** The cell that has the focus, or had it last. */
  readonly at: Place | undefined
  readonly go: (place: Place) => void
}

/** The matrix itself. One cell at a time stands in the order of the tabulator; the arrows lead to the others. */
export function Grid({ rows, at, go }: Props) {
  const { document, words } = useSpoken()
  const body = useRef<HTMLTableSectionElement>(null)
  const columns = rows[0] ?? []
  const reached = at ?? { row: 0, column: 0 }
  const move = (event: KeyboardEvent, from: Place) => {
    const to = moved(event.key, from, rows.length, columns.length)
    if (to === undefined) return
    event.preventDefault()
    body.current?.rows[to.row]?.querySelectorAll('td')[to.column]?.focus()
  }
  return (
    <Wide label={words.matrix.caption}>
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells the arrows lead through is a grid. */}
      <table role="grid" aria-label={words.matrix.caption}>
        <thead>
          <tr>
            <td />
            {columns.map(({ purpose }, column) => (
              <th scope="col" key={purpose} class={at?.column === column ? 'lit' : ''}>
                <PurposeName name={purpose} />
                <ClauseLinks clauses={clausesOf(document.purposes[purpose] ?? { clause: [] })} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body}>
          {rows.map((cells, row) => (
            <tr key={cells[0]?.field}>
              <th scope="row" class={at?.row === row ? 'lit' : ''}>
                <FieldName name={cells[0]?.field ?? ''} />
                <ClauseLinks clauses={clausesOf(document.fields[cells[0]?.field ?? ''] ?? { clause: [] })} />
              </th>
              {cells.map((cell, column) => (
                <td
                  key={cell.purpose}
                  class={`${cell.decision.allowed ? 'open' : 'closed'}${at?.row === row || at?.column === column ? ' lit' : ''}`}
                  data-field={cell.field}
                  data-purpose={cell.purpose}
                  tabIndex={reached.row === row && reached.column === column ? 0 : -1}
                  onFocus={() => go({ row, column })}
                  onKeyDown={(event) => move(event, { row, column })}
                >
                  <b aria-hidden="true">{cell.decision.allowed ? words.signs.open : words.signs.closed}</b>
                  <span class="unseen">{cell.decision.allowed ? words.matrix.allowed : words.matrix.denied}</span>
                  <small>
                    {clausesCited(cell.decision).map((clause) => (
                      <span key={clause}>{clause}</span>
                    ))}
                  </small>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  )
}
