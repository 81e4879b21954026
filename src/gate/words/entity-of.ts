/** What kinds of entity have paths of their own, and what is none of these. */
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

/** A path that goes on to a member of an entity: of `systems/shop-db/columns` the system's `columns`. */
export function memberOf(path: string): { readonly entity: string; readonly member: string } | undefined {
  const slash = path.lastIndexOf('/')
  const [entity, member] = [path.slice(0, Math.max(0, slash)), path.slice(slash + 1)]
  return listed.has(member) && entity.includes('/') && !isSection(entity) ? { entity, member } : undefined
}

const listed: ReadonlySet<string> = new Set(['fields', 'shown', 'proves', 'events', 'columns'])

/** What holds the entities of a system has no name of its own. */
function isSection(path: string): boolean {
  const [root, , section, ...rest] = path.split('/')
  return root === 'systems' && section !== undefined && Object.hasOwn(withinSystems, section) && rest.length === 0
}
