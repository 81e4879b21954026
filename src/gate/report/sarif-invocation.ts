import type { ManifestFault, ManifestFaultCode } from '../model/fault.js'
import type { Report } from '../model/report.js'
import type { Words } from '../words/words-of.js'
import { goneWords } from './gone-words.js'
import { isShort } from './outcome.js'
import { tooFewOf } from './outcome-words.js'
import { physicalLocation } from './sarif-location.js'
import type { SarifOptions } from './sarif-options.js'

/** Faults of reading what is there; all others are of what the manifest says, which is the tool's configuration. */
const ofExecution: ReadonlySet<ManifestFaultCode> = new Set(['file-missing', 'file-unreadable', 'file-too-large', 'schema-without-reader', 'schema-unread'])

/** What is said of a baseline that knows more than there is. */
const goneCode = 'baseline-gone'

/** That too few columns are accounted for. */
const tooFewCode = 'min-accounted'

/** Whether everything was checked, the faults that kept it from being so, what the baseline knows and is not found, and that too few columns are accounted for. */
export function sarifInvocation(report: Report, words: Words, options: SarifOptions): object {
  const { complete, faults, gone } = report
  const { language } = options
  const tooFew = tooFewOf(report, options)
  const notices = (execution: boolean) => faults.filter(({ code }) => ofExecution.has(code) === execution).map((fault) => notificationOf(fault, words))
  const ofBaseline = gone.map((entry) => ({ descriptor: { id: goneCode }, level: 'error', message: { text: goneWords[language].sentence(entry) } }))
  const ofColumns = tooFew === undefined ? [] : [{ descriptor: { id: tooFewCode }, level: 'error', message: { text: tooFew } }]
  return {
    executionSuccessful: complete,
    toolConfigurationNotifications: [...notices(false), ...ofBaseline, ...ofColumns],
    toolExecutionNotifications: notices(true),
  }
}

/** What the notifications of a report are called. */
export function notificationIds(report: Report, options: SarifOptions): readonly string[] {
  const { faults, gone } = report
  return [...new Set([...faults.map(({ code }) => code), ...gone.map(() => goneCode), ...(isShort(report, options) ? [tooFewCode] : [])])]
}

function notificationOf(fault: ManifestFault, words: Words): object {
  const { code, file, at } = fault
  return {
    descriptor: { id: code },
    level: 'error',
    message: { text: words.fault(fault) },
    locations: [{ physicalLocation: physicalLocation(at?.file ?? file, at) }],
  }
}
