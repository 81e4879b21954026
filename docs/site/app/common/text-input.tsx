import { useAtPlace } from './at-fault.js'
import { textOf } from './members.js'

interface Props {
  readonly label: string
  readonly hint?: string | undefined
  /** The member of a question that it edits. */
  readonly place?: string
  readonly value: unknown
  /** The text written; none where nothing is left of it. */
  readonly onText: (text: string | undefined) => void
}

/** A line of text, with its label. */
export function TextInput({ label, hint, place, value, onText }: Props) {
  const { id, ...atFault } = useAtPlace(place)
  return (
    <div class="pg-member">
      <label for={id}>{label}</label>
      <input
        {...atFault}
        id={id}
        type="text"
        autocomplete="off"
        spellcheck={false}
        value={textOf(value)}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onInput={({ currentTarget }) => onText(currentTarget.value === '' ? undefined : currentTarget.value)}
      />
      {hint === undefined ? null : (
        <small id={`${id}-hint`} class="pg-hint">
          {hint}
        </small>
      )}
    </div>
  )
}
