/** Where a row stands: the file, and the line in it as an editor counts. */
export interface Place {
  readonly file: string
  readonly line: number
  /** The row's id, where it has one. */
  readonly id?: string | undefined
}

/** What is wrong with a row before anything is asked: it cannot be read, or names somebody whom no file has. */
export type RowFault =
  | { readonly code: 'columns'; readonly found: number; readonly needed: number }
  | { readonly code: 'quotes' }
  | { readonly code: 'json' }
  | { readonly code: 'no-id' }
  | { readonly code: 'id-twice'; readonly first: Place }
  | { readonly code: 'no-customer' }
  | { readonly code: 'unknown-customer' }
  | { readonly code: 'unknown-recipient' }
  | { readonly code: 'holds-unread' }

export interface BrokenRow {
  readonly at: Place
  readonly fault: RowFault
}

export interface Row<Cells> {
  readonly at: Place
  readonly cells: Cells
}

/** A file, read: the rows that can be, and those that cannot. */
export interface Sheet<Cells> {
  readonly file: string
  readonly rows: readonly Row<Cells>[]
  readonly broken: readonly BrokenRow[]
}
