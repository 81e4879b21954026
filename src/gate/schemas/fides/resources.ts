import type { Unread } from '../../model/columns.js'
import type { SourceFile } from '../../model/location.js'
import type { Place, Tree } from '../../reading/tree.js'
import { textOf, valueAt } from '../look.js'
import { type Document, readDocument } from '../read-document.js'

/** A manifest of Fides while it is read. */
export interface Resources extends Document {
  readonly note: (place: Place, because: string) => void
  readonly unread: readonly Unread[]
}

/** Reads a manifest of Fides; of one that cannot be read, there is nothing but the reason. */
export function readResources(file: SourceFile): Resources | { readonly tree: undefined; readonly unread: readonly Unread[] } {
  const read = readDocument(file)
  if (!read.ok) return { tree: undefined, unread: [read.unread] }
  const unread: Unread[] = []
  const { at } = read.document
  return { ...read.document, unread, note: (place, because) => unread.push({ at: at(place), because }) }
}

/** The maps of a list, under a name. What is not one is noted; nothing, or null, is an empty list. */
export function listAt({ note }: Resources, tree: Tree | undefined, name: string): readonly Tree[] {
  const value = valueAt(tree, name)
  if (value === undefined || (value.kind === 'scalar' && value.value === null)) return []
  if (value.kind !== 'list') {
    note(value.place, `${name} is no list`)
    return []
  }
  for (const item of value.items) if (item.kind !== 'map') note(item.place, `what stands in ${name} is no map`)
  return value.items.filter((item) => item.kind === 'map')
}

/** What a resource is called, and where that is said; without it, that is noted. */
export function namedBy({ note }: Resources, tree: Tree, member: string): { readonly name: string; readonly place: Place } | undefined {
  const written = valueAt(tree, member)
  const name = textOf(written)
  if (written !== undefined && name !== undefined && name !== '') return { name, place: written.place }
  note(written?.place ?? tree.place, `there is no ${member}`)
  return undefined
}
