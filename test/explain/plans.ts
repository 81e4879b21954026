import type { AnswerEntry, DeleteEntry, Entry, Planned, SuspendEntry } from '../../src/model/plan.js'
import type { Vocabulary } from '../../src/model/vocabulary.js'
import { identity } from './shop.js'

const kept = { rules: [], periods: [], holds: [], sealed: false, purposes: [], grounds: [], shortenedBy: [] }

export const deleted: DeleteEntry<Vocabulary, undefined> = { action: 'delete', field: 'birth-date', record: 'profile', dueOn: '2026-04-15' }

export const retained: Entry = {
  ...kept,
  action: 'retain',
  field: 'payment',
  record: 'invoice',
  store: 'billing',
  document: 'inv-1',
  ref: 7,
  rules: ['books', 'claims'],
  periods: [
    {
      rule: 'books',
      laws: [{ law: 'Trade Act Art. 9', version: '2020-05-01' }],
      countedFrom: '2026-04-01',
      retainedUntil: '2033-03-31',
      deletableFrom: '2033-04-01',
    },
    { rule: 'claims', laws: [], countedFrom: '2026-04-01', retainedUntil: '2031-03-31', deletableFrom: '2031-04-01' },
  ],
  purposes: ['billing'],
  grounds: ['delivery'],
  shortenedBy: ['urgent'],
  retainedUntil: '2033-03-31',
  deletableFrom: '2033-04-01',
  dueOn: '2033-04-14',
}

export const awaiting: Entry = {
  ...kept,
  action: 'await',
  field: 'email',
  record: 'invoice',
  rules: ['books', 'claims'],
  periods: [
    { rule: 'books', laws: [] },
    { rule: 'claims', laws: [], countedFrom: '9990-01-01' },
  ],
  holds: ['H-1'],
  awaits: [
    { for: 'event', rule: 'books', event: 'closedOn' },
    { for: 'end-of-calendar', rule: 'claims' },
    { for: 'release', hold: 'H-1' },
  ],
}

export const sealed: Entry = {
  ...kept,
  action: 'await',
  field: 'email',
  record: 'invoice',
  document: 'inv-2',
  sealed: true,
  awaits: [{ for: 'event', rule: 'books', event: 'closedOn' }],
}

export const backup: Entry = { ...kept, action: 'suspend', field: 'email', record: 'profile', store: 'backup', dueOn: '2026-07-01', erasableFrom: '2026-07-01' }

export const suspended: SuspendEntry<Vocabulary, undefined> = { ...kept, action: 'suspend', field: 'email', record: 'profile', dueOn: '2026-04-15' }

export const undisclosed: Entry = {
  action: 'stop-disclosure',
  field: 'email',
  record: 'profile',
  dueOn: '2026-04-15',
  purposes: ['billing', 'news'],
  grounds: [],
}

/** A plan of these entries: its counts and its answer follow from them. */
export function plan(entries: readonly Entry[], more: Partial<Planned> = {}): Planned {
  const count = (action: Entry['action']) => entries.filter((entry) => entry.action === action).length
  return {
    planned: true,
    subject: { id: 'c-17' },
    request: 'delete',
    requestedOn: '2026-04-01',
    asOf: '2026-04-01',
    clauses: ['c.2'],
    entries,
    notices: [],
    answer: { fee: 'none', entries: entries.map(told) },
    stopAdvertisingMail: true,
    counts: { delete: count('delete'), retain: count('retain'), await: count('await'), suspend: count('suspend'), 'stop-disclosure': count('stop-disclosure') },
    obligations: [],
    advice: [],
    policy: identity,
    ...more,
  }
}

function told(entry: Entry): AnswerEntry<Vocabulary> {
  const lastDay = entry.action === 'retain' ? entry.retainedUntil : entry.action === 'await' ? undefined : entry.dueOn
  const kept = 'rules' in entry ? entry : { rules: [], holds: [], periods: [] }
  const laws = kept.periods.flatMap((period) => period.laws)
  const { field, record, action } = entry
  return {
    field,
    record,
    action,
    ...(lastDay === undefined ? {} : { lastDay }),
    rules: kept.rules,
    laws,
    holds: kept.holds,
    sealed: 'sealed' in entry && entry.sealed,
  }
}
