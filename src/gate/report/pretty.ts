import { createColors } from 'picocolors'
import { plain } from '../../compile/plain.js'
import type { Report } from '../model/report.js'
import { wordsOf } from '../words/words-of.js'
import { byOwner } from './by-owner.js'
import { codeFrames } from './code-frame.js'
import { failsFrom } from './fails-from.js'
import { goneWords } from './gone-words.js'
import { harmless } from './harmless.js'
import { outcomeNotes } from './outcome-words.js'
import { pagesOf } from './page-of.js'
import { prettyChanges } from './pretty-changes.js'
import { narrowest, prettyFault, prettyFinding, prettyKnown, type Shown } from './pretty-finding.js'
import type { PrettyOptions } from './pretty-options.js'
import { summary } from './summary.js'

/** How wide a line of code is shown where nothing says how wide it can be. */
const usualWidth = 120

/**
 * A report for people at a terminal: faults first, then the findings by owner, file and place, new ones with the line they are about; at the
 * end how much was looked at, under which policy and as of which day. Where it is to be quiet, only what fails, and nothing of what passes.
 * Names in a manifest cannot move the cursor or colour anything.
 *
 * @returns lines, each with its end; no text where it is to be quiet and nothing fails
 * @example
 * const files = [{ path: 'clausewise.yaml', text: 'clausewise: 1\npolicy: reference\nrecipients: { mailer: { kind: entrusted-party, country: JP } }' }]
 * const report = checkManifest({ files, policy, asOf: '2026-11-28' })
 * pretty(report, { language: 'en', policy, files, colour: false }).split('\n')[2]
 * // => 'clausewise.yaml:3:15  note  recipient-unused (new)  recipients/mailer'
 */
export function pretty(report: Report, options: PrettyOptions): string {
  const colours = createColors(options.colour)
  const words = wordsOf(options)
  const { width = usualWidth, quiet = false, failOn = 'warning' } = options
  const shown: Shown = { colours, words, options, frame: codeFrames(options.files, Math.max(width, narrowest) - 2) }
  const owners = byOwner(quiet ? report.findings.filter((finding) => failsFrom(finding, failOn)) : report.findings)
  const blocks: readonly (readonly string[])[] = [
    ...report.faults.map((fault) => prettyFault(fault, shown)),
    quiet ? [] : prettyChanges(report, shown),
    ...owners.flatMap(({ owner, findings }) => [
      [colours.underline(owner === undefined ? words.owner(undefined) : `${words.term('owner')}: ${words.owner(owner)}`)],
      ...findings.filter(({ state }) => state === 'new').map((finding) => prettyFinding(finding, shown)),
      findings.filter(({ state }) => state !== 'new').map((finding) => prettyKnown(finding, shown)),
    ]),
    report.gone.map((entry) => colours.red(goneWords[options.language].sentence(entry))),
    quiet ? outcomeNotes(report, options).map(colours.red) : closing(report, options, shown),
  ]
  const lines = blocks.filter((block) => block.length > 0).flatMap((block) => [...block, ''])
  return lines
    .slice(0, -1)
    .map((line) => `${harmless(line)}\n`)
    .join('')
}

function closing(report: Report, options: PrettyOptions, { colours, words }: Shown): readonly string[] {
  const { counts, against, notes } = summary(report, options)
  const isFolded = report.findings.some(({ state }) => state !== 'new')
  return [
    ...notes.map((note) => colours.red(note)),
    colours.bold(counts),
    against,
    ...(isFolded ? [colours.dim(`${words.term('page')}: ${plain(pagesOf(options))}`)] : []),
  ]
}
