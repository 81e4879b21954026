import type { SchemaRead, SchemaReader, Unread } from '../../model/columns.js'
import type { Location, SourceFile } from '../../model/location.js'
import { positionsOf } from '../../reading/positions.js'
import type { Span } from '../../reading/tree.js'
import { stepsOf } from './steps-of.js'
import { tablesYet } from './tables.js'
import { withoutUndoing } from './undoing.js'

/**
 * Reads the definitions of tables that PostgreSQL, MySQL and SQLite take, and follows migrations: what the statements of all files, one after the
 * other, make of the columns. Statements that say nothing of columns are passed over.
 */
export const sqlReader: SchemaReader = {
  notation: 'sql',
  reads: ({ path }) => /\.sql$/i.test(path),
  read: readSql,
}

function readSql(files: readonly SourceFile[]): SchemaRead {
  const tables = tablesYet()
  const names = new Set(files.map(({ path }) => path.split('/').at(-1)?.toLowerCase()))
  const isRead = (name: string): boolean => names.has(name.toLowerCase())
  const unread = withoutUndoing(files).flatMap(({ path, text }): readonly Unread[] => {
    const position = positionsOf(text)
    const locate = ({ start, end }: Span): Location => ({ file: path, start: position(start), end: position(end) })
    const { steps, gaps } = stepsOf(text, (place) => position(place).line, isRead)
    for (const step of steps) tables.take(step, locate)
    return gaps.map(({ at, because }) => ({ at: locate(at), because }))
  })
  const { columns, gaps } = tables.left()
  return { columns, unread: [...unread, ...gaps] }
}
