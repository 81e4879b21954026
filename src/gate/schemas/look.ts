import type { Member, Tree } from '../reading/tree.js'

const noMembers: ReadonlyMap<string, Member> = new Map()

/** The members of a map; of anything else none. */
export function membersOf(tree: Tree | undefined): ReadonlyMap<string, Member> {
  return tree?.kind === 'map' ? tree.members : noMembers
}

/** The items of a list; of anything else none. */
export function itemsOf(tree: Tree | undefined): readonly Tree[] {
  return tree?.kind === 'list' ? tree.items : []
}

/** What a map has under a name. */
export function valueAt(tree: Tree | undefined, name: string): Tree | undefined {
  return membersOf(tree).get(name)?.value
}

/** A scalar that is text. */
export function textOf(tree: Tree | undefined): string | undefined {
  return tree?.kind === 'scalar' && typeof tree.value === 'string' ? tree.value : undefined
}

/** What a map says under a name, where it is text. */
export function textAt(tree: Tree | undefined, name: string): string | undefined {
  return textOf(valueAt(tree, name))
}

/** The texts of a list under a name. */
export function textsAt(tree: Tree | undefined, name: string): readonly string[] {
  return itemsOf(valueAt(tree, name)).flatMap((item) => textOf(item) ?? [])
}
