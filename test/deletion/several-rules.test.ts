import { describe, expect, it } from 'vitest'
import type { Document, RetentionRule } from '../../src/model/document.js'
import { entryFor } from './planning.js'
import { publisher } from './publisher.js'

const kept = (years: number, rule: Partial<RetentionRule> = {}): RetentionRule => ({
  clause: 'keep',
  because: { en: 'it is kept' },
  records: ['invoice'],
  fields: ['email'],
  keep: { from: 'issuedOn', links: [{ years }] },
  purposes: [],
  grounds: [],
  ...rule,
})
const policy = (retention: Readonly<Record<string, RetentionRule>>): Document => ({ ...publisher, retention })
const invoice = (facts: object = {}) => ({ field: 'email', record: 'invoice', events: { issuedOn: '2026-03-01' }, facts })

describe('what several rules keep', () => {
  it('could be shortened by the facts of each that rests on some, each once, by name', () => {
    const rules = policy({
      'a.paid': kept(2, { when: { paid: true } }),
      'b.disputed': kept(3, { when: { disputed: true } }),
      'c.paid': kept(4, { when: { paid: [true] } }),
    })
    expect(entryFor('retain', invoice(), {}, rules)).toMatchObject({ rules: ['a.paid', 'b.disputed', 'c.paid'], shortenedBy: ['disputed', 'paid'] })
    expect(entryFor('retain', invoice({ disputed: true }), {}, rules)).toMatchObject({ rules: ['a.paid', 'b.disputed', 'c.paid'], shortenedBy: ['paid'] })
    expect(entryFor('retain', invoice({ paid: false }), {}, rules)).toMatchObject({ rules: ['b.disputed'], shortenedBy: ['disputed'] })
    expect(entryFor('retain', invoice({ paid: true }), {}, rules)).toMatchObject({ rules: ['a.paid', 'b.disputed', 'c.paid'], shortenedBy: [] })
    // What rests on the other fact has ended by then.
    expect(entryFor('retain', invoice(), { asOf: '2029-03-02' }, rules)).toMatchObject({ rules: ['c.paid'], shortenedBy: ['paid'] })
  })

  it('may serve what any of them names, in the order of the policy', () => {
    const rules = policy({ 'a.billing': kept(2, { purposes: ['billing'] }), 'b.both': kept(3, { purposes: ['billing', 'newsletter'] }) })
    expect(entryFor('retain', invoice(), {}, rules)).toMatchObject({ rules: ['a.billing', 'b.both'], purposes: ['newsletter', 'billing'] })
  })
})
