import { useEffect, useRef } from 'preact/hooks'

/** Moves the focus to an element by its id once it is there: to a new row, or to what is left after one was removed. */
export function useFocusNext(): (id: string) => void {
  const next = useRef<string | undefined>(undefined)
  useEffect(() => {
    const element = next.current === undefined ? null : document.getElementById(next.current)
    if (element === null) return
    next.current = undefined
    element.focus()
  })
  return (id) => {
    next.current = id
  }
}
