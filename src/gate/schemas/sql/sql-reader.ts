import type { SchemaRead, SchemaReader, Unread } from '../../model/columns.js'
import type { Location, SourceFile } from '../../model/location.js'
import { positionsOf } from '../../reading/positions.js'
import type { Span } from '../../reading/tree.js'
import { stepsOf } from './steps-of.js'
import { tablesYet } from './tables.js'

/** Files that undo a migration, by the names that the tools give them. */
const undoing = /(?:^|[/._-])down\.sql$/i

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
  const unread = files
    .filter(({ path }) => !undoing.test(path))
    .flatMap(({ path, text }): readonly Unread[] => {
      const position = positionsOf(text)
      const locate = ({ start, end }: Span): Location => ({ file: path, start: position(start), end: position(end) })
      const { steps, gaps } = stepsOf(text, (place) => position(place).line)
      for (const step of steps) tables.take(step, locate)
      return gaps.map(({ at, because }) => ({ at: locate(at), because }))
    })
  const { columns, gaps } = tables.left()
  return { columns, unread: [...unread, ...gaps] }
}
