import fc from 'fast-check'
import { policy } from '../../../src/index.js'

const { document } = policy
const fields = [...Object.keys(document.fields), 'shoe-size']
const purposes = Object.keys(document.purposes)
const facts = document.facts ?? {}
const records = Object.entries(document.records ?? {})
const kinds = Object.keys(document.recipients ?? {})

/** A manifest as data: of the right shape, its references found, and otherwise anything. */
export interface SomeManifest {
  readonly clausewise: 1
  readonly policy: 'reference'
  readonly systems: { readonly [id: string]: Record<string, unknown> }
  readonly recipients: { readonly [id: string]: { readonly kind: string; readonly country: string } }
  readonly flows: { readonly [id: string]: SomeFlow }
}

export interface SomeFlow {
  readonly from: string
  readonly to: string
  readonly fields: readonly string[]
  readonly ground: { readonly [ground: string]: { readonly [name: string]: unknown } }
  readonly transport?: 'plain'
  readonly transaction?: 'sale'
  readonly origin?: { readonly partner: string }
}

const someFields = fc.uniqueArray(fc.constantFrom(...fields), { minLength: 1, maxLength: 4 })
const somePurposes = fc.uniqueArray(fc.constantFrom(...purposes), { minLength: 1, maxLength: 3 })

/** A ground with what it asks: mostly as it should be. */
const ground = fc.constantFrom(...Object.entries(document.grounds ?? {})).chain(([key, { facts: asked = [], attests = [], serves }]) =>
  fc
    .record(
      {
        ...Object.fromEntries(asked.map((name) => [name, facts[name] === 'boolean' ? fc.boolean() : fc.constantFrom(...(facts[name] ?? []))])),
        ...Object.fromEntries(attests.map((each) => [typeof each === 'string' ? each : each.name, fc.constantFrom('R-1', 'sato', ' ')])),
        ...(serves === undefined ? {} : { purposes: somePurposes }),
      },
      { noNullPrototype: true },
    )
    .chain((whole) => fc.option(fc.constantFrom(...Object.keys(whole)), { freq: 4, nil: undefined }).map((left) => ({ [key]: without(whole, left) }))),
)

function without(whole: { readonly [name: string]: unknown }, name: string | undefined): { readonly [name: string]: unknown } {
  return Object.fromEntries(Object.entries(whole).filter(([each]) => each !== name))
}

const store = fc.constantFrom(...records).chain(([record, { events = [] }]) =>
  fc
    .record(
      {
        fields: someFields,
        events: fc.subarray([...events]),
        keeps: fc.oneof(
          fc.constantFrom('schedule', 'until-proof'),
          fc.record({ for: fc.constantFrom('7y', '10y', '7y2m', '30d'), from: fc.constantFrom('', ...events) }),
        ),
        deletes: fc.record({ by: fc.constant('purge'), within: fc.constantFrom('14d', '1m', '0d') }),
      },
      { requiredKeys: ['fields'], noNullPrototype: true },
    )
    .map((entry) => {
      // A period counts from an event that the store gives.
      const { keeps } = entry
      const isSound = typeof keeps !== 'object' || (entry.events ?? []).includes(keeps.from)
      return [record, isSound ? entry : without(entry, 'keeps')] as const
    }),
)

const collection = fc.record({ fields: someFields, shown: somePurposes, proves: someFields }, { requiredKeys: ['fields', 'shown'], noNullPrototype: true })

const use = fc.record(
  { purpose: fc.constantFrom(...purposes, 'profiling'), fields: someFields, to: fc.constantFrom('subject', 'same-corporation') },
  { requiredKeys: ['purpose', 'fields'], noNullPrototype: true },
)

const system = fc.record({
  stores: fc.array(store, { maxLength: 3 }).map((stores) => Object.fromEntries(stores)),
  collects: fc.dictionary(fc.constantFrom('form', 'api', 'shop'), collection, { maxKeys: 2, noNullPrototype: true }),
  uses: fc.dictionary(fc.constantFrom('mail', 'bill', 'report'), use, { maxKeys: 2, noNullPrototype: true }),
})

const flow = (froms: readonly string[]): fc.Arbitrary<SomeFlow> =>
  fc.record(
    {
      from: fc.constantFrom(...froms),
      to: fc.constantFrom('one', 'two'),
      fields: someFields,
      ground,
      transport: fc.constant('plain' as const),
      transaction: fc.constant('sale' as const),
      origin: fc.constant({ partner: 'Nishi Travel' }),
    },
    { requiredKeys: ['from', 'to', 'fields', 'ground'], noNullPrototype: true },
  )

const recipient = fc.record({ kind: fc.constantFrom(...kinds), country: fc.constantFrom('JP', 'US', 'DE') })

export const someManifest: fc.Arbitrary<SomeManifest> = fc
  .record({ shop: system, crm: system, one: recipient, two: recipient })
  .chain(({ shop, crm, one, two }) => {
    const froms = ['shop', 'crm', ...Object.keys(shop.stores).map((kind) => `shop/${kind}`), ...Object.keys(crm.stores).map((kind) => `crm/${kind}`)]
    return fc.dictionary(fc.constantFrom('a', 'b', 'c'), flow(froms), { maxKeys: 3, noNullPrototype: true }).map((flows) => ({
      clausewise: 1 as const,
      policy: 'reference' as const,
      systems: { shop, crm },
      recipients: { one, two },
      flows,
    }))
  })
