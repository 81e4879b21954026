import type { LanguageCode } from 'clausewise/explain'
import { useLayoutEffect } from 'preact/hooks'

/** Says of the place of the program in which language it is, and lets the heading of the page follow. What stands around them stays English. */
export function usePageIn(language: LanguageCode, title: string): void {
  useLayoutEffect(() => {
    document.querySelector('div#playground, div#policy')?.setAttribute('lang', language)
    const heading = document.querySelector('h1')
    if (heading === null) return
    heading.lang = language
    const [text] = heading.childNodes
    if (text !== undefined) text.nodeValue = title
  }, [language, title])
}
