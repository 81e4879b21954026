import { describe, expect, it } from 'vitest'
import type { Recipient, Standings } from '../../src/model/document.js'
import { document } from '../../src/reference/document.js'

const recipients: Readonly<Record<string, Recipient>> = document.recipients
const standings: Standings = document.standings

describe('the standings of the reference policy', () => {
  it.each(['use-stopped', 'discontinued'] as const)('%s leaves inquiries by law, emergencies and what retention rules name', (standing) => {
    expect(standings[standing]).toEqual({ uses: 'retained', disclosures: 'retained', grounds: ['legal-inquiry', 'emergency'] })
  })

  it('disclosure-stopped leaves all uses, and every ground but service provision, the protection of rights and a subcontractor’s own use', () => {
    expect(standings['disclosure-stopped']).toEqual({
      uses: 'all',
      disclosures: 'listed',
      grounds: ['entrustment', { ground: 'subcontractor', when: { recipientUse: 'within-purposes' } }, 'legal-inquiry', 'succession', 'emergency'],
    })
  })
})

describe('the recipients of the reference policy', () => {
  const table = [
    { kind: 'entrusted-party', notices: ['erase', 'stop-use', undefined], duty: true },
    { kind: 'subcontractor', notices: ['erase', 'stop-use', 'keep-within-purposes'], duty: true },
    { kind: 'partner', notices: ['erase', 'stop-use', 'disclosure-stopped'], duty: false },
    { kind: 'public-institution', notices: [undefined, undefined, undefined], duty: false },
    { kind: 'successor', notices: ['erase', 'stop-use', 'disclosure-stopped'], duty: false },
    { kind: 'other', notices: ['erase', 'stop-use', 'disclosure-stopped'], duty: false },
  ]

  it('are of these kinds', () => {
    expect(Object.keys(recipients).sort()).toEqual(table.map(({ kind }) => kind).sort())
  })

  it.each(table)('$kind is told $notices', ({ kind, notices, duty }) => {
    const told = recipients[kind]?.notices
    expect([told?.delete, told?.['stop-use'], told?.['stop-disclosure']]).toEqual(notices)
    expect(recipients[kind]?.laws ?? []).toEqual(duty ? ['APPI Art. 25'] : [])
  })
})

describe('the countries of the reference policy', () => {
  it('counts Japan as home, and the twenty-seven of the EU, three of the EEA and the United Kingdom as adequate', () => {
    const union = 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(' ')
    expect(document.jurisdiction).toBe('JP')
    expect([...document.adequate].sort()).toEqual([...union, 'IS', 'LI', 'NO', 'GB'].sort())
  })
})
