import { useAround } from '../around-plan.js'
import type { HoldRow, Row } from '../plan-input.js'
import { CoversControls } from './covers-controls.js'
import { DayControl } from './day-control.js'
import { ListForm } from './list-form.js'
import { TextControl } from './text-control.js'

interface Props {
  readonly holds: readonly HoldRow[]
  /** The holdings that a hold may name. */
  readonly rows: readonly Row[]
  readonly onHolds: (holds: readonly HoldRow[]) => void
}

/** The orders to keep. */
export function HoldsForm({ holds, rows, onHolds }: Props) {
  const said = useAround().words.holds
  return (
    <ListForm
      member="holds"
      words={said}
      legend={said.hold}
      items={holds}
      onItems={onHolds}
      newItem={(): HoldRow => ({ id: newId(holds), covers: 'everything' })}
      first="id"
      controls={(hold, path, change) => (
        <>
          <div class="controls">
            <TextControl label={said.id} path={[...path, 'id']} value={hold.id} onValue={(id) => change({ id })} />
            <DayControl label={said.from} path={[...path, 'from']} value={hold.from} onValue={(from) => change({ from })} />
            <DayControl label={said.releasedOn} path={[...path, 'releasedOn']} value={hold.releasedOn} onValue={(releasedOn) => change({ releasedOn })} />
          </div>
          <CoversControls covers={hold.covers} path={[...path, 'covers']} rows={rows} onCovers={(covers) => change({ covers })} />
        </>
      )}
    />
  )
}

/** A name that no other hold has. */
function newId(holds: readonly HoldRow[]): string {
  const taken = new Set(holds.map(({ id }) => id))
  const free = holds.findIndex((_, at) => !taken.has(`hold-${at + 1}`))
  return `hold-${(free < 0 ? holds.length : free) + 1}`
}
