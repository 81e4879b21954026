import type { Clause } from '../../src/model/document.js'
import { document } from '../../src/reference/document.js'

/** One reading of one clause, in both languages: its text begins with the phrase it reads. */
export interface Reading {
  readonly en: string
  readonly ja: string
}

/** Where a sentence opens a reading: it names the phrase in quotation marks, or the matter before a colon. */
const opensEnglish = /(?<=^|\. )(?=(?:The bracket|“|[A-Z][^.:“]*: ))/u
const opensJapanese = /(?<=^|。)(?=(?:「|[^。：]*：))/u

/** The readings of a clause, apart: a clause with more than one open phrase has more than one in its text. */
export function readingsOf(id: string): readonly Reading[] {
  const { reading } = (document.clauses as { readonly [id: string]: Clause })[id] ?? {}
  if (reading === undefined) return []
  const [en, ja] = [reading.en.split(opensEnglish), (reading.ja ?? '').split(opensJapanese)]
  return en.map((text, index) => ({ en: text.trim(), ja: ja[index] ?? '' }))
}

/** How many readings a clause has in each language: they must be as many. */
export function readingCounts(id: string): readonly [number, number] {
  const { reading } = (document.clauses as { readonly [id: string]: Clause })[id] ?? {}
  return reading === undefined ? [0, 0] : [reading.en.split(opensEnglish).length, (reading.ja ?? '').split(opensJapanese).length]
}
