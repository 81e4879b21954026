import type { Tree } from '../../reading/tree.js'
import { textAt } from '../look.js'

/** Where a reference leads: the node, and the last name on the way to it; or why it leads nowhere. */
export type Followed = { readonly ok: true; readonly node: Tree; readonly name: string } | { readonly ok: false; readonly because: string }

/** How much of a reference is repeated where it leads nowhere. */
const maxWritten = 200

/** Follows a reference within the document: `#` and a JSON pointer. Another document is never fetched. */
export function follow(root: Tree, reference: string): Followed {
  const written = reference.length > maxWritten ? `${reference.slice(0, maxWritten)}…` : reference
  if (!reference.startsWith('#')) return { ok: false, because: `the reference leads out of the file, and is not followed: ${written}` }
  const pointer = decoded(reference.slice(1))
  if (pointer === undefined || (pointer !== '' && !pointer.startsWith('/'))) return { ok: false, because: `the reference is no JSON pointer: ${written}` }
  const names = pointer
    .split('/')
    .slice(1)
    .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'))
  const node = names.reduce<Tree | undefined>(childAt, root)
  return node === undefined ? { ok: false, because: `the reference leads to nothing: ${written}` } : { ok: true, node, name: names.at(-1) ?? '#' }
}

/** How many references in a row are followed at most to see what lies at their end. What is there is read in its own place, however far it is. */
const maxWay = 10

/** A node, and what it refers to, one after the other: as far as references lead somewhere, and in no circle. */
export function wayFrom(root: Tree, node: Tree): readonly [Tree, ...Tree[]] {
  const way: [Tree, ...Tree[]] = [node]
  let reference = textAt(node, '$ref')
  while (reference !== undefined && way.length < maxWay) {
    const followed = follow(root, reference)
    if (!followed.ok || way.includes(followed.node)) break
    way.push(followed.node)
    reference = textAt(followed.node, '$ref')
  }
  return way
}

function childAt(tree: Tree | undefined, name: string): Tree | undefined {
  if (tree?.kind === 'map') return tree.members.get(name)?.value
  return tree?.kind === 'list' && /^\d+$/.test(name) ? tree.items[Number(name)] : undefined
}

/** Not every text with `%` is percent-encoded UTF-8. */
function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}
