import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { explain, letter, timeline, timelineSvg } from '../../src/explain.js'
import { planDeletion, policy } from '../../src/index.js'
import type { Plan } from '../../src/model/plan.js'
import { operator } from './letters.js'

const fields = ['name', 'email', 'address', 'birth-date', 'phone', 'payment', 'payment-card', 'identity-document'] as const
const records = Object.keys(policy.document.records ?? {})

/** What somebody's data could look like; each is found again wherever it is printed. */
const value = fc.constantFrom('hanako@planted.example', '03-5550-1234', '佐藤植子', '4111111111111111', '1990-05-05 Tokyo', 'Planted <Name> & Co')
const day = fc.constantFrom('2016-03-31', '2024-03-31', '2026-03-31', '2027-03-31')

const holding = fc
  .record({
    field: fc.constantFrom(...fields),
    record: fc.constantFrom(...records),
    ref: value,
    store: fc.option(value, { nil: undefined }),
    document: fc.option(value, { nil: undefined }),
    erasableFrom: fc.option(day, { nil: undefined }),
    days: fc.array(day, { minLength: 4, maxLength: 4 }),
  })
  .map(({ days, ...rest }) => {
    const names = policy.document.records?.[rest.record]?.events ?? []
    return { ...rest, ...(names.length === 0 ? {} : { events: Object.fromEntries(names.slice(0, days.length).map((name, at) => [name, days[at]])) }) }
  })

const input = fc.record({
  request: fc.constantFrom('delete', 'stop-use', 'stop-disclosure'),
  requestedOn: fc.constant('2026-04-01'),
  asOf: fc.constant('2026-04-02'),
  subject: fc.record({ id: value }),
  holdings: fc.array(holding, { minLength: 1, maxLength: 8 }),
  holds: fc.array(fc.record({ id: value, covers: fc.constant('everything') }), { maxLength: 1 }),
})

const plan = (given: unknown) => planDeletion(given as never) as Plan
const printed = (text: string) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')

function letters(made: Plan): readonly string[] {
  return (['en', 'ja'] as const).flatMap((language) =>
    (['text', 'html'] as const).map((format) => {
      const answer = letter(made, { language, policy, operator, on: '2026-04-02', format })
      return printed(answer.written ? answer.text : JSON.stringify(answer.faults))
    }),
  )
}

function explanations(made: Plan): readonly string[] {
  return (['en', 'ja'] as const).flatMap((language) =>
    [explain(made, { language, policy }), timeline(made, { language, policy }), timelineSvg(made, { language, policy })].map(printed),
  )
}

const values = (given: unknown) => [
  ...new Set([...JSON.stringify(given).matchAll(/"(?:id|ref|store|document|value)":"([^"]+)"/g)].map((match) => match[1] ?? '')),
]

describe('the value of a field', () => {
  it('is in no letter, whatever reference, store, document, hold or person carries it', () => {
    fc.assert(
      fc.property(input, (given) => {
        const made = plan(given)
        expect(made.planned).toBe(true)
        for (const text of letters(made)) for (const each of values(given)) expect(text).not.toContain(each)
      }),
    )
  })

  it('is in no explanation and no timeline, but where the caller has named a place by it', () => {
    fc.assert(
      fc.property(input, (given) => {
        const named = { ...given, holds: [], holdings: given.holdings.map(({ store: _, document: _document, ref: _ref, ...rest }) => rest) }
        for (const text of explanations(plan(named))) expect(text).not.toContain(given.subject.id)
        const withRefs = { ...named, holdings: given.holdings.map(({ store: _, document: _document, ...rest }) => rest) }
        for (const language of ['en', 'ja'] as const)
          for (const text of [timeline(plan(withRefs), { language, policy }), timelineSvg(plan(withRefs), { language, policy })].map(printed))
            for (const each of values(withRefs)) expect(text).not.toContain(each)
      }),
    )
  })

  it('that a caller hands in by mistake is in no fault either', () => {
    fc.assert(
      fc.property(input, value, (given, secret) => {
        const wrong = {
          ...given,
          holds: [],
          holdings: given.holdings.map(({ ref: _, store: _store, document: _document, ...rest }) => ({ ...rest, value: secret })),
        }
        const made = plan(wrong)
        expect(made.planned).toBe(false)
        for (const text of [...letters(made), ...explanations(made)]) expect(text).not.toContain(secret)
      }),
    )
  })
})
