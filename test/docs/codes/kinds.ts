import { canUse, decide, passwordLiability, planDeletion } from '../../../src/index.js'
import type { foundTypes, neededTypes, Remark } from '../../../src/model/value-type.js'
import { parsePolicy } from '../../../src/policy.js'
import { document } from '../../../src/reference.js'
import type { Example } from './example.js'

/** Calls that show each kind of value that a fault can find. */
export const found: Example<(typeof foundTypes)[number]> = (shows) => {
  // Of a text the fault of a policy tells what it says, but of one that reads like a kind of value.
  shows(parsePolicy({ ...document, adequate: 'list' }), 'text')
  shows(decide({ verb: 'canCollect', fields: 3 }), 'number')
  shows(decide([]), 'list')
  shows(decide({ verb: 'canCollect', fields: {} }), 'object')
  shows(decide({ verb: 'canCollect', fields: true }), 'boolean')
  shows(decide({ verb: 'canCollect', fields: null }), 'null')
  shows(decide({ verb: 'canCollect', fields: [undefined] }), 'undefined')
  shows(decide({ verb: 'canCollect', fields: Number.NaN }), 'NaN')
  shows(decide({ verb: 'canCollect', fields: Number.POSITIVE_INFINITY }), 'Infinity')
  shows(decide({ verb: 'canCollect', fields: Number.NEGATIVE_INFINITY }), '-Infinity')
  shows(decide({ verb: 'canCollect', fields: 3n }), 'bigint')
  shows(planDeletion({ request: 'delete', requestedOn: new Date('2026-11-24'), asOf: '2026-11-24', subject: { id: 'c-17' }, holdings: [] } as never), 'Date')
  shows(decide({ verb: 'canCollect', fields: Symbol('name') }), 'symbol')
  shows(decide({ verb: 'canCollect', fields: () => ['name'] }), 'function')
  const lazy = {
    get id(): string {
      throw new Error('the connection is closed')
    },
  }
  shows(parsePolicy(lazy), 'unreadable')
  const holdings = Array.from({ length: 10_001 }, () => ({ field: 'email', record: 'profile' }) as const)
  shows(planDeletion({ request: 'delete', requestedOn: '2026-11-24', asOf: '2026-11-24', subject: { id: 'c-17' }, holdings }), 'too many members')
}

/** Calls that show each kind of value that a fault can need. */
export const needed: Example<(typeof neededTypes)[number]> = (shows) => {
  shows(decide({ verb: 'canUse', purpose: 3, fields: ['name'], subject: { id: 17, standing: 'active' } }), 'text')
  shows(planDeletion({ request: 'delete', requestedOn: '2026-11-24', asOf: '2026-11-31', subject: { id: 'c-17' }, holdings: [] }), 'day')
  shows(decide({ verb: 'canUse', purpose: true, fields: ['name'], subject: { id: 'c-17', standing: 'active' } }), 'number')
  shows(parsePolicy({ ...document, purposes: { ...document.purposes, contact: { clause: 'use.6', number: 6.5 } } }), 'whole number')
  shows(decide({ verb: 'canCollect', fields: 'name' }), 'list')
  shows(decide('canCollect'), 'object')
  shows(passwordLiability(JSON.parse('{ "matched": "yes" }')), 'true')
  shows(passwordLiability(JSON.parse('{}')), 'false')
}

/** Calls that show each remark. */
export const remarks: Example<Remark> = (shows) => {
  shows(parsePolicy({ ...document, id: '\ud83d' }), 'a lone surrogate')
  const loop: Record<string, unknown> = {}
  loop.id = loop
  shows(parsePolicy(loop), 'a value inside itself')
  shows(parsePolicy({ ...document, adequate: new Set(['DE']) }), 'an instance of a class')
  shows(parsePolicy({ ...document, effectiveOn: new Date('2026-11-01') }), 'an object with a toJSON of its own')
  shows(parsePolicy(JSON.parse(`${'['.repeat(100)}${']'.repeat(100)}`)), 'nested deeper than a document may be')
  shows(parsePolicy(Array(2_000_001).fill(0)), 'more values than a document may have')
  const held = { request: 'delete', requestedOn: '2026-11-24', asOf: '2026-11-24', subject: { id: 'c-17' }, holdings: [] } as const
  shows(planDeletion({ ...held, subject: { id: ' ' } }), 'a text that is not blank')
  shows(parsePolicy({ ...document, recipients: { ...document.recipients, ' ': {} } }), 'a name that is not blank')
  shows(canUse({ purpose: 'contact', fields: [], subject: { id: 'c-17', standing: 'active' } }), 'at least one entry')
  shows(parsePolicy({ ...document, purposes: { ...document.purposes, contact: { clause: 'use.6', number: 6, when: {} } } }), 'at least one fact')
  shows(parsePolicy({ ...document, facts: { ...document.facts, asked: 'boolean' } }), 'another name')
  shows(parsePolicy({ ...document, jurisdiction: 'Japan' }), 'two capital letters (ISO 3166-1)')
  shows(parsePolicy({ ...document, effectiveOn: '2026-11-31' }), 'YYYY-MM-DD')
  const kept = { clause: 'discontinuation.2', records: ['inquiry'], fields: ['name'], purposes: [], grounds: [] }
  const letters = { ...kept, keep: { from: 'inquiryClosedOn', links: [{ years: 1 }] } }
  shows(parsePolicy({ ...document, retention: { ...document.retention, 'own.letters': letters } }), 'laws, or a reason')
  const careful = { means: { en: 'Take care.' }, when: { verb: 'canCollect' } }
  shows(parsePolicy({ ...document, order: {}, advice: { ...document.advice, careful } }), 'a clause, or laws')
  shows(decide({ verb: 'canUse', purpose: 'contact', fields: ['name'], subject: { id: 'c-17', standing: 'active' }, origin: 'Nishi Travel' }), '{ partner }')
  shows(planDeletion({ ...held, requestedOn: '2026-11-25' }), 'a day not after asOf')
  const lifted = { id: 'H-1', covers: 'everything', from: '2026-06-02', releasedOn: '2026-06-01' } as const
  shows(planDeletion({ ...held, holds: [lifted] }), 'a day not after releasedOn')
  shows(decide({ verb: 'canCollect', fields: ['name'], proves: ['name'] }), 'nothing')
}
