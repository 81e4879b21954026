import type { Mark } from '../../model/columns.js'
import type { Tree } from '../../reading/tree.js'
import { allMarks } from '../all-marks.js'
import { itemsOf, membersOf, textAt, valueAt } from '../look.js'
import { markOfKey, marksInComment } from '../marks.js'
import type { Reading } from './reading.js'

/** What is said at the end of a reference that holds for whoever refers to it. Its comment is of that alone. */
export interface Told {
  readonly format?: string | undefined
  readonly marks: readonly Mark[]
}

/** What is said of a property. */
interface ToldOfProperty {
  readonly type: string
  readonly comment?: string | undefined
  readonly marks: readonly Mark[]
}

interface OwnTold extends Told {
  readonly comment?: string | undefined
}

/** Members that hold schemas which are all, or some, of the same thing. */
export const combinations = ['allOf', 'oneOf', 'anyOf'] as const

/** How long the text of one type may be, and how many a type may be one of. */
const maxType = 100
const maxTypes = 8

/** The type, comment and marks of a schema where it is used: its own, or else of what it is made of or refers to. */
export function toldOf(reading: Reading, schema: Tree | undefined): ToldOfProperty {
  const { comment, marks } = ownTold(schema)
  const parts = combinations.flatMap((name) => itemsOf(valueAt(schema, name)))
  const toldOfParts = parts.map((part) => toldOf(reading, part))
  const items = valueAt(schema, 'items')
  const toldOfItems = items === undefined ? undefined : toldOf(reading, items)
  const referred = toldOfReference(reading, schema)
  const below = [...(referred?.marks ?? []), ...toldOfParts.flatMap((part) => part.marks), ...(toldOfItems?.marks ?? [])]
  return {
    type: typeOf(schema, referred, toldOfParts, toldOfItems),
    comment: comment ?? toldOfParts.find((part) => part.comment !== undefined)?.comment,
    marks: marks.length > 0 ? marks : allMarks(below),
  }
}

/** What a node says itself, whatever it is made of. */
export function ownTold(node: Tree | undefined): OwnTold {
  const comment = [textAt(node, 'description'), textAt(node, 'title')].map((text) => text?.trim()).find((text) => text !== undefined && text !== '')
  const inComment = comment === undefined ? [] : marksInComment(comment)
  return { format: textAt(node, 'format'), comment, marks: allMarks([...keyMarks(node), ...inComment]) }
}

/** The members of a node that are marks. */
export function keyMarks(node: Tree | undefined): readonly Mark[] {
  return [...membersOf(node)].flatMap(([key, { value }]) => markOfKey(key, value.kind === 'scalar' ? value.value : undefined) ?? [])
}

function typeOf(schema: Tree | undefined, referred: NamedTold | undefined, parts: readonly ToldOfProperty[], items: ToldOfProperty | undefined): string {
  if (referred !== undefined) return withFormat(referred.name, referred.format)
  const format = textAt(schema, 'format')
  const written = valueAt(schema, 'type')
  const types = written?.kind === 'list' ? itemsOf(written).map(typeIn) : [typeIn(written)]
  const named = types.map((type) => (type === 'array' || type === '' ? arrayOf(items) || type : withFormat(type, format)))
  const ofParts = parts.map(({ type }) => type)
  return oneOf(named) || oneOf(ofParts.filter((type) => type !== 'object')) || (isObject(schema) || ofParts.includes('object') ? 'object' : '')
}

function typeIn(tree: Tree | undefined): string {
  return tree?.kind === 'scalar' && typeof tree.value === 'string' ? tree.value : ''
}

/** That it may be null is no type. */
function oneOf(types: readonly string[]): string {
  const all = [...new Set(types)].filter((type) => type !== '' && type !== 'null')
  return short(all.length > maxTypes ? [...all.slice(0, maxTypes), '…'].join(' | ') : all.join(' | '))
}

function arrayOf(items: ToldOfProperty | undefined): string {
  return items === undefined || items.type === '' ? '' : short(`array of ${items.type}`)
}

function withFormat(type: string, format: string | undefined): string {
  return short(format === undefined || format === '' || type === 'null' ? type : `${short(type)} (${short(format)})`)
}

function short(text: string): string {
  return text.length > maxType ? `${text.slice(0, maxType)}…` : text
}

function isObject(schema: Tree | undefined): boolean {
  return ['properties', 'patternProperties', 'additionalProperties'].some((name) => valueAt(schema, name) !== undefined)
}

interface NamedTold extends Told {
  readonly name: string
}

function toldOfReference(reading: Reading, schema: Tree | undefined): NamedTold | undefined {
  const reference = textAt(schema, '$ref')
  if (reference === undefined) return undefined
  const followed = reading.follow(reference)
  return followed.ok ? { name: followed.name, ...toldAtEnd(reading, followed.node) } : { name: '', marks: [] }
}

/** What is said of a node that is referred to, and of what it refers to in turn. It ends where references go in a circle. */
function toldAtEnd(reading: Reading, node: Tree): Told {
  const way = new Set<Tree>()
  let next: Tree | undefined = node
  while (next !== undefined && !way.has(next) && !reading.told.has(next)) {
    way.add(next)
    next = referredBy(reading, next)
  }
  let told: Told = (next === undefined ? undefined : reading.told.get(next)) ?? { marks: [] }
  for (const each of [...way].reverse()) {
    told = nearer(ownTold(each), told)
    reading.told.set(each, told)
  }
  return told
}

function referredBy(reading: Reading, node: Tree): Tree | undefined {
  const reference = textAt(node, '$ref')
  const followed = reference === undefined ? undefined : reading.follow(reference)
  return followed?.ok ? followed.node : undefined
}

function nearer(near: Told, far: Told): Told {
  return { format: near.format ?? far.format, marks: near.marks.length > 0 ? near.marks : far.marks }
}
