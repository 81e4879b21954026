import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

interface Props {
  readonly summary: string
  /** Whether something in it must be seen: then it opens. It is closed by its reader alone. */
  readonly isOpen: boolean
  readonly children: ComponentChildren
}

/** What is folded away until it is asked for. */
export function Fold({ summary, isOpen, children }: Props) {
  const details = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    if (isOpen && details.current !== null) details.current.open = true
  }, [isOpen])
  return (
    <details ref={details}>
      <summary>{summary}</summary>
      {children}
    </details>
  )
}
