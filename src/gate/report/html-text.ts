import { plain } from '../../compile/plain.js'
import { escaped } from '../../explain/escaped.js'
import type { Location } from '../model/location.js'
import { placeOf } from './place-of.js'

/** A text as it may stand in the page: on one line, and with nothing in it that is markup. */
export function shown(text: string): string {
  return escaped(plain(text))
}

/** A name or a path, as it is written. */
export function code(text: string): string {
  return `<code>${shown(text)}</code>`
}

/** Where something stands: `clausewise.yaml:36:17`. */
export function place(file: string, at?: Location): string {
  return code(placeOf(file, at))
}
