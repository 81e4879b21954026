import { everyOf, given } from './combinations.js'
import type { Space } from './space.js'
import { everyHeld, fields, purposes, standings } from './vocabulary.js'

export const person = 'c-1'
const corporation = 'Mori KK'

/** One recipient for each relation to the person. */
export const recipients = {
  none: undefined,
  subject: { id: person },
  'same-corporation': { id: 'u-2', corporation },
  other: { id: 'u-3', corporation: 'Other KK' },
} as const
const relations = Object.keys(recipients) as (keyof typeof recipients)[]

/** The purposes, and one that the policy does not list. */
const askedPurposes = [...purposes, 'profiling']
/** Each field alone, one that the policy does not declare, and all at once. */
const askedFields = [...fields.map((field) => [field]), ['shoe-size'], fields]

/** What the person agreed to: not said, this purpose alone, every other. */
const agreements = ['not-said', 'this', 'others'] as const
function agreedTo(agreement: (typeof agreements)[number], purpose: string): readonly string[] | undefined {
  if (agreement === 'not-said') return undefined
  return purposes.filter((each) => (each === purpose) === (agreement === 'this'))
}

interface Asked {
  readonly purpose: string
  readonly asked: readonly string[]
  readonly standing: string
  readonly held: (typeof everyHeld)[number]
  readonly relation: keyof typeof recipients
  readonly agreement: (typeof agreements)[number]
}

function requestFor({ purpose, asked, standing, held, relation, agreement }: Asked): Record<string, unknown> {
  return given({
    purpose,
    fields: asked,
    subject: given({ id: person, standing, corporation, agreed: agreedTo(agreement, purpose) }),
    recipient: recipients[relation],
    ...held,
  })
}

const everyUse: Space = {
  name: 'every purpose × field × standing × record kind and rules that keep it × recipient × agreement',
  verb: 'canUse',
  isLarge: true,
  *requests() {
    const every = { purpose: askedPurposes, asked: askedFields, standing: standings, held: everyHeld, relation: relations, agreement: agreements }
    for (const each of everyOf(every)) yield requestFor(each)
  },
}

/** Who directed the collection, and which site it is: left out, and every value. */
export const places = {
  origin: [undefined, 'company', { partner: 'Other KK' }],
  site: [undefined, 'ours', 'linked-from-ours', 'linking-to-ours'],
} as const

const everyPlace: Space = {
  name: 'every origin × site × purpose × standing × recipient × agreement',
  verb: 'canUse',
  *requests() {
    const every = {
      ...places,
      purpose: askedPurposes,
      asked: [['name'], ['identity-document'], ['shoe-size']],
      standing: standings,
      held: [
        { record: undefined, retainedBy: undefined },
        { record: 'invoice', retainedBy: undefined },
      ],
      relation: relations,
      agreement: agreements,
    }
    for (const { origin, site, ...each } of everyOf(every)) yield given({ ...requestFor(each), origin, site })
  },
}

const everyColumn: Space = {
  name: 'every purpose × standing × record kind and rules that keep it × recipient × agreement',
  verb: 'fieldsFor',
  isLarge: true,
  *requests() {
    const every = { purpose: askedPurposes, asked: [[]], standing: standings, held: everyHeld, relation: relations, agreement: agreements }
    for (const each of everyOf(every)) {
      const { fields: _, ...request } = requestFor(each)
      yield request
    }
  },
}

/** Every distinguishable use of the reference policy. */
export const uses: readonly Space[] = [everyUse, everyPlace, everyColumn]
