import { expect, it } from 'vitest'
import { policy } from '../../src/index.js'
import { enforce } from '../../src/policy.js'
import { kinds, polluted } from '../supply/polluted.js'
import { met, usual } from './met.js'

type Verbs = Readonly<Record<string, (request: unknown) => unknown>>

const evidence = { necessary: true, need: 'provide-services', recipientUse: 'beyond-purposes', specificConsent: false }
const subjects = ['active', 'use-stopped', 'discontinued'].map((standing) => ({ id: 'c-17', standing, agreed: ['settlement', 'x'] }))
const holdings = ['profile', 'invoice'].flatMap((record) => ['name', 'payment'].map((field) => ({ field, record, document: `D-${field}`, unalterable: true })))
const plan = { request: 'delete', requestedOn: '2026-04-01', asOf: '2026-04-01', subject: { id: 'c-17' }, holdings }

/** Questions whose answers are worked out with lists of every sort. */
const questions: readonly (readonly [verb: string, request: unknown])[] = [
  ...Object.entries(met),
  ...Object.entries(usual),
  ...subjects.flatMap((subject) => [
    ['canUse', { ...met.canUse, subject, fields: ['name', 'shoe-size', 1], retainedBy: ['jp.tax.document', 'x'] }] as const,
    ['canUse', { ...usual.canUse, subject, purpose: 'contact', recipient: { id: 'u-1' } }] as const,
    ['canDisclose', { ...usual.canDisclose, subject, evidence }] as const,
    ['fieldsFor', { purpose: 5, subject }] as const,
  ]),
  ['groundsFor', evidence],
  ['groundsFor', { threatened: 'none', immediateDanger: false, urgentNeed: false, consentDifficult: true }],
  ['planDeletion', plan],
  [
    'planDeletion',
    {
      ...plan,
      holds: [
        { id: 'H-2', covers: 'everything' },
        { id: 'H-1', covers: { documents: ['D-name'] } },
      ],
    },
  ],
  ['planDeletion', { ...plan, holds: [{ id: 'H-1', covers: { documents: ['D-0'], refs: [1] } }] }],
]

const asked = (engine: Verbs) => questions.map((question) => engine[question[0]]?.(question[1]))
const anew = () => enforce(policy) as unknown as Verbs

it.each(Object.entries(kinds))('no answer changes with %s called `return` on Object.prototype, which every loop that is left early asks', (_, member) => {
  const before = asked(anew())
  const known = anew()
  asked(known)
  for (const engine of [known, anew()]) {
    const after = polluted(['return'], member, () => asked(engine))
    expect(after).toEqual(before)
  }
})
