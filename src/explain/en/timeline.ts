import { dayParts } from '../day.js'
import type { TimelineWords } from '../language.js'
import { lawsTogether } from '../laws-together.js'
import { requests } from './plan.js'
import { and, counted, day, quoted, shortMonth } from './words.js'

export const timeline: TimelineWords = {
  shows: {
    name: (key, means) => (means?.includes(',') ? quoted(means) : (means ?? key)),
    called: (key, means) => means ?? key,
  },
  day: (given) => `${dayAndMonth(given)} ${dayParts(given).year}`,
  headings: { what: 'what', where: 'where', action: 'action', until: 'kept until', due: 'done by', why: 'why' },
  actions: { delete: 'delete', retain: 'retain', await: 'await', suspend: 'suspend', 'stop-disclosure': 'stop disclosure' },
  says: {
    delete: ({ dueOn }) => `deleted by ${day(dueOn)}`,
    retain: ({ retainedUntil, dueOn }) => `kept until ${day(retainedUntil)}, deleted by ${day(dueOn)}`,
    await: (_, awaits) => `kept; waits for: ${awaits}`,
    suspend: ({ dueOn, erasableFrom }) => (erasableFrom === undefined ? `out of use by ${day(dueOn)}` : `out of use, erased by ${day(dueOn)}`),
    'stop-disclosure': ({ dueOn }) => `no longer disclosed by ${day(dueOn)}`,
  },
  awaits: {
    event: ({ event }, names) => names.bareTerm(event),
    release: ({ hold }) => `release of hold ${hold}`,
    'end-of-calendar': () => 'the end of 9999',
  },
  title: ({ request, requestedOn, asOf }) => `Request ${requests[request]}, arrived on ${day(requestedOn)}; planned as of ${day(asOf)}.`,
  scale: (from, to) => `The bars run from ${day(from)} to ${day(to)}.`,
  signs: { kept: 'kept', toAct: 'time to act', outOfUse: 'out of use', open: 'no end known', overdue: 'overdue' },
  marks: {
    request: (given) => `request ${day(given)}`,
    asOf: (given) => `as of ${day(given)}`,
    dueAgain: (given) => `next review ${day(given)}`,
  },
  ticks: {
    day: dayAndMonth,
    month: monthAndYear,
    year: (given) => String(dayParts(given).year),
  },
  hold: (id) => `legal hold ${id}`,
  document: 'its document must stay unaltered',
  ruleInFull: (rule, laws) => `${rule}: ${laws.length === 0 ? "the company's own choice" : lawsTogether(laws, / (?:Art\.|§)/).join(', ')}`,
  shorter: 'could be shorter',
  told: ({ notice, required }, laws, whom) => `Tell ${and(whom)} ${tells[notice]} (${required ? ['a duty', ...laws].join(': ') : 'voluntary'}).`,
  label: (where, what) => `${where}: ${what}`,
  documents: (names) => (names.length > few ? counted(names.length, 'document') : names.join(', ')),
  stores: (names) => (names.length > few ? counted(names.length, 'store') : names.join(', ')),
  refs: (refs) => (refs.length > few ? counted(refs.length, 'reference') : `ref ${refs.join(', ')}`),
  times: (name, count) => `${name} x${count}`,
  overdue: (says) => `${says} (overdue)`,
  separator: ', ',
  listSeparator: '; ',
  stop: '. ',
}

const few = 3

const tells = {
  erase: 'to erase the data',
  'stop-use': 'to stop using the data',
  'keep-within-purposes': "to keep within the company's purposes",
  'disclosure-stopped': 'that disclosure has stopped',
}

/** `1 Apr`. */
function dayAndMonth(given: string): string {
  const { month, date } = dayParts(given)
  return `${date} ${shortMonth(month)}`
}

/** `Apr 2026`. */
function monthAndYear(given: string): string {
  const { year, month } = dayParts(given)
  return `${shortMonth(month)} ${year}`
}
