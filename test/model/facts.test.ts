import { expect, it } from 'vitest'
import { derivedFacts } from '../../src/model/facts.js'
import { parsePolicy } from '../../src/policy.js'

const withFact = (name: string) =>
  parsePolicy({
    id: 'small',
    version: '1',
    effectiveOn: '2026-01-01',
    jurisdiction: 'JP',
    clauses: { a: { kind: 'rule', means: { en: 'everything' } } },
    facts: { [name]: 'boolean' },
    fields: { name: { clause: 'a', purposes: ['call'] } },
    purposes: { call: { clause: 'a' } },
    parameters: { promptlyDays: 14 },
  })

it('a policy may give a fact a name of its own', () => {
  expect(withFact('urgent')).toMatchObject({ ok: true })
})

it.each(['all', 'any', 'not', 'purpose', 'ground', 'asked', ...Object.keys(derivedFacts)])('a policy may not call a fact `%s`', (name) => {
  expect(withFact(name)).toMatchObject({ ok: false, faults: [{ code: 'reserved-name', path: ['facts', name], found: name, needed: ['another name'] }] })
})
