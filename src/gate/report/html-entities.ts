import { grouped } from '../../compile/grouped.js'
import type { Content } from './html-content.js'
import { howMany } from './html-how-many.js'
import { marks } from './html-marks.js'
import { table } from './html-table.js'
import { code, place, shown } from './html-text.js'

/** Everything that was checked, with the findings about it. */
export function entities(content: Content): string {
  const { report, words, own, findings } = content
  if (report.entities.length === 0) return ''
  const about = grouped(findings, ({ finding }) => finding.entity)
  const rows = report.entities.map(({ path, kind, owner, at }) => {
    const those = about.get(path) ?? []
    return [
      code(path),
      shown(words.term(kind)),
      owner === undefined ? '' : shown(words.owner(owner)),
      place(at.file, at),
      those.length === 0 ? shown(words.term('passed')) : marks(those, content),
    ]
  })
  const headings = [words.term('entity'), words.term('kind'), words.term('owner'), words.term('place'), words.term('findings')]
  return `<section id="entities">
<details>
<summary><h2>${shown(words.term('entities'))} ${howMany(rows.length, content)}</h2></summary>
${table('entities-caption', own.entities, headings, rows)}
</details>
</section>`
}
