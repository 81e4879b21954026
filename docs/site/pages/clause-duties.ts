import { decide } from '../../../src/index.js'
import type { DutyRule, Law } from '../../../src/model/document.js'
import { document } from '../../../src/reference/document.js'
import { tableOf } from '../../../test/clauses/tables.js'
import { table } from '../../../test/docs/page.js'
import { dayOf } from '../app/common/meaning.js'
import { heading } from './heading.js'
import { inBoth } from './in-both.js'

const laws: { readonly [citation: string]: Law } = document.laws

/** The obligations and the advice that ride on what a clause allows, each with the laws it comes from. */
export function dutiesPart(id: string): readonly string[] {
  const riding = ridingOn(id)
  return [
    ...part(heading('Obligations', '義務'), 'What whoever asks must do, where it is allowed.', document.obligations, riding.obligations),
    ...part(heading('Advice', '留意事項'), 'What whoever asks should know. It never changes an outcome.', document.advice, riding.advice),
  ]
}

function part(title: string, says: string, all: { readonly [code: string]: DutyRule }, codes: ReadonlySet<string>): readonly string[] {
  if (codes.size === 0) return []
  const rows = Object.entries(all).flatMap(([code, duty]) => (codes.has(code) ? [[`\`${code}\``, inBoth(duty.means), sourceOf(duty)]] : []))
  return [title, says, table(['Code', 'What it says', 'From'], rows)]
}

/** The clause it comes from, and each law with a day on which its wording was in force. */
function sourceOf({ clause, laws: cited = [] }: DutyRule): string {
  const clauses = clause === undefined ? [] : [`[${clause}](${clause}.md)`]
  return [...clauses, ...cited.map(lawInBoth)].join('\n')
}

function lawInBoth(citation: string): string {
  const { ja, version } = laws[citation] ?? {}
  if (version === undefined) return inBoth({ en: citation, ...(ja === undefined ? {} : { ja }) })
  return inBoth({ en: `${citation} (as in force on ${dayOf(version, 'en')})`, ...(ja === undefined ? {} : { ja: `${ja}（${dayOf(version, 'ja')}時点）` }) })
}

/** What rides on the cases that the clause allows, and what comes from the clause itself. */
function ridingOn(id: string): { readonly obligations: ReadonlySet<string>; readonly advice: ReadonlySet<string> } {
  const own = (all: { readonly [code: string]: DutyRule }) => Object.entries(all).flatMap(([code, { clause }]) => (clause === id ? [code] : []))
  const obligations = new Set(own(document.obligations))
  const advice = new Set(own(document.advice))
  const { allowed = [] } = tableOf(id)
  for (const { ask, silent } of allowed) {
    const answer = silent ? undefined : decide(ask)
    if (answer?.allowed !== true) continue
    for (const { code } of answer.obligations) obligations.add(code)
    for (const { code } of answer.advice) advice.add(code)
  }
  return { obligations, advice }
}
