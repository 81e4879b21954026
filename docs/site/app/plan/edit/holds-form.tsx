import { useAround } from '../around-plan.js'
import { faultsAt, idOf } from '../faults.js'
import { Fold } from '../fold.js'
import { changedAt, removedAt } from '../lists.js'
import type { HoldRow, Row } from '../plan-input.js'
import { CoversControls } from './covers-controls.js'
import { DayControl } from './day-control.js'
import { TextControl } from './text-control.js'
import { useFocusNext } from './use-focus-next.js'

interface Props {
  readonly holds: readonly HoldRow[]
  /** The holdings that a hold may name. */
  readonly rows: readonly Row[]
  readonly onHolds: (holds: readonly HoldRow[]) => void
}

/** The orders to keep. */
export function HoldsForm({ holds, rows, onHolds }: Props) {
  const { words, faults } = useAround()
  const said = words.holds
  const focusNext = useFocusNext()
  const add = idOf(['holds', 'add'])
  return (
    <Fold summary={said.title} isOpen={holds.length > 0}>
      {holds.map((hold, at) => {
        const path = ['holds', at]
        const change = (more: Partial<HoldRow>) => onHolds(changedAt(holds, at, { ...hold, ...more }))
        return (
          <fieldset key={at}>
            <legend>{said.hold(at + 1)}</legend>
            <div class="controls">
              <TextControl label={said.id} path={[...path, 'id']} value={hold.id} onValue={(id) => change({ id })} />
              <DayControl label={said.from} path={[...path, 'from']} value={hold.from} onValue={(from) => change({ from })} />
              <DayControl label={said.releasedOn} path={[...path, 'releasedOn']} value={hold.releasedOn} onValue={(releasedOn) => change({ releasedOn })} />
            </div>
            <CoversControls covers={hold.covers} path={[...path, 'covers']} rows={rows} onCovers={(covers) => change({ covers })} />
            {faultsAt(faults, path).map(({ text }) => (
              <p key={text} class="fault">
                {text}
              </p>
            ))}
            <button
              type="button"
              onClick={() => {
                onHolds(removedAt(holds, at))
                focusNext(add)
              }}
            >
              {said.remove(at + 1)}
            </button>
          </fieldset>
        )
      })}
      <button
        type="button"
        id={add}
        onClick={() => {
          onHolds([...holds, { id: newId(holds), covers: 'everything' }])
          focusNext(idOf(['holds', holds.length, 'id']))
        }}
      >
        {said.add}
      </button>
    </Fold>
  )
}

/** A name that no other hold has. */
function newId(holds: readonly HoldRow[]): string {
  const taken = new Set(holds.map(({ id }) => id))
  const free = holds.findIndex((_, at) => !taken.has(`hold-${at + 1}`))
  return `hold-${(free < 0 ? holds.length : free) + 1}`
}
