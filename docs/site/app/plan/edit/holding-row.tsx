import type { ComponentChildren } from 'preact'
import { own } from '../../common/members.js'
import { useAround } from '../around-plan.js'
import { faultsAt, idOf } from '../faults.js'
import { Fold } from '../fold.js'
import type { Row } from '../plan-input.js'
import { ChoiceControl } from './choice-control.js'
import { DayControl } from './day-control.js'
import { GivenControls } from './given-controls.js'
import { TextControl } from './text-control.js'

interface Props {
  readonly row: Row
  readonly at: number
  /** What happens to it, where there is a plan. */
  readonly outcome: ComponentChildren
  readonly isFull: boolean
  readonly onRow: (row: Row) => void
  readonly onDuplicate: () => void
  readonly onRemove: () => void
}

/** One holding in the table: what it is, the days and facts that its kind of record gives, and what becomes of it. */
export function HoldingRow({ row, at, outcome, isFull, onRow, onDuplicate, onRemove }: Props) {
  const { document, words, naming, faults } = useAround()
  const said = words.holdings
  const path = ['holdings', at]
  const here = faultsAt(faults, path)
  return (
    <tr class={faultsAt(faults, path, true).length > 0 ? 'faulty' : undefined}>
      <th scope="row">
        <span class="row-number">{said.row(at + 1)}</span>
        <div class="controls">
          <ChoiceControl
            label={said.field}
            path={[...path, 'field']}
            value={row.field}
            options={Object.keys(document.fields).map((value) => ({ value, text: naming.field(value) }))}
            onValue={(field) => onRow({ ...row, field: field?.toString() })}
          />
          <ChoiceControl
            label={said.record}
            path={[...path, 'record']}
            value={row.record}
            options={Object.keys(document.records ?? {}).map((value) => ({ value, text: naming.record(value) }))}
            onValue={(record) => onRow(inRecord(row, record?.toString()))}
          />
        </div>
      </th>
      <td>
        <GivenControls row={row} path={path} onRow={onRow} />
        <Fold summary={said.place} isOpen={isPlaced(row)}>
          <div class="controls">
            <TextControl label={said.ref} path={[...path, 'ref']} value={row.ref} onValue={(ref) => onRow({ ...row, ref })} />
            <TextControl label={said.store} path={[...path, 'store']} value={row.store} onValue={(store) => onRow({ ...row, store })} />
            <TextControl label={said.document} path={[...path, 'document']} value={row.document} onValue={(value) => onRow({ ...row, document: value })} />
            <ChoiceControl
              label={said.unalterable}
              path={[...path, 'unalterable']}
              value={row.unalterable}
              none="–"
              options={[
                { value: true, text: said.yes },
                { value: false, text: said.no },
              ]}
              onValue={(unalterable) => onRow({ ...row, unalterable })}
            />
            <DayControl
              label={said.erasableFrom}
              path={[...path, 'erasableFrom']}
              value={row.erasableFrom}
              onValue={(erasableFrom) => onRow({ ...row, erasableFrom })}
            />
          </div>
        </Fold>
      </td>
      <td class="outcome">
        {outcome}
        {here.map(({ text }) => (
          <span key={text} class="fault">
            {text}
          </span>
        ))}
        <div class="edit">
          <button type="button" class="pg-plain" aria-label={said.duplicate(at + 1)} disabled={isFull} onClick={onDuplicate}>
            {said.duplicateShort}
          </button>
          <button type="button" class="pg-plain" id={idOf([...path, 'remove'])} aria-label={said.remove(at + 1)} onClick={onRemove}>
            {said.removeShort}
          </button>
        </div>
      </td>
    </tr>
  )

  /** The row in another kind of record: it keeps the days and facts that this one gives too. */
  function inRecord({ events = {}, facts = {}, ...rest }: Row, record: string | undefined): Row {
    const kind = own(document.records, record)
    const only = <T,>(given: { readonly [name: string]: T }, names: readonly string[] = []) =>
      Object.fromEntries(Object.entries(given).filter(([name]) => names.includes(name)))
    return { ...rest, record, events: only(events, kind?.events), facts: only(facts, kind?.facts) }
  }
}

function isPlaced({ store, document, unalterable, erasableFrom }: Row): boolean {
  return [store, document, unalterable, erasableFrom].some((value) => value !== undefined)
}
