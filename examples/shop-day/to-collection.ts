import { words } from './cells.js'
import type { CellsOf } from './columns.js'

/** A row of forms.csv, a form on the site, as a question for `canCollect`. */
export function toCollection(cells: CellsOf<'forms'>) {
  return {
    fields: words(cells.fields),
    proves: cells.proves === '' ? undefined : words(cells.proves),
    alreadyHeld: cells.already_held === '' ? undefined : words(cells.already_held),
  }
}
