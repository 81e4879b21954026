import type { createColors } from 'picocolors'
import { plain } from '../../compile/plain.js'
import { cells } from '../../explain/cells.js'
import { wrapped } from '../../explain/wrapped.js'
import type { ManifestFault } from '../model/fault.js'
import type { Finding, Level } from '../model/finding.js'
import type { Location } from '../model/location.js'
import { coveredNames } from '../words/covered-names.js'
import type { Words } from '../words/words-of.js'
import { citedBy } from './cited-by.js'
import type { FrameLine } from './code-frame.js'
import { lineOf } from './line-of.js'
import { pageOf } from './page-of.js'
import { placeOf } from './place-of.js'
import type { PrettyOptions } from './pretty-options.js'

type Colors = ReturnType<typeof createColors>

/** What a finding is shown with. */
export interface Shown {
  readonly colours: Colors
  readonly words: Words
  readonly options: PrettyOptions
  readonly frame: (at: Location) => readonly FrameLine[]
}

const indent = '  '

/** A new finding in full: where and what, the line, why, what would make it right, and its page. */
export function prettyFinding(finding: Finding, { colours, words, options, frame }: Shown): readonly string[] {
  const { id, level, state, entity, at, related } = finding
  const { bold, dim, green } = colours
  const painted = paintedBy(level, colours)
  const places = related.map((other) => `${words.term(other.role)} ${placeOf(other.at.file, other.at)}`)
  const rests = citedBy(finding, options, words).map(({ term, names }) => `${term}: ${names.join(', ')}`)
  const label = (term: string, text: string) => dim(`${indent}${term}: ${text}`)
  return [
    `${bold(placeOf(at.file, at))}  ${painted(words.level(level))}  ${bold(id)} (${words.term(state)})  ${plain(entity)}`,
    ...framed(frame(at), painted, colours),
    ...broken(words.finding(finding), options),
    ...remediesOf(finding, words, options).map((line) => green(line)),
    ...rests.map((line) => dim(`${indent}${line}`)),
    ...(places.length === 0 ? [] : [label(words.term('related'), places.join(', '))]),
    label(words.term('page'), plain(pageOf(id, options))),
  ]
}

/** A finding that is accepted or known, in one line. */
export function prettyKnown({ id, level, state, entity, at, clauses, covers, acceptance }: Finding, { colours, words }: Shown): string {
  const parts = [
    placeOf(at.file, at),
    words.level(level),
    `${id} (${words.term(state)})`,
    plain(entity),
    coveredNames(covers).map(plain).join(', '),
    clauses.map(plain).join(', '),
    ...(acceptance === undefined ? [] : [`${plain(acceptance.because)} (${acceptance.until})`]),
  ]
  return colours.dim(parts.filter((part) => part !== '').join('  '))
}

/** A fault: where it stands, the line, and what would be right. */
export function prettyFault(fault: ManifestFault, { colours, words, options, frame }: Shown): readonly string[] {
  const { bold, red } = colours
  return [
    `${bold(placeOf(fault.file, fault.at))}  ${red(words.term('fault'))}  ${bold(fault.code)}`,
    ...(fault.at === undefined ? [] : framed(frame(fault.at), red, colours)),
    ...broken(words.fault(fault), options),
  ]
}

type Paint = (text: string) => string

function paintedBy(level: Level, { red, yellow, cyan }: Colors): Paint {
  return { error: red, warning: yellow, note: cyan }[level]
}

function framed(lines: readonly FrameLine[], painted: Paint, { dim }: Colors): readonly string[] {
  return lines.map(({ kind, gutter, text }) => `${indent}${dim(`${gutter} |`)} ${kind === 'caret' ? painted(text) : text}`)
}

/** What would make it right. A line to write is not broken, so that it can be copied. */
function remediesOf(finding: Finding, words: Words, options: PrettyOptions): readonly string[] {
  return finding.remedies.flatMap((remedy) =>
    words.remedy(remedy).flatMap((text) => (lineOf(remedy) !== undefined ? [`${indent}- ${text}`] : broken(text, options, '- '))),
  )
}

/** A sentence in lines, where the width of a line is known. */
export function broken(text: string, { width }: PrettyOptions, mark = ''): readonly string[] {
  const lines = width === undefined ? [text] : wrapped(text, Math.max(width, narrowest) - indent.length - mark.length, cells)
  return lines.map((line, at) => `${indent}${at === 0 ? mark : ' '.repeat(mark.length)}${line}`)
}

/** Sentences and code of fewer cells could not be read. */
export const narrowest = 40
