import { describe, expect, it } from 'vitest'
import { canCollect, canDisclose, canUse, decide, fieldsFor, governs, groundsFor, passwordLiability, planDeletion } from '../../src/index.js'
import type { RequestFault } from '../../src/model/decision.js'
import type { RetentionRule } from '../../src/model/document.js'
import { document } from '../../src/reference.js'
import { met } from './met.js'

const subject = { id: 'c-17', standing: 'active' }
const verbs = { canCollect, canUse, canDisclose, decide, governs, groundsFor, passwordLiability, planDeletion, fieldsFor }

/** The faults a verb finds in a request, each as its place, its problem and what would be right. */
function needed(verb: keyof typeof verbs, request: unknown): readonly (readonly [string, string, readonly string[] | undefined])[] {
  const answer = (verbs[verb] as unknown as (request: unknown) => Record<string, unknown>)(request)
  const decision = (answer.decision ?? answer) as {
    readonly faults?: readonly RequestFault[]
    readonly reasons?: readonly { readonly faults?: readonly RequestFault[] }[]
  }
  const faults = decision.faults ?? decision.reasons?.flatMap((reason) => reason.faults ?? []) ?? []
  return faults.map((fault) => [fault.path.join('.'), fault.problem, fault.needed])
}

const { record: _record, retainedBy: _retainedBy, ...toSubcontractor } = met.canDisclose
const rulesInForce = Object.entries<RetentionRule>(document.retention).flatMap(([id, rule]) => (rule.extra === true ? [] : [id]))

const holding = (more: object) => ({
  request: 'delete',
  requestedOn: '2026-04-01',
  asOf: '2026-04-01',
  subject: { id: 'c-17' },
  holdings: [{ field: 'name', record: 'invoice', ...more }],
})

describe('a fault of a request says what would be right', () => {
  it.each<readonly [keyof typeof verbs, unknown, readonly (readonly [string, string, readonly string[]])[]]>([
    [
      'canUse',
      { purpose: 'settlement', fields: ['payment'], subject, recipent: 1 },
      [['recipent', 'not-declared', ['purpose', 'fields', 'subject', 'recipient', 'evidence', 'record', 'retainedBy', 'origin', 'site']]],
    ],
    [
      'canUse',
      { purpose: 'settlement', fields: ['payment'], subject: { ...subject, agread: [] } },
      [['subject.agread', 'not-declared', ['id', 'standing', 'corporation', 'agreed']]],
    ],
    ['canUse', { purpose: 'settlement', fields: ['payment'], subject, evidence: { necessary: true } }, [['evidence.necessary', 'not-declared', []]]],
    [
      'canUse',
      { purpose: 'settlement', fields: ['payment'], subject, recipient: { id: 'x', name: 'y' } },
      [['recipient.name', 'not-declared', ['id', 'corporation']]],
    ],
    [
      'canUse',
      {},
      [
        ['purpose', 'missing', ['text', 'number']],
        ['fields', 'missing', ['list']],
        ['subject', 'missing', ['object']],
      ],
    ],
    [
      'canUse',
      { purpose: 'settlement', fields: [], subject: { id: ' ', standing: 'active' } },
      [
        ['fields', 'empty', ['at least one entry']],
        ['subject.id', 'empty', ['a text that is not blank']],
      ],
    ],
    [
      'canUse',
      { purpose: 'settlement', fields: ['payment'], subject: { ...subject, agreed: ['setlement'] } },
      [['subject.agreed.0', 'unknown-name', Object.keys(document.purposes)]],
    ],
    ['canUse', { purpose: 'settlement', fields: ['payment'], subject, origin: 'us' }, [['origin', 'unknown-name', ['company', '{ partner }']]]],
    [
      'canUse',
      { purpose: 'settlement', fields: ['payment'], subject: { ...subject, standing: 'discontinued' } },
      [['record', 'missing', Object.keys(document.records).sort()]],
    ],
    [
      'canUse',
      { purpose: 'settlement', fields: ['payment'], subject, record: 'invoice', retainedBy: ['jp.tax.documents'] },
      [['retainedBy.0', 'unknown-name', rulesInForce.toSorted()]],
    ],
    ['canUse', { purpose: 'setlement', fields: ['payment'], subject, evidence: 'none' }, [['evidence', 'wrong-type', ['object']]]],
    ['canCollect', { fields: ['name'], held: ['name'] }, [['held', 'not-declared', ['fields', 'proves', 'alreadyHeld']]]],
    ['canCollect', { fields: ['name'], proves: ['name'] }, [['proves', 'contradiction', ['nothing']]]],
    [
      'canDisclose',
      { ground: 'aggregate', fields: ['gender'], subject, evidence: { derivedBy: 'analysis', identifiable: 'false' }, recipient: { kind: 'other', name: 'x' } },
      [
        ['subject', 'contradiction', ['nothing']],
        ['recipient.country', 'missing', ['text']],
        ['evidence.identifiable', 'wrong-type', ['false', 'true']],
      ],
    ],
    ['canDisclose', { ...toSubcontractor, subject: { ...subject, standing: 'discontinued' } }, [['record', 'missing', Object.keys(document.records).sort()]]],
    [
      'canDisclose',
      { ...toSubcontractor, recipient: { ...toSubcontractor.recipient, country: 'Jp' } },
      [['recipient.country', 'unknown-name', ['two capital letters (ISO 3166-1)']]],
    ],
    ['decide', { verb: 'canuse' }, [['verb', 'unknown-name', ['canCollect', 'canUse', 'canDisclose']]]],
    ['decide', undefined, [['', 'missing', ['object']]]],
    [
      'fieldsFor',
      { purpose: 'settlement', fields: ['name'], subject },
      [['fields', 'not-declared', ['purpose', 'subject', 'recipient', 'evidence', 'record', 'retainedBy', 'origin', 'site']]],
    ],
    ['governs', { person: 'customer', sites: 'ours' }, [['sites', 'not-declared', ['person', 'origin', 'site']]]],
    ['groundsFor', { neccessary: true }, [['neccessary', 'not-declared', Object.keys(document.facts).sort()]]],
    ['passwordLiability', {}, [['matched', 'missing', ['false', 'true']]]],
    [
      'planDeletion',
      { ...holding({}), until: 1 },
      [['until', 'not-declared', ['request', 'requestedOn', 'asOf', 'subject', 'holdings', 'holds', 'recipients']]],
    ],
    ['planDeletion', { ...holding({}), requestedOn: '2026-04-02' }, [['requestedOn', 'contradiction', ['a day not after asOf']]]],
    [
      'planDeletion',
      { ...holding({}), subject: { name: 'x' } },
      [
        ['subject.name', 'not-declared', ['id']],
        ['subject.id', 'missing', ['text']],
      ],
    ],
    [
      'planDeletion',
      holding({ events: { booksClosed: '2026-03-31' } }),
      [['holdings.0.events.booksClosed', 'not-declared', [...document.records.invoice.events]]],
    ],
    ['planDeletion', holding({ facts: { los: true } }), [['holdings.0.facts.los', 'not-declared', [...document.records.invoice.facts]]]],
    [
      'planDeletion',
      holding({ unalterable: 'yes', document: '' }),
      [
        ['holdings.0.document', 'empty', ['a text that is not blank']],
        ['holdings.0.unalterable', 'wrong-type', ['true', 'false']],
      ],
    ],
    [
      'planDeletion',
      { ...holding({}), holds: [{ id: 'H', covers: {}, form: 1 }] },
      [
        ['holds.0.form', 'not-declared', ['id', 'covers', 'from', 'releasedOn']],
        ['holds.0.covers', 'empty', ['at least one entry']],
      ],
    ],
    [
      'planDeletion',
      { ...holding({}), holds: [{ id: 'H', covers: { field: [], refs: [] } }] },
      [
        ['holds.0.covers.field', 'not-declared', ['refs', 'documents', 'records', 'fields']],
        ['holds.0.covers.refs', 'empty', ['at least one entry']],
      ],
    ],
    [
      'planDeletion',
      { ...holding({}), holds: [{ id: 'H', covers: 'everything', from: '2026-04-02', releasedOn: '2026-04-01' }] },
      [['holds.0.from', 'contradiction', ['a day not after releasedOn']]],
    ],
    [
      'planDeletion',
      { ...holding({}), recipients: [{ kind: 'partner', name: 'x', town: 'y' }] },
      [['recipients.0.town', 'not-declared', ['kind', 'name', 'country']]],
    ],
  ])('%s(%j)', (verb, request, faults) => {
    expect(needed(verb, request)).toEqual(faults)
  })

  it('and the list of what is known there is frozen, like the rest of the answer', () => {
    const answer = canUse({ purpose: 'settlement', fields: ['payment'], subject: subject as never, recipent: 1 } as never)
    const [reason] = answer.allowed ? [] : answer.reasons
    expect(reason?.code === 'invalid-request' && Object.isFrozen(reason.faults[0].needed)).toBe(true)
  })
})
