import fc from 'fast-check'
import { dump } from 'js-yaml'
import { describe, expect, it } from 'vitest'
import { diffManifest } from '../../../src/gate/diff-manifest.js'
import { type ChangeCode, changeCodes } from '../../../src/gate/model/change.js'
import { policy } from '../../../src/index.js'
import { someManifest } from './arbitrary-manifest.js'

const file = (text: string) => [{ path: 'clausewise.yaml', text }]
const changes = (before: string, after: string) => {
  const diff = diffManifest({ before: file(before), after: file(after), policy })
  expect(diff.faults).toEqual([])
  return diff.changes
}

const base = `clausewise: 1
policy: reference
systems:
  shop:
    collects: { form: { fields: [name], shown: [contact] } }
    uses: { call: { purpose: contact, fields: [name] } }
    stores:
      order: { fields: [name], events: [transactedOn], keeps: { for: 7y, from: transactedOn }, deletes: { by: purge, within: 7d } }
recipients: { one: { kind: partner, country: JP } }
flows:
  label: { from: shop, to: one, fields: [name], ground: { emergency: { urgent: true } } }
accepted:
  - { finding: use-denied, at: systems/shop/uses/call, because: later, until: 2027-01-31 }
`

/** What is written, and what takes its place: there and back, two changes that mirror each other. */
type Pair = readonly [string, string, ChangeCode, ChangeCode, string?]
const pairs: readonly Pair[] = [
  ['policy: reference\n', `policy: { base: reference, configure: { parameters: { promptlyDays: 7 } } }\n`, 'policy-changed', 'policy-changed'],
  ['systems:\n', 'systems:\n  crm: {}\n', 'system-added', 'system-removed'],
  ['collects: { ', 'collects: { api: { fields: [email], shown: [] }, ', 'collection-added', 'collection-removed'],
  ['fields: [name], shown', 'fields: [name, email], shown', 'collected-field-added', 'collected-field-removed', 'email'],
  ['shown: [contact]', 'shown: [contact, settlement]', 'shown-purpose-added', 'shown-purpose-removed', 'settlement'],
  ['      order:', '      profile: { fields: [name] }\n      order:', 'store-added', 'store-removed'],
  ['fields: [name], events', 'fields: [name, phone], events', 'stored-field-added', 'stored-field-removed', 'phone'],
  ['for: 7y', 'for: 10y', 'store-lengthened', 'store-shortened', '10y from transactedOn'],
  ['keeps: { for: 7y, from: transactedOn }, ', 'keeps: { for: 8y, from: transactedOn }, ', 'store-lengthened', 'store-shortened'],
  [', deletes: { by: purge, within: 7d }', '', 'deletion-removed', 'deletion-added', 'purge'],
  ['uses: { ', 'uses: { mail: { purpose: contact, fields: [name] }, ', 'use-added', 'use-removed'],
  ['purpose: contact, fields: [name]', 'purpose: contact, fields: [name, email]', 'used-field-added', 'used-field-removed', 'email'],
  ['recipients: { ', 'recipients: { two: { kind: partner, country: US }, ', 'recipient-added', 'recipient-removed'],
  ['fields: [name], ground', 'fields: [name, email], ground', 'field-to-recipient-added', 'field-to-recipient-removed', 'email'],
  ['ground: { ', 'transport: plain, ground: { ', 'transport-weakened', 'transport-strengthened'],
  [
    'accepted:\n',
    'accepted:\n  - { finding: use-denied, at: systems/shop, because: later, until: 2027-01-31 }\n',
    'acceptance-added',
    'acceptance-removed',
    'use-denied',
  ],
]

/** What takes the place of another is added and removed at once; some have no mirror. */
type Single = readonly [string, string, readonly ChangeCode[]]
const single: readonly Single[] = [
  ['purpose: contact', 'purpose: settlement', ['used-purpose-added', 'used-purpose-removed']],
  ['kind: partner', 'kind: entrusted-party', ['recipient-kind-changed']],
  ['country: JP', 'country: US', ['country-added', 'country-removed']],
  ['emergency: { urgent: true }', 'entrustment: { necessary: true }', ['ground-to-recipient-added', 'ground-to-recipient-removed']],
  ['within: 7d', 'within: 8d', ['deletion-slowed']],
  ['within: 7d', 'within: 6d', []],
  ['by: purge', 'by: another-job', []],
  ['because: later', 'because: sooner', []],
]

describe('a change', () => {
  it.each(pairs.map(([was, is, added, removed, what]) => ({ was, is, added, removed, what })))('$was → $is is $added, and back $removed', (pair) => {
    const { was, is, added, removed, what } = pair
    const after = base.replace(was, is)
    const there = changes(base, after).find(({ code }) => code === added)
    const back = changes(after, base).find(({ code }) => code === removed)
    expect([there?.code, back?.code]).toEqual([added, removed])
    expect(changes(after, after)).toEqual([])
    if (what !== undefined) expect(there?.what).toBe(what)
    if (there?.at === undefined) throw new Error(`${added} has no place in the later manifest`)
    expect(after.split('\n')[there.at.start.line - 1]?.slice(there.at.start.column - 1, there.at.end.column - 1)).not.toBe('')
  })

  it.each<Single>(single)('%j → %j is %j', (was, is, codes) => {
    expect(changes(base, base.replace(was, is)).map(({ code }) => code)).toEqual(codes)
  })

  it('has a case for each code', () => {
    expect([...new Set([...pairs.flatMap(([, , added, removed]) => [added, removed]), ...single.flatMap(([, , codes]) => codes)])].toSorted()).toEqual(
      [...changeCodes].toSorted(),
    )
  })

  it('widens where more goes out, is kept longer, or is known to more', () => {
    const widens = (after: string, from = base) => changes(from, after).map(({ code, widens: isWider }) => `${code} ${isWider}`)
    expect(widens(base.replace('country: JP', 'country: US'))).toEqual(['country-added true', 'country-removed false'])
    expect(widens(base.replace('for: 7y', 'for: 10y'))).toEqual(['store-lengthened true'])
    expect(widens(base, base.replace('for: 7y', 'for: 10y'))).toEqual(['store-shortened false'])
    expect(widens(base.replace('shown: [contact]', 'shown: []'))).toEqual(['shown-purpose-removed true'])
  })
})

describe('nothing changes', () => {
  it('where a flow is renamed, or cut in two', () => {
    expect(changes(base, base.replace('  label:', '  sticker:'))).toEqual([])
    const two = base.replace('fields: [name], ground', 'fields: [name, email], ground')
    const cut = two.replace(
      '[name, email], ground: { emergency: { urgent: true } } }\n',
      '[email], ground: { emergency: { urgent: true } } }\n  more: { from: shop, to: one, fields: [name], ground: { emergency: { urgent: true } } }\n',
    )
    expect(changes(two, cut)).toEqual([])
  })

  it('to how a flow is encrypted, where it is renamed', () => {
    const plain = base.replace('ground: { ', 'transport: plain, ground: { ')
    expect(changes(plain, plain.replace('  label:', '  sticker:'))).toEqual([])
  })

  it('where the order of keys, fields and acceptances does', () => {
    expect(changes(base, base.replace('purpose: contact, fields: [name]', 'fields: [name], purpose: contact'))).toEqual([])
  })
})

describe('two manifests', () => {
  const textOf = (manifest: object) => dump(manifest, { lineWidth: -1 })

  it('that are the same differ in nothing', () => {
    fc.assert(
      fc.property(someManifest, (manifest) => void expect(changes(textOf(manifest), textOf(manifest))).toEqual([])),
      { numRuns: 50 },
    )
  })

  it('that change places change added and removed', () => {
    const mirror = (code: ChangeCode) => code.replace(/-(added|removed)$/, (_, what) => (what === 'added' ? '-removed' : '-added'))
    const mirrored = (list: ReturnType<typeof changes>) =>
      list
        .filter(({ code }) => /-(added|removed)$/.test(code))
        // Of a new collection the fields are told; of one that is gone they are gone with it.
        .filter(({ code }) => !code.startsWith('collected-field'))
        .map(({ code, entity, what }) => ({ code, entity, what: code.startsWith('deletion') ? undefined : what }))
    const sorted = (list: readonly object[]) => list.map((each) => JSON.stringify(each)).toSorted()
    fc.assert(
      fc.property(someManifest, someManifest, (one, two) => {
        const there = mirrored(changes(textOf(one), textOf(two)))
        const back = mirrored(changes(textOf(two), textOf(one))).map((each) => ({ ...each, code: mirror(each.code) }))
        expect(sorted(back)).toEqual(sorted(there))
      }),
      { numRuns: 100 },
    )
  })

  it('of which one is wrong are not compared, and the faults say why', () => {
    expect(diffManifest({ before: file(`${base}oops: 1\n`), after: file(base), policy })).toMatchObject({
      complete: false,
      changes: [],
      faults: [{ code: 'not-declared' }],
    })
    expect(diffManifest({ before: [], after: file(base), policy })).toMatchObject({ complete: false, faults: [{ code: 'file-missing' }] })
  })
})
