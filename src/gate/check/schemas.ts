import { listed } from '../../compile/listed.js'
import type { Store, System } from '../manifest/declared.js'
import type { Column } from '../model/columns.js'
import type { ManifestFault } from '../model/fault.js'
import { type Recognised, recognise } from '../recognise/recognise.js'
import type { Context } from './context.js'
import { type Draft, relatedTo } from './draft.js'
import { readSchema, type Schemas } from './read-schema.js'

/** What the schemas of all systems say. */
export interface SchemaCheck {
  readonly drafts: readonly Draft[]
  readonly faults: readonly ManifestFault[]
  readonly columns: { readonly personal: number; readonly accounted: number }
}

/** Compares each system that names its schema with its stores. */
export function schemaFindings(context: Context, schemas: Schemas): SchemaCheck {
  const checks = [...context.declared.systems.values()].filter(({ entry }) => entry.schema !== undefined).map((system) => ofSystem(system, context, schemas))
  return {
    drafts: checks.flatMap(({ drafts }) => drafts),
    faults: checks.flatMap(({ faults }) => faults),
    columns: {
      personal: checks.reduce((sum, { columns }) => sum + columns.personal, 0),
      accounted: checks.reduce((sum, { columns }) => sum + columns.accounted, 0),
    },
  }
}

function ofSystem(system: System, context: Context, schemas: Schemas): SchemaCheck {
  const { columns, faults } = readSchema(system, schemas)
  const known = Object.keys(context.document.fields)
  const personal = columns.flatMap((column) => {
    const held = heldIn(column, system, known)
    return held === undefined ? [] : [{ column, ...held }]
  })
  const stores = [...context.declared.stores.values()].filter((store) => store.system === system.id)
  // What an API takes in, its collection points account for.
  const collections = context.declared.collections.filter((collection) => collection.system === system.id)
  const stored = new Set([...stores, ...collections].flatMap(({ entry }) => entry.fields))
  const drifted = personal.filter(({ field }) => field === undefined || !stored.has(field))
  const related = stores.map((store) => relatedTo('store', store))
  return {
    faults,
    drafts: [
      ...drifted.map((each) => drift(each, system, related, context)),
      // Of a schema that is not read as a whole nobody knows what it lacks.
      ...(faults.length > 0
        ? []
        : [...staleFields(stores, new Set(personal.map(({ field }) => field))), ...staleColumns(system, new Set(columns.map(nameOf)))]),
    ],
    columns: { personal: personal.length, accounted: personal.length - drifted.length },
  }
}

/** Declared fields that no column backs. */
function staleFields(stores: readonly Store[], backed: ReadonlySet<string | undefined>): readonly Draft[] {
  return stores.flatMap((store) =>
    [...store.entry.fields.entries()]
      .filter(([, field]) => !backed.has(field))
      .map(
        ([index, field]): Draft => ({
          id: 'manifest-stale',
          level: 'warning',
          of: store,
          place: ['fields', index],
          data: { field },
          remedies: [{ code: 'remove', from: store.path, what: field }],
        }),
      ),
  )
}

/** What is said of columns that there are not. */
function staleColumns(system: System, names: ReadonlySet<string>): readonly Draft[] {
  return Object.entries(system.entry.columns ?? {})
    .filter(([name]) => !names.has(name))
    .map(
      ([name, field]): Draft => ({
        id: 'manifest-stale',
        level: 'warning',
        of: system,
        place: ['columns', name],
        isKey: true,
        data: { field, column: name },
        remedies: [{ code: 'remove', from: system.path, what: name }],
      }),
    )
}

interface Held {
  readonly field?: string
  readonly because: string
  readonly isSure: boolean
}

const nameOf = ({ table, column }: Column): string => `${table}.${column}`

/** What a column holds: what the manifest says of it, or else what it is recognised as. */
function heldIn(column: Column, system: System, fields: readonly string[]): Held | undefined {
  const columns = system.entry.columns ?? {}
  const name = nameOf(column)
  const overruled = Object.hasOwn(columns, name) ? columns[name] : undefined
  if (overruled === 'not-personal') return undefined
  if (overruled !== undefined) return { field: overruled, because: name, isSure: true }
  const found: Recognised | undefined = recognise(column, fields)
  return found && { ...(found.field === undefined ? {} : { field: found.field }), because: found.because.word, isSure: found.isSure }
}

function drift(
  { column, field, because, isSure }: Held & { readonly column: Column },
  system: System,
  stores: Draft['related'] & object,
  { document }: Context,
): Draft {
  const name = nameOf(column)
  const known = field !== undefined && Object.hasOwn(document.fields, field) ? document.fields[field] : undefined
  return {
    id: 'schema-drift',
    level: isSure || field !== undefined ? 'error' : 'warning',
    of: system,
    at: column.at,
    clauses: known === undefined ? unknownField(document) : [known.clause],
    related: stores,
    data: { column: name, ...(field === undefined ? {} : { field }), because },
    remedies: [
      ...(field === undefined ? [{ code: 'revise-policy' as const }] : [{ code: 'add' as const, to: `${system.path}/stores`, line: `fields: [${field}]` }]),
      { code: 'add', to: system.path, line: `columns: { ${name}: not-personal }` },
    ],
  }
}

/** The clause that a field nobody declared is denied by. */
function unknownField({ checks }: Context['document']): readonly string[] {
  return listed(checks?.['unknown-field']).slice(0, 1)
}
