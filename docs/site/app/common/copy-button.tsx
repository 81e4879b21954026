import { useEffect, useState } from 'preact/hooks'
import { copyText } from './copy-text.js'

interface Props {
  readonly label: string
  /** What the button says once it has copied, and where it could not. */
  readonly done: string
  readonly failed: string
  /** The text to copy, made when it is asked for. */
  readonly text: () => string
}

/** A button that copies a text and says that it did. */
export function CopyButton({ label, done, failed, text }: Props) {
  const [said, say] = useState('')
  useEffect(() => {
    if (said === '') return undefined
    const later = setTimeout(() => say(''), 4000)
    return () => clearTimeout(later)
  }, [said])
  return (
    <span class="pg-copy">
      <button type="button" onClick={async () => say((await copyText(text())) ? done : failed)}>
        {label}
      </button>
      <span role="status">{said}</span>
    </span>
  )
}
