import { describe, expect, it } from 'vitest'
import type { Attestation, Field, Ground, Purpose } from '../../src/model/document.js'
import type { Facts } from '../../src/model/facts.js'
import { document } from '../../src/reference/document.js'
import { combinations, holds } from './holds.js'

const fields: Readonly<Record<string, Field>> = document.fields
const purposes: Readonly<Record<string, Purpose>> = document.purposes
const grounds: Readonly<Record<string, Ground>> = document.grounds
const facts: Facts = document.facts

const keys = ['service-communication', 'order-fulfilment', 'settlement', 'inquiry-response', 'marketing-and-improvement', 'contact']
const plain = ['name', 'email', 'address', 'birth-date', 'gender', 'phone', 'occupation', 'industry']
const all = [1, 2, 3, 4, 5, 6]

describe('the fields of the reference policy', () => {
  const table = [
    ...plain.map((field) => [field, 'collection.1', all] as const),
    ['payment', 'collection.1', [2, 3, 4]] as const,
    ['payment-card', 'collection.1', [3]] as const,
    ['identity-document', 'collection.2', []] as const,
  ]

  it('are these, in this order', () => {
    expect(document.order.fields).toEqual(table.map(([field]) => field))
    expect(Object.keys(fields).sort()).toEqual(table.map(([field]) => field).sort())
  })

  it.each(table)('%s rests on %s and serves %j', (field, clause, numbers) => {
    expect(fields[field]?.clause).toBe(clause)
    expect(fields[field]?.purposes).toEqual(numbers.map((number) => keys[number - 1]))
  })

  it('never keeps the card number, and no other', () => {
    expect(Object.keys(fields).filter((field) => fields[field]?.neverKept)).toEqual(['payment-card'])
  })

  it('collects the identity document to prove what collection.1 lists, and nothing else so', () => {
    expect(fields['identity-document']?.proves).toEqual([...plain, 'payment', 'payment-card'])
    expect(Object.keys(fields).filter((field) => fields[field]?.proves)).toEqual(['identity-document'])
  })
})

describe('the purposes of the reference policy', () => {
  it.each(keys.map((key, place) => [place + 1, key] as const))('%i is %s', (number, key) => {
    expect(purposes[key]).toMatchObject({ number, clause: `use.${number}` })
    const open = ['none', 'subject', 'same-corporation', 'other'].filter((recipientRelation) => holds(purposes[key]?.when, { recipientRelation }))
    expect(open).toEqual(number === 4 ? ['subject', 'same-corporation'] : ['none', 'subject'])
    expect(purposes[key]?.facts ?? []).toEqual([])
    expect(purposes[key]?.attests ?? []).toEqual([])
  })

  it('are these six', () => {
    expect(Object.keys(purposes).sort()).toEqual([...keys].sort())
  })
})

describe('the facts of the reference policy', () => {
  const words = {
    need: 'provide-services improve-services neither',
    recipientUse: 'within-purposes beyond-purposes',
    derivedBy: 'aggregation analysis neither',
    institution: 'police prosecutor court tax-authority administrative-authority other-public-institution not-public',
    protects: 'rights property services none-of-these',
    whose: 'company third-party both neither',
    event: 'merger company-split business-transfer other-succession not-a-succession',
    threatened: 'life body property none-of-these',
    recordForm: 'ordinary contract batch',
  }
  const booleans =
    'necessary specificConsent identifiable formal basedOnLaw hasJurisdiction consentDifficult immediateDanger urgentNeed lossYear consumer'.split(' ')

  it('are these, with these values', () => {
    expect(facts).toEqual({
      ...Object.fromEntries(booleans.map((fact) => [fact, 'boolean'])),
      ...Object.fromEntries(Object.entries(words).map(([fact, list]) => [fact, list.split(' ')])),
    })
  })
})

interface Row {
  readonly key: string
  readonly clause: string | readonly string[]
  readonly recipients: 'any' | readonly string[]
  readonly facts: readonly string[]
  readonly attests: readonly string[]
  /** Where an attestation is asked only sometimes: when. */
  readonly sometimes?: Readonly<Record<string, (given: Given) => boolean>>
  readonly open: (given: Given) => boolean
}
type Given = Readonly<Record<string, string | boolean>>

const either = (value: string | boolean | undefined, ...values: readonly string[]) => values.some((each) => each === value)

/** What each ground asks, in our own words. */
const rows: readonly Row[] = [
  {
    key: 'entrustment',
    clause: 'disclosure.1',
    recipients: ['entrusted-party'],
    facts: ['necessary'],
    attests: ['assertedBy', 'reference', 'agreement'],
    open: ({ necessary }) => necessary === true,
  },
  {
    key: 'subcontractor',
    clause: 'disclosure.2',
    recipients: ['subcontractor'],
    facts: ['necessary', 'need', 'recipientUse', 'specificConsent'],
    attests: ['assertedBy', 'reference', 'agreement', 'consentReference'],
    sometimes: { consentReference: (given) => given.recipientUse === 'beyond-purposes' && given.specificConsent === true },
    open: (given) => given.necessary === true && given.need !== 'neither' && (given.recipientUse === 'within-purposes' || given.specificConsent === true),
  },
  {
    key: 'service-provision',
    clause: 'disclosure.3',
    recipients: ['partner', 'other'],
    facts: ['necessary'],
    attests: ['assertedBy', 'reference'],
    open: ({ necessary }) => necessary === true,
  },
  {
    key: 'aggregate',
    clause: 'disclosure.4',
    recipients: 'any',
    facts: ['derivedBy', 'identifiable'],
    attests: ['method'],
    open: (given) => given.derivedBy !== 'neither' && given.identifiable === false,
  },
  {
    key: 'legal-inquiry',
    clause: ['disclosure.5', 'agreed-use.3'],
    recipients: ['public-institution'],
    facts: ['institution', 'formal', 'basedOnLaw', 'hasJurisdiction'],
    attests: ['legalBasis', 'reference'],
    open: (given) =>
      given.institution !== 'not-public' &&
      given.formal === true &&
      given.basedOnLaw === true &&
      (given.hasJurisdiction === true || !either(given.institution, 'administrative-authority', 'tax-authority')),
  },
  {
    key: 'rights-protection',
    clause: 'disclosure.6',
    recipients: ['partner', 'public-institution', 'other'],
    facts: ['necessary', 'protects', 'whose', 'consentDifficult'],
    attests: ['assertedBy', 'reference', 'concern'],
    open: (given) => given.necessary === true && given.protects !== 'none-of-these' && given.whose !== 'neither',
  },
  {
    key: 'succession',
    clause: 'disclosure.7',
    recipients: ['successor'],
    facts: ['event'],
    attests: ['reference', 'eventDescription'],
    sometimes: { eventDescription: ({ event }) => event === 'other-succession' },
    open: ({ event }) => event !== 'not-a-succession',
  },
  {
    key: 'emergency',
    clause: 'disclosure.8',
    recipients: 'any',
    facts: ['threatened', 'immediateDanger', 'urgentNeed', 'consentDifficult'],
    attests: ['assertedBy', 'reference'],
    open: (given) => given.threatened !== 'none-of-these' && given.immediateDanger === true && given.urgentNeed === true,
  },
]

const nameOf = (attestation: Attestation) => (typeof attestation === 'string' ? attestation : attestation.name)
const valuesOf = (fact: string) => {
  const type = facts[fact] ?? []
  return type === 'boolean' ? [true, false] : (type as readonly string[])
}

describe('the grounds of the reference policy', () => {
  it('are these eight', () => {
    expect(Object.keys(grounds).sort()).toEqual(rows.map(({ key }) => key).sort())
  })

  describe.each(rows.map((row, place) => ({ ...row, number: place + 1 })))('ground $number, $key', (row) => {
    const ground = grounds[row.key]

    it('has its number, clauses and kinds of recipient', () => {
      expect(ground).toMatchObject({ number: row.number, clause: row.clause, recipients: row.recipients })
    })

    it('serves purposes if it is one of the first three, and is about nobody if it is the fourth', () => {
      expect(ground?.serves).toBe(row.number <= 3 ? 'purposes' : undefined)
      expect(ground?.subject).toBe(row.number === 4 ? 'none' : undefined)
    })

    it('asks its facts and attestations in order', () => {
      expect(ground?.facts).toEqual(row.facts)
      expect(ground?.attests?.map(nameOf)).toEqual(row.attests)
      expect(ground?.limits ?? []).toEqual([])
    })

    it('is open in exactly the cases of the table', () => {
      const cases = combinations(Object.fromEntries(row.facts.map((fact) => [fact, valuesOf(fact)])))
      const wrong = cases.filter((given) => holds(ground?.when, given) !== row.open(given))
      expect(wrong).toEqual([])
    })

    it('asks a conditional attestation in exactly the cases of the table', () => {
      const conditional = (ground?.attests ?? []).flatMap((attestation) => (typeof attestation === 'string' ? [] : [attestation]))
      expect(conditional.map(({ name }) => name)).toEqual(Object.keys(row.sometimes ?? {}))
      const cases = combinations(Object.fromEntries(row.facts.map((fact) => [fact, valuesOf(fact)])))
      for (const { name, when } of conditional) expect(cases.filter((given) => holds(when, given) !== row.sometimes?.[name]?.(given))).toEqual([])
    })
  })

  it('ask who asserts a necessity, and a reference, wherever they ask it', () => {
    const asking = Object.values(grounds).filter((ground) => ground.facts?.includes('necessary'))
    expect(asking.length).toBe(4)
    for (const ground of asking) expect(ground.attests?.slice(0, 2)).toEqual(['assertedBy', 'reference'])
  })
})

describe('what the reference policy forbids and cites', () => {
  it('forbids sale and rental by the same clause', () => {
    expect(document.prohibitions).toEqual({ sale: 'sharing.1', rental: 'sharing.1' })
  })

  it('says for every check which clause it cites', () => {
    expect(document.checks).toEqual({
      'unknown-field': 'collection.1',
      'unknown-purpose': 'use.0',
      'unknown-ground': 'disclosure.0',
      'use-not-agreed': 'agreed-use.1',
      'disclosure-not-agreed': 'agreed-use.2',
      discontinued: 'discontinuation.1',
      retained: 'discontinuation.2',
      'governed-by-partner': 'scope.2',
      'linked-from-ours': ['links.1', 'other-sites.1'],
      'linking-to-ours': 'other-sites.1',
      'governed-by-none': 'scope.1',
      'governed-by-ours': 'scope.1',
      'password-matched': 'preamble.3',
      revised: 'revision.1',
      'newest-applies': 'revision.3',
    })
  })
})
