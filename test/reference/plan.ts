import type { CitedLaw, RequestFault } from '../../src/model/decision.js'
import type { Document, Field, Recipient, RetentionRule } from '../../src/model/document.js'
import type { Action, AnswerEntry, Awaited, Entry, NotPlanned, Planned, RecipientNotice, RulePeriod } from '../../src/model/plan.js'
import type { DeletionRequestKind } from '../../src/model/request.js'
import type { Vocabulary } from '../../src/model/vocabulary.js'
import type { Bare } from './answer.js'
import { type CivilDay, compareDays, dayBefore, lastDayOfCalendar, laterOf, nextDay, numberOf, printDay, walkDays, walkPeriod } from './calendar.js'
import { factsNamedIn, type Look, truthOf } from './condition.js'
import { among, groundsInOrder, once, own, purposesInOrder } from './order.js'
import { type Hold, type Holding, type Input, type RecipientGiven, readInput } from './read-deletion.js'
import { checkClauses, cited, citedInOrder, duties, rulesInForce, standingRule } from './says.js'

type NaivePlan = Bare<Planned> | Bare<NotPlanned>

/** What is done with each thing held, when, and why. */
export function naivePlanDeletion(document: Document, input: unknown): NaivePlan {
  const read = readInput(document, input)
  if ('faults' in read) {
    const subject = read.subject === undefined ? {} : { subject: { id: read.subject } }
    return { planned: false, ...subject, faults: read.faults as unknown as [RequestFault, ...RequestFault[]] }
  }
  const entries = entriesOn(document, read, read.holdings, read.asOf)
  const dueAgainOn = dueAgain(document, read, candidateDays(document, read))
  const counts = { delete: 0, retain: 0, await: 0, suspend: 0, 'stop-disclosure': 0 }
  for (const { action } of entries) counts[action]++
  const look = derivedFacts(document, read)
  return {
    planned: true,
    subject: { id: read.subject },
    request: read.request,
    requestedOn: printDay(read.requestedOn),
    asOf: printDay(read.asOf),
    clauses: citedInOrder(document, [...checkClauses(document, 'discontinued'), ...checkClauses(document, 'retained')]),
    entries,
    notices: read.recipients.flatMap((recipient) => noticeTo(document, read.request, recipient)),
    answer: { fee: 'none', entries: entries.map((entry) => answerOn(document, entry)) },
    stopAdvertisingMail: read.request !== 'stop-disclosure',
    ...(dueAgainOn === undefined ? {} : { dueAgainOn: printDay(dueAgainOn) }),
    counts,
    obligations: duties(document, 'obligations', look),
    advice: duties(document, 'advice', look),
  }
}

/**
 * The same day as `dueAgainOn`, found without any shortcut: plan on every following day, for so many days.
 * `naivePlanDeletion` itself jumps: it plans only on days that some period, hold or copy names.
 */
export function naiveDueAgainDayByDay(document: Document, input: unknown, days: number): string | undefined {
  const read = readInput(document, input)
  if ('faults' in read) return undefined
  const following: CivilDay[] = []
  let at = read.asOf
  for (let step = 0; step < days && compareDays(at, lastDayOfCalendar) < 0; step++) {
    at = nextDay(at)
    following.push(at)
  }
  const day = dueAgain(document, read, following)
  return day === undefined ? undefined : printDay(day)
}

/** What `naivePlanDeletion` says on another day of what the plan leaves: for checks of idempotence. */
export function naivePlanLater(document: Document, input: unknown, asOf: CivilDay): readonly Entry[] {
  const read = readInput(document, input)
  return 'faults' in read ? [] : entriesOn(document, read, left(document, read), asOf)
}

// ————— what keeps a holding —————

/** The first day on which it no longer keeps, or why nobody knows it. */
type End = { readonly day: CivilDay } | { readonly awaits: Awaited<Vocabulary> }

interface Keeper {
  readonly kind: 'rule' | 'hold'
  readonly id: string
  readonly end: End
  /** Of a rule: the facts not given that could rule it out. A rule or hold that keeps whatever they are has none. */
  readonly uncertainBy: readonly string[]
  /** Of a rule whose end is known. */
  readonly countedFrom?: CivilDay
}

/** Every rule and hold that covers the holding, whether it still runs or not: rules by id, then holds by id. */
function keepersOf(document: Document, input: Input, holding: Holding): readonly Keeper[] {
  const rules = isNeverKept(document, holding) ? [] : rulesInForce(document).flatMap(([id, rule]) => ruleKeeping(document, id, rule, holding))
  const holds = [...input.holds].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)).filter((hold) => holdCovers(hold, holding))
  return [
    ...rules,
    ...holds.map((hold): Keeper => {
      const end: End = hold.releasedOn === undefined ? { awaits: { for: 'release', hold: hold.id } } : { day: hold.releasedOn }
      return { kind: 'hold', id: hold.id, end, uncertainBy: [] }
    }),
  ]
}

function isNeverKept(document: Document, { field }: Holding): boolean {
  return own<Field>(document.fields, field)?.neverKept === true
}

function ruleKeeping(document: Document, id: string, rule: RetentionRule, holding: Holding): readonly Keeper[] {
  if (!rule.records.includes(holding.record) || !rule.fields.includes(holding.field)) return []
  const look: Look = (fact) => {
    const value = holding.facts.get(fact)
    return value === undefined ? 'unknown' : { is: value }
  }
  const applies = truthOf(rule.when, look)
  if (applies === false) return []
  const uncertainBy = applies === 'unknown' ? once(factsNamedIn(rule.when)).filter((fact) => !holding.facts.has(fact)) : []
  const event = holding.events.get(rule.keep.from)
  const name = id as never
  if (event === undefined) return [{ kind: 'rule', id, end: { awaits: { for: 'event', rule: name, event: rule.keep.from } }, uncertainBy }]
  const { countedFrom, deletableFrom } = walkPeriod(rule.keep, event, document.parameters)
  if (compareDays(deletableFrom, lastDayOfCalendar) > 0) return [{ kind: 'rule', id, end: { awaits: { for: 'end-of-calendar', rule: name } }, uncertainBy }]
  return [{ kind: 'rule', id, end: { day: deletableFrom }, uncertainBy, countedFrom }]
}

function holdCovers({ covers }: Hold, holding: Holding): boolean {
  if (covers === 'everything') return true
  if (holding.ref !== undefined && covers.refs.includes(holding.ref)) return true
  if (holding.document !== undefined && covers.documents.includes(holding.document)) return true
  return covers.records.includes(holding.record) || covers.fields.includes(holding.field)
}

function runsOn(day: CivilDay, { end }: Keeper): boolean {
  return 'awaits' in end || compareDays(day, end.day) < 0
}

/** The later of two ends; one that nobody knows is later than any day. */
function laterEnd(a: End | undefined, b: End | undefined): End | undefined {
  if (a === undefined || b === undefined) return a ?? b
  if ('awaits' in a) return a
  if ('awaits' in b) return b
  return { day: laterOf(a.day, b.day) }
}

function latestEnd(keepers: readonly Keeper[]): End | undefined {
  return keepers.reduce<End | undefined>((latest, { end }) => laterEnd(latest, end), undefined)
}

// ————— the entries of a day —————

/** What each holding's entry is on this day, in the order of the holdings. */
function entriesOn(document: Document, input: Input, holdings: readonly Holding[], asOf: CivilDay): readonly Entry[] {
  const keepers = new Map(holdings.map((holding) => [holding, keepersOnce(document, input, holding)]))
  return holdings.map((holding) => {
    if (input.request === 'stop-disclosure') return stopDisclosure(document, input, holding)
    const mine = keepers.get(holding) ?? []
    if (input.request === 'stop-use') return stopUse(document, input, holding, mine, asOf)
    return deletion(document, input, holding, keepers, asOf)
  })
}

/** Walking periods is slow, and what keeps a holding does not depend on the day: so each is walked once. */
const walked = new WeakMap<Holding, readonly Keeper[]>()
function keepersOnce(document: Document, input: Input, holding: Holding): readonly Keeper[] {
  const known = walked.get(holding) ?? keepersOf(document, input, holding)
  walked.set(holding, known)
  return known
}

function head(action: Action, { field, record, ref, store, document }: Holding): object {
  return {
    action,
    field,
    record,
    ...(ref === undefined ? {} : { ref }),
    ...(store === undefined ? {} : { store }),
    ...(document === undefined ? {} : { document }),
  }
}

function promptlyAfter(document: Document, day: CivilDay): CivilDay {
  const due = walkDays(day, numberOf(document.parameters.promptlyDays))
  return compareDays(due, lastDayOfCalendar) > 0 ? lastDayOfCalendar : due
}

function stopDisclosure(document: Document, input: Input, holding: Holding): Entry {
  return {
    ...head('stop-disclosure', holding),
    dueOn: printDay(promptlyAfter(document, input.requestedOn)),
    purposes: among(purposesInOrder(document), own<Field>(document.fields, holding.field)?.purposes ?? []),
    grounds: groundsOpen(document, 'disclosure-stopped', []),
  } as unknown as Entry
}

function stopUse(document: Document, input: Input, holding: Holding, keepers: readonly Keeper[], asOf: CivilDay): Entry {
  return {
    ...head('suspend', holding),
    dueOn: printDay(promptlyAfter(document, input.requestedOn)),
    ...kept(document, holding, keepers, asOf, 'use-stopped', false),
  } as unknown as Entry
}

function deletion(document: Document, input: Input, holding: Holding, all: ReadonlyMap<Holding, readonly Keeper[]>, asOf: CivilDay): Entry {
  const mine = all.get(holding) ?? []
  // A document that must stay unaltered stays whole and goes whole; what is never to be kept stands alone.
  const whole = holding.unalterable && !isNeverKept(document, holding)
  const together = whole ? [...all.keys()].filter((other) => other.unalterable && other.document === holding.document) : [holding]
  const keepers = together.flatMap((each) => all.get(each) ?? [])
  const end = latestEnd(keepers)
  const erasableFrom = together
    .flatMap((each) => each.erasableFrom ?? [])
    .reduce<CivilDay | undefined>((latest, day) => (latest ? laterOf(latest, day) : day), undefined)
  const notBefore = (day: CivilDay) => (erasableFrom === undefined ? day : laterOf(day, erasableFrom))
  const sealed = whole && !mine.some((keeper) => runsOn(asOf, keeper))

  if (end !== undefined && 'awaits' in end) {
    return { ...head('await', holding), ...kept(document, holding, mine, asOf, 'discontinued', sealed), awaits: awaited(keepers) } as unknown as Entry
  }
  if (end !== undefined && compareDays(asOf, end.day) < 0) {
    const retainedUntil = dayBefore(end.day)
    return {
      ...head('retain', holding),
      ...kept(document, holding, mine, asOf, 'discontinued', sealed),
      retainedUntil: printDay(retainedUntil),
      deletableFrom: printDay(end.day),
      dueOn: printDay(notBefore(promptlyAfter(document, laterOf(input.requestedOn, retainedUntil)))),
    } as unknown as Entry
  }
  const since = end === undefined ? input.requestedOn : laterOf(input.requestedOn, dayBefore(end.day))
  const dueOn = printDay(notBefore(promptlyAfter(document, since)))
  if (erasableFrom !== undefined && compareDays(asOf, erasableFrom) < 0) {
    return {
      ...head('suspend', holding),
      ...kept(document, holding, [], asOf, 'discontinued', false),
      dueOn,
      erasableFrom: printDay(erasableFrom),
    } as unknown as Entry
  }
  return { ...head('delete', holding), dueOn } as unknown as Entry
}

/** Everything that is waited for: what rules wait for, by rule, then the holds. */
function awaited(keepers: readonly Keeper[]): readonly Awaited<Vocabulary>[] {
  const all = keepers.flatMap(({ kind, id, end }) => ('awaits' in end ? [{ kind, id, awaits: end.awaits }] : []))
  const rank = (each: (typeof all)[number]) => [each.kind === 'rule' ? '0' : '1', each.id, each.awaits.for === 'event' ? '0' : '1']
  const before = (a: readonly string[], b: readonly string[]): number => {
    const differs = a.findIndex((part, index) => part !== b[index])
    if (differs < 0) return 0
    return String(a[differs]) < String(b[differs]) ? -1 : 1
  }
  all.sort((a, b) => before(rank(a), rank(b)))
  return all.filter((each, index) => index === all.findIndex((other) => before(rank(each), rank(other)) === 0)).map(({ awaits }) => awaits)
}

function kept(
  document: Document,
  holding: Holding,
  keepers: readonly Keeper[],
  asOf: CivilDay,
  standing: 'use-stopped' | 'discontinued',
  sealed: boolean,
): object {
  const running = keepers.filter((keeper) => runsOn(asOf, keeper))
  const rules = running.filter(({ kind }) => kind === 'rule')
  const ruleOf = (id: string) => own<RetentionRule>(document.retention, id)
  const serves = own<Field>(document.fields, holding.field)?.purposes ?? []
  const purposes = rules.flatMap(({ id }) => ruleOf(id)?.purposes ?? []).filter((purpose) => serves.includes(purpose))
  return {
    rules: rules.map(({ id }) => id),
    periods: rules.map((keeper) => periodOf(document, keeper)),
    holds: running.filter(({ kind }) => kind === 'hold').map(({ id }) => id),
    sealed,
    purposes: among(purposesInOrder(document), purposes),
    grounds: groundsOpen(
      document,
      standing,
      rules.flatMap(({ id }) => ruleOf(id)?.grounds ?? []),
    ),
    shortenedBy: shortenedBy(keepers, rules),
  }
}

function groundsOpen(document: Document, standing: 'use-stopped' | 'disclosure-stopped' | 'discontinued', byRules: readonly string[]): readonly string[] {
  const { grounds, disclosures } = standingRule(document, standing)
  const open = grounds.map((each) => (typeof each === 'string' ? each : each.ground))
  // A standing that leaves open what it lists alone gives nothing for a rule to open.
  return among(groundsInOrder(document), [...open, ...(disclosures === 'retained' ? byRules : [])])
}

function periodOf(document: Document, { id, end, countedFrom }: Keeper): RulePeriod<Vocabulary> {
  const laws = lawsOf(document, id)
  if ('awaits' in end || countedFrom === undefined) return { rule: id as never, laws }
  return { rule: id as never, laws, countedFrom: printDay(countedFrom), retainedUntil: printDay(dayBefore(end.day)), deletableFrom: printDay(end.day) }
}

/** The laws of a rule: those cited always, and those cited where a word among the parameters is so. */
function lawsOf(document: Document, id: string): readonly CitedLaw[] {
  const laws = (own<RetentionRule>(document.retention, id)?.laws ?? []).flatMap((law) => {
    if (typeof law === 'string') return [law]
    const holds = Object.entries(law.when).every(([name, words]) => {
      const parameter = own(document.parameters, name)
      const value = typeof parameter === 'object' ? parameter.value : parameter
      return typeof value === 'string' && (typeof words === 'string' ? words === value : words.includes(value))
    })
    return holds ? [law.law] : []
  })
  return cited(document, laws)
}

/** The facts not given of running rules, where without the rules that hang on them the end would be earlier. */
function shortenedBy(keepers: readonly Keeper[], running: readonly Keeper[]): readonly string[] {
  const facts = once(running.flatMap(({ uncertainBy }) => uncertainBy))
  const end = latestEnd(keepers)
  const certain = latestEnd(keepers.filter(({ uncertainBy }) => uncertainBy.length === 0))
  return isEarlier(certain, end) ? [...facts].sort() : []
}

function isEarlier(a: End | undefined, b: End | undefined): boolean {
  if (b === undefined) return false
  if (a === undefined) return true
  if ('awaits' in a) return false
  return 'awaits' in b || compareDays(a.day, b.day) < 0
}

// ————— when to plan again —————

/** The holdings that are not deleted once the plan is carried out. */
function left(document: Document, input: Input): readonly Holding[] {
  const entries = entriesOn(document, input, input.holdings, input.asOf)
  return input.holdings.filter((_, index) => entries[index]?.action !== 'delete')
}

/** The first of these days on which what is left has another entry. */
function dueAgain(document: Document, input: Input, days: readonly CivilDay[]): CivilDay | undefined {
  const remaining = left(document, input)
  const now = JSON.stringify(entriesOn(document, input, input.holdings, input.asOf).filter(({ action }) => action !== 'delete'))
  return days.find((day) => JSON.stringify(entriesOn(document, input, remaining, day)) !== now)
}

/** Every day after `asOf` that a period, a hold or a copy names: an entry can change on no other. */
function candidateDays(document: Document, input: Input): readonly CivilDay[] {
  const days = input.holdings.flatMap((holding) => [
    ...keepersOnce(document, input, holding).flatMap(({ end }) => ('day' in end ? [end.day] : [])),
    ...(holding.erasableFrom === undefined ? [] : [holding.erasableFrom]),
  ])
  return days.filter((day) => compareDays(day, input.asOf) > 0).sort(compareDays)
}

// ————— notices, the answer, duties —————

function noticeTo(document: Document, request: DeletionRequestKind, { kind, name, country }: RecipientGiven): readonly RecipientNotice<Vocabulary>[] {
  const declared = own<Recipient>(document.recipients, kind)
  const notice = declared?.notices?.[request]
  if (notice === undefined) return []
  const laws = cited(document, declared?.laws ?? [])
  return [{ kind, name, ...(country === undefined ? {} : { country }), notice, required: laws.length > 0, laws } as unknown as RecipientNotice<Vocabulary>]
}

function answerOn(document: Document, entry: Entry): AnswerEntry<Vocabulary> {
  const lastDay = entry.action === 'await' ? undefined : entry.action === 'retain' ? entry.retainedUntil : entry.dueOn
  const rules = 'rules' in entry ? entry.rules : []
  const laws = rules.flatMap((id) => lawsOf(document, id))
  return {
    field: entry.field,
    record: entry.record,
    action: entry.action,
    ...(lastDay === undefined ? {} : { lastDay }),
    rules,
    laws: laws.filter(({ law }, index) => index === laws.findIndex((other) => other.law === law)),
    holds: 'holds' in entry ? entry.holds : [],
    sealed: 'sealed' in entry ? entry.sealed : false,
  } as unknown as AnswerEntry<Vocabulary>
}

function derivedFacts(document: Document, input: Input): Look {
  const neverKeptInDocument = input.request === 'delete' && input.holdings.some((holding) => holding.unalterable && isNeverKept(document, holding))
  const promptlyOverThirtyDays = numberOf(document.parameters.promptlyDays) > 30
  return (fact) => {
    if (fact === 'verb') return { is: 'planDeletion' }
    if (fact === 'neverKeptInDocument') return { is: neverKeptInDocument }
    if (fact === 'promptlyOverThirtyDays') return { is: promptlyOverThirtyDays }
    return 'absent'
  }
}
