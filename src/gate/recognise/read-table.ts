import { isByTableAlone } from './by-table.js'
import { type ByWords, byWords } from './by-words.js'
import { type FieldsByName, fieldNamed } from './field-named.js'
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
  const known = said.map((each) => (each.says === 'personal' ? each.recognised : undefined))
  const share = known.filter((each) => each !== undefined).length / columns.length
  return columns.map((column, at) => {
    const [before, own, after] = [known[at - 1], said[at], known[at + 1]]
    if (own === undefined || own.says === 'personal') return known[at]
    const isBetween = before !== undefined && after !== undefined
    if (!isByTableAlone(column, own, table, { share, isBetween })) return undefined
    // What stands between two columns of one field is of that field: a district between a street and a city.
    const field = before?.field === after?.field ? before?.field : undefined
    return { ...(field === undefined ? {} : { field }), because: { word: table.word, in: 'table' }, isSure: false }
  })
}

/** A column named after a field of the policy: `bloodType` after `blood-type`. */
function byOwnField({ named: { column } }: ReadColumn, fields: FieldsByName): ByWords | undefined {
  const field = fieldNamed(column, fields)
  return field === undefined ? undefined : { says: 'personal', recognised: { field, because: { word: column, in: 'column' }, isSure: true } }
}
