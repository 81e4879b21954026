import { markdownTable } from '../explain/markdown-table.js'
import type { Coverage } from './coverage.js'
import { coverings } from './coverage.js'
import { type CoverageOptions, type ShownClause, shownClauses } from './coverage-shown.js'
import { coverageWords } from './coverage-words.js'
import { markdownCode, markdownText } from './report/markdown-text.js'

/** A coverage as Markdown: a table of the clauses that something touches, and lists of the others. */
export function coverageMarkdown(coverage: Coverage, options: CoverageOptions): string {
  const words = coverageWords[options.language]
  const { touched, untouched, statements } = shownClauses(coverage, options)
  const { id, version } = coverage.policy
  const head = [words.clause, words.means, ...coverings.map((covering) => words.coverings[covering])]
  const rows = touched.map(({ clause, means, touched: found }) => [
    inCell(markdownCode(clause)),
    markdownText(means),
    ...coverings.map((covering) => (found.find(([each]) => each === covering)?.[1] ?? []).map((entity) => inCell(markdownCode(entity))).join('<br>')),
  ])
  const listed = (title: string, clauses: readonly ShownClause[]) =>
    clauses.length === 0 ? [] : [`## ${title}`, clauses.map(({ clause, means }) => `- ${markdownCode(clause)}${words.colon}${markdownText(means)}`).join('\n')]
  return `${[
    `# ${words.title}`,
    markdownText(words.against(`${id} ${version}`, coverage.manifest)),
    markdownText(words.counts(coverage.counts)),
    ...(rows.length === 0 ? [] : [markdownTable(head, rows)]),
    ...listed(words.untouched, untouched),
    ...listed(words.statements, statements),
  ].join('\n\n')}\n`
}

/** A bar in a name would end the cell. */
function inCell(text: string): string {
  return text.replaceAll('|', '\\|')
}
