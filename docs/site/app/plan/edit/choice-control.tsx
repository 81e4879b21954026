import { useAround } from '../around-plan.js'
import type { Path } from '../faults.js'
import { Control } from './control.js'

type Value = string | boolean

interface Props {
  readonly label: string
  readonly path: Path
  readonly value: Value | undefined
  readonly options: readonly { readonly value: Value; readonly text: string }[]
  /** How it reads that nothing is picked. */
  readonly none?: string
  readonly onValue: (value: Value | undefined) => void
}

/** One of the names that are known, or of two answers. A name that nobody knows stands among them as it is. */
export function ChoiceControl({ label, path, value, options, none, onValue }: Props) {
  const { words } = useAround()
  const known = options.findIndex((option) => option.value === value)
  return (
    <Control label={label} path={path}>
      {(described) => (
        <select
          {...described}
          value={value === undefined ? '' : known >= 0 ? known : 'other'}
          onChange={({ currentTarget }) => onValue(options[currentTarget.value === '' ? -1 : Number(currentTarget.value)]?.value)}
        >
          <option value="">{none ?? words.holdings.pick}</option>
          {value !== undefined && known < 0 ? <option value="other">{String(value)}</option> : null}
          {options.map((option, at) => (
            <option key={at} value={at}>
              {option.text}
            </option>
          ))}
        </select>
      )}
    </Control>
  )
}
