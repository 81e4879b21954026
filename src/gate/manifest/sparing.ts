import type { Notation, SchemaRead, SchemaReader } from '../model/columns.js'
import type { SourceFile } from '../model/location.js'

/** A reader that may be another's: where it throws or gives no answer, its files are not read, and it is said. Nothing of what is no reader. */
export function sparing(value: unknown): SchemaReader | undefined {
  try {
    const reader = value as SchemaReader | null | undefined
    if (reader === null || reader === undefined || typeof reader.notation !== 'string') return undefined
    if (typeof reader.reads !== 'function' || typeof reader.read !== 'function') return undefined
    return { notation: reader.notation as Notation, reads: (file) => readsOf(reader, file), read: (files) => readOf(reader, files) }
  } catch {
    return undefined
  }
}

function readsOf(reader: SchemaReader, file: SourceFile): boolean {
  try {
    return reader.reads(file) === true
  } catch {
    // Then it is asked to read the file, and what it says of it is told.
    return true
  }
}

function readOf(reader: SchemaReader, files: readonly SourceFile[]): SchemaRead {
  try {
    const read: Partial<SchemaRead> | undefined = reader.read(files)
    if (Array.isArray(read?.columns) && Array.isArray(read.unread)) return { columns: read.columns, unread: read.unread }
    return unread(files, 'its reader gives no answer')
  } catch (error) {
    return unread(files, error instanceof Error ? error.message : 'its reader throws')
  }
}

function unread(files: readonly SourceFile[], because: string): SchemaRead {
  const first = { line: 1, column: 1 }
  return { columns: [], unread: files.map(({ path }) => ({ at: { file: path, start: first, end: first }, because })) }
}
