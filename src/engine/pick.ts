import type { Allowed } from '../model/decision.js'
import type { Vocabulary } from '../model/vocabulary.js'
import { NotAllowedError } from './assert-allowed.js'

/** The columns of a row, where they are not called like the fields. */
export type Columns<Fi extends string, Row> = { readonly [Field in Fi]?: keyof Row }

type ColumnOf<Field extends PropertyKey, Map> = Field extends keyof Map ? (Map[Field] extends PropertyKey ? Map[Field] : Field) : Field

/**
 * The decided fields of a row and nothing else, under the fields' names.
 *
 * @param allowed an answer that allows; a denial throws `NotAllowedError`
 * @param row the row the values are taken from; a column it lacks does not compile, and at run time is left out
 * @param columns the row's name for a field, where it differs: `{ 'birth-date': 'birth_date' }`
 * @example
 * const bill = canUse({ purpose: 'settlement', fields: ['name', 'payment'], subject: { id: 'c-17', standing: 'active' } })
 * if (bill.allowed) pick(bill, { name: 'Aoi Mori', payment: 980, 'birth-date': '1990-02-28' })
 * // => { name: 'Aoi Mori', payment: 980 }
 */
export function pick<
  V extends Vocabulary,
  Fi extends string,
  const Map extends { readonly [Field in Fi]?: keyof Row },
  Row extends { readonly [Column in ColumnOf<Fi, Map>]: unknown },
>(allowed: Allowed<V, Fi>, row: Row, columns?: Map): { [Field in Fi]: ColumnOf<Field, Map> extends keyof Row ? Row[ColumnOf<Field, Map>] : never } {
  if (allowed?.allowed !== true) throw new NotAllowedError(allowed)
  const picked: Record<string, unknown> = {}
  for (const field of allowed.fields) {
    const named: unknown = columns !== undefined && Object.hasOwn(columns, field) ? columns[field] : field
    const column = named as keyof Row
    if (Object.hasOwn(row, column)) picked[field] = row[column]
  }
  return picked as ReturnType<typeof pick<V, Fi, Map, Row>>
}
