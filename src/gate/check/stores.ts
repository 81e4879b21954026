import { numberOf } from '../../compile/parameters.js'
import type { Entry, Plan, RulePeriod } from '../../model/plan.js'
import type { Day } from '../../model/text.js'
import type { Vocabulary } from '../../model/vocabulary.js'
import type { Store } from '../manifest/declared.js'
import { daysOf, firstDayAfter, periodOf } from '../manifest/period.js'
import type { Context } from './context.js'
import type { Draft } from './draft.js'

/** What the retention schedule says of each store: `planDeletion`, asked of rows whose events fell on days that are hard to count from. */
export function storeFindings(context: Context): readonly Draft[] {
  return [...context.declared.stores.values()].flatMap((store) => {
    const plans = exampleDays.map((day) => planOf(store, day, day, context))
    return [...undeletable(store, plans, context), ...late(store, plans, context), ...wrongEnds(store, plans, context), ...proofs(store, plans, context)]
  })
}

/** The first is what a reader is shown where all agree; the others are ends of months and years, with and without a leap day. */
const exampleDays: readonly Day[] = [
  '2026-03-31',
  '2024-02-28',
  '2024-02-29',
  '2024-03-01',
  '2024-08-31',
  '2024-12-31',
  '2025-01-01',
  '2025-02-28',
  '2025-04-30',
  '2025-10-31',
]

/** One example of a store: what happens to its fields when the person asks on that day. */
interface Example {
  readonly day: Day
  readonly plan: Plan
}

/** The plan for a row of which every event that the store can give fell on a day, but the one that it counts from perhaps on an earlier one. */
export function planOf({ id, entry }: Store, day: Day, others: Day, { ask, document }: Context): Example {
  const from = typeof entry.keeps === 'object' ? entry.keeps.from : undefined
  const events = Object.fromEntries((entry.events ?? []).map((event) => [event, event === from ? day : others]))
  const fields = [...new Set(entry.fields)].filter((field) => Object.hasOwn(document.fields, field))
  const given = { ...(Object.keys(events).length === 0 ? {} : { events }), ...(entry.facts === undefined ? {} : { facts: { ...entry.facts } }) }
  return {
    day,
    plan: ask.plan({
      request: 'delete',
      requestedOn: others,
      asOf: others,
      subject: { id: 'anybody' },
      holdings: fields.map((field) => ({ field, record: id, ...given })),
    }),
  }
}

function entriesOf({ plan }: Example): readonly Entry[] {
  return plan.planned ? plan.entries : []
}

function clausesOf([first]: readonly Example[]): readonly string[] {
  return first?.plan.planned ? first.plan.clauses : []
}

/** The parameter that says within how many days something is deleted. */
const promptly = 'promptlyDays'

/** Nothing deletes here. */
function undeletable(store: Store, plans: readonly Example[], { document }: Context): readonly Draft[] {
  if (store.entry.deletes !== undefined) return []
  return [
    {
      id: 'deletion-missing',
      level: 'error',
      of: store,
      clauses: clausesOf(plans),
      data: {},
      remedies: [{ code: 'add', to: store.path, line: `deletes: { by: ${store.system}-purge, within: ${numberOf(document, promptly)}d }` }],
    },
  ]
}

function late(store: Store, plans: readonly Example[], { document }: Context): readonly Draft[] {
  const within = periodOf(store.entry.deletes?.within ?? '')
  const promptlyDays = numberOf(document, promptly)
  if (within === undefined || daysOf(within) <= promptlyDays) return []
  return [
    {
      id: 'deletion-late',
      level: 'error',
      of: store,
      place: ['deletes', 'within'],
      clauses: clausesOf(plans),
      data: { withinDays: daysOf(within), promptlyDays },
    },
  ]
}

type Kept = Extract<Entry, { readonly rules: readonly string[] }>

function isKept(entry: Entry): entry is Kept {
  return 'rules' in entry && entry.rules.length > 0
}

/** Rules that wait for an event which the store never gives; and what goes too early or stays too long. */
function wrongEnds(store: Store, plans: readonly Example[], context: Context): readonly Draft[] {
  const waiting = eventsLacking(store, plans, context)
  const { keeps } = store.entry
  if (keeps === 'schedule') return waiting
  const period = typeof keeps === 'object' ? periodOf(keeps.for) : undefined
  if (typeof keeps === 'object' && period === undefined) return waiting
  // Another event than the one it counts from may be later: by nearly a year, where it is the end of the business year.
  const later = typeof keeps === 'object' ? exampleDays.map((day) => planOf(store, day, plusDays(day, 364), context)) : []
  const goesOn = (day: Day) => (period === undefined ? day : firstDayAfter(day, period))
  const from = typeof keeps === 'object' ? keeps.from : undefined
  const fields = [...new Set(store.entry.fields)].filter((field) => Object.hasOwn(context.document.fields, field))
  const ends = fields.flatMap((field) => [
    ...first([...plans, ...later].flatMap((example) => short(store, field, from, example, goesOn(example.day), context))),
    ...(period === undefined ? [] : first(plans.flatMap((example) => long(store, field, from, example, goesOn(example.day))))),
  ])
  return [...waiting, ...ends]
}

function plusDays(day: Day, days: number): Day {
  return firstDayAfter(day, { years: 0, months: 0, days: days - 1 })
}

function first([draft]: readonly Draft[]): readonly Draft[] {
  return draft === undefined ? [] : [draft]
}

function entryOf(example: Example, field: string): Entry | undefined {
  return entriesOf(example).find((entry) => entry.field === field)
}

/** The last of the periods that end on a known day. */
function longest(entry: Entry): RulePeriod<Vocabulary> | undefined {
  const periods = isKept(entry) ? entry.periods : []
  return periods.filter(({ deletableFrom }) => deletableFrom !== undefined).toSorted((a, b) => ((a.deletableFrom ?? '') < (b.deletableFrom ?? '') ? 1 : -1))[0]
}

function short(store: Store, field: string, from: string | undefined, example: Example, goesOn: Day, { document }: Context): readonly Draft[] {
  const entry = entryOf(example, field)
  const period = entry === undefined || entry.action === 'await' ? undefined : longest(entry)
  const keptUntil = period?.retainedUntil
  if (period === undefined || keptUntil === undefined || goesOn > keptUntil) return []
  return [
    {
      id: 'retention-short',
      level: 'error',
      of: store,
      place:
        typeof store.entry.keeps === 'object' ? ['keeps', 'for'] : store.entry.keeps === undefined ? ['fields', store.entry.fields.indexOf(field)] : ['keeps'],
      clauses: [document.retention?.[period.rule]?.clause],
      laws: period.laws,
      data: { field, ...(from === undefined ? {} : { from }), exampleOn: example.day, goesOn, rule: period.rule, keptUntil },
      remedies: [{ code: 'add', to: store.path, line: 'keeps: schedule' }],
    },
  ]
}

function long(store: Store, field: string, from: string | undefined, example: Example, goesOn: Day): readonly Draft[] {
  const entry = entryOf(example, field)
  const dueOn = entry !== undefined && (entry.action === 'delete' || entry.action === 'retain') ? entry.dueOn : undefined
  if (entry === undefined || dueOn === undefined || goesOn <= dueOn) return []
  const rule = longest(entry)?.rule
  return [
    {
      id: 'retention-long',
      level: 'error',
      of: store,
      place: ['keeps', 'for'],
      clauses: clausesOf([example]),
      data: { field, ...(from === undefined ? {} : { from }), exampleOn: example.day, goesOn, dueOn, ...(rule === undefined ? {} : { rule }) },
      remedies: [{ code: 'add', to: store.path, line: 'keeps: schedule' }],
    },
  ]
}

/** The events that rules wait for although every event that the store can give has happened. */
function eventsLacking(store: Store, [example]: readonly Example[], { document }: Context): readonly Draft[] {
  if (example === undefined) return []
  const waiting = new Map<string, { readonly rule: string; readonly event: string; readonly fields: string[] }>()
  for (const entry of entriesOf(example)) {
    if (entry.action !== 'await') continue
    for (const each of entry.awaits) {
      if (each.for !== 'event') continue
      const { rule, event } = each
      const known = waiting.get(`${rule} ${event}`) ?? { rule, event, fields: [] }
      waiting.set(`${rule} ${event}`, known)
      known.fields.push(entry.field)
    }
  }
  return [...waiting.values()].map((data) => ({
    id: 'event-not-given',
    level: 'error',
    of: store,
    place: store.entry.events === undefined ? [] : ['events'],
    clauses: [document.retention?.[data.rule]?.clause],
    data,
    remedies: [{ code: 'add', to: store.path, line: `events: [${[...(store.entry.events ?? []), data.event].join(', ')}]` }],
  }))
}

/** A document that only proves other fields, kept where no rule asks for it. */
function proofs(store: Store, [example]: readonly Example[], { document }: Context): readonly Draft[] {
  if (store.entry.keeps === 'until-proof' || example === undefined) return []
  return store.entry.fields.flatMap((field, index): readonly Draft[] => {
    const declared = Object.hasOwn(document.fields, field) ? document.fields[field] : undefined
    const entry = entryOf(example, field)
    if (declared?.proves === undefined || entry?.action !== 'delete') return []
    return [
      {
        id: 'identity-document-kept',
        level: 'error',
        of: store,
        place: ['fields', index],
        clauses: [declared.clause],
        data: { field },
        remedies: [
          { code: 'add', to: store.path, line: 'keeps: until-proof' },
          { code: 'remove', from: store.path, what: field },
        ],
      },
    ]
  })
}

/** The fields of a store that a retention rule keeps, or may keep once an event has happened. */
export function keptFields(store: Store, context: Context): ReadonlySet<string> {
  return new Set(
    entriesOf(planOf(store, exampleDays[0] ?? '', exampleDays[0] ?? '', context))
      .filter((entry) => isKept(entry))
      .map(({ field }) => field),
  )
}
