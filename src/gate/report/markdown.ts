import { capital } from '../../explain/en/words.js'
import type { Report } from '../model/report.js'
import { type Words, wordsOf } from '../words/words-of.js'
import { counted } from './counted.js'
import { inARow } from './in-a-row.js'
import { fitting } from './markdown-fitting.js'
import type { MarkdownOptions } from './markdown-options.js'
import { type Part, partsOf } from './markdown-parts.js'
import { markdownText } from './markdown-text.js'
import { type LeftOut, markdownWords } from './markdown-words.js'
import { isShort } from './outcome.js'
import { unaccounted } from './outcome-words.js'
import { summary } from './summary.js'

/**
 * A report as a comment on a change, in Markdown. A hidden mark at its beginning tells whose comment it is, so that it can be updated. It opens
 * with what changes, what widens first; then come faults, new findings by owner, and folded what is accepted or known. It never has more characters than
 * the budget: what has no room is left out, the slightest first, and the last lines say how much that is.
 *
 * @returns Markdown; nothing where the budget has no room for the mark
 * @example
 * const files = [{ path: 'clausewise.yaml', text: 'clausewise: 1\npolicy: reference\nrecipients: { mailer: { kind: entrusted-party, country: JP } }' }]
 * const report = checkManifest({ files, policy, asOf: '2026-11-28' })
 * markdown(report, { language: 'en', policy }).split('\n').slice(0, 2)
 * // => ['<!-- clausewise:clausewise.yaml -->', '## Privacy check: 1 finding']
 */
export function markdown(report: Report, options: MarkdownOptions): string {
  const { category = report.manifest, budget = 60_000, language } = options
  const words = wordsOf(options)
  const marker = markerOf(category)
  const parts = partsOf(report, words, options)
  const { counts, against, notes: first } = summary(report, options)
  const notes = [...first, ...(report.changes?.length === 0 ? [words.term('no-changes')] : [])]
  const head = `${marker}## ${titleOf(report, words, options)}\n\n${notes.map((note) => `**${capital(markdownText(note))}**\n\n`).join('')}`
  const tail = `---\n\n${markdownText(counts)}<br>${markdownText(against)}\n`
  const closing = (left: LeftOut) => `**${markdownWords[language].leftOut(left)}**\n\n`

  const whole = head + shown(parts) + tail
  if (whole.length <= budget) return whole
  // What is said of all of them is never shorter than what is said of some.
  const room = budget - head.length - closing(countsOf(parts)).length - tail.length
  const some = fitting(parts, room)
  const seen = new Set(some)
  const left = closing(countsOf(parts.filter((part) => !seen.has(part))))
  // A budget that not even the frame keeps to has room for the mark at most.
  return [head + shown(some) + left + tail, marker + left, marker].find((text) => text.length <= budget) ?? ''
}

function titleOf(report: Report, words: Words, options: MarkdownOptions): string {
  const { faults, findings } = report
  const { language } = options
  const fresh = findings.filter(({ state }) => state === 'new').length
  const said = [
    ...(faults.length === 0 ? [] : [counted(faults.length, 'faults', language, words)]),
    fresh === 0 ? (isShort(report, options) ? unaccounted(language) : words.term('no-findings')) : counted(fresh, 'findings', language, words),
  ]
  return `${capital(words.term('report'))}: ${inARow(said, language)}`
}

/** A mark that the viewer does not see. Its name is encoded, so that nothing in it ends the mark. */
function markerOf(category: string): string {
  const name = encodeURIComponent(category.replace(/\p{Cs}/gu, '\ufffd')).replaceAll('%2F', '/')
  return `<!-- clausewise:${name} -->\n`
}

function shown(parts: readonly Part[]): string {
  return parts
    .map(({ section, text }, at) => {
      const opens = parts[at - 1]?.section !== section
      const closes = parts[at + 1]?.section !== section
      return `${opens ? section.open : ''}${text}${closes ? section.close : ''}`
    })
    .join('')
}

function countsOf(parts: readonly Part[]): LeftOut {
  const some = (kind: Part['kind']) => parts.filter((part) => part.kind === kind).length
  return { changes: some('changes'), faults: some('faults'), findings: some('findings') }
}
