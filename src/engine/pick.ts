import type { Allowed } from '../model/decision.js'
import type { Vocabulary } from '../model/vocabulary.js'
import { NotAllowedError } from './assert-allowed.js'

type ColumnOf<Field extends PropertyKey, Map> = Field extends keyof Map ? (Map[Field] extends PropertyKey ? Map[Field] : Field) : Field

/** What a row must have: a column for each field decided. An answer that could be about any field of the policy (`fieldsFor`, `decide`) asks none in particular. */
type RowFor<V extends Vocabulary, Fi extends PropertyKey, Map> = [V['field']] extends [Fi] ? object : { readonly [Column in ColumnOf<Fi, Map>]: unknown }

/** The fields picked; of an answer that could be about any field, those the row has a column for. */
type Picked<V extends Vocabulary, Fi extends PropertyKey, Map, Row> = [V['field']] extends [Fi]
  ? { [Field in Fi as ColumnOf<Field, Map> extends keyof Row ? Field : never]?: Row[ColumnOf<Field, Map> & keyof Row] }
  : { [Field in Fi]: ColumnOf<Field, Map> extends keyof Row ? Row[ColumnOf<Field, Map>] : never }

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
export function pick<V extends Vocabulary, Fi extends string, const Map extends { readonly [Field in Fi]?: keyof Row }, Row extends RowFor<V, Fi, Map>>(
  allowed: Allowed<V, Fi>,
  row: Row,
  columns?: Map,
): Picked<V, Fi, Map, Row> {
  if (allowed?.allowed !== true) throw new NotAllowedError(allowed)
  const picked: Record<string, unknown> = {}
  for (const field of allowed.fields) {
    const named: unknown = columns !== undefined && Object.hasOwn(columns, field) ? columns[field] : field
    const column = named as keyof Row
    if (Object.hasOwn(row, column)) picked[field] = row[column]
  }
  return picked as Picked<V, Fi, Map, Row>
}
