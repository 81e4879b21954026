import { plain } from '../../compile/plain.js'
import { type Finding, type Level, levels } from '../model/finding.js'
import type { Report } from '../model/report.js'
import { wordsOf } from '../words/words-of.js'
import { type CountedKey, counted } from './counted.js'
import { goneWords } from './gone-words.js'
import { inARow } from './in-a-row.js'
import { outcomeNotes } from './outcome-words.js'
import type { ReportOptions } from './report-options.js'

/** What every output says of a report as a whole: plain text, one line each. */
export interface Summary {
  /** `4 files, 41 entities, 118 requests asked, 0 findings, 2 accepted, next expiry 2027-01-31`. */
  readonly counts: string
  /** The policy it was checked against, and the day: `policy reference-jp 2026-11, as of 2026-11-28`. */
  readonly against: string
  /** What else is to be known first: that it is not complete, or that nothing was checked; that too few columns are accounted for; that it passes all the same. */
  readonly notes: readonly string[]
}

const kinds: { readonly [Each in Level]: CountedKey } = { error: 'errors', warning: 'warnings', note: 'notes' }

/** The counts of a report. Only new findings count as findings: those that are accepted or known are counted apart. */
export function summary(report: Report, options: ReportOptions): Summary {
  const { language } = options
  const words = wordsOf({ language })
  const { counts, asOf, policy, complete, faults, gone, nextExpiry } = report
  const { files, entities, requests, accepted, known, columns } = counts
  const count = (number: number, key: CountedKey) => counted(number, key, language, words)
  const some = (number: number, key: CountedKey) => (number === 0 ? [] : [count(number, key)])
  const fresh = report.findings.filter(({ state }) => state === 'new')
  const parts = [
    count(files, 'files'),
    count(entities, 'entities'),
    count(requests, 'requests'),
    ...some(faults.length, 'faults'),
    `${count(fresh.length, 'findings')}${byLevel(fresh)}`,
    ...some(accepted, 'accepted'),
    ...some(known, 'known'),
    ...(gone.length === 0 ? [] : [language === 'ja' ? `${goneWords.ja.term} ${gone.length}` : `${gone.length} ${goneWords.en.term}`]),
    ...(columns.personal === 0 ? [] : [count(columns.personal, 'personal-columns'), count(columns.accounted, 'accounted')]),
    ...(nextExpiry === undefined ? [] : [`${words.term('next-expiry')} ${nextExpiry}`]),
  ]
  const identity = policy === undefined ? words.term('none') : `${plain(policy.id)} ${plain(policy.version)}`
  const lacking = entities === 0 ? words.term('nothing-checked') : words.term('incomplete')
  return {
    counts: inARow(parts, language),
    against: inARow([`${words.term('policy')} ${identity}`, `${words.term('as-of')} ${asOf}`], language),
    notes: [...(complete && entities > 0 ? [] : [lacking]), ...outcomeNotes(report, options)],
  }

  function byLevel(findings: readonly Finding[]): string {
    const each = levels.flatMap((level) => some(findings.filter((finding) => finding.level === level).length, kinds[level]))
    if (each.length === 0) return ''
    return language === 'ja' ? `（${inARow(each, language)}）` : ` (${inARow(each, language)})`
  }
}
