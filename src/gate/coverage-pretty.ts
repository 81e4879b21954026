import { createColors } from 'picocolors'
import { plain } from '../compile/plain.js'
import { cells } from '../explain/cells.js'
import { wrapped } from '../explain/wrapped.js'
import type { Coverage, Covering } from './coverage.js'
import { type CoverageOptions, type ShownClause, shownClauses } from './coverage-shown.js'
import { coverageWords } from './coverage-words.js'
import { harmless } from './report/harmless.js'
import { narrowest } from './report/pretty-finding.js'

/** How a coverage is shown at a terminal. */
export interface PrettyCoverageOptions extends CoverageOptions {
  readonly colour: boolean
  /** How many cells a line of the terminal has. */
  readonly width?: number | undefined
}

/** How wide lines are where nothing says how wide they can be. */
const usualWidth = 120

/** A coverage for people at a terminal: each clause with what touches it, then those that nothing touches, at the end how many there are. */
export function coveragePretty(coverage: Coverage, { colour, width = usualWidth, ...options }: PrettyCoverageOptions): string {
  const { bold, dim, green, red, cyan } = createColors(colour)
  const paint: { readonly [Each in Covering]: (text: string) => string } = { allows: green, denies: red, obliges: cyan }
  const words = coverageWords[options.language]
  const { touched, untouched, statements } = shownClauses(coverage, options)
  const broken = (text: string, indent: string) => wrapped(text, Math.max(width, narrowest) - indent.length, cells).map((line) => `${indent}${line}`)
  const ofClause = ({ clause, kind, means, touched: found }: ShownClause) => [
    `${bold(clause)}  ${dim(words.kinds[kind])}`,
    ...broken(means, '  ').map(dim),
    ...found.flatMap(([covering, entities]) => [`  ${paint[covering](words.coverings[covering])}`, ...broken(entities.join(words.comma), '    ')]),
    '',
  ]
  const listed = (title: string, clauses: readonly ShownClause[]) =>
    clauses.length === 0 ? [] : [bold(title), ...clauses.flatMap(({ clause, means }) => broken(`${clause}${words.colon}${means}`, '  ')), '']
  const { id, version } = coverage.policy
  return [
    ...touched.flatMap(ofClause),
    ...listed(words.untouched, untouched),
    ...listed(words.statements, statements),
    bold(words.counts(coverage.counts)),
    words.against(plain(`${id} ${version}`), plain(coverage.manifest)),
  ]
    .map((line) => `${harmless(line)}\n`)
    .join('')
}
