import type { Column, Unread } from '../../model/columns.js'
import type { Location } from '../../model/location.js'
import type { Span } from '../../reading/tree.js'
import { marksInComment } from '../marks.js'
import type { Definition } from './definition.js'
import type { Step } from './step.js'
import type { Name, TableName } from './words.js'

/** A column as the steps so far leave it. */
interface Kept {
  readonly name: Name
  readonly at: Location
  readonly type: string
  readonly notes: readonly string[]
  readonly said?: string
}

/** A place in a table; empty when its column is gone. */
interface Slot {
  column: Kept | undefined
}

interface Table {
  name: TableName
  /** In the order in which they came. */
  readonly slots: Slot[]
  /** By the name in small letters. */
  readonly byName: Map<string, Slot>
  readonly gaps: Unread[]
}

/** The tables, step after step. */
export interface Tables {
  /** Does a step of a file; `locate` says where its names stand. */
  readonly take: (step: Step, locate: (at: Span) => Location) => void
  /** What stands in the end: the columns, and what is not known of a table that still is. */
  readonly left: () => { readonly columns: readonly Column[]; readonly gaps: readonly Unread[] }
}

/** So many columns are taken over from other tables at most: a short text could say a great many. */
const maxTakenOver = 50_000

/** So many comments of the text are kept of a column that is defined again and again. */
const maxNotes = 20

/** No tables yet. Names are the same in capitals and in small letters. */
export function tablesYet(): Tables {
  // By name, then by schema.
  const tables = new Map<string, Map<string, Table>>()
  let takenOver = 0

  const exactly = ({ text, schema }: TableName): Table | undefined => tables.get(text.toLowerCase())?.get(schema ?? '')
  /** The only table of this name, whatever its schema. */
  const only = ({ text }: TableName): Table | undefined => {
    const named = tables.get(text.toLowerCase())
    return named?.size === 1 ? named.values().next().value : undefined
  }
  /** The table of this name and schema. Where only USE says the schema, that of none; where nothing does, the only one of this name. */
  const found = (name: TableName): Table | undefined => {
    if (name.isImplied) return exactly(name) ?? exactly({ ...name, schema: '' })
    return exactly(name) ?? (name.schema === undefined ? only(name) : undefined)
  }
  /** The table that is there already when one is made; what USE said in another file may be left out in this. */
  const foundThere = (name: TableName): Table | undefined => {
    if (name.isImplied) return found(name)
    const other = name.schema === undefined ? only(name) : undefined
    return exactly(name) ?? (other?.name.isImplied ? other : undefined)
  }
  /** The same; failing that any of this name, for what is taken over from it takes nothing away. */
  const foundAnywhere = (name: TableName): Table | undefined => found(name) ?? tables.get(name.text.toLowerCase())?.values().next().value
  const place = (table: Table): void => {
    const key = table.name.text.toLowerCase()
    const named = tables.get(key) ?? new Map<string, Table>()
    tables.set(key, named.set(table.name.schema ?? '', table))
  }
  const remove = ({ name: { text, schema } }: Table): void => {
    const named = tables.get(text.toLowerCase())
    named?.delete(schema ?? '')
    if (named?.size === 0) tables.delete(text.toLowerCase())
  }
  const created = (name: TableName): Table => {
    const table: Table = { name, slots: [], byName: new Map(), gaps: [] }
    place(table)
    return table
  }
  /** Gives a table another name. Where that is taken, the columns of both are kept: one of the two went in a way that is not followed. */
  const renamed = (table: Table, to: TableName): void => {
    remove(table)
    table.name = { ...table.name, text: to.text, ...(to.schema === undefined ? {} : { schema: to.schema }) }
    const other = exactly(table.name)
    // The fewer are put among the more, so that renaming back and forth stays cheap.
    const [more, fewer] = other === undefined || other.slots.length < table.slots.length ? [table, other] : [other, table]
    for (const { column } of fewer?.slots ?? []) if (column !== undefined) put(more, column)
    for (const gap of fewer?.gaps ?? []) more.gaps.push(gap)
    more.name = table.name
    place(more)
  }
  /** Puts the columns of other tables into one; false where they are too many. */
  const takeOver = (table: Table, others: ReadonlySet<Table | undefined>): boolean => {
    for (const other of others) {
      takenOver += other?.slots.length ?? 0
      if (takenOver > maxTakenOver) return false
      for (const { column } of other?.slots ?? []) if (column !== undefined) put(table, column)
    }
    return true
  }

  const take = (step: Step, locate: (at: Span) => Location): void => {
    const table = found(step.table)
    switch (step.kind) {
      case 'create-table': {
        const others = new Set(step.like.map(foundAnywhere))
        const also = new Set((step.also ?? []).map(foundAnywhere))
        // What is there already stays: a second definition only adds to it.
        const there = foundThere(step.table)
        const made = there ?? created(step.table)
        const isWhole = takeOver(made, others) && takeOver(made, also)
        const because = [
          ...(isWhole ? [] : ['too many columns are taken over']),
          ...(others.has(undefined) ? ['it takes over the columns of a table that is not known'] : []),
          ...(step.gap === undefined || there !== undefined ? [] : [step.gap]),
        ]
        made.gaps.push(...because.map((reason) => ({ at: locate(step.table.at), because: reason })))
        for (const definition of step.definitions) put(made, keptAs(definition, locate))
        return
      }
      case 'drop-table':
        if (table !== undefined) remove(table)
        return
      case 'rename-table':
        if (table !== undefined) renamed(table, step.to)
        return
      case 'create-temporary':
      case 'drop-temporary':
        // They are gone when their session ends.
        return
      case 'add':
        // A table that other files make, or nobody: what is added to it is seen all the same.
        put(table ?? created(step.table), keptAs(step.definition, locate))
        return
      case 'redefine': {
        const inTable = table ?? created(step.table)
        const before = inTable.byName.get(step.column.text.toLowerCase())?.column
        const anew = keptAs(step.definition, locate)
        if (before === undefined) put(inTable, anew)
        else {
          const isSame = before.name.text.toLowerCase() === anew.name.text.toLowerCase()
          const said = anew.said ?? before.said
          const notes = [...before.notes, ...anew.notes].slice(-maxNotes)
          replace(inTable, before, { ...(isSame ? before : anew), type: anew.type, notes, ...(said === undefined ? {} : { said }) })
        }
        return
      }
    }
    const column = table?.byName.get(step.column.text.toLowerCase())?.column
    // What is not known has a name now.
    if (column === undefined && step.kind === 'rename') put(table ?? created(step.table), keptAs({ name: step.to, type: '', notes: [] }, locate))
    if (table === undefined || column === undefined) return
    if (step.kind === 'drop') replace(table, column, undefined)
    else if (step.kind === 'rename') replace(table, column, { ...column, name: step.to, at: locate(step.to.at) })
    else if (step.kind === 'retype') replace(table, column, { ...column, type: step.type })
    else replace(table, column, { ...column, said: step.said ?? '' })
  }
  const left = () => {
    const all = [...tables.values()].map((named) => [...named.values()])
    return { columns: all.flatMap(columnsOf), gaps: all.flatMap((named) => named.flatMap(({ gaps }) => gaps)) }
  }
  return { take, left }
}

function keptAs({ name, type, said, notes }: Definition, locate: (at: Span) => Location): Kept {
  return { name, at: locate(name.at), type, notes, ...(said === undefined ? {} : { said }) }
}

/** The columns of the tables of one name. Where there are several, those outside the default schema are called with theirs. */
function columnsOf(named: readonly Table[]): readonly Column[] {
  const withColumns = named.filter(({ slots }) => slots.some(({ column }) => column !== undefined))
  return withColumns.flatMap(({ name: { text, schema }, slots }) => {
    const table = withColumns.length > 1 && schema ? `${schema}.${text}` : text
    return slots.flatMap(({ column }) => (column === undefined ? [] : [columnAs(table, column)]))
  })
}

function columnAs(table: string, { name, at, type, notes, said }: Kept): Column {
  const comment = [...notes, said?.trim() ?? ''].filter((note) => note !== '').join('\n')
  return { table, column: name.text, type, ...(comment === '' ? {} : { comment }), marks: marksInComment(comment), at }
}

/** What is there already stays. */
function put(table: Table, column: Kept): void {
  const key = column.name.text.toLowerCase()
  if (table.byName.has(key)) return
  const slot = { column }
  table.slots.push(slot)
  table.byName.set(key, slot)
}

/** Puts a column in the place of another; or nothing. */
function replace({ byName }: Table, column: Kept, other: Kept | undefined): void {
  const slot = byName.get(column.name.text.toLowerCase())
  if (slot === undefined) return
  byName.delete(column.name.text.toLowerCase())
  if (other !== undefined) {
    const hidden = byName.get(other.name.text.toLowerCase())
    if (hidden !== undefined) hidden.column = undefined
    byName.set(other.name.text.toLowerCase(), slot)
  }
  slot.column = other
}
