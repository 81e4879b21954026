import { describe, expect, it } from 'vitest'
import { groundsFor } from '../../src/index.js'
import type { GroundsFor } from '../../src/model/decision.js'
import { definePolicy, enforce } from '../../src/policy.js'
import { ask, problemsAt } from './ask.js'
import { policyOf } from './policy-of.js'
import { within } from './within.js'

const statusOf = (facts: unknown, ground: string) => (ask.groundsFor(facts) as GroundsFor).grounds.find((each) => each.ground === ground)

describe('groundsFor', () => {
  it('lists every ground in the policy’s order, each lacking its facts, where no fact is given', () => {
    const answer = groundsFor({}) as GroundsFor
    expect(answer.grounds.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
    expect(answer.grounds.map(({ status }) => status)).toEqual(Array.from({ length: 8 }, () => 'lacking'))
    expect(statusOf({}, 'emergency')).toEqual({
      ground: 'emergency',
      number: 8,
      status: 'lacking',
      lacks: ['threatened', 'immediateDanger', 'urgentNeed', 'consentDifficult'],
      closedBy: [],
    })
  })

  it('opens a ground whose facts are all given and meet its condition', () => {
    const answer = groundsFor({ necessary: true }) as GroundsFor
    expect(answer.grounds.filter(({ status }) => status === 'open').map(({ ground }) => ground)).toEqual(['entrustment', 'service-provision'])
  })

  it('closes a ground that no value of the missing facts would open, and says by which facts', () => {
    expect(statusOf({ threatened: 'none-of-these' }, 'emergency')).toEqual({
      ground: 'emergency',
      number: 8,
      status: 'closed',
      lacks: ['immediateDanger', 'urgentNeed', 'consentDifficult'],
      closedBy: ['threatened'],
    })
    expect(statusOf({ derivedBy: 'neither', identifiable: true }, 'aggregate')).toMatchObject({
      status: 'closed',
      lacks: [],
      closedBy: ['derivedBy', 'identifiable'],
    })
  })

  it('closes a ground by two facts that only together close it', () => {
    expect(statusOf({ recipientUse: 'beyond-purposes' }, 'subcontractor')).toMatchObject({ status: 'lacking', closedBy: [] })
    expect(statusOf({ recipientUse: 'beyond-purposes', specificConsent: false }, 'subcontractor')).toMatchObject({
      status: 'closed',
      closedBy: ['recipientUse', 'specificConsent'],
    })
    expect(statusOf({ institution: 'tax-authority', hasJurisdiction: false }, 'legal-inquiry')).toMatchObject({
      status: 'closed',
      closedBy: ['institution', 'hasJurisdiction'],
    })
  })

  it('lacks a declared fact that decides nothing: it must be given all the same', () => {
    const decided = { threatened: 'life', immediateDanger: true, urgentNeed: true }
    expect(statusOf(decided, 'emergency')).toMatchObject({ status: 'lacking', lacks: ['consentDifficult'] })
    expect(statusOf({ ...decided, consentDifficult: false }, 'emergency')).toMatchObject({ status: 'open', lacks: [] })
  })

  it('takes facts that no ground asks', () => {
    expect(groundsFor({ lossYear: true })).toMatchObject({ answered: true })
  })

  it('takes a fact that is `undefined` as not given', () => {
    expect(groundsFor({ necessary: undefined })).toEqual(groundsFor({}))
  })

  it('answers nothing where a fact is misspelt, of another type or not declared', () => {
    const answer = ask.groundsFor({ necessary: 'yes', need: 'everything', formal: 1, derived: true, recipientCountry: 'home' })
    expect(answer).toMatchObject({ answered: false })
    expect(answer).not.toHaveProperty('grounds')
    expect(problemsAt(answer, ['necessary'])).toEqual(['wrong-type'])
    expect(problemsAt(answer, ['need'])).toEqual(['unknown-name'])
    expect(problemsAt(answer, ['formal'])).toEqual(['wrong-type'])
    expect(problemsAt(answer, ['derived'])).toEqual(['not-declared'])
    expect(problemsAt(answer, ['recipientCountry'])).toEqual(['not-declared'])
  })
})

describe('groundsFor of a ground that also looks at the country', () => {
  const { groundsFor } = enforce(
    definePolicy({
      id: 'abroad',
      version: '1',
      effectiveOn: '2026-01-01',
      jurisdiction: 'DE',
      clauses: { a: { kind: 'rule', means: { en: 'at home' } } },
      facts: { agreed: 'boolean' },
      fields: { email: { clause: 'a', purposes: ['contact'] } },
      purposes: { contact: { clause: 'a' } },
      recipients: { processor: {} },
      grounds: {
        home: { clause: 'a', recipients: 'any', facts: ['agreed'], when: { agreed: true, recipientCountry: 'home' } },
        nowhere: { clause: 'a', recipients: 'any', when: { all: [{ recipientCountry: 'home' }, { recipientCountry: 'foreign' }] } },
        part: { clause: 'a', recipients: 'any', facts: ['agreed'], when: { agreed: true, not: { asked: 'email' } } },
      },
      parameters: { promptlyDays: 14 },
    }),
  )
  const statusesOf = (facts: { readonly agreed?: boolean }) => (groundsFor(facts) as GroundsFor).grounds

  it('lacks what only a whole request tells, once the facts are given', () => {
    expect(statusesOf({ agreed: true })[0]).toEqual({ ground: 'home', status: 'lacking', lacks: ['recipientCountry'], closedBy: [] })
    expect(statusesOf({})[0]).toEqual({ ground: 'home', status: 'lacking', lacks: ['agreed', 'recipientCountry'], closedBy: [] })
  })

  it('lacks the fields that are asked, where they decide', () => {
    expect(statusesOf({ agreed: true })[2]).toEqual({ ground: 'part', status: 'lacking', lacks: ['asked'], closedBy: [] })
  })

  it('closes it by the facts, wherever the recipient is', () => {
    expect(statusesOf({ agreed: false })[0]).toMatchObject({ ground: 'home', status: 'closed', closedBy: ['agreed'] })
  })

  it('closes a ground that no country opens, by no fact', () => {
    expect(statusesOf({})[1]).toMatchObject({ ground: 'nowhere', status: 'closed', closedBy: [] })
  })
})

describe('groundsFor of a ground that asks many facts', () => {
  const names = Array.from({ length: 24 }, (_, index) => `fact-${String(index).padStart(2, '0')}`)
  const given = names.slice(0, 8)
  const first = 'fact-00'
  const last = 'fact-23'
  const anyOf = (facts: readonly string[]) => ({ any: facts.map((name) => ({ [name]: true })) })

  /** How a ground that asks these facts stands, once some are given one value. */
  function statusOf(facts: readonly string[], when: object, given: readonly string[], value: boolean) {
    const policy = policyOf({
      id: 'many-facts',
      facts: Object.fromEntries(names.map((name) => [name, 'boolean'])),
      fields: { email: { clause: 'a', purposes: ['contact'] } },
      purposes: { contact: { clause: 'a' } },
      recipients: { processor: {} },
      grounds: { one: { clause: 'a', recipients: 'any', facts, when } },
    })
    const { groundsFor } = enforce(policy)
    const answer = within(20_000, () => groundsFor(Object.fromEntries(given.map((name) => [name, value])))) as GroundsFor
    return answer.grounds[0]
  }

  it.each([18, 24])('does not hang, of %d facts', (count) => {
    const facts = names.slice(0, count)
    expect(statusOf(facts, { all: [anyOf(facts), anyOf(given)] }, given, false)).toMatchObject({ status: 'closed', closedBy: given })
  })

  it('names eight of the facts that close it at most', () => {
    const nine = names.slice(0, 9)
    expect(statusOf(nine, { all: nine.map((name) => ({ [name]: true })) }, nine, false)).toMatchObject({ status: 'closed', closedBy: given })
  })

  it('finds the fact that closes it behind many that decide nothing', () => {
    expect(statusOf(names, { [last]: true }, names, false)).toMatchObject({ status: 'closed', closedBy: [last] })
  })

  it('tries the values of twelve facts that are missing, and of no more', () => {
    const never = (count: number) => ({ all: [{ [first]: true }, { [first]: false }, anyOf(names.slice(0, count))] })
    expect(statusOf(names.slice(0, 12), never(12), [], true)).toMatchObject({ status: 'closed' })
    expect(statusOf(names.slice(0, 13), never(13), [], true)).toMatchObject({ status: 'lacking' })
    expect(statusOf(names.slice(0, 13), never(13), [first], true)).toMatchObject({ status: 'closed' })
  })
})
