import type { PGlite } from '@electric-sql/pglite'
import type { DeletionInput, Reference, Standing, Subject } from 'clausewise'
import { columns, type Row } from './columns.js'

/** What the policy is told of a customer: none of it is a value of a field. */
export async function subjectOf(database: PGlite, id: string): Promise<Subject<Reference> | undefined> {
  // PostgreSQL takes no NUL in a text, and so no customer has one.
  if (id.includes('\0')) return undefined
  const { rows } = await database.query<{ corporation: string | null; standing: Standing; agreed: Reference['purpose'][] | null }>(
    'SELECT 法人番号 AS corporation, 状態 AS standing, 同意した利用目的 AS agreed FROM 顧客 WHERE 顧客番号 = $1',
    [id],
  )
  const [row] = rows
  return row && { id, standing: row.standing, corporation: row.corporation ?? undefined, agreed: row.agreed ?? undefined }
}

/** The columns of these fields alone: what a use may not read never leaves the database. */
export async function readFields(database: PGlite, id: string, fields: readonly Reference['field'][]): Promise<Row | undefined> {
  const list = fields.map((field) => `"${columns[field]}"`).join(', ')
  const { rows } = await database.query<Row>(`SELECT ${list} FROM 顧客 WHERE 顧客番号 = $1`, [id])
  return rows[0]
}

type Holdings = DeletionInput<Reference, string>['holdings']

/** Everything held of a customer, as a plan needs it: fields, records, days and facts, and no value. */
export async function holdingsOf(database: PGlite, id: string): Promise<Holdings> {
  const { rows } = await database.query<Record<'ref' | 'field' | 'record' | 'events' | 'facts', unknown>>(
    'SELECT 保有番号 AS ref, 項目 AS field, 記録 AS record, 事由の日 AS events, 事実 AS facts FROM 保有 WHERE 顧客番号 = $1 ORDER BY 保有番号',
    [id],
  )
  // What the database holds is not typed; `planDeletion` checks it, and lists what it cannot read.
  return rows.map(({ ref, field, record, events, facts }) => ({ ref, field, record, ...(events ? { events } : {}), ...(facts ? { facts } : {}) })) as Holdings
}

/** Each stops what the one before it stops, and more. */
const strictness: readonly Standing[] = ['active', 'disclosure-stopped', 'use-stopped', 'discontinued']

/** Stops what the person asked to stop. A stop is never loosened by a later one that asks for less. */
export async function stop(database: PGlite, { id, standing }: Subject<Reference>, asked: Standing): Promise<void> {
  if (strictness.indexOf(asked) <= strictness.indexOf(standing)) return
  await database.query('UPDATE 顧客 SET 状態 = $2 WHERE 顧客番号 = $1', [id, asked])
}
