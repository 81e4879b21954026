import type { Tree } from '../../../src/gate/reading/tree.js'

/** The value of a tree, without its places. */
export function plainOf(tree: Tree): unknown {
  switch (tree.kind) {
    case 'scalar':
      return tree.value
    case 'list':
      return tree.items.map(plainOf)
    case 'map':
      return Object.fromEntries([...tree.members].map(([name, { value }]) => [name, plainOf(value)]))
  }
}
