import type { System } from '../manifest/declared.js'
import type { Change } from '../model/change.js'
import { listChanges } from './changed.js'

/** What the check still sees of the columns of a system: the schemas it compares, and the columns it passes over. */
export function systemChanges(before: System, after: System): readonly Change[] {
  return [
    ...listChanges(schemasOf(before), schemasOf(after), 'schema-added', 'schema-removed', after, (_, index) =>
      typeof after.entry.schema === 'string' ? ['schema'] : ['schema', index],
    ),
    ...dismissals(before, after),
  ]
}

/** Of a new system, the columns that are passed over from the start. */
export function dismissed(added: System): readonly Change[] {
  return dismissals({ ...added, entry: {} }, added)
}

function dismissals(before: System, after: System): readonly Change[] {
  return listChanges(dismissedIn(before), dismissedIn(after), 'column-dismissed', 'column-restored', after, (column) => ['columns', column])
}

function schemasOf({ entry: { schema = [] } }: System): readonly string[] {
  return typeof schema === 'string' ? [schema] : schema
}

function dismissedIn({ entry: { columns = {} } }: System): readonly string[] {
  return Object.entries(columns).flatMap(([column, holds]) => (holds === 'not-personal' ? [column] : []))
}
