import type { LanguageCode } from 'clausewise/explain'
import { en } from './en.js'
import { ja } from './ja.js'
import type { PlanWords } from './plan-words.js'

const all: { readonly [Code in LanguageCode]: PlanWords } = { en, ja }

export function planWordsIn(language: LanguageCode): PlanWords {
  return all[language]
}
