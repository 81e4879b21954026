import type { Document } from 'clausewise'
import type { LanguageCode } from 'clausewise/explain'
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Words } from './words/words.js'

/** The policy that is shown, and the language it is shown in. */
interface Spoken {
  readonly document: Document
  readonly language: LanguageCode
  readonly words: Words
}

export const SpokenContext = createContext<Spoken | undefined>(undefined)

export function useSpoken(): Spoken {
  const spoken = useContext(SpokenContext)
  if (spoken === undefined) throw new Error('what speaks stands below the page')
  return spoken
}
