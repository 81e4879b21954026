import { expect, it } from 'vitest'
import type { AskedVerb } from './ask.js'
import { changedAt } from './met.js'
import { askOf, policyOf } from './policy-of.js'

const facts = Array.from({ length: 24 }, (_, place) => `fact-${place}`)
const given = Object.fromEntries(facts.map((name) => [name, 'd']))

// More requests than whole numbers can tell apart: two to the power of forty-nine combinations of facts alone.
const policy = policyOf({
  id: 'uncountable',
  facts: Object.fromEntries(facts.map((name, place) => [name, place === 0 ? ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] : ['a', 'b', 'c', 'd']])),
  fields: { name: { clause: 'a', purposes: ['serve'] } },
  purposes: { serve: { clause: 'a', facts, when: given } },
  recipients: Object.fromEntries(['agent', 'bank', 'court', 'doctor', 'editor', 'family'].map((kind) => [kind, {}])),
  grounds: { one: { clause: 'a', recipients: ['agent'], facts, when: given } },
  records: { ledger: { events: ['closed'] } },
  retention: {
    books: {
      clause: 'a',
      because: { en: 'it is chosen' },
      records: ['ledger'],
      fields: ['name'],
      keep: { from: 'closed', links: [{ years: 1 }] },
      purposes: ['serve'],
      grounds: ['one'],
    },
  },
})
const anew = () => askOf(policy)

const subject = { id: 'c-17', standing: 'active' }

it.each<{ readonly verb: AskedVerb; readonly base: object; readonly others: readonly (readonly [string, unknown])[] }>([
  { verb: 'canUse', base: { purpose: 'serve', fields: ['name'], subject, evidence: given }, others: [['recipient', { id: 'x' }]] },
  {
    verb: 'canDisclose',
    base: { ground: 'one', fields: ['name'], subject, recipient: { kind: 'agent', name: 'North', country: 'JP' }, evidence: given },
    others: [
      ['recipient', { kind: 'bank', name: 'North', country: 'JP' }],
      ['transaction', 'sale'],
    ],
  },
])('$verb tells requests apart that no number does', ({ verb, base, others }) => {
  const discontinued = changedAt(base, ['subject', 'standing'], 'discontinued')
  const requests = [
    base,
    ...facts.map((name) => changedAt(base, ['evidence', name], 'c')),
    changedAt(base, ['subject', 'standing'], 'use-stopped'),
    discontinued,
    changedAt(discontinued, ['record'], 'ledger'),
    ...others.map(([member, value]) => changedAt(base, [member], value)),
  ]
  const engine = anew()
  for (const request of requests) expect(engine[verb](request)).toEqual(anew()[verb](request))
  expect(new Set(requests.map((request) => JSON.stringify(engine[verb](request)))).size).toBeGreaterThan(facts.length)
})
