import type { ComponentChildren } from 'preact'
import { useAround } from '../around-plan.js'
import { faultsAt, idOf, type Path } from '../faults.js'

interface Described {
  readonly id: string
  readonly 'aria-invalid'?: true
  readonly 'aria-describedby'?: string
}

interface Props {
  readonly label: string
  /** What of the request it edits. */
  readonly path: Path
  readonly children: (described: Described) => ComponentChildren
}

/** A control with its label, and below it what is wrong with what it holds. */
export function Control({ label, path, children }: Props) {
  const faults = faultsAt(useAround().faults, path)
  const id = idOf(path)
  return (
    <div class="control">
      <label for={id}>{label}</label>
      {children(faults.length === 0 ? { id } : { id, 'aria-invalid': true, 'aria-describedby': `${id}-fault` })}
      {faults.length === 0 ? null : (
        <span id={`${id}-fault`} class="fault">
          {faults.map(({ text }) => text).join(' ')}
        </span>
      )}
    </div>
  )
}
