import { plain } from '../../compile/plain.js'
import type { LanguageCode } from '../../explain/language.js'
import { type Finding, findingIds, type Level, levels } from '../model/finding.js'
import type { Location } from '../model/location.js'
import type { Report } from '../model/report.js'
import { type Words, wordsOf } from '../words/words-of.js'
import { citedBy } from './cited-by.js'
import { counted } from './counted.js'
import { goneWords } from './gone-words.js'
import { harmless } from './harmless.js'
import { tooFewOf } from './outcome-words.js'
import { pageElsewhere } from './page-of.js'
import type { ReportOptions } from './report-options.js'
import { summary } from './summary.js'

/** What annotations take beside what every output does. */
export interface GithubOptions extends ReportOptions {
  /** The folder that paths are relative to, from the root of the repository, where it is not the root itself. */
  readonly root?: string | undefined
}

/** How many annotations of a level are shown of one step. */
const mostOfLevel = 10

/** An annotation of which the words are not yet looked for: of thousands, few are shown. */
interface Told {
  readonly level: Level
  readonly annotation: () => Annotation
}

interface Annotation {
  readonly level: Level
  readonly file?: string
  readonly at?: Location | undefined
  readonly title: string
  readonly message: string
}

/**
 * A report as commands to the runner of a workflow, which shows them beside the lines they are about: faults, then new findings, errors first and
 * the worst first, and what the baseline knows in vain. Of each level at most ten: where there are more, the tenth says how many. What is accepted or known is counted alone.
 *
 * @returns lines, each with its end: a command each, then the counts, the policy and the day
 * @example
 * const files = [{ path: 'clausewise.yaml', text: 'clausewise: 1\npolicy: reference\nrecipients: { mailer: { kind: entrusted-party, country: JP } }' }]
 * const report = checkManifest({ files, policy, asOf: '2026-11-28' })
 * github(report, { language: 'en', policy }).split(',title=')[0]
 * // => '::notice file=clausewise.yaml,line=3,col=15,endLine=3,endColumn=21'
 */
export function github(report: Report, options: GithubOptions): string {
  const words = wordsOf(options)
  const tooFew = tooFewOf(report, options)
  const all: readonly Told[] = [
    ...report.faults.map(
      (fault): Told => ({
        level: 'error',
        annotation: () => ({
          level: 'error',
          file: fault.file,
          at: fault.at,
          title: `${words.term('fault')}: ${fault.code}`,
          message: words.fault(fault),
        }),
      }),
    ),
    ...report.findings
      .filter(({ state }) => state === 'new')
      .sort((one, other) => findingIds.indexOf(one.id) - findingIds.indexOf(other.id))
      .map((finding): Told => ({ level: finding.level, annotation: () => annotationOf(finding, words, options) })),
    ...(tooFew === undefined ? [] : [{ level: 'error' as const, annotation: () => ({ level: 'error' as const, title: 'min-accounted', message: tooFew }) }]),
    ...report.gone.map(
      (entry): Told => ({
        level: 'error',
        annotation: () => ({ level: 'error', title: goneWords[options.language].term, message: goneWords[options.language].sentence(entry) }),
      }),
    ),
  ]
  const { counts, against, notes } = summary(report, options)
  const commands = levels.flatMap((level) =>
    limited(
      level,
      all.filter((each) => each.level === level),
      words,
      options,
    ),
  )
  return [...commands.map((each) => commandOf(each, options)), ...[...notes, counts, against].map(harmless)].map((line) => `${line}\n`).join('')
}

function annotationOf(finding: Finding, words: Words, options: GithubOptions): Annotation {
  const { id, level, state, entity, owner, at } = finding
  const rests = citedBy(finding, options, words).map(({ term, names }) => `${term}: ${names.join(', ')}`)
  return {
    level,
    file: at.file,
    at,
    title: `${id} (${words.term(state)}): ${words.title(id)}`,
    message: [
      words.finding(finding),
      ...words.remedies(finding).map((text) => `- ${text}`),
      ...rests,
      `${words.term('entity')}: ${plain(entity)}`,
      `${words.term('owner')}: ${words.owner(owner)}`,
      `${words.term('page')}: ${plain(pageElsewhere(id, options))}`,
    ].join('\n'),
  }
}

/** Of a level as many as are shown; where there are more, one that says so in the place of the last. */
function limited(level: Level, all: readonly Told[], words: Words, { language }: GithubOptions): readonly Annotation[] {
  const shown = all.slice(0, all.length <= mostOfLevel ? mostOfLevel : mostOfLevel - 1).map(({ annotation }) => annotation())
  if (all.length <= mostOfLevel) return shown
  const more = counted(all.length - shown.length, `${level}s`, language, words)
  const text = language === 'ja' ? `${words.term('more')} ${more}` : `${more} ${words.term('more')}`
  return [...shown, { level, title: text, message: `${text}${where[language]}` }]
}

/** Where those are that have no annotation. */
const where: { readonly [Code in LanguageCode]: string } = {
  en: ': the other outputs of clausewise check, such as pretty, markdown or html, have them all',
  ja: '：すべては、clausewise check のほかの形式の出力（pretty、markdown、htmlなど）にあります',
}

const names: { readonly [Each in Level]: string } = { error: 'error', warning: 'warning', note: 'notice' }

function commandOf({ level, file, at, title, message }: Annotation, { root }: GithubOptions): string {
  const path = file === undefined ? undefined : [...(root === undefined ? [] : [root.replace(/\/+$/, '')]), file].join('/')
  const properties = Object.entries({ file: path, ...placed(at), title }).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${escapedProperty(String(value))}`],
  )
  return `::${names[level]} ${properties.join(',')}::${escapedMessage(message)}`
}

/** Columns only of a place on one line: the runner refuses others. */
function placed(at: Location | undefined): { readonly [property: string]: number } {
  if (at === undefined) return {}
  const { start, end } = at
  if (start.line !== end.line) return { line: start.line, endLine: end.line }
  return { line: start.line, col: start.column, endLine: end.line, endColumn: end.column }
}

function escapedMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapedProperty(text: string): string {
  return escapedMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
