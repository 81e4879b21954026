import { grouped } from '../../compile/grouped.js'
import { plain } from '../../compile/plain.js'
import type { ManifestFault } from '../model/fault.js'
import type { Finding } from '../model/finding.js'
import { levels } from '../model/finding.js'
import type { BaselineEntry, Report } from '../model/report.js'
import type { Words } from '../words/words-of.js'
import { wordsOf } from '../words/words-of.js'
import { failsFrom } from './fails-from.js'
import { goneWords } from './gone-words.js'
import { outcomeOf, thresholdOf } from './outcome.js'
import { tooFewOf } from './outcome-words.js'
import { pageElsewhere } from './page-of.js'
import { placeOf } from './place-of.js'
import type { ReportOptions } from './report-options.js'
import { element, legible, xmlText } from './xml.js'

/** What is shown as one test: an entity, a file that has faults, the baseline, or the share of columns that is wanted. */
interface Case {
  readonly name: string
  readonly faults: readonly ManifestFault[]
  readonly failing: readonly Finding[]
  readonly others: readonly Finding[]
  /** What the baseline knows and is no longer found. */
  readonly gone: readonly BaselineEntry[]
  /** That too few columns are accounted for. */
  readonly tooFew?: string | undefined
}

const baseline = 'baseline'
const minAccounted = 'min-accounted'

/**
 * A report as JUnit's XML: a test for each entity, those without findings too. What is new of an entity and fails, errors and warnings unless
 * `failOn` lets warnings pass, is its one failure; notes, and all else that does not fail, stand in its output. Faults are errors of a test for
 * their file; what a baseline knows and is not found is the failure of a test of its own, and so is a share of columns that is less than is wanted. The same report always gives the same text.
 *
 * @returns XML; characters that XML does not have are shown as others
 * @example
 * const files = [{ path: 'clausewise.yaml', text: 'clausewise: 1\npolicy: reference\nrecipients: { mailer: { kind: entrusted-party, country: JP } }' }]
 * const report = checkManifest({ files, policy, asOf: '2026-11-28' })
 * junit(report, { language: 'en', policy }).split('\n')[1]
 * // => '<testsuites name="clausewise" tests="1" failures="0" errors="0">'
 */
export function junit(report: Report, options: ReportOptions): string {
  const words = wordsOf(options)
  const cases = casesOf(report, options)
  const counts = {
    tests: cases.length,
    failures: cases.filter(({ failing, gone, tooFew }) => failing.length > 0 || gone.length > 0 || tooFew !== undefined).length,
    errors: cases.filter(({ faults }) => faults.length > 0).length,
  }
  const suite = element(
    'testsuite',
    { name: report.manifest, ...counts },
    '\n',
    element('properties', {}, '\n', ...propertiesOf(report, options).map(([name, value]) => element('property', { name, value }))),
    ...cases.map((one) => caseOf(one, report, words, options)),
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('testsuites', { name: 'clausewise', ...counts }, '\n', suite)}`
}

/** Receivers know a test by its names and drop what has the same: so everything of one name, as it is written, is one test. */
function casesOf(report: Report, options: ReportOptions): readonly Case[] {
  const { faults, entities, findings, gone, complete } = report
  const { failOn = 'warning' } = options
  const faultsOf = grouped(faults, ({ file }) => legible(`file: ${file}`))
  const findingsOf = grouped(findings, ({ entity }) => legible(entity))
  const names = new Set([...faultsOf.keys(), ...entities.map(({ path }) => legible(path)), ...findingsOf.keys(), ...gone.map(() => baseline)])
  // What is not complete says nothing of shares.
  if (complete && options.minAccounted !== undefined) names.add(minAccounted)
  return [...names].map((name) => {
    const own = findingsOf.get(name) ?? []
    const failing = own.filter((finding) => failsFrom(finding, failOn))
    const others = own.filter((finding) => !failsFrom(finding, failOn))
    return {
      name,
      faults: faultsOf.get(name) ?? [],
      failing,
      others,
      gone: name === baseline ? gone : [],
      ...(name === minAccounted ? { tooFew: tooFewOf(report, options) } : {}),
    }
  })
}

function caseOf({ name, faults, failing, others, gone, tooFew }: Case, { manifest }: Report, words: Words, options: ReportOptions): string {
  const said = (some: readonly Finding[]) => some.map((finding) => inLines(finding, words, options))
  const parts = [
    ...part('error', { message: named(faults.map(({ code }) => code)), type: 'manifest' }, faultLines(faults, words)),
    ...part('failure', { message: named(failing.map(({ id }) => id)), type: worst(failing) }, said(failing)),
    ...part('failure', { message: named(gone.map(({ id }) => id)), type: baseline }, gone.map(goneWords[options.language].sentence)),
    ...part('failure', { message: tooFew, type: minAccounted }, tooFew === undefined ? [] : [tooFew]),
    ...part('system-out', {}, said(others)),
  ]
  return element('testcase', { classname: manifest, name }, ...(parts.length === 0 ? [] : ['\n', ...parts]))
}

function part(name: string, attributes: { readonly [name: string]: string | undefined }, said: readonly string[]): readonly string[] {
  return said.length === 0 ? [] : [element(name, attributes, xmlText(said.join('\n')))]
}

function named(ids: readonly string[]): string {
  return [...new Set(ids)].join(', ')
}

function worst(findings: readonly Finding[]): string | undefined {
  return levels.find((level) => findings.some((finding) => finding.level === level))
}

function inLines(finding: Finding, words: Words, options: ReportOptions): string {
  const { id, at, level, state, clauses, owner } = finding
  return [
    `${placeOf(at.file, at)}: ${words.level(level)} ${id} (${words.term(state)}): ${words.finding(finding)}`,
    ...words.remedies(finding),
    ...(clauses.length === 0 ? [] : [`${words.term('clauses')}: ${clauses.join(', ')}`]),
    `${words.term('owner')}: ${words.owner(owner)}`,
    pageElsewhere(id, options),
  ]
    .map(plain)
    .join('\n  ')
}

function faultLines(faults: readonly ManifestFault[], words: Words): readonly string[] {
  return faults.map((fault) => plain(`${placeOf(fault.file, fault.at)}: ${words.fault(fault)}`))
}

function propertiesOf(report: Report, options: ReportOptions): readonly (readonly [string, string | number])[] {
  const { complete, asOf, policy, counts, gone, nextExpiry } = report
  const { files, entities, requests, findings, accepted, known, columns } = counts
  return [
    ...(policy === undefined
      ? []
      : ([
          ['policy', policy.id],
          ['policy-version', policy.version],
        ] as const)),
    ['as-of', asOf],
    ['complete', String(complete)],
    ['outcome', outcomeOf(report, thresholdOf(options))],
    ...(options.advisory === true ? ([['advisory', 'true']] as const) : []),
    ['files', files],
    ['entities', entities],
    ['requests', requests],
    ['findings-error', findings.error],
    ['findings-warning', findings.warning],
    ['findings-note', findings.note],
    ['accepted', accepted],
    ['known', known],
    ['gone', gone.length],
    ['columns-personal', columns.personal],
    ['columns-accounted', columns.accounted],
    ...(nextExpiry === undefined ? [] : ([['next-expiry', nextExpiry]] as const)),
  ]
}
