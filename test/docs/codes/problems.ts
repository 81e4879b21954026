import { canDisclose, canUse, decide, governs, passwordLiability, planDeletion } from '../../../src/index.js'
import type { RequestProblem } from '../../../src/model/decision.js'
import type { Told } from './example.js'

/** Every problem of a request. */
export const problems = {
  missing: {
    means: 'An attestation that is missing is no fault of the request but a reason of its own: [`attestation-missing`](#reason-attestation-missing).',
    developer: 'Give it. A standing, a fact and a country have no default.',
    example: (shows) => shows(decide({ verb: 'canUse', purpose: 'settlement', fields: ['payment'], subject: { id: 'c-17' } })),
    also: {
      'the record a value is held in, where only a retention rule can allow': (shows) =>
        shows(decide({ verb: 'canUse', purpose: 'settlement', fields: ['payment'], subject: { id: 'c-17', standing: 'discontinued' } })),
    },
  },
  'wrong-type': {
    means: 'Nothing is coerced: `"true"` is not `true`, and a `Date` is no day. `found` and `needed` name [kinds of value](#kinds-of-value-found).',
    developer: 'Pass what the type asks. From a database driver, look at how it reads booleans, numbers and days.',
    example: (shows) => shows(decide({ verb: 'canCollect', fields: 'name' })),
    also: { 'a text in place of a boolean': (shows) => shows(passwordLiability(JSON.parse('{ "matched": "true" }'))) },
  },
  empty: {
    means: 'A list without an entry, an object without a member, a text that is empty or blank.',
    developer: 'Ask for at least one field. An id or a name that is blank has been lost before the call.',
    example: (shows) => shows(canUse({ purpose: 'settlement', fields: [], subject: { id: 'c-17', standing: 'active' } })),
  },
  'not-declared': {
    means: 'A member that nobody reads would be a condition nobody keeps: `agread: []`, ignored, would agree to everything. So it is a fault.',
    developer: 'Look for a misspelling, for evidence that this purpose or ground does not ask, and for members of the row that were spread into the request.',
    example: (shows) => shows(decide({ verb: 'canUse', purpose: 'settlement', fields: ['payment'], subject: { id: 'c-17', standing: 'active', agread: [] } })),
  },
  'unknown-name': {
    means: '`needed` lists the names that are known there. A field, purpose or ground that nobody knows is a reason of its own.',
    developer: 'Choose one of `needed`.',
    example: (shows) => shows(decide({ verb: 'canUse', purpose: 'settlement', fields: ['payment'], subject: { id: 'c-17', standing: 'stopped' } })),
    also: {
      'a country': (shows) =>
        shows(
          canDisclose({
            ground: 'aggregate',
            fields: ['gender'],
            recipient: { kind: 'other', name: 'Kita Research', country: 'Japan' },
            evidence: { derivedBy: 'aggregation', identifiable: false, method: 'M-3' },
          }),
        ),
    },
  },
  'no-day': {
    means: 'A day is `YYYY-MM-DD`, exists in the calendar, and has no time.',
    developer: 'Take the civil day in the policy’s own country. Of a timestamp, that is not always its first ten characters.',
    example: (shows) => shows(planDeletion({ request: 'delete', requestedOn: '2026-02-01', asOf: '2026-02-30', subject: { id: 'c-17' }, holdings: [] })),
  },
  'too-long': {
    means: 'A list has 10,000 entries at most, and an object as many members.',
    developer: 'Split the holdings, but never those of one document, and plan each part with the holds that cover it. A list of fields is never that long.',
    example: (shows) => {
      const holdings = Array.from({ length: 10_001 }, () => ({ field: 'email', record: 'profile' }) as const)
      shows(planDeletion({ request: 'delete', requestedOn: '2026-04-01', asOf: '2026-04-01', subject: { id: 'c-17' }, holdings }))
    },
  },
  duplicate: {
    means: 'Two legal holds have one id. Fields and purposes may be named twice: they are sets.',
    developer: 'Give each order to keep its own id, and pass it once.',
    example: (shows) =>
      shows(
        planDeletion({
          request: 'delete',
          requestedOn: '2026-04-01',
          asOf: '2026-04-01',
          subject: { id: 'c-17' },
          holdings: [],
          holds: [
            { id: 'H-1', covers: 'everything' },
            { id: 'H-1', covers: { fields: ['email'] } },
          ],
        }),
      ),
  },
  contradiction: {
    means:
      'Each member is well formed, and together they cannot be: a request that arrives after the day it is planned for, a subject on a ground that is about nobody, one document that must and need not stay unaltered.',
    developer: 'Find out which of the two is wrong. Neither is taken for right.',
    example: (shows) => shows(planDeletion({ request: 'delete', requestedOn: '2026-04-02', asOf: '2026-04-01', subject: { id: 'c-17' }, holdings: [] })),
    also: {
      'a member that this ground cannot have': (shows) =>
        shows(
          decide({
            verb: 'canDisclose',
            ground: 'aggregate',
            fields: ['gender'],
            subject: { id: 'c-17', standing: 'active' },
            recipient: { kind: 'other', name: 'Kita Research', country: 'JP' },
            evidence: { derivedBy: 'aggregation', identifiable: false, method: 'M-3' },
          }),
        ),
    },
  },
  unreadable: {
    means: 'Reading the member threw: a getter, or a proxy. The answer does not throw with it.',
    developer: 'Pass plain data. What an object-relational mapper gives is often none.',
    example: (shows) => {
      const lazy = {
        get person(): 'customer' {
          throw new Error('the connection is closed')
        },
      }
      shows(governs(lazy))
    },
  },
} as const satisfies { readonly [Problem in RequestProblem]: Told }
