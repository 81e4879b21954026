import type { Definition } from './definition.js'
import type { Gap } from './statements.js'
import type { Name, TableName } from './words.js'

/** What a statement does to the tables. */
export type Step =
  /**
   * Of a table that `like` names, all columns are taken over; so are those of a table that `also` names, where it is known.
   * A `gap` says what cannot be known of it.
   */
  | {
      readonly kind: 'create-table'
      readonly table: TableName
      readonly definitions: readonly Definition[]
      readonly like: readonly TableName[]
      readonly also?: readonly TableName[]
      readonly gap?: string
    }
  /** A table of the session only. */
  | { readonly kind: 'create-temporary' | 'drop-temporary'; readonly table: TableName }
  | { readonly kind: 'drop-table'; readonly table: TableName }
  | { readonly kind: 'rename-table'; readonly table: TableName; readonly to: TableName }
  | { readonly kind: 'add'; readonly table: TableName; readonly definition: Definition }
  | { readonly kind: 'drop'; readonly table: TableName; readonly column: Name }
  | { readonly kind: 'rename'; readonly table: TableName; readonly column: Name; readonly to: Name }
  /** It is defined anew, perhaps under another name. */
  | { readonly kind: 'redefine'; readonly table: TableName; readonly column: Name; readonly definition: Definition }
  | { readonly kind: 'retype'; readonly table: TableName; readonly column: Name; readonly type: string }
  | { readonly kind: 'comment'; readonly table: TableName; readonly column: Name; readonly said?: string }

/** What a statement does, and what of it is not read. */
export interface Steps {
  readonly steps: readonly Step[]
  readonly gaps: readonly Gap[]
}

/** What several do, one after the other. */
export function joined(parts: readonly Steps[]): Steps {
  return { steps: parts.flatMap(({ steps }) => steps), gaps: parts.flatMap(({ gaps }) => gaps) }
}
