import { and, quoted } from '../../../explain/en/words.js'
import type { Names } from '../../../explain/names.js'
import { shortened } from '../../../explain/shortened.js'
import { type EntityWord, entityOf, memberOf } from '../entity-of.js'

const kinds: { readonly [Kind in EntityWord]: string } = {
  system: 'the system ',
  store: 'the store ',
  collection: 'the collection point ',
  use: 'the use ',
  recipient: 'the recipient ',
  flow: 'the flow ',
  acceptance: 'the acceptance ',
  other: 'the entity ',
}

/** What an entity does with a field. */
const verbs: { readonly [Kind in EntityWord]: string } = {
  system: 'holds',
  store: 'holds',
  collection: 'asks',
  use: 'uses',
  recipient: 'gets',
  flow: 'sends',
  acceptance: 'names',
  other: 'names',
}

/** `the store shop-db/order`. */
export function entity(path: string): string {
  const { kind, name } = entityOf(path)
  return path === '' ? 'the manifest' : `${kinds[kind]}${name}`
}

/** `"fields" of the store shop-db/order`; of what is no list of an entity the entity. */
export function part(path: string): string {
  const found = memberOf(path)
  return found === undefined ? entity(path) : `${quoted(found.member)} of ${entity(found.entity)}`
}

export function entities(paths: readonly string[]): string {
  return and(shortened(paths.map(entity), others))
}

/** `holds`, `asks`, `sends`. */
export function verb(path: string): string {
  return verbs[entityOf(path).kind]
}

/** `the field name`, `the fields name and email`. */
export function fields(all: readonly string[], names: Names): string {
  return `the ${all.length === 1 ? 'field' : 'fields'} ${and(shortened(all.map(names.field), others))}`
}

/** How many more there are than are named. */
export function others(count: number): string {
  return `${count} others`
}
