import { describe, expect, it } from 'vitest'
import { entryFor } from './planning.js'
import { publisher } from './publisher.js'

describe('the facts of a holding', () => {
  const days = { issuedOn: '2024-03-01', paidOn: '2032-06-30' }
  const entry = (facts: object) => entryFor('retain', { field: 'address', record: 'invoice', events: days, facts }, {}, publisher)

  it('say the same in whatever order they are given', () => {
    for (const paid of [true, false]) {
      for (const disputed of [true, false]) expect(entry({ disputed, paid })).toStrictEqual(entry({ paid, disputed }))
    }
    expect([entry({ disputed: false, paid: true }).rules, entry({ disputed: false, paid: true }).shortenedBy]).toEqual([['z.invoice'], []])
    expect([entry({ disputed: false, paid: false }).rules, entry({ disputed: false, paid: false }).shortenedBy]).toEqual([['a.claim', 'z.invoice'], []])
  })
})
