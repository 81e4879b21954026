import { fieldByNeighbour } from './by-neighbour.js'
import { isByTableAlone } from './by-table.js'
import { type ByWords, byWords } from './by-words.js'
import type { TableContext } from './context-of.js'
import { type FieldsByName, fieldNamed } from './field-named.js'
import { fieldOfTable } from './field-of-table.js'
import type { ReadColumn } from './read-column.js'
import type { Recognised } from './recognised.js'
import { tableOf } from './table-of.js'
import { attributes } from './words/attributes.js'

const kinds: ReadonlySet<string | undefined> = new Set(attributes.map(({ field }) => field))

/** Whether a field is of a kind that is known by words. One of another name is known by its name alone. */
export function isKnownByWords(field: string): boolean {
  return kinds.has(field)
}

/**
 * Which columns of one table hold personal data, in their order: by their own words first, and then, where these are not known, by what the
 * table is and by the columns beside them.
 */
export function readTable(columns: readonly ReadColumn[], fields: readonly string[], others: FieldsByName): readonly (Recognised | undefined)[] {
  const table = tableOf(columns)
  const said = columns.map((column) => byOwnField(column, others) ?? byWords(column, table, fields))
  const known: (Recognised | undefined)[] = []
  for (const [at, each] of said.entries()) known.push(each.says === 'personal' ? each.recognised : byNeighbour(columns, table, said, known[at - 1], at, fields))
  const share = known.filter((each) => each !== undefined).length / columns.length
  const ofDocument = fieldOfTable(table)
  const ofTable = ofDocument !== undefined && fields.includes(ofDocument) ? ofDocument : undefined
  const sure = known.filter((each) => each?.isSure === true).length
  return columns.map((column, at) => {
    const [before, own, after] = [known[at - 1], said[at], known[at + 1]]
    const found = known[at]
    if (own === undefined || found !== undefined) return found?.field === undefined ? withField(found, ofTable) : found
    const isBetween = before !== undefined && after !== undefined
    if (!isByTableAlone(column, own, table, { share, sure, isBetween })) return undefined
    // What stands between two columns of one field is of that field: a district between a street and a city.
    const field = before?.field === after?.field ? before?.field : undefined
    return withField({ because: { word: table.word, in: 'table' }, isSure: false }, field ?? ofTable)
  })
}

function withField(found: Recognised | undefined, field: string | undefined): Recognised | undefined {
  return found === undefined || field === undefined ? found : { ...found, field }
}

/** What it is of by the column before it, whether that is known by its words or by its own neighbour; or by the one after it. */
function byNeighbour(
  columns: readonly ReadColumn[],
  table: TableContext,
  said: readonly ByWords[],
  before: Recognised | undefined,
  at: number,
  fields: readonly string[],
): Recognised | undefined {
  const next = said[at + 1]
  const column = columns[at]
  if (column === undefined) return undefined
  const field = fieldByNeighbour(column, table, [before, next?.says === 'personal' ? next.recognised : undefined])
  if (field === undefined || !fields.includes(field)) return undefined
  return { field, because: { word: column.named.column, in: 'column' }, isSure: false }
}

/** A column named after a field of the policy: `bloodType` after `blood-type`. */
function byOwnField({ named: { column } }: ReadColumn, fields: FieldsByName): ByWords | undefined {
  const field = fieldNamed(column, fields)
  return field === undefined ? undefined : { says: 'personal', recognised: { field, because: { word: column, in: 'column' }, isSure: true } }
}
