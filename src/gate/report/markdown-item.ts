import { plainly } from '../../explain/plainly.js'
import type { ManifestFault } from '../model/fault.js'
import type { Finding, Remedy } from '../model/finding.js'
import { coveredNames } from '../words/covered-names.js'
import type { Words } from '../words/words-of.js'
import { citedBy } from './cited-by.js'
import { lineOf } from './line-of.js'
import type { MarkdownOptions } from './markdown-options.js'
import { markdownCode, markdownText } from './markdown-text.js'
import { pageElsewhere } from './page-of.js'
import { placeOf } from './place-of.js'

/** A new finding as an entry of a list: what and where, why, and below what would make it right and what it rests on. */
export function findingItem(finding: Finding, words: Words, options: MarkdownOptions): string {
  const { id, related } = finding
  const rests = [
    ...citedBy(finding, options, words).map(({ term, names }) => `${term}: ${names.map(markdownCode).join(', ')}`),
    ...(related.length === 0
      ? []
      : [`${words.term('related')}: ${related.map(({ role, at }) => `${words.term(role)} ${markdownCode(placeOf(at.file, at))}`).join(', ')}`]),
    `${words.term('page')}: ${linked(pageElsewhere(id, options))}`,
  ]
  const below = [...finding.remedies.flatMap((remedy) => remedyTexts(remedy, words)), rests.join('; ')]
  return `- ${headOf(finding, words)}<br>${markdownText(words.finding(finding))}\n${below.map((line) => `  - ${line}\n`).join('')}`
}

/** A finding that is accepted or known, as an entry of one line. */
export function knownItem(finding: Finding, words: Words): string {
  const { owner, acceptance, covers } = finding
  const about = coveredNames(covers).map(markdownCode).join(', ')
  const why = acceptance === undefined ? '' : `: ${markdownText(acceptance.because)} (${acceptance.until})`
  const by = owner === undefined ? '' : `, ${words.term('owner')}: ${markdownCode(words.owner(owner))}`
  return `- ${headOf(finding, words)}${about === '' ? '' : ` ${about}`}${by}${why}\n`
}

/** A fault as an entry. */
export function faultItem(fault: ManifestFault, words: Words): string {
  return `- ${markdownCode(placeOf(fault.file, fault.at))} ${markdownCode(fault.code)}<br>${markdownText(words.fault(fault))}\n`
}

function headOf({ id, level, state, entity, at }: Finding, words: Words): string {
  return `**${words.level(level)}** ${markdownCode(id)} (${words.term(state)}) ${markdownCode(entity)} ${markdownCode(placeOf(at.file, at))}`
}

/** What would make it right. A line to write stands letter by letter, so that it can be copied. */
function remedyTexts(remedy: Remedy, words: Words): readonly string[] {
  const line = plainly(lineOf(remedy) ?? '')
  return words
    .remedy(remedy)
    .map((text) => (line !== '' && text.endsWith(line) ? `${markdownText(text.slice(0, -line.length))} ${markdownCode(line)}` : markdownText(text)))
}

/** A page as a link, where it is an address; else as the path it is. */
function linked(page: string): string {
  return /^https?:\/\/[\w\-.~:/?#@!$&'()*+,;=%]+$/i.test(page) ? `<${page}>` : markdownCode(page)
}
