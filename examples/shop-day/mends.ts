import type { PolicyIdentity, RequestFault } from 'clausewise'
import type { LanguageCode } from 'clausewise/explain'
import { faultInWords, reasonsInWords } from './in-words.js'
import { breaks, isBroken } from './is-broken.js'
import type { BrokenRow, Place } from './sheet.js'
import type { Asked, ShopDay } from './shop-day.js'
import { fileNames } from './shop-files.js'
import { words } from './words.js'

/** Something to mend: the row it stands in, what is wrong there, and the other rows that could not be answered because of it. */
export interface Mend {
  readonly at: Place
  readonly lines: readonly string[]
  readonly metBy: readonly string[]
}

/** The rows that went unanswered. */
export function unanswered(day: ShopDay): number {
  const decided = [...day.collections, ...day.uses, ...day.disclosures].filter(({ decision }) => isBroken(decision))
  const unscoped = day.arrivals.filter(({ answer }) => !answer.answered)
  const unplanned = day.deletions.filter(({ plan }) => !plan.planned)
  return day.broken.length + decided.length + unscoped.length + unplanned.length
}

/** Everything to mend, in the order of the files; a fault that several rows met stands once. What would be right instead is said where `all` is asked. */
export function mends(day: ShopDay, language: LanguageCode, all: boolean): readonly Mend[] {
  const found = new Map<string, { readonly at: Place; readonly lines: readonly string[]; readonly metBy: string[] }>()
  for (const { at, fault } of day.broken) add(at, [rowFault(fault)])
  for (const asked of day.arrivals) if (!asked.answer.answered) for (const fault of asked.answer.faults) addFault(asked, fault, asked.answer.policy)
  for (const asked of [...day.collections, ...day.uses, ...day.disclosures]) {
    const { decision } = asked
    if (decision.allowed) continue
    for (const reason of decision.reasons.filter(breaks)) {
      if (reason.code === 'invalid-request') for (const fault of reason.faults) addFault(asked, fault, decision.policy)
      else add(asked.at, reasonsInWords(decision, [reason], language))
    }
  }
  for (const asked of day.deletions) if (!asked.plan.planned) for (const fault of asked.plan.faults) addFault(asked, fault, asked.plan.policy)
  return [...found.values()].sort((a, b) => order(a.at.file) - order(b.at.file) || a.at.line - b.at.line)

  function rowFault<Code extends BrokenRow['fault']['code']>(fault: Extract<BrokenRow['fault'], { readonly code: Code }>): string {
    const say = words[language].rowFaults[fault.code as Code] as (fault: BrokenRow['fault']) => string
    return say(fault)
  }

  function addFault(asked: Asked, fault: RequestFault, policy: PolicyIdentity): void {
    const { at, path } = placed(asked, fault.path)
    add(at, faultInWords({ ...fault, path, needed: all ? fault.needed : undefined }, policy, language), at === asked.at ? undefined : asked.id)
  }

  function add(at: Place, lines: readonly string[], metBy?: string): void {
    const key = JSON.stringify([at.file, at.line, lines])
    const mend = found.get(key) ?? { at, lines, metBy: [] }
    if (metBy !== undefined) mend.metBy.push(metBy)
    found.set(key, mend)
  }
}

const names: readonly string[] = fileNames
const order = (file: string): number => names.indexOf(file)

/** A fault's own row, and its path from there: `holdings[3].events.fiscalYearEnd` is `events.fiscalYearEnd` of a row of holdings.csv. */
function placed({ at, places }: Asked, path: RequestFault['path']): { readonly at: Place; readonly path: RequestFault['path'] } {
  const [member = '', index = ''] = path
  const place = places[member]
  if (isList(place)) {
    const entry = place[Number(index)]
    return entry && path.length > 2 ? { at: entry, path: path.slice(2) } : { at, path }
  }
  return place && path.length > 1 ? { at: place, path: path.slice(1) } : { at, path }
}

const isList = (place: Place | readonly Place[] | undefined): place is readonly Place[] => Array.isArray(place)
