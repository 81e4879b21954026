import { numberOf } from '../../compile/parameters.js'
import { alike } from '../../explain/groups.js'
import type { Entry, RulePeriod } from '../../model/plan.js'
import type { Day } from '../../model/text.js'
import type { Vocabulary } from '../../model/vocabulary.js'
import type { Store } from '../manifest/declared.js'
import { daysOf, firstDayAfter, periodOf } from '../manifest/period.js'
import type { Remedy } from '../model/finding.js'
import { scalar } from '../starting-yaml.js'
import { askedOnce } from './asked-once.js'
import type { Context } from './context.js'
import type { Draft } from './draft.js'
import { draftsOf } from './drafts-of.js'
import { leavingStore } from './leaving.js'
import { type Example, entriesOf, exampleDay, planOf } from './plan-of.js'
import { fieldUndeclared, unknownField } from './reasons.js'
import { listLine } from './yaml-line.js'

/** What happens to each store where a person asks on the day that a reader is shown: planned once, for all that look at it. */
export type StorePlans = ReadonlyMap<Store, Example>

export function storePlans(context: Context): StorePlans {
  return new Map([...context.declared.stores.values()].map((store) => [store, planned(store, exampleDay, exampleDay, context)]))
}

const planOnce = askedOnce<Example>()

/** The plan of a store; of stores that hold and keep the same it is the same, and is made once. */
function planned(store: Store, day: Day, others: Day, context: Context): Example {
  const { fields, events, facts, keeps } = store.entry
  const key = JSON.stringify([store.id, fields, events ?? null, facts ?? null, typeof keeps === 'object' ? keeps.from : null, day, others])
  return planOnce(key, context, () => planOf(store, day, others, context))
}

/** What the retention schedule says of each store: `planDeletion`, asked of rows whose events fell on days that are hard to count from. */
export function storeFindings(context: Context, plans: StorePlans): readonly Draft[] {
  return draftsOf(plans, context, ([store, example]) => [
    ...undeclared(store, context),
    ...undeletable(store, example, context),
    ...late(store, example, context),
    ...eventsLacking(store, example, context),
    ...wrongEnds(store, example, context),
    ...proofs(store, example, context),
  ])
}

/** Ends of months and years, with and without a leap day: asked beside the first day of a store that counts a period of its own. */
const hardDays: readonly Day[] = ['2024-02-28', '2024-02-29', '2024-03-01', '2024-08-31', '2024-12-31', '2025-01-01', '2025-02-28', '2025-04-30', '2025-10-31']

function clausesOf({ plan }: Example): readonly string[] {
  return plan.planned ? plan.clauses : []
}

/** The parameter that says within how many days something is deleted. */
const promptly = 'promptlyDays'

/** What the policy does not know. */
function undeclared(store: Store, { document, declared }: Context): readonly Draft[] {
  const [clauses, names] = [unknownField(document), Object.keys(document.fields)]
  return store.entry.fields.flatMap((field, index) =>
    Object.hasOwn(document.fields, field)
      ? []
      : [fieldUndeclared(store, ['fields', index], field, { clauses, names, instead: leavingStore(store, field, declared) })],
  )
}

/** Nothing deletes here. */
function undeletable(store: Store, example: Example, { document }: Context): readonly Draft[] {
  if (store.entry.deletes !== undefined) return []
  return [
    {
      id: 'deletion-missing',
      level: 'error',
      of: store,
      clauses: clausesOf(example),
      data: {},
      remedies: [{ code: 'add', to: store.path, line: `deletes: { by: ${store.system}-purge, within: ${numberOf(document, promptly)}d }` }],
    },
  ]
}

function late(store: Store, example: Example, { document }: Context): readonly Draft[] {
  const within = periodOf(store.entry.deletes?.within ?? '')
  const promptlyDays = numberOf(document, promptly)
  if (within === undefined || daysOf(within) <= promptlyDays) return []
  return [
    {
      id: 'deletion-late',
      level: 'error',
      of: store,
      place: ['deletes', 'within'],
      clauses: clausesOf(example),
      data: { withinDays: daysOf(within), promptlyDays },
      remedies: [{ code: 'replace', in: store.path, line: `deletes: { by: ${scalar(store.entry.deletes?.by ?? '')}, within: ${promptlyDays}d }` }],
    },
  ]
}

type Kept = Extract<Entry, { readonly rules: readonly string[] }>

function isKept(entry: Entry): entry is Kept {
  return 'rules' in entry && entry.rules.length > 0
}

/** What goes too early or stays too long. What follows the schedule does neither. */
function wrongEnds(store: Store, example: Example, context: Context): readonly Draft[] {
  const { keeps } = store.entry
  if (keeps === 'schedule') return []
  const fields = [...new Set(store.entry.fields)].filter((field) => Object.hasOwn(context.document.fields, field))
  // What goes when the person asks goes on the day of its events, and no rule ends before the day that it counts from: one day tells of all.
  if (typeof keeps !== 'object') return tooShort(store, fields, [{ example, goesOn: example.day }], context)
  const period = periodOf(keeps.for)
  if (period === undefined) return []
  const ending = (each: Example): Ending => ({ example: each, goesOn: firstDayAfter(each.day, period) })
  const endings = [example, ...hardDays.map((day) => planned(store, day, day, context))].map(ending)
  // Another event than the one it counts from may be later: by nearly a year, where it is the end of the business year.
  const hasOthers = store.entry.events?.some((event) => event !== keeps.from) ?? false
  const later = hasOthers ? [exampleDay, ...hardDays].map((day) => ending(planned(store, day, plusDays(day, 364), context))) : []
  return [...tooShort(store, fields, [...endings, ...later], context), ...tooLong(store, fields, endings)]
}

/** An example, and the day on which the store lets its fields go. */
interface Ending {
  readonly example: Example
  readonly goesOn: Day
}

function plusDays(day: Day, days: number): Day {
  return firstDayAfter(day, { years: 0, months: 0, days: days - 1 })
}

function entryOf(example: Example, field: string): Entry | undefined {
  return entriesOf(example).find((entry) => entry.field === field)
}

/** The last of the periods that end on a known day. */
function longest(entry: Entry): RulePeriod<Vocabulary> | undefined {
  const periods = isKept(entry) ? entry.periods : []
  return periods.filter(({ deletableFrom }) => deletableFrom !== undefined).toSorted((a, b) => ((a.deletableFrom ?? '') < (b.deletableFrom ?? '') ? 1 : -1))[0]
}

/** What is wrong with each field, in the first example in which something is; fields of which the same is to be said together. */
function together<Wrong extends object>(
  fields: readonly string[],
  endings: readonly Ending[],
  wrongWith: (entry: Entry, ending: Ending) => Wrong | undefined,
): readonly { readonly fields: readonly string[]; readonly wrong: Wrong }[] {
  const each = fields.flatMap((field) => {
    for (const ending of endings) {
      const entry = entryOf(ending.example, field)
      const wrong = entry === undefined ? undefined : wrongWith(entry, ending)
      if (wrong !== undefined) return [{ field, wrong }]
    }
    return []
  })
  return alike(each, ({ wrong }) => wrong).map((members) => ({ fields: members.map(({ field }) => field), wrong: members[0].wrong }))
}

function tooShort(store: Store, fields: readonly string[], endings: readonly Ending[], { document }: Context): readonly Draft[] {
  const wrongWith = (entry: Entry, { example, goesOn }: Ending) => {
    const period = entry.action === 'await' ? undefined : longest(entry)
    const keptUntil = period?.retainedUntil
    if (period === undefined || keptUntil === undefined || goesOn > keptUntil) return undefined
    return { exampleOn: example.day, goesOn, rule: period.rule, keptUntil, laws: period.laws }
  }
  const { keeps } = store.entry
  return together(fields, endings, wrongWith).map(({ fields: some, wrong: { laws, ...data } }) => ({
    id: 'retention-short',
    level: 'error',
    of: store,
    place: typeof keeps === 'object' ? ['keeps', 'for'] : keeps === undefined ? ['fields', store.entry.fields.indexOf(some[0] ?? '')] : ['keeps'],
    clauses: [document.retention?.[data.rule]?.clause],
    laws,
    data: { fields: some, ...countedFrom(store), ...data },
    remedies: [keeping(store, 'schedule')],
  }))
}

function tooLong(store: Store, fields: readonly string[], endings: readonly Ending[]): readonly Draft[] {
  const wrongWith = (entry: Entry, { example, goesOn }: Ending) => {
    const dueOn = entry.action === 'delete' || entry.action === 'retain' ? entry.dueOn : undefined
    if (dueOn === undefined || goesOn <= dueOn) return undefined
    const rule = longest(entry)?.rule
    return { exampleOn: example.day, goesOn, dueOn, ...(rule === undefined ? {} : { rule }), clauses: clausesOf(example) }
  }
  return together(fields, endings, wrongWith).map(({ fields: some, wrong: { clauses, ...data } }) => ({
    id: 'retention-long',
    level: 'error',
    of: store,
    place: ['keeps', 'for'],
    clauses,
    data: { fields: some, ...countedFrom(store), ...data },
    remedies: [keeping(store, 'schedule')],
  }))
}

function countedFrom({ entry: { keeps } }: Store): { readonly from?: string } {
  return typeof keeps === 'object' ? { from: keeps.from } : {}
}

/** That a store keeps what it holds in another way. Whatever the schedule says is neither too short nor too long. */
function keeping({ entry, path }: Store, keeps: 'schedule' | 'until-proof'): Remedy {
  const line = `keeps: ${keeps}`
  return entry.keeps === undefined ? { code: 'add', to: path, line } : { code: 'replace', in: path, line }
}

/** The events that rules wait for although every event that the store can give has happened. */
function eventsLacking(store: Store, example: Example, { document }: Context): readonly Draft[] {
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
  const { events } = store.entry
  // Of a store without events each line names all that lack: two such lines would be one too many.
  const lacking = [...new Set([...waiting.values()].map(({ event }) => event))]
  return [...waiting.values()].map((data) => {
    return {
      id: 'event-not-given',
      level: 'error',
      of: store,
      place: events === undefined ? [] : ['events'],
      clauses: [document.retention?.[data.rule]?.clause],
      data,
      remedies: [
        events === undefined
          ? { code: 'add', to: store.path, line: listLine('events', lacking) }
          : { code: 'add', to: `${store.path}/events`, line: data.event },
      ],
    }
  })
}

/** A document that only proves other fields, kept where no rule asks for it. */
function proofs(store: Store, example: Example, { document, declared: all }: Context): readonly Draft[] {
  if (store.entry.keeps === 'until-proof') return []
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
        remedies: [keeping(store, 'until-proof'), ...leavingStore(store, field, all)],
      },
    ]
  })
}

/** The fields of a store that a retention rule keeps, or may keep once an event has happened. */
export function keptFields(example: Example): ReadonlySet<string> {
  return new Set(
    entriesOf(example)
      .filter((entry) => isKept(entry))
      .map(({ field }) => field),
  )
}
