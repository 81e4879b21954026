import type { Change } from '../model/change.js'
import type { Content } from './html-content.js'
import { howMany } from './html-how-many.js'
import { place, shown } from './html-text.js'

/** What differs from the manifest before: first what goes out, is kept longer or is known to more people. */
export function changes(content: Content): string {
  const { report, words } = content
  const all = report.changes
  if (all === undefined) return ''
  const part = (title: string, those: readonly Change[], style: string) =>
    those.length === 0
      ? ''
      : `<h3 class="said">${shown(title)}</h3>\n<ul class="changes ${style}">\n${those.map((change) => itemOf(change)).join('\n')}\n</ul>\n`
  const itemOf = (change: Change) =>
    `<li>${shown(words.change(change))}${change.at === undefined ? '' : ` <span class="where">${place(change.at.file, change.at)}</span>`}</li>`
  const widening = part(
    words.term('changes-widen'),
    all.filter(({ widens }) => widens),
    'widens',
  )
  const other = part(
    words.term('changes-other'),
    all.filter(({ widens }) => !widens),
    'other',
  )
  return `<section id="changes" aria-labelledby="changes-title">
<h2 id="changes-title">${shown(words.term('changes'))} ${howMany(all.length, content)}</h2>
${all.length === 0 ? `<p>${shown(words.term('no-changes'))}</p>\n` : ''}${widening}${other}</section>`
}
