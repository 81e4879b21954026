import { grouped } from '../../compile/grouped.js'
import { once } from '../../compile/once.js'
import type { Collection, Store, System } from '../manifest/declared.js'
import { faultAt } from '../manifest/faults-at.js'
import { mostFaults } from '../manifest/first-faults.js'
import type { Column } from '../model/columns.js'
import type { ManifestFault } from '../model/fault.js'
import type { Remedy } from '../model/finding.js'
import { recognise } from '../recognise/recognise.js'
import type { Recognised } from '../recognise/recognised.js'
import type { Context } from './context.js'
import { type Draft, relatedTo } from './draft.js'
import { draftsOf } from './drafts-of.js'
import { leavingStore } from './leaving.js'
import { readSchema, remembering, type Schemas } from './read-schema.js'
import { fieldUndeclared, nearestRemedy, unknownField } from './reasons.js'
import { entryLine } from './yaml-line.js'

/** What the schemas of all systems say. */
export interface SchemaCheck {
  readonly drafts: readonly Draft[]
  readonly faults: readonly ManifestFault[]
  readonly columns: { readonly all: number; readonly personal: number; readonly accounted: number }
}

/** Compares each system that names its schema with its stores. */
export function schemaFindings(context: Context, { readers, ...schemas }: Schemas): SchemaCheck {
  const { systems, stores, collections } = context.declared
  const known = Object.keys(context.document.fields)
  // A schema may be several systems': it is read once, and its columns are recognised once.
  const reading = { ...schemas, readers: readers.map(remembering), recognised: once((columns: readonly Column[]) => recognise(columns, known)) }
  const storesOf = grouped([...stores.values()], ({ system }) => system)
  const collectionsOf = grouped(collections, ({ system }) => system)
  const checks: SchemaCheck[] = []
  let faulty = 0
  let compared = 0
  for (const system of systems.values()) {
    if (faulty >= mostFaults || context.room.left < 0) break
    if (system.entry.schema === undefined) continue
    const check = ofSystem(system, { stores: storesOf.get(system.id) ?? [], collections: collectionsOf.get(system.id) ?? [] }, context, reading)
    faulty += check.faults.length
    checks.push(check)
    compared += check.columns.all
    if (compared <= mostColumns) continue
    checks.push({
      drafts: [],
      faults: [faultAt('too-large', system.source, [...system.place, 'schema'], { found: String(mostColumns), needed: ['columns'] })],
      columns: { all: 0, personal: 0, accounted: 0 },
    })
    break
  }
  return {
    drafts: checks.flatMap(({ drafts }) => drafts),
    faults: checks.flatMap(({ faults }) => faults),
    columns: {
      all: compared,
      personal: checks.reduce((sum, { columns }) => sum + columns.personal, 0),
      accounted: checks.reduce((sum, { columns }) => sum + columns.accounted, 0),
    },
  }
}

/** With so many columns, those of a schema counted again for each system that names it, the systems behind are not compared. */
const mostColumns = 1_000_000

interface Reading extends Schemas {
  readonly recognised: (columns: readonly Column[]) => ReturnType<typeof recognise>
}

/** What a system has to account for the columns of its schema. */
interface Accounting {
  readonly stores: readonly Store[]
  /** What an API takes in, its collection points account for. */
  readonly collections: readonly Collection[]
}

function ofSystem(system: System, accounting: Accounting, context: Context, reading: Reading): SchemaCheck {
  const { stores, collections } = accounting
  const { columns, faults } = readSchema(system, reading)
  const known = Object.keys(context.document.fields)
  const recognised = reading.recognised(columns)
  const personal = columns.flatMap((column, index) => {
    const held = heldIn(column, system, recognised[index])
    return held === undefined ? [] : [{ column, ...held }]
  })
  const stored = new Set([...stores, ...collections].flatMap(({ entry }) => entry.fields))
  const drifted = personal.filter(({ field }) => field === undefined || !stored.has(field))
  const undeclared = Object.entries(system.entry.columns ?? {}).filter(([, field]) => field !== notPersonal && !known.includes(field))
  const misnamed = new Set(undeclared.map(([name]) => name))
  return {
    faults,
    drafts: [
      ...draftsOf(
        drifted.filter(({ column }) => !misnamed.has(nameOf(column))),
        context,
        (each) => [drift(each, system, accounting, context)],
      ),
      ...draftsOf(undeclared, context, ([name, field]) => [undeclaredField(name, field, system, context)]),
      // Of a schema that is not read as a whole nobody knows what it lacks.
      ...(faults.length > 0 ? [] : [...staleFields(stores, new Set(personal.map(({ field }) => field)), context), ...staleColumns(system, columns, context)]),
    ],
    columns: { all: columns.length, personal: personal.length, accounted: personal.length - drifted.length },
  }
}

/** Declared fields that no column backs. */
function staleFields(stores: readonly Store[], backed: ReadonlySet<string | undefined>, context: Context): readonly Draft[] {
  return draftsOf(stores, context, (store) =>
    [...store.entry.fields.entries()]
      .filter(([, field]) => !backed.has(field))
      .map(
        ([index, field]): Draft => ({
          id: 'manifest-stale',
          level: 'warning',
          of: store,
          place: ['fields', index],
          data: { field },
          remedies: [{ code: 'name-column', system: `systems/${store.system}`, field }, ...leavingStore(store, field, context.declared)],
        }),
      ),
  )
}

/** What a column is said to hold, and the policy does not know. */
function undeclaredField(name: string, field: string, system: System, { document }: Context): Draft {
  return fieldUndeclared(system, ['columns', name], field, { clauses: unknownField(document), names: [...Object.keys(document.fields), notPersonal] })
}

/** What is said of columns that there are not. */
function staleColumns(system: System, columns: readonly Column[], context: Context): readonly Draft[] {
  const said = Object.entries(system.entry.columns ?? {})
  if (said.length === 0) return []
  const names = new Set(columns.map(nameOf))
  const list = [...names]
  return draftsOf(
    said.filter(([name]) => !names.has(name)),
    context,
    ([name, field]): readonly Draft[] => [
      {
        id: 'manifest-stale',
        level: 'warning',
        of: system,
        place: ['columns', name],
        isKey: true,
        data: { field, column: name },
        remedies: [...nearestRemedy(name, list), { code: 'remove', from: `${system.path}/columns`, what: name }],
      },
    ],
  )
}

interface Held {
  readonly field?: string
  readonly because: string
  readonly isSure: boolean
}

/** What the manifest says of a column that holds nothing of a person. */
const notPersonal = 'not-personal'

const nameOf = ({ table, column }: Column): string => `${table}.${column}`

/** What a column holds: what the manifest says of it, or else what it is recognised as. */
function heldIn(column: Column, system: System, recognised: Recognised | undefined): Held | undefined {
  const columns = system.entry.columns ?? {}
  const name = nameOf(column)
  const overruled = Object.hasOwn(columns, name) ? columns[name] : undefined
  if (overruled === notPersonal) return undefined
  if (overruled !== undefined) return { field: overruled, because: name, isSure: true }
  return recognised && { ...(recognised.field === undefined ? {} : { field: recognised.field }), because: recognised.because.word, isSure: recognised.isSure }
}

function drift(
  { column, field, because, isSure }: Held & { readonly column: Column },
  system: System,
  { stores, collections }: Accounting,
  { document }: Context,
): Draft {
  const name = nameOf(column)
  const known = field !== undefined && Object.hasOwn(document.fields, field) ? document.fields[field] : undefined
  const misspelt = field === undefined ? column.marks.flatMap((mark) => (mark.field === undefined ? [] : [mark.field])) : []
  // An API that only asks has no store.
  const holders = stores.length > 0 ? stores : collections
  const [holder, ...others] = holders
  const paths = holders.map(({ path }) => path)
  const held: readonly Remedy[] =
    field === undefined
      ? []
      : [
          holder !== undefined && others.length === 0
            ? { code: 'add', to: `${holder.path}/fields`, line: field }
            : { code: 'hold', field, system: system.path, stores: paths },
        ]
  return {
    id: 'schema-drift',
    level: isSure || field !== undefined ? 'error' : 'warning',
    of: system,
    at: column.at,
    clauses: known === undefined ? unknownField(document) : [known.clause],
    related: stores.map((each) => relatedTo('store', each)),
    data: { column: name, ...(field === undefined ? {} : { field }), because },
    remedies: [
      ...misspelt.flatMap((each) => nearestRemedy(each, Object.keys(document.fields))),
      ...held,
      { code: 'not-personal', to: `${system.path}/columns`, line: entryLine(name, notPersonal) },
      ...(field === undefined ? [{ code: 'revise-policy' as const }] : []),
    ],
  }
}
