import type { Report } from '../model/report.js'
import { placeOf } from './place-of.js'
import { broken, type Shown } from './pretty-finding.js'

/** Of more than these, the others are counted: other outputs name each. */
const most = 12

/** What differs from the manifest before, briefly: what goes out, is kept longer or is known to more people, and how many other changes there are. */
export function prettyChanges({ changes }: Report, { colours, words, options }: Shown): readonly string[] {
  if (changes === undefined) return []
  const title = colours.underline(words.term('changes'))
  if (changes.length === 0) return [`${title}: ${words.term('no-changes')}`]
  const widening = changes.filter(({ widens }) => widens)
  const others = changes.length - widening.length
  const left = widening.length - most
  return [
    title,
    ...widening.slice(0, most).flatMap((change) => {
      const place = change.at === undefined ? '' : ` (${placeOf(change.at.file, change.at)})`
      return broken(`${words.change(change)}${place}`, options, '+ ')
    }),
    ...(left > 0 ? [`  ${words.term('more')}: ${left}`] : []),
    ...(others > 0 ? [colours.dim(`  ${words.term('changes-other')}: ${others}`)] : []),
  ]
}
