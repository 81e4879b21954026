import type { ReadFaultCode } from '../reading/tree.js'
import type { Location, SourceFile } from './location.js'

/** The notations of schemas that are read. */
export type Notation = 'prisma' | 'sql' | 'openapi' | 'fides'

/**
 * What a schema says itself of a column: `personal`, with the field where it says which; or that it is `not-personal`.
 * `x-personal-data`, `x-pii`, `x-sensitive-data`, `/// @personal`, `@personal email` in a comment, a Fides category.
 */
export interface Mark {
  /** Whether the column holds something of a person. */
  readonly says: 'personal' | 'not-personal'
  /** The field, where the mark names one. */
  readonly field?: string
  /** The mark as it is written. */
  readonly text: string
}

/** A column of a table, a scalar member of a model, or a property of a schema: as all files together leave it. */
export interface Column {
  /** The table, model, or schema. */
  readonly table: string
  /** Its name, without the table. */
  readonly column: string
  /** The type as it is written; empty where none is. */
  readonly type: string
  /** What is said of it; comments of the line, and those before it that belong to it. */
  readonly comment?: string
  /** What the schema says of it itself; none where it says nothing. */
  readonly marks: readonly Mark[]
  /** Its name where it is declared: for migrations in the statement that added it, or gave it its name. */
  readonly at: Location
}

/** A piece of a schema that was not read. */
export interface Unread {
  /** Where it begins. */
  readonly at: Location
  /** Why: what the parser says. */
  readonly because: string
  /** The fault of the text, where it is YAML or JSON. */
  readonly code?: ReadFaultCode
}

/** What was read of the files of one schema. */
export interface SchemaRead {
  /** In the order of the files. */
  readonly columns: readonly Column[]
  /** What is missing among the columns; each is a fault of the check. */
  readonly unread: readonly Unread[]
}

/** A reader of one notation. It never throws. */
export interface SchemaReader {
  /** What it reads. */
  readonly notation: Notation
  /** Whether a file is of this notation, by its name and, where the name does not tell, by its text. */
  reads(file: SourceFile): boolean
  /** All files of one schema, in order: migrations are followed one after the other, and what a later one drops is gone. */
  read(files: readonly SourceFile[]): SchemaRead
}
