import type { Path } from '../faults.js'
import { Control } from './control.js'

interface Props {
  readonly label: string
  readonly path: Path
  readonly value: string | undefined
  readonly onValue: (value: string) => void
}

/** A line of text. */
export function TextControl({ label, path, value = '', onValue }: Props) {
  return (
    <Control label={label} path={path}>
      {(described) => (
        <input {...described} type="text" autocomplete="off" spellcheck={false} value={value} onInput={({ currentTarget }) => onValue(currentTarget.value)} />
      )}
    </Control>
  )
}
