import type { LanguageCode } from '../../explain/language.js'
import type { TermKey, Words } from '../words/words-of.js'

/** What is counted. */
export type CountedKey = Extract<
  TermKey,
  'files' | 'entities' | 'requests' | 'findings' | 'errors' | 'warnings' | 'notes' | 'faults' | 'accepted' | 'known' | 'personal-columns' | 'accounted'
>

/** What English says of one alone. */
const ones: { readonly [Key in CountedKey]?: string } = {
  files: 'file',
  entities: 'entity',
  requests: 'request asked',
  findings: 'finding',
  errors: 'error',
  warnings: 'warning',
  notes: 'note',
  faults: 'fault',
  'personal-columns': 'personal column',
}

/** A number of things: `4 files`, `ファイル 4`. */
export function counted(count: number, key: CountedKey, language: LanguageCode, words: Words): string {
  if (language === 'ja') return `${words.term(key)} ${count}`
  return `${count} ${(count === 1 ? ones[key] : undefined) ?? words.term(key)}`
}
