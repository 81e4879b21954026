import { isDay } from '../days.js'
import type { Path } from '../faults.js'
import { Control } from './control.js'

interface Props {
  readonly label: string
  readonly path: Path
  readonly value: string | undefined
  readonly onValue: (value: string) => void
}

/** A day. A browser's own control shows only days that exist, so anything else stands as text. */
export function DayControl({ label, path, value = '', onValue }: Props) {
  return (
    <Control label={label} path={path}>
      {(described) => (
        <input
          {...described}
          {...(value === '' || isDay(value) ? { type: 'date', max: '9999-12-31' } : { type: 'text' })}
          autocomplete="off"
          value={value}
          onInput={({ currentTarget }) => onValue(currentTarget.value)}
        />
      )}
    </Control>
  )
}
