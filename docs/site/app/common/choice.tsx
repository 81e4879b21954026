import { useAtPlace } from './at-fault.js'
import { shortly } from './members.js'

interface Option {
  readonly value: string | boolean
  readonly text: string
}

interface Props {
  readonly label: string
  readonly hint?: string | undefined
  /** The member of a question that it edits. */
  readonly place?: string
  readonly options: readonly Option[]
  /** The value picked; one that is not among the options is shown as it is. */
  readonly value: unknown
  /** How it reads that nothing is given; without it something always is. */
  readonly none?: string
  readonly onPick: (value: string | boolean | undefined) => void
}

/** One of a list, with its label. */
export function Choice({ label, hint, place, options, value, none, onPick }: Props) {
  const { id, ...atFault } = useAtPlace(place)
  const at = options.findIndex((option) => option.value === value)
  const picked = at >= 0 ? String(at) : value === undefined ? 'none' : 'other'
  return (
    <div class="pg-member">
      <label for={id}>{label}</label>
      <select
        {...atFault}
        id={id}
        value={picked}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={({ currentTarget }) => onPick(options[Number(currentTarget.value)]?.value)}
      >
        {none === undefined && picked !== 'none' ? null : <option value="none">{none ?? '–'}</option>}
        {picked === 'other' ? <option value="other">{shortly(value)}</option> : null}
        {options.map((option, index) => (
          <option key={String(option.value)} value={index}>
            {option.text}
          </option>
        ))}
      </select>
      {hint === undefined ? null : (
        <small id={`${id}-hint`} class="pg-hint">
          {hint}
        </small>
      )}
    </div>
  )
}
