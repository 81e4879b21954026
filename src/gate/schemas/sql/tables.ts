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

  /** The table of this name and schema; where the schema has none, of another. */
  const found = ({ text, schema }: TableName): Table | undefined => {
    const named = tables.get(text.toLowerCase())
    return named?.get(schema ?? '') ?? named?.values().next().value
  }
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

  const take = (step: Step, locate: (at: Span) => Location): void => {
    const table = found(step.table)
    switch (step.kind) {
      case 'create-table': {
        const others = step.like.map(found)
        const taken = others.flatMap((other) => other?.slots ?? [])
        takenOver += taken.length
        const isTooMuch = takenOver > maxTakenOver
        // What is there already stays: a second definition only adds to it.
        const isThere = table !== undefined && table.name.schema === step.table.schema
        const made = isThere ? table : created(step.table)
        const because = [
          ...(isTooMuch ? ['too many columns are taken over'] : []),
          ...(others.includes(undefined) ? ['it takes over the columns of a table that is not known'] : []),
          ...(step.gap === undefined || isThere ? [] : [step.gap]),
        ]
        made.gaps.push(...because.map((reason) => ({ at: locate(step.table.at), because: reason })))
        if (!isTooMuch) for (const { column } of taken) if (column !== undefined) put(made, column)
        for (const definition of step.definitions) put(made, keptAs(definition, locate))
        return
      }
      case 'drop-table':
        if (table !== undefined) remove(table)
        return
      case 'rename-table':
        if (table === undefined) return
        remove(table)
        table.name = { ...table.name, text: step.to.text }
        place(table)
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
    if (table === undefined || column === undefined) return
    if (step.kind === 'drop') replace(table, column, undefined)
    else if (step.kind === 'rename') replace(table, column, { ...column, name: step.to, at: locate(step.to.at) })
    else if (step.kind === 'retype') replace(table, column, { ...column, type: step.type })
    else replace(table, column, { ...column, said: step.said ?? '' })
  }
  const left = () => {
    const all = [...tables.values()].flatMap((named) => [...named.values()])
    return {
      columns: all.flatMap(({ name, slots }) => slots.flatMap(({ column }) => (column === undefined ? [] : [columnAs(name, column)]))),
      gaps: all.flatMap(({ gaps }) => gaps),
    }
  }
  return { take, left }
}

function keptAs({ name, type, said, notes }: Definition, locate: (at: Span) => Location): Kept {
  return { name, at: locate(name.at), type, notes, ...(said === undefined ? {} : { said }) }
}

function columnAs(table: TableName, { name, at, type, notes, said }: Kept): Column {
  const comment = [...notes, said?.trim() ?? ''].filter((note) => note !== '').join('\n')
  return { table: table.text, column: name.text, type, ...(comment === '' ? {} : { comment }), marks: marksInComment(comment), at }
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
