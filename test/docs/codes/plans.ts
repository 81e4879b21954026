import { planDeletion } from '../../../src/index.js'
import type { Action } from '../../../src/model/plan.js'
import type { Awaited, Notice, Vocabulary } from '../../../src/policy.js'
import type { Told } from './example.js'

/** Every action of an entry of a plan. */
export const actions = {
  delete: {
    developer: 'Delete it from `record` and `store` by `dueOn`. Nothing is gained by waiting.',
    officer: 'The answer to the person says the day.',
    example: (shows) => {
      const plan = planDeletion({
        request: 'delete',
        requestedOn: '2026-11-24',
        asOf: '2026-11-24',
        subject: { id: 'c-17' },
        holdings: [{ field: 'email', record: 'profile', ref: 'row-8' }],
      })
      if (plan.planned) shows(plan.entries)
    },
    show: 'all',
  },
  retain: {
    means: 'Of several rules the one that ends last counts. `purposes` and `grounds` are what the kept value may still serve.',
    developer:
      'Keep it, out of all other use: pass `record`, and `rules` as `retainedBy`, to `canUse` and `canDisclose`. Plan again on `dueAgainOn`; delete between `deletableFrom` and `dueOn`.',
    officer: '`rules` and `periods` say by which law, counted from when.',
    example: (shows) => {
      const plan = planDeletion({
        request: 'delete',
        requestedOn: '2026-11-24',
        asOf: '2026-11-24',
        subject: { id: 'c-17' },
        holdings: [{ field: 'name', record: 'invoice', events: { fiscalYearEnd: '2026-03-31', booksClosedOn: '2026-05-20' }, facts: { lossYear: false } }],
      })
      if (plan.planned) shows(plan.entries)
    },
    show: {
      action: 'all',
      field: 'all',
      record: 'all',
      retainedUntil: 'all',
      deletableFrom: 'all',
      dueOn: 'all',
      rules: 'all',
      purposes: 'all',
      grounds: 'all',
    },
  },
  await: {
    means: '`awaits` lists all that its end depends on: [what an entry awaits](#what-an-entry-awaits). No day is known, so no `dueAgainOn` follows from it.',
    developer: 'Give the event once it has happened, and plan again then. An event that has happened and was forgotten keeps a value for ever.',
    officer: 'Find out whether the event has happened: often the books of the year are simply not closed yet.',
    example: (shows) => {
      const plan = planDeletion({
        request: 'delete',
        requestedOn: '2026-11-24',
        asOf: '2026-11-24',
        subject: { id: 'c-17' },
        holdings: [{ field: 'name', record: 'invoice', events: { fiscalYearEnd: '2026-03-31' }, facts: { lossYear: false } }],
      })
      if (plan.planned) shows(plan.entries)
    },
    show: { action: 'all', field: 'all', record: 'all', rules: 'all', awaits: 'all' },
  },
  suspend: {
    means:
      'Under `stop-use`, what is held stays, out of use. Under `delete`, a copy that cannot be erased before `erasableFrom` is out of use until then, and erased by `dueOn`.',
    developer:
      'Take it out of use by `dueOn`. Where there is an `erasableFrom`, it is out of use already, and erased by `dueOn`: see that a restored backup does not bring it back.',
    officer: '`purposes` and `grounds` say what stays open: what retention rules name.',
    example: (shows) => {
      const plan = planDeletion({
        request: 'stop-use',
        requestedOn: '2026-11-24',
        asOf: '2026-11-24',
        subject: { id: 'c-17' },
        holdings: [{ field: 'email', record: 'profile' }],
      })
      if (plan.planned) shows(plan.entries)
    },
    also: {
      'a backup that cannot be erased yet': (shows) => {
        const plan = planDeletion({
          request: 'delete',
          requestedOn: '2026-11-24',
          asOf: '2026-11-24',
          subject: { id: 'c-17' },
          holdings: [{ field: 'email', record: 'profile', store: 'backup', erasableFrom: '2027-02-01' }],
        })
        if (plan.planned) shows(plan.entries)
      },
    },
    show: { action: 'all', field: 'all', record: 'all', store: 'all', dueOn: 'all', erasableFrom: 'all', purposes: 'all', grounds: 'all' },
  },
  'stop-disclosure': {
    developer: 'From `dueOn` at the latest ask `canDisclose` with the standing `disclosure-stopped`. Use goes on.',
    officer: '`grounds` says on which grounds it may still be disclosed: an inquiry based on law is one.',
    example: (shows) => {
      const plan = planDeletion({
        request: 'stop-disclosure',
        requestedOn: '2026-11-24',
        asOf: '2026-11-24',
        subject: { id: 'c-17' },
        holdings: [{ field: 'payment', record: 'order' }],
      })
      if (plan.planned) shows(plan.entries)
    },
    show: 'all',
  },
} as const satisfies { readonly [A in Action]: Told }

/** Everything an entry can await. */
export const awaits = {
  event: {
    means: 'A retention rule counts from an event, and its day was not given: so it has not happened yet.',
    developer: 'Give the day in `events` of the holding once it has happened.',
    officer: 'See that somebody records the day: until then the value is kept.',
    example: (shows) => {
      const plan = planDeletion({
        request: 'delete',
        requestedOn: '2026-11-24',
        asOf: '2026-11-24',
        subject: { id: 'c-17' },
        holdings: [{ field: 'name', record: 'invoice', events: { fiscalYearEnd: '2026-03-31' }, facts: { lossYear: false } }],
      })
      if (plan.planned) shows(plan.entries)
    },
    show: { action: 'all', field: 'all', record: 'all', awaits: 'all' },
  },
  release: {
    means: 'A legal hold covers it that has no day of release.',
    developer: 'Give `releasedOn` once the order is lifted.',
    officer: 'Review open holds from time to time: each keeps what a person asked to delete.',
    example: (shows) => {
      const plan = planDeletion({
        request: 'delete',
        requestedOn: '2026-11-24',
        asOf: '2026-11-24',
        subject: { id: 'c-17' },
        holdings: [{ field: 'email', record: 'profile' }],
        holds: [{ id: 'H-1', covers: 'everything', from: '2026-06-01' }],
      })
      if (plan.planned) shows(plan.entries)
    },
    show: { action: 'all', field: 'all', record: 'all', awaits: 'all' },
  },
  'end-of-calendar': {
    means: 'The rule ends after 9999-12-31, where the calendar ends.',
    developer: 'Look at the day that was given: it is most likely mistyped, or stands for “none”.',
    example: (shows) => {
      const plan = planDeletion({
        request: 'delete',
        requestedOn: '2026-11-24',
        asOf: '2026-11-24',
        subject: { id: 'c-17' },
        holdings: [{ field: 'name', record: 'order', events: { fiscalYearEnd: '9999-03-31' }, facts: { lossYear: false } }],
      })
      if (plan.planned) shows(plan.entries)
    },
    show: { action: 'all', field: 'all', record: 'all', awaits: 'all' },
  },
} as const satisfies { readonly [For in Awaited<Vocabulary>['for']]: Told }

/** Every notice to a recipient. */
export const notices = {
  erase: {
    developer: 'Send it to `name`. It goes with a request to `delete`.',
    officer: 'To a party that handles data for the company it is a duty (`required`, by `laws`); to anyone else it is voluntary, and still said.',
    example: (shows) => {
      const plan = planDeletion({
        request: 'delete',
        requestedOn: '2026-11-24',
        asOf: '2026-11-24',
        subject: { id: 'c-17' },
        holdings: [{ field: 'address', record: 'profile' }],
        recipients: [{ kind: 'entrusted-party', name: 'Kita Parcels', country: 'JP' }],
      })
      if (plan.planned) shows(plan.notices)
    },
  },
  'stop-use': {
    developer: 'Send it to `name`. It goes with a request to `stop-use`.',
    officer: 'The recipient keeps the data and no longer uses it.',
    example: (shows) => {
      const plan = planDeletion({
        request: 'stop-use',
        requestedOn: '2026-11-24',
        asOf: '2026-11-24',
        subject: { id: 'c-17' },
        holdings: [{ field: 'address', record: 'profile' }],
        recipients: [{ kind: 'partner', name: 'Higashi Florists' }],
      })
      if (plan.planned) shows(plan.notices)
    },
  },
  'keep-within-purposes': {
    developer: 'Send it to `name`. It goes with a request to `stop-disclosure`.',
    officer: 'A subcontractor that acts for the company alone is no third party and goes on. It is told to use the data for nothing of its own.',
    example: (shows) => {
      const plan = planDeletion({
        request: 'stop-disclosure',
        requestedOn: '2026-11-24',
        asOf: '2026-11-24',
        subject: { id: 'c-17' },
        holdings: [{ field: 'address', record: 'profile' }],
        recipients: [{ kind: 'subcontractor', name: 'Minami Hosting' }],
      })
      if (plan.planned) shows(plan.notices)
    },
  },
  'disclosure-stopped': {
    developer: 'Send it to `name`, and send nothing more of this person. It goes with a request to `stop-disclosure`.',
    officer: 'The recipient learns why no more comes.',
    example: (shows) => {
      const plan = planDeletion({
        request: 'stop-disclosure',
        requestedOn: '2026-11-24',
        asOf: '2026-11-24',
        subject: { id: 'c-17' },
        holdings: [{ field: 'address', record: 'profile' }],
        recipients: [{ kind: 'partner', name: 'Higashi Florists' }],
      })
      if (plan.planned) shows(plan.notices)
    },
  },
} as const satisfies { readonly [N in Notice]: Told }
