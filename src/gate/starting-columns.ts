import type { Column, SchemaReader, Unread } from './model/columns.js'
import { recognise } from './recognise/recognise.js'
import type { StartingSource } from './starting-sources.js'

/** A column that was recognised. */
export interface PersonalColumn {
  readonly table: string
  /** `users.email`. */
  readonly name: string
  readonly column: string
  /** None where the policy has none for it. */
  readonly field?: string
  readonly word: string
  /** Whether that is the name of its table. */
  readonly isByTable: boolean
  readonly isSure: boolean
}

/** The personal columns of sources, and what of these could not be read. */
export interface SourcesRead {
  readonly personal: readonly PersonalColumn[]
  readonly unread: readonly Unread[]
  /** There is no column in them at all. */
  readonly isEmpty: boolean
}

/** Reads sources as `checkManifest` will: all files of a notation together. */
export function readSources(sources: readonly StartingSource[], readers: readonly SchemaReader[], fields: readonly string[]): SourcesRead {
  const files = [...new Set(sources.flatMap((source) => source.files))]
  const reads = readers.flatMap((reader) => {
    const own = files.filter((file) => reader.reads(file))
    return own.length === 0 ? [] : [reader.read(own)]
  })
  const columns = reads.flatMap((read) => read.columns)
  return { personal: personalColumns(columns, fields), unread: reads.flatMap(({ unread }) => unread), isEmpty: columns.length === 0 }
}

/** Those of columns that are recognised; of several with one name, as a schema and its migrations have them, the first. */
export function personalColumns(columns: readonly Column[], fields: readonly string[]): readonly PersonalColumn[] {
  const found = new Map<string, PersonalColumn>()
  const recognised = recognise(columns, fields)
  for (const [index, column] of columns.entries()) {
    const name = `${column.table}.${column.column}`
    const own = recognised[index]
    if (own === undefined || found.has(name)) continue
    const { field, because, isSure } = own
    found.set(name, {
      table: column.table,
      name,
      column: column.column,
      ...(field === undefined ? {} : { field }),
      word: because.word,
      isByTable: because.in === 'table',
      isSure,
    })
  }
  return [...found.values()]
}
