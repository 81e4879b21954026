import { plain } from '../compile/plain.js'
import type { LanguageCode } from '../explain/language.js'
import { languageOf } from '../explain/languages.js'
import { namesIn } from '../explain/names.js'
import type { Policy } from '../model/policy.js'
import type { Day } from '../model/text.js'
import type { Activity, Register, RegisterRow } from './register-row.js'
import { untilTeller } from './register-until.js'
import { type RegisterColumn, registerColumns, registerWords } from './register-words.js'

/** How a register is printed. */
export interface RegisterOptions {
  readonly language: LanguageCode
  /** The policy that the manifest names: names are shown with what they mean. */
  readonly policy: Pick<Policy, 'document'>
  /** The day that it is dated, where it is. */
  readonly asOf?: Day | undefined
}

/** The rows of a register in words: for each column what stands there, each item on its own; plain texts of one line. */
export function registerCells({ rows, owners }: Register, { language, policy: { document } }: RegisterOptions): readonly (readonly (readonly string[])[])[] {
  const words = registerWords[language]
  const names = namesIn(languageOf(language), document)
  const until = untilTeller(document, language)
  const byPurpose = ({ purposes }: RegisterRow) => purposes.map((purpose) => names.purpose(purpose))
  const reasons: { readonly [Each in Activity]: (row: RegisterRow) => readonly string[] } = {
    collected: byPurpose,
    used: byPurpose,
    disclosed: ({ recipients }) => [...new Set(recipients.map(({ ground }) => names.ground(ground)))],
    held: (row) => [isKeptByRule(row) ? words.heldByLaw : words.heldForNothing],
  }
  const cells: { readonly [Column in RegisterColumn]: (row: RegisterRow) => readonly string[] } = {
    system: ({ system }) => [system],
    place: ({ place }) => [place],
    record: ({ record }) => (record === undefined ? [] : [names.record(record)]),
    activity: ({ activity }) => [words.activities[activity]],
    what: ({ fields }) => fields.map(names.field),
    about: ({ about }) => [words.about[about]],
    why: (row) => reasons[row.activity](row),
    clauses: ({ clauses, denied }) => [...clauses, ...denied.map((each) => words.denied(each.entity, each.clauses.join(words.comma)))],
    recipients: ({ recipients }) => recipients.map(({ name, kind, ground }) => words.recipient(name, names.recipient(kind), names.ground(ground))),
    country: ({ recipients }) => [...new Set(recipients.map(({ country }) => country))],
    until: ({ kept }) => until(kept),
    owner: (row) => row.owners.map((id) => words.owner(id, owners[id]?.name, owners[id]?.contact)),
  }
  return rows.map((row) => registerColumns.map((column) => cells[column](row).map((text) => plain(text).trim())))
}

function isKeptByRule({ kept }: RegisterRow): boolean {
  return kept.some(({ rules }) => rules.some((group) => group.rules.length > 0))
}
