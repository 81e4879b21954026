import { plain } from '../../compile/plain.js'
import { capital } from '../../explain/en/words.js'
import type { Level } from '../model/finding.js'
import { goneWords } from './gone-words.js'
import type { Content } from './html-content.js'
import { shown } from './html-text.js'
import { type Outcome, outcomeOf, thresholdOf } from './outcome.js'
import { unaccounted } from './outcome-words.js'
import { summary } from './summary.js'

/** Whether nothing fails, something does, too few columns are accounted for, or it cannot be said: the last before the others. */
type Verdict = 'incomplete' | 'failing' | 'unaccounted' | 'clean'

const signs: { readonly [Each in Verdict]: string } = { incomplete: '!', failing: '×', unaccounted: '×', clean: '✓' }

/** The verdict, of what, and how much was looked at. */
export function head(content: Content): string {
  const { report, options, words, own } = content
  const verdict = verdictOf(content)
  const { notes } = summary(report, options)
  const lead = verdict === 'incomplete' ? [...notes, own.ofWhatWasRead(failingOf(content))] : notes
  return `<header class="${verdict}">
<p class="of">${shown(words.term('report'))} <code>${shown(report.manifest)}</code></p>
<h1><span class="sign" aria-hidden="true">${signs[verdict]}</span> <span>${shown(headline(content))}</span></h1>
${lead.map((text) => `<p>${shown(capital(text))}</p>\n`).join('')}<dl class="counts">
${counts(content)
  .map(({ term, says, style }) => `<div${style === undefined ? '' : ` class="${style}"`}><dt>${shown(term)}</dt><dd>${shown(says)}</dd></div>`)
  .join('\n')}
</dl>
<dl class="against">
${against(content)
  .map(({ term, says }) => `<div><dt>${shown(term)}</dt><dd>${shown(says)}</dd></div>`)
  .join('\n')}
</dl>
</header>`
}

/** The title of the document: what a tab or a bookmark shows. */
export function titleOf(content: Content): string {
  return plain(`${headline(content)} – ${content.report.manifest}`)
}

const verdicts: { readonly [Each in Outcome]: Verdict } = { wrong: 'incomplete', findings: 'failing', unaccounted: 'unaccounted', clean: 'clean' }

function verdictOf({ report, options }: Content): Verdict {
  return report.counts.entities === 0 ? 'incomplete' : verdicts[outcomeOf(report, thresholdOf(options))]
}

function headline(content: Content): string {
  const verdict = verdictOf(content)
  if (verdict === 'unaccounted') return capital(unaccounted(content.options.language))
  return verdict === 'incomplete' ? content.own.incomplete : failingOf(content)
}

/** How many findings fail; where none does, what the baseline knows in vain, which fails too. */
function failingOf({ report, own, failing, options }: Content): string {
  if (failing > 0 || report.gone.length === 0) return own.failing(failing)
  return `${goneWords[options.language].term}${own.colon}${own.count(report.gone.length)}`
}

interface Said {
  readonly term: string
  readonly says: string
  /** What is bad where it is not nothing. */
  readonly style?: 'error' | 'warning'
}

/** New findings by their level, and the others by their state. */
function counts({ report, words, own, options }: Content): readonly Said[] {
  const { accepted, known } = report.counts
  const fresh = (level: Level) => report.findings.filter((finding) => finding.state === 'new' && finding.level === level).length
  const [errors, warnings] = [fresh('error'), fresh('warning')]
  return [
    { term: words.term('errors'), says: own.count(errors), ...(errors > 0 ? { style: 'error' } : {}) },
    { term: words.term('warnings'), says: own.count(warnings), ...(warnings > 0 ? { style: 'warning' } : {}) },
    { term: words.term('notes'), says: own.count(fresh('note')) },
    { term: words.term('accepted'), says: own.count(accepted) },
    { term: words.term('known'), says: own.count(known) },
    ...(report.gone.length === 0 ? [] : [{ term: goneWords[options.language].term, says: own.count(report.gone.length), style: 'error' as const }]),
  ]
}

/** Under which policy, as of which day, and how much was looked at. */
function against({ report, words, own }: Content): readonly Said[] {
  const { policy, asOf, nextExpiry, counts } = report
  const { files, entities, requests, columns } = counts
  return [
    { term: words.term('policy'), says: policy === undefined ? words.term('none') : `${policy.id} ${policy.version}` },
    { term: words.term('as-of'), says: asOf },
    ...(nextExpiry === undefined ? [] : [{ term: words.term('next-expiry'), says: nextExpiry }]),
    { term: words.term('files'), says: own.count(files) },
    { term: words.term('entities'), says: own.count(entities) },
    { term: words.term('requests'), says: own.count(requests) },
    ...(columns.personal === 0 ? [] : [{ term: own.accounted, says: `${own.count(columns.accounted)} / ${own.count(columns.personal)}` }]),
  ]
}
