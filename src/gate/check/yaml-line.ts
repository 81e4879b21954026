import { type Covers, coverKinds } from '../model/covers.js'
import { list, scalar } from '../starting-yaml.js'

/** A member whose value is a list: `fields: [name, email]`. */
export function listLine(key: string, texts: readonly string[]): string {
  return `${key}: ${list(texts)}`
}

/** An entry of a map: `users.cold: not-personal`. */
export function entryLine(key: string, value: string): string {
  return `${scalar(key)}: ${scalar(value)}`
}

/** What an acceptance covers: `covers: { columns: [users.cold] }`. */
export function coversLine(covers: Covers): string {
  return `covers: { ${coverKinds.flatMap((kind) => (covers[kind] === undefined ? [] : [listLine(kind, covers[kind])])).join(', ')} }`
}
