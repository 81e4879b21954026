import { useEffect, useRef } from 'preact/hooks'
import { fragmentOf, type Opened, openedFrom } from '../../opened.js'

/** The longest fragment that every browser takes. */
export const longest = 500_000

/** A browser that is asked for more changes of its address than this in a while refuses the next. */
const pause = 200

/** Keeps what is shown in the address, and reads an address that was gone to. */
export function useAddress(onOpened: (opened: Opened) => void): (opened: Opened, as: 'new' | 'same') => void {
  const waiting = useRef<(() => void) | undefined>(undefined)
  const timer = useRef(0)
  const settle = () => {
    clearTimeout(timer.current)
    waiting.current?.()
    waiting.current = undefined
  }
  useEffect(() => {
    const read = () => {
      if (isPlaceOfPage(location.hash)) return
      waiting.current = undefined
      onOpened(openedFrom(location.hash))
    }
    addEventListener('hashchange', read)
    addEventListener('pagehide', settle)
    return () => {
      removeEventListener('hashchange', read)
      removeEventListener('pagehide', settle)
    }
  })
  return (opened, as) => {
    const fragment = fragmentOf(opened)
    if (fragment.length > longest) return
    if (as === 'new') {
      settle()
      history.pushState(null, '', fragment)
      return
    }
    waiting.current = () => history.replaceState(null, '', fragment)
    clearTimeout(timer.current)
    timer.current = window.setTimeout(settle, pause)
  }
}

/** What an address opens. One that leads to a place of the page opens nothing of its own. */
export function openedHere(): Opened {
  return isPlaceOfPage(location.hash) ? {} : openedFrom(location.hash)
}

function isPlaceOfPage(fragment: string): boolean {
  return fragment.length > 1 && document.getElementById(fragment.slice(1)) !== null
}
