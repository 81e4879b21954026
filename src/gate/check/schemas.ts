import type { System } from '../manifest/declared.js'
import { faultAt } from '../manifest/faults-at.js'
import { folderOf, isPattern, matching, resolved } from '../manifest/paths.js'
import type { RefusedFile } from '../manifest/read-manifest.js'
import type { Column, SchemaRead, SchemaReader, Unread } from '../model/columns.js'
import type { ManifestFault } from '../model/fault.js'
import type { SourceFile } from '../model/location.js'
import { type Recognised, recognise } from '../recognise/recognise.js'
import type { Context } from './context.js'
import { type Draft, relatedTo } from './draft.js'

/** What the schemas of all systems say. */
export interface SchemaCheck {
  readonly drafts: readonly Draft[]
  readonly faults: readonly ManifestFault[]
  readonly columns: { readonly personal: number; readonly accounted: number }
}

/** Compares each system that names its schema with its stores. */
export function schemaFindings(
  context: Context,
  files: readonly SourceFile[],
  readers: readonly SchemaReader[],
  refused: readonly RefusedFile[] = [],
): SchemaCheck {
  const checks = [...context.declared.systems.values()].map((system) => ofSystem(system, context, files, readers, refused))
  return {
    drafts: checks.flatMap(({ drafts }) => drafts),
    faults: checks.flatMap(({ faults }) => faults),
    columns: {
      personal: checks.reduce((sum, { columns }) => sum + columns.personal, 0),
      accounted: checks.reduce((sum, { columns }) => sum + columns.accounted, 0),
    },
  }
}

const nothing: SchemaCheck = { drafts: [], faults: [], columns: { personal: 0, accounted: 0 } }

function ofSystem(
  system: System,
  context: Context,
  files: readonly SourceFile[],
  readers: readonly SchemaReader[],
  refused: readonly RefusedFile[],
): SchemaCheck {
  const { schema } = system.entry
  if (schema === undefined) return nothing
  const { read, faults } = readSchema(system, typeof schema === 'string' ? [schema] : schema, files, readers, refused)
  const personal = read.columns.flatMap((column) => {
    const held = heldIn(column, system, Object.keys(context.document.fields))
    return held === undefined ? [] : [{ column, ...held }]
  })
  const stores = [...context.declared.stores.values()].filter((store) => store.system === system.id)
  // What an API takes in, its collection points account for.
  const collections = context.declared.collections.filter((collection) => collection.system === system.id)
  const stored = new Set([...stores, ...collections].flatMap(({ entry }) => entry.fields))
  const drifted = personal.filter(({ field }) => field === undefined || !stored.has(field))
  const backed = new Set(personal.map(({ field }) => field))
  const names = new Set(read.columns.map(nameOf))
  const stale: readonly Draft[] =
    faults.length > 0
      ? []
      : [
          ...stores.flatMap((store) =>
            store.entry.fields.flatMap((field, index): readonly Draft[] =>
              backed.has(field)
                ? []
                : [
                    {
                      id: 'manifest-stale',
                      level: 'warning',
                      of: store,
                      place: ['fields', index],
                      data: { field },
                      remedies: [{ code: 'remove', from: store.path, what: field }],
                    },
                  ],
            ),
          ),
          ...Object.keys(system.entry.columns ?? {})
            .filter((name) => !names.has(name))
            .map(
              (name): Draft => ({
                id: 'manifest-stale',
                level: 'warning',
                of: system,
                place: ['columns', name],
                isKey: true,
                data: { field: system.entry.columns?.[name] ?? '', column: name },
                remedies: [{ code: 'remove', from: system.path, what: name }],
              }),
            ),
        ]
  return {
    faults,
    drafts: [
      ...drifted.map((each) =>
        drift(
          each,
          system,
          stores.map((store) => relatedTo('store', store)),
          context,
        ),
      ),
      ...stale,
    ],
    columns: { personal: personal.length, accounted: personal.length - drifted.length },
  }
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
  const cited = checks?.['unknown-field']
  return cited === undefined ? [] : typeof cited === 'string' ? [cited] : cited.slice(0, 1)
}

function readSchema(
  system: System,
  entries: readonly string[],
  files: readonly SourceFile[],
  readers: readonly SchemaReader[],
  refused: readonly RefusedFile[],
): { readonly read: SchemaRead; readonly faults: readonly ManifestFault[] } {
  const { source, place } = system
  const faults: ManifestFault[] = []
  const byPath = new Map(files.map((file) => [file.path, file]))
  const named = entries.flatMap((entry, index) => {
    const at = typeof system.entry.schema === 'string' ? [...place, 'schema'] : [...place, 'schema', index]
    const pattern = resolved(folderOf(source.file.path), entry)
    const found = matching(pattern, [...byPath.keys()]).flatMap((path) => byPath.get(path) ?? [])
    const unread = matching(
      pattern,
      refused.map(({ path }) => path),
    )
    for (const { path, code } of refused.filter((each) => unread.includes(each.path))) faults.push({ ...faultAt(code, source, at), file: path })
    if (unread.length === 0 && found.length === 0)
      faults.push(faultAt(isPattern(pattern) ? 'pattern-without-files' : 'file-missing', source, at, { found: entry }))
    return found.map((file) => ({ file, at }))
  })
  const reads = readers.map((reader) => {
    const own = named.filter(({ file }) => reader.reads(file))
    return own.length === 0 ? { columns: [], unread: [] } : reader.read([...new Set(own.map(({ file }) => file))])
  })
  for (const { file, at } of named) {
    if (!readers.some((reader) => reader.reads(file))) {
      faults.push({ ...faultAt('schema-without-reader', source, at, { needed: readers.map(({ notation }) => notation) }), file: file.path })
    }
  }
  const unread = reads.flatMap((read) => read.unread)
  const columns = reads.flatMap((read) => read.columns)
  // A schema without a column would pass whatever it should say.
  if (columns.length + unread.length + faults.length === 0) faults.push(faultAt('empty', source, [...place, 'schema'], { needed: ['column'] }))
  return { read: { columns, unread }, faults: [...faults, ...unread.map(unreadFault)] }
}

function unreadFault({ at, because }: Unread): ManifestFault {
  return { code: 'schema-unread', file: at.file, at, path: [], found: because }
}
