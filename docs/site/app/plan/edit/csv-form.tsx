import { explain } from 'clausewise/explain'
import type { RequestFault } from 'clausewise/policy'
import { useId, useState } from 'preact/hooks'
import { useAround } from '../around-plan.js'
import { columnsOf, headingOf } from '../csv/columns.js'
import { csvOf, type HoldingsRead, holdingsInCsv } from '../csv/holdings-in-csv.js'
import { Fold } from '../fold.js'
import type { Row } from '../plan-input.js'
import { mostRows } from '../read-plan.js'
import { saveFile } from '../save-file.js'

interface Props {
  readonly rows: readonly Row[]
  /** What the policy finds wrong with a holding. */
  readonly faultsOf: (row: Row) => readonly RequestFault[]
  readonly onRows: (rows: readonly Row[]) => void
}

/** More problems than these are counted. */
const mostShown = 500

/** The table as CSV: pasted, or saved. */
export function CsvForm({ rows, faultsOf, onRows }: Props) {
  const { document, words } = useAround()
  const said = words.csv
  const id = useId()
  const [text, setText] = useState('')
  const [read, setRead] = useState<HoldingsRead | undefined>(undefined)
  const take = (before: readonly Row[]) => {
    const found = holdingsInCsv(text, document, { faultsOf, room: mostRows - before.length })
    setRead(found)
    // Part of a table would plan for less than is held.
    if (found.problems.length === 0) onRows([...before, ...found.rows])
  }
  return (
    <Fold summary={said.title} isOpen={false}>
      <p id={`${id}-intro`}>{said.intro}</p>
      <p>
        {said.columns} <code>{columnsOf(document).map(headingOf).join(', ')}</code>
      </p>
      <label for={id}>{said.text}</label>
      <textarea
        id={id}
        rows={6}
        spellcheck={false}
        autocomplete="off"
        aria-describedby={`${id}-intro`}
        aria-invalid={(read !== undefined && read.problems.length > 0) || undefined}
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <p class="buttons">
        <button type="button" onClick={() => take([])}>
          {said.replace}
        </button>
        <button type="button" onClick={() => take(rows)}>
          {said.append}
        </button>
        <button type="button" onClick={() => setText(csvOf(rows, document))}>
          {said.fill}
        </button>
        <button type="button" onClick={() => saveFile('holdings.csv', 'text/csv', `\uFEFF${csvOf(rows, document)}`)}>
          {said.save}
        </button>
      </p>
      <div role="status">{read === undefined ? null : <ReadReport read={read} />}</div>
    </Fold>
  )
}

function ReadReport({ read: { rows, problems } }: { readonly read: HoldingsRead }) {
  const { language, policy, words } = useAround()
  const said = words.csv
  return (
    <>
      {problems.length === 0 ? (
        <p>{said.read(rows.length)}</p>
      ) : (
        <>
          <p class="fault">{said.notRead(new Set(problems.map(({ line }) => line)).size)}</p>
          <ul>
            {problems.slice(0, mostShown).map(({ line, problem }, at) => (
              <li key={at}>
                {said.line(line)}
                {problem.kind === 'fault' ? explain(problem.fault, { language, policy }) : said.problems[problem.kind](problem)}
              </li>
            ))}
          </ul>
          {problems.length > mostShown ? <p>{said.more(problems.length - mostShown)}</p> : null}
        </>
      )}
    </>
  )
}
