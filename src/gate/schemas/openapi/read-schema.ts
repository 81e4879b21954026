import type { Mark } from '../../model/columns.js'
import type { Place, Tree } from '../../reading/tree.js'
import { allMarks } from '../all-marks.js'
import { itemsOf, membersOf, textOf, valueAt } from '../look.js'
import { noteMisspelt } from './known.js'
import type { Awaited, Reading } from './reading.js'
import { combinations, keyMarks, toldOf } from './told.js'

/** Where the properties of a schema belong. */
interface Within {
  readonly table: string
  /** The names it lies in, each followed by a point. */
  readonly prefix: string
  /** What members mark around it: it holds for properties that are not marked themselves. A comment marks only what it is a comment of. */
  readonly marks: readonly Mark[]
}

/** Members that hold one schema, or a list of them, of what lies in the same place. */
const ofTheSame = [
  ...combinations,
  'items',
  'prefixItems',
  'additionalProperties',
  'unevaluatedProperties',
  'unevaluatedItems',
  'contains',
  'if',
  'then',
  'else',
]

/**
 * Reads the properties of a schema into a table: those of all it is made of, and through its arrays. What it refers to is read in its own place,
 * so that each property is read once.
 */
export function readSchema(reading: Reading, schema: Tree, table: string): void {
  readWithin(reading, schema, { table, prefix: '', marks: [] })
}

/** Reads what lies in a property or a parameter. */
export function readUnder(reading: Reading, schema: Tree, name: string, within: Omit<Within, 'prefix'>): void {
  readWithin(reading, schema, { ...within, prefix: `${name}.` })
}

/** Awaits what a node refers to; says whether it does. It is read into the table named as what is referred to, if no other is given. */
export function readReference(reading: Reading, node: Tree, as: Awaited['as'], table?: string): boolean {
  const reference = valueAt(node, '$ref')
  if (reference === undefined) return false
  const text = textOf(reference)
  const followed = text === undefined ? ({ ok: false, because: 'a reference is a text' } as const) : reading.follow(text)
  if (followed.ok) reading.awaited.push({ as, node: followed.node, table: table ?? followed.name })
  else reading.note(reference.place, followed.because)
  return true
}

/** The members of what has to be a map; where it is something else, that is noted. */
export function mapOf(reading: Reading, tree: Tree | undefined, what: string): ReturnType<typeof membersOf> {
  if (tree !== undefined && tree.kind !== 'map' && !(tree.kind === 'scalar' && tree.value === null)) reading.note(tree.place, `${what} is no map`)
  return membersOf(tree)
}

function readWithin(reading: Reading, schema: Tree, around: Within): void {
  if (reading.seen.has(schema)) return
  reading.seen.add(schema)
  if (schema.kind === 'scalar' && typeof schema.value === 'boolean') return
  mapOf(reading, schema, 'the schema')
  noteMisspelt(reading, schema, 'schema')
  const marks = keyMarks(schema)
  const within = marks.length > 0 ? { ...around, marks: allMarks(marks) } : around
  readReference(reading, schema, 'schema')
  for (const [name, { key, value }] of mapOf(reading, valueAt(schema, 'properties'), 'properties')) readProperties(reading, [name], key, value, within)
  for (const name of ofTheSame) {
    const value = valueAt(schema, name)
    for (const each of value?.kind === 'list' ? itemsOf(value) : value === undefined ? [] : [value]) readWithin(reading, each, within)
  }
  for (const [pattern, { key, value }] of mapOf(reading, valueAt(schema, 'patternProperties'), 'patternProperties')) {
    readProperties(reading, namesOf(pattern), key, value, within)
    readWithin(reading, value, within)
  }
  for (const { value } of mapOf(reading, valueAt(schema, 'dependentSchemas'), 'dependentSchemas').values()) readWithin(reading, value, within)
}

/** The names that a pattern stands for, where it is one, or alternatives of such: `^birth_date$`, `^(?:home|work)$`, `^a$|^b$`. */
function namesOf(pattern: string): readonly string[] {
  const within = /^\^\((?:\?:)?([^()]*)\)\$$/.exec(pattern)?.[1]?.split('|')
  const names = within ?? pattern.split('|').map((each) => (/^\^.*\$$/.test(each) ? each.slice(1, -1) : ''))
  return names.every((name) => /^[\p{L}\p{N}_-]+$/u.test(name)) ? [...new Set(names)] : []
}

/** Reads a property; or several that are the same, of which the first has what lies in them. */
function readProperties(reading: Reading, names: readonly string[], place: Place, schema: Tree, { table, prefix, marks: around }: Within): void {
  const { type, comment, marks: own } = toldOf(reading, schema)
  for (const name of names) {
    const column = `${prefix}${name}`
    const isTaken = reading.add({ table, column, type, comment, marks: own.length > 0 ? own : around, place })
    if (isTaken) readUnder(reading, schema, column, { table, marks: around })
  }
}
