import { gzipSync } from 'node:zlib'
import type { Location, Log, ReportingDescriptor, Result, Run } from 'sarif'
import { must } from './must.js'

/** What GitHub's code scanning would refuse of a log, drop, or show in the wrong place. None where it takes all of it. */
export function refusedByGitHub(text: string): readonly string[] {
  const log = JSON.parse(text) as Log
  return [
    ...must('no more than 10 MB compressed', gzipSync(text).length <= 10_000_000),
    ...must('a schema', isSaid(log.$schema)),
    ...must('version 2.1.0', log.version === '2.1.0'),
    ...must('one run', log.runs.length === 1),
    ...must(
      'no half characters, no U+0000',
      textsIn(log).every((one) => !/[\p{Cs}\0]/u.test(one)),
    ),
    ...log.runs.flatMap(runFaults),
  ]
}

function isSaid(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== ''
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

function runFaults({ tool, results, automationDetails, columnKind }: Run): readonly string[] {
  const rules = tool.driver.rules ?? []
  return [
    ...must('the name of the tool', isSaid(tool.driver.name)),
    ...must('a category that ends with /', /[^/]\/$/.test(automationDetails?.id ?? '')),
    ...must('columns in UTF-16 units', columnKind === 'utf16CodeUnits'),
    ...must('results, even if there are none', Array.isArray(results)),
    ...must('no more than 5,000 results', (results ?? []).length <= 5_000),
    ...must('no more than 25,000 rules', rules.length <= 25_000),
    ...must('each rule once', new Set(rules.map(({ id }) => id)).size === rules.length),
    ...must('errors first', areErrorsFirst((results ?? []).filter(({ suppressions }) => suppressions === undefined))),
    ...rules.flatMap(ruleFaults),
    ...(results ?? []).flatMap((result) => resultFaults(result, rules)),
  ]
}

function areErrorsFirst(results: readonly Result[]): boolean {
  const ranks = results.map(({ level }) => ['error', 'warning', 'note'].indexOf(level ?? 'warning'))
  return ranks.every((rank, index) => rank >= (ranks[index - 1] ?? 0))
}

function ruleFaults(rule: ReportingDescriptor): readonly string[] {
  const { id, name = '', shortDescription, fullDescription, help, defaultConfiguration, properties } = rule
  const severity: unknown = properties?.['security-severity']
  const tags = properties?.tags ?? []
  const of = (what: string) => `${what} of the rule ${id}`
  return [
    ...must(of('the id'), isSaid(id) && id.length <= 255),
    ...must(of('a name of at most 255 characters'), isSaid(name) && name.length <= 255),
    ...must(of('a short description'), isSaid(shortDescription?.text)),
    ...must(of('a full description of at most 1,024 characters'), isSaid(fullDescription?.text) && (fullDescription?.text.length ?? 0) <= 1_024),
    ...must(of('help as text and as Markdown'), isSaid(help?.text) && isSaid(help?.markdown)),
    ...must(of('a level'), ['note', 'warning', 'error'].includes(defaultConfiguration?.level ?? '')),
    ...must(of('1 to 10 tags'), tags.length > 0 && tags.length <= 10),
    ...must(of('the precision'), ['very-high', 'high', 'medium', 'low'].includes(properties?.precision)),
    ...must(of("the problem's severity"), ['error', 'warning', 'recommendation'].includes(properties?.['problem.severity'])),
    ...must(of('the tag security with a severity, or neither'), tags.includes('security') === (severity !== undefined)),
    ...must(of('a security severity in a text, over 0 and at most 10'), severity === undefined || isSeverity(severity)),
  ]
}

function isSeverity(value: unknown): boolean {
  return typeof value === 'string' && /^\d+\.\d$/.test(value) && Number(value) > 0 && Number(value) <= 10
}

function resultFaults(
  { ruleId, ruleIndex, level, message, locations, relatedLocations = [], partialFingerprints }: Result,
  rules: readonly ReportingDescriptor[],
): readonly string[] {
  const ids = relatedLocations.map(({ id }) => id)
  const linked = [...(message.text ?? '').matchAll(/\]\(([^)]*)\)/g)].map(([, target]) => Number(target))
  return [
    ...must('a rule that is listed, where it is listed', ruleId !== undefined && rules[ruleIndex ?? -1]?.id === ruleId),
    ...must('the level note, warning or error', ['note', 'warning', 'error'].includes(level ?? '')),
    ...must('a message', isSaid(message.text)),
    ...must('one location', locations?.length === 1),
    ...(locations ?? []).flatMap(locationFaults),
    ...relatedLocations.flatMap(locationFaults),
    ...must('no more than 100 related locations', relatedLocations.length <= 100),
    ...must('a link for each related location, and no other', ids.join() === linked.join() && new Set(ids).size === ids.length),
    ...must('a fingerprint with a counter', /^[\da-f]+:\d+$/.test(partialFingerprints?.primaryLocationLineHash ?? '')),
  ]
}

function locationFaults({ physicalLocation }: Location): readonly string[] {
  const uri = physicalLocation?.artifactLocation?.uri ?? ''
  const { startLine = 0, startColumn = 0, endLine = 0, endColumn = 0 } = physicalLocation?.region ?? {}
  return [
    ...must(`a path from the root, encoded, and not ${uri}`, /^(?:[\w\-.~!$&'()*+,;=@]|%[\dA-F]{2})+(?:\/(?:[\w\-.~!$&'()*+,;=@]|%[\dA-F]{2})+)*$/.test(uri)),
    ...must(
      'lines and columns from 1',
      [startLine, startColumn, endLine, endColumn].every((one) => Number.isInteger(one) && one >= 1),
    ),
    ...must('a region of one line', startLine === endLine),
    ...must('a region that is not empty', startColumn < endColumn),
  ]
}
