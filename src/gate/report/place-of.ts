import { plain } from '../../compile/plain.js'
import type { Location } from '../model/location.js'

/** A place as editors and terminals follow it: `clausewise.yaml:16:7`; of a file as a whole its name. */
export function placeOf(file: string, at?: Location): string {
  return at === undefined ? plain(file) : `${plain(at.file)}:${at.start.line}:${at.start.column}`
}
