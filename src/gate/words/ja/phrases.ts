import { quoted } from '../../../explain/ja/words.js'
import type { Names } from '../../../explain/names.js'
import { shortened } from '../../../explain/shortened.js'
import { type EntityWord, entityOf, memberOf } from '../entity-of.js'

const kinds: { readonly [Kind in EntityWord]: string } = {
  system: 'システム',
  store: '保存先',
  collection: '取得箇所',
  use: '利用',
  recipient: '提供先',
  flow: 'フロー',
  acceptance: '許容',
  other: '検査対象',
}

/** What an entity does with a field, before the field. */
const verbs: { readonly [Kind in EntityWord]: string } = {
  system: '保存する',
  store: '保存する',
  collection: '取得する',
  use: '利用する',
  recipient: '受け取る',
  flow: '提供する',
  acceptance: '示す',
  other: '示す',
}

/** `保存先「shop-db/order」`. */
export function entity(path: string): string {
  const { kind, name } = entityOf(path)
  return path === '' ? 'マニフェスト' : `${kinds[kind]}${quoted(name)}`
}

/** `保存先「shop-db/order」の「fields」`. */
export function part(path: string): string {
  const found = memberOf(path)
  return found === undefined ? entity(path) : `${entity(found.entity)}の${quoted(found.member)}`
}

/** Each in its brackets, one behind the other. */
export function entities(paths: readonly string[]): string {
  return shortened(paths.map(entity), others).join('、')
}

/** `保存する`, `提供する`. */
export function verb(path: string): string {
  return verbs[entityOf(path).kind]
}

/** `項目「氏名（name）」「住所（address）」`. */
export function fields(all: readonly string[], names: Names): string {
  return `項目${shortened(
    all.map((field) => quoted(names.field(field))),
    others,
  ).join('')}`
}

/** How many more there are than are named. */
export function others(count: number): string {
  return `ほか${count}件`
}
