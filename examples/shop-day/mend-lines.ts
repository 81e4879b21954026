import { indented, type Layout } from './layout.js'
import type { Mend } from './mends.js'
import type { Place } from './sheet.js'
import { padded } from './text-width.js'
import { words } from './words.js'

/** The cells that a place takes. */
const column = 29

/** What is to be mended, a line or more each: the file, the line and the row's id, the fault, and the rows that met it. */
export function mendLines(mends: readonly Mend[], layout: Layout): string[] {
  const { metBy } = words[layout.language]
  return mends.flatMap(({ at, lines, metBy: ids }) => {
    const text = [...lines, ...(ids.length === 0 ? [] : [metBy(ids)])].join(' ')
    const [first = '', ...others] = indented(text, column, layout)
    return [`${layout.paint.bad('!')} ${padded(placeInWords(at), column - 3)} ${first.trimStart()}`, ...others]
  })
}

const placeInWords = ({ file, line, id }: Place): string => `${file}:${line}${id === undefined ? '' : ` ${id}`}`
