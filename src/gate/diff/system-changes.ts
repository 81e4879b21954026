import { listed } from '../../compile/listed.js'
import type { System } from '../manifest/declared.js'
import { isLeftOut } from '../manifest/paths.js'
import type { Change } from '../model/change.js'
import { listChanges } from './changed.js'

/** What the check still sees of the columns of a system: the schemas it compares, what it takes them for, and the columns it passes over. */
export function systemChanges(before: System, after: System): readonly Change[] {
  const place = (entry: string) => (typeof after.entry.schema === 'string' ? ['schema'] : ['schema', schemasOf(after).indexOf(entry)])
  const [was, is] = [schemasOf(before), schemasOf(after)]
  return [
    ...listChanges(was.filter(isCompared), is.filter(isCompared), 'schema-added', 'schema-removed', after, place),
    // A file that is left out is one that is compared no longer.
    ...listChanges(was.filter(isLeftOut), is.filter(isLeftOut), 'schema-removed', 'schema-added', after, place),
    ...dismissals(before, after),
    ...listChanges(declaredIn(before), declaredIn(after), 'column-declared', 'column-undeclared', after, (said) => [
      'columns',
      said.slice(0, said.lastIndexOf(': ')),
    ]),
  ]
}

/** Of a new system, the columns that are passed over from the start. */
export function dismissed(added: System): readonly Change[] {
  return dismissals({ ...added, entry: {} }, added)
}

function dismissals(before: System, after: System): readonly Change[] {
  return listChanges(dismissedIn(before), dismissedIn(after), 'column-dismissed', 'column-restored', after, (column) => ['columns', column])
}

function schemasOf({ entry: { schema } }: System): readonly string[] {
  return listed(schema)
}

function isCompared(entry: string): boolean {
  return !isLeftOut(entry)
}

function dismissedIn({ entry: { columns = {} } }: System): readonly string[] {
  return Object.entries(columns).flatMap(([column, holds]) => (holds === 'not-personal' ? [column] : []))
}

function declaredIn({ entry: { columns = {} } }: System): readonly string[] {
  return Object.entries(columns).flatMap(([column, holds]) => (holds === 'not-personal' ? [] : [`${column}: ${holds}`]))
}
