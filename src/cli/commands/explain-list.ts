import { compileNames } from '../../compile/names.js'
import { plain } from '../../compile/plain.js'
import { cells, padded } from '../../explain/cells.js'
import type { LanguageCode } from '../../explain/language.js'
import { wrapped } from '../../explain/wrapped.js'
import { findingIds } from '../../gate/model/finding.js'
import { pages } from '../../gate/pages/pages.js'
import type { Document } from '../../model/document.js'
import { partsInLines, type Shown } from './explain-parts.js'
import { explainWords } from './explain-words.js'

/** All that can be explained: the findings, and the clauses of a policy. */
export function explainList(document: Document, language: LanguageCode, shown: Shown): string {
  const words = explainWords[language]
  const findings = findingIds.map((id) => [id, pages[id].title[language]] as const)
  const clauses = compileNames(document).clauses.map((id) => {
    const means = document.clauses[id]?.means
    return [plain(id), plain(means?.[language] ?? means?.en ?? '')] as const
  })
  return partsInLines(
    words.more,
    [
      { heading: words.findings, body: [{ text: table(findings, shown.width) }] },
      { heading: words.clausesOf(plain(document.id), plain(document.version)), body: [{ text: table(clauses, shown.width) }] },
    ],
    shown,
  )
}

/** A name and what is said of it, side by side; what has no room goes on below, in its column. */
function table(rows: readonly (readonly [name: string, text: string])[], width: number): string {
  const first = Math.max(...rows.map(([name]) => cells(name))) + 2
  const room = Math.max(width - first - 2, 30)
  return rows
    .map(([name, text]) =>
      wrapped(text, room, cells)
        .map((line, index) => padded(index === 0 ? name : '', first) + line)
        .join('\n'),
    )
    .join('\n')
}
