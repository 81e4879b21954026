import { notTaken } from '../compile/not-taken.js'
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
 * @param row the row the values are taken from: its own members, and the getters of its class. A column it lacks does not compile, and
 * at run time is left out
 * @param columns the row's name for a field, where it differs, for one decision or for a whole table: `{ 'birth-date': 'birth_date' } as const`
 * @throws {NotAllowedError} for what does not allow, {TypeError} for what is no row
 * @example
 * const bill = canUse({ purpose: 'settlement', fields: ['name', 'payment'], subject: { id: 'c-17', standing: 'active' } })
 * if (bill.allowed) pick(bill, { name: 'Aoi Mori', payment: 980, 'birth-date': '1990-02-28' })
 * // => { name: 'Aoi Mori', payment: 980 }
 */
export function pick<
  V extends Vocabulary,
  Fi extends string,
  const Map extends { readonly [Field in V['field']]?: PropertyKey },
  Row extends RowFor<V, Fi, Map>,
>(allowed: Allowed<V, Fi>, row: Row, columns?: Map): Picked<V, Fi, Map, Row> {
  if (allowed?.allowed !== true) throw new NotAllowedError(allowed)
  if (typeof row !== 'object' || row === null || Array.isArray(row)) throw notTaken('pick', 'one row: an object with a member for each column', row)
  const picked: Record<string, unknown> = {}
  for (const field of allowed.fields) {
    const named: unknown = columns !== undefined && Object.hasOwn(columns, field) ? columns[field] : field
    const column = named as keyof Row
    if (hasColumn(row, column)) picked[field] = row[column]
  }
  return picked as Picked<V, Fi, Map, Row>
}

/** A column is a member of the row's own or a getter of its class. What every object inherits is none. */
function hasColumn(row: object, column: PropertyKey): boolean {
  if (Object.hasOwn(row, column)) return true
  for (let above: object | null = Object.getPrototypeOf(row); above !== null && above !== Object.prototype; above = Object.getPrototypeOf(above)) {
    const member = Object.getOwnPropertyDescriptor(above, column)
    if (member !== undefined) return member.get !== undefined
  }
  return false
}
