import { plain } from '../../compile/plain.js'
import type { LanguageCode } from '../../explain/language.js'
import { languageOf } from '../../explain/languages.js'
import { type Names, namesIn } from '../../explain/names.js'
import { retentionTable } from '../../explain/retention-table.js'
import type { CheckName, Clause, Document } from '../../model/document.js'
import type { Text } from '../../model/text.js'
import { type CitingKind, citing } from './citing.js'
import { type Part, partsInLines, type Shown } from './explain-parts.js'
import { type ExplainWords, explainWords } from './explain-words.js'

/** A clause of a policy: what it says, how it is read, how it is carried, and what in the policy cites it. */
export function explainClause(id: string, clause: Clause, document: Document, language: LanguageCode, shown: Shown): string {
  const { section, kind, means, reading, because } = clause
  const words = explainWords[language]
  const textOf = (text: Text) => plain(text[language] ?? text.en)
  const tell = tellerOf(document, language, words)
  const cited = citing(document, id)
  const parts: readonly Part[] = [
    ...(section === undefined ? [] : [{ heading: words.section, body: [plain(section)] }]),
    { heading: words.means, body: [textOf(means)] },
    ...(reading === undefined ? [] : [{ heading: words.reading, body: [textOf(reading)] }]),
    { heading: words.carried, body: [words.carriedAs[kind], ...(because === undefined ? [] : [textOf(because)])] },
    ...(cited.length === 0
      ? []
      : [{ heading: words.citedBy, body: cited.flatMap(([kind, keys]) => [words.citing[kind], ...keys.map((key) => ({ item: tell[kind](key) }))]) }]),
  ]
  return partsInLines(`${words.clause} ${plain(id)}`, parts, shown)
}

type Teller = { readonly [Kind in CitingKind]: (key: string) => string }

/** What is said of an entry of each kind. */
function tellerOf(document: Document, language: LanguageCode, { colon, checks, prohibitions, off }: ExplainWords): Teller {
  const names: Names = namesIn(languageOf(language), document)
  const rows = new Map(retentionTable(document, { language }).map((row) => [row.rule, row]))
  const said = (key: string, text: string | undefined) => (text === undefined ? plain(key) : `${plain(key)}${colon}${text}`)
  return {
    fields: names.field,
    purposes: (key) => names.purpose(key),
    grounds: (key) => names.ground(key),
    limits: (key) => (Object.hasOwn(document.purposes, key) ? names.purpose(key) : names.ground(key)),
    prohibitions: (key) => said(key, prohibitions[key as keyof typeof prohibitions]),
    retention: (key) => {
      const row = rows.get(key)
      return `${said(names.rule(key), row?.period)}${row?.on === false ? off : ''}`
    },
    obligations: (key) => said(key, names.obligation(key)),
    advice: (key) => said(key, names.advice(key)),
    checks: (key) => said(key, checks[key as CheckName]),
  }
}
