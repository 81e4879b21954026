import { policy } from 'clausewise'
import type { LanguageCode } from 'clausewise/explain'
import { widthOf } from './text-width.js'

/** Names for a table: in English the policy's keys, in Japanese what they mean. A name the policy does not know stays as it is. */
export interface Names {
  readonly purpose: (reference: string | number) => string
  readonly ground: (reference: string | number) => string
  readonly field: (name: unknown) => string
  /** The cells that the widest name of a purpose or ground takes. */
  readonly widest: number
}

interface Named {
  readonly number?: number
  readonly means?: { readonly ja?: string | undefined }
}

export function namesIn(language: LanguageCode): Names {
  const { purposes, grounds = {}, fields } = policy.document
  const shown = (key: string, { means }: Named) => (language === 'ja' ? (means?.ja ?? key) : key)
  const numbered = (dictionary: Readonly<Record<string, Named>>) => (reference: string | number) => {
    const found = Object.entries(dictionary).find(([key, { number }]) => key === reference || number === reference)
    return found ? `${found[1].number} ${shown(...found)}` : String(reference)
  }
  const all = [purposes, grounds].flatMap((dictionary: Readonly<Record<string, Named>>) => Object.keys(dictionary).map(numbered(dictionary)))
  return {
    widest: Math.max(...all.map(widthOf)),
    purpose: numbered(purposes),
    ground: numbered(grounds),
    field: (name) => (typeof name === 'string' && Object.hasOwn(fields, name) ? shown(name, fields[name] ?? {}) : String(name)),
  }
}
