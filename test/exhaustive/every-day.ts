import type { RetentionRule } from '../../src/model/document.js'
import type { Planned } from '../../src/model/plan.js'
import type { Policy } from '../../src/model/policy.js'
import { configure, enforce, parsePolicy } from '../../src/policy.js'
import { type CivilDay, dayBefore, nextDay, parseDay, printDay, walkDays, walkPeriod } from '../reference/calendar.js'
import { document } from './vocabulary.js'

/** Thirty years around ours, and those around 2100, which is no leap year. */
export const spans = [
  { from: '2000-01-01', to: '2029-12-31' },
  { from: '2096-01-01', to: '2104-12-31' },
] as const

function* daysIn({ from, to }: (typeof spans)[number]): Generator<CivilDay> {
  for (let day = existing(from); printDay(day) <= to; day = nextDay(day)) yield day
}

function existing(text: string): CivilDay {
  const day = parseDay(text)
  if (day === undefined) throw new Error(`${text} is no day`)
  return day
}

/** What the document says of the parameters that count days and months, and each of them at its least and its most; of the extension one month too. */
const settings = [
  { promptlyDays: 14, filingExtensionMonths: 0 },
  { promptlyDays: 1, filingExtensionMonths: 0 },
  { promptlyDays: 365, filingExtensionMonths: 0 },
  { promptlyDays: 14, filingExtensionMonths: 1 },
  { promptlyDays: 14, filingExtensionMonths: 12 },
] as const

/** The reference policy with this rule alone, switched on, and these parameters. */
function policyWith(id: string, rule: RetentionRule, parameters: (typeof settings)[number]): Policy {
  const parsed = parsePolicy({ ...document, retention: { [id]: rule }, extras: rule.extra === true ? [id] : [] })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults))
  return configure(parsed.policy, { parameters })
}

/** Facts with which the rule applies. */
function factsFor(rule: RetentionRule): Record<string, unknown> {
  return Object.fromEntries(Object.entries(rule.when ?? {}).map(([fact, value]) => [fact, Array.isArray(value) ? value[0] : value]))
}

/**
 * Puts every day of a span through a rule, under every setting: the plan of that day keeps what the rule covers, until the day that walking finds;
 * the plan of the day after deletes it. Gives back how many periods it compared, or throws.
 */
export function everyDayThrough(id: string, rule: RetentionRule, span: (typeof spans)[number]): number {
  let periods = 0
  const extended = rule.keep.links.some((link) => typeof link === 'object' && link.plusMonths !== undefined)
  for (const setting of settings) {
    if (!extended && setting.filingExtensionMonths !== 0) continue
    const policy = policyWith(id, rule, setting)
    const planFor = plansOf(policy, rule)
    for (const day of daysIn(span)) {
      const { countedFrom, deletableFrom } = walkPeriod(rule.keep, day, policy.document.parameters)
      const until = dayBefore(deletableFrom)
      const expected = {
        action: 'retain',
        countedFrom: printDay(countedFrom),
        retainedUntil: printDay(until),
        deletableFrom: printDay(deletableFrom),
        dueOn: printDay(walkDays(until, setting.promptlyDays)),
      }
      mustBe(planFor(day, until), expected, `${id} from ${printDay(day)} on its last day`)
      const after = { action: 'delete', dueOn: printDay(walkDays(deletableFrom, setting.promptlyDays)) }
      mustBe(planFor(day, deletableFrom), after, `${id} from ${printDay(day)} on the day after`)
      periods += 1
    }
  }
  return periods
}

/** The plan for one holding the rule covers, requested on a day: what a period says, flat. */
function plansOf(policy: Policy, rule: RetentionRule): (event: CivilDay, on: CivilDay) => unknown {
  const { planDeletion } = enforce(policy)
  const holding = { field: rule.fields[0], record: rule.records[0], facts: factsFor(rule) }
  return (event, on) => {
    const day = printDay(on)
    const input = {
      request: 'delete',
      requestedOn: day,
      asOf: day,
      subject: { id: 'c-1' },
      holdings: [{ ...holding, events: { [rule.keep.from]: printDay(event) } }],
    }
    const [entry] = (planDeletion(input as never) as Planned).entries
    if (entry?.action !== 'retain') return { action: entry?.action, dueOn: entry !== undefined && 'dueOn' in entry ? entry.dueOn : undefined }
    return {
      action: 'retain',
      countedFrom: entry.periods[0]?.countedFrom,
      retainedUntil: entry.retainedUntil,
      deletableFrom: entry.deletableFrom,
      dueOn: entry.dueOn,
    }
  }
}

function mustBe(found: unknown, expected: unknown, what: string): void {
  const [a, b] = [JSON.stringify(found), JSON.stringify(expected)]
  if (a !== b) throw new Error(`${what}\nfound: ${a}\nexpected: ${b}`)
}
