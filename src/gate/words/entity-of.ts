/** What kinds of entity have paths of their own, and what has none of these. */
export type EntityWord = 'system' | 'store' | 'collection' | 'use' | 'recipient' | 'flow' | 'acceptance' | 'other'

/** An entity as a sentence names it. */
export interface NamedEntity {
  readonly kind: EntityWord
  /** `shop-db/order`; of what has no name of its own the path. */
  readonly name: string
}

const withinSystems: { readonly [section: string]: EntityWord } = { stores: 'store', collects: 'collection', uses: 'use' }

/** The entity of a path: of `systems/shop-db/stores/order` the store `shop-db/order`. */
export function entityOf(path: string): NamedEntity {
  const [root, id, section, ...rest] = path.split('/')
  const within = section === undefined || !Object.hasOwn(withinSystems, section) ? undefined : withinSystems[section]
  if (root === 'systems' && id !== undefined && section === undefined) return { kind: 'system', name: id }
  if (root === 'systems' && within !== undefined && rest.length > 0) return { kind: within, name: `${id}/${rest.join('/')}` }
  if (root === 'recipients' && id !== undefined) return { kind: 'recipient', name: path.slice('recipients/'.length) }
  if (root === 'flows' && id !== undefined) return { kind: 'flow', name: path.slice('flows/'.length) }
  return root === 'accepted' ? { kind: 'acceptance', name: path } : { kind: 'other', name: path }
}
