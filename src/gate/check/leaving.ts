import { once } from '../../compile/once.js'
import type { Declared, Store } from '../manifest/declared.js'
import type { Remedy } from '../model/finding.js'
import type { Any } from './draft.js'

/** That a field goes out of what declares it: of what declares nothing else the whole goes, for its list cannot be empty. */
export function leaving({ path, entry }: Any, field: string): Remedy {
  const { fields = [] } = entry as { readonly fields?: readonly string[] }
  return fields.every((each) => each === field) ? { code: 'remove', from: path } : { code: 'remove', from: `${path}/fields`, what: field }
}

/** The same of a store: one that something is taken from does not go as a whole. */
export function leavingStore(store: Store, field: string, declared: Declared): readonly Remedy[] {
  const remedy = leaving(store, field)
  const isTaken = remedy.code === 'remove' && remedy.what === undefined && takenFrom(declared).has(`${store.system}/${store.id}`)
  return isTaken ? [] : [remedy]
}

/** Where uses and flows take their fields from. */
const takenFrom = once(({ uses, flows }: Declared): ReadonlySet<string | undefined> => new Set([...uses, ...flows].map(({ entry }) => entry.from)))
