import { grouped } from '../../compile/grouped.js'
import { type FieldsByName, fieldNamed, fieldsByName } from './field-named.js'
import { type Named, readColumn } from './read-column.js'
import { isKnownByWords, readTable } from './read-table.js'
import type { Recognised } from './recognised.js'

/**
 * Which of columns hold personal data, by what the schema says of each: a mark first; then the field of the policy that it is named after;
 * then the words of its name, comment and type, each as a whole word, beside the other columns of its table. An answer for each, in their
 * order; `undefined` for what is not recognised. It never throws.
 */
export function recognise(columns: readonly Named[], fields: readonly string[]): readonly (Recognised | undefined)[] {
  if (columns.length === 0) return []
  const tables = grouped(columns, ({ table }) => table)
  const [all, others] = [fieldsByName(fields), fieldsByName(fields.filter((field) => !isKnownByWords(field)))]
  const answers = new Map([...tables].map(([table, own]) => [table, readTable(own.map(readColumn), fields, others).values()]))
  // A table is read as a whole, and its columns may stand apart: each takes the next answer of its table.
  return columns.map((column) => {
    const answer = answers.get(column.table)?.next().value
    return marked(column, answer?.field === undefined && isRelation(column, tables) ? undefined : answer, all)
  })
}

/** What leads to the rows of another table holds nothing itself, as they are read there; but where somebody works is told by it. */
function isRelation({ type }: Named, tables: ReadonlyMap<string, unknown>): boolean {
  return tables.has(type.replace(/^array of |(?:\[\])?[?!]*$/g, ''))
}

/** A mark says it whatever the words say; but not of which field, where it names none. */
function marked({ marks }: Named, named: Recognised | undefined, fields: FieldsByName): Recognised | undefined {
  if (marks.length === 0) return named
  const mark = marks.find(({ says, field }) => says === 'personal' && field !== undefined) ?? marks.find(({ says }) => says === 'personal')
  if (mark === undefined) return undefined
  const field = mark.field === undefined ? named?.field : fieldNamed(mark.field, fields)
  return { ...(field === undefined ? {} : { field }), because: { word: mark.text, in: 'mark' }, isSure: true }
}
