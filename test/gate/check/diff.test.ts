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
      order: { fields: [name], events: [transactedOn, fiscalYearEnd], keeps: { for: 7y, from: transactedOn }, deletes: { by: purge, within: 7d } }
      consent: { fields: [email], events: [mailStoppedOn], facts: { consumer: false }, keeps: schedule }
recipients: { one: { kind: partner, country: JP } }
flows:
  label: { from: shop, to: one, fields: [name], ground: { emergency: { urgent: true } } }
accepted:
  - { finding: use-denied, at: systems/shop/uses/call, because: later, until: 2027-01-31 }
`

/** What is written, and what takes its place: there and back, two changes that mirror each other. */
type Pair = readonly [string, string, ChangeCode, ChangeCode, string?]
const pairs: readonly Pair[] = [
  [
    'policy: reference\n',
    `policy: { base: reference, configure: { parameters: { promptlyDays: 7 } } }\n`,
    'policy-changed',
    'policy-changed',
    'reference-jp 2026-11 + configure',
  ],
  ['systems:\n', 'systems:\n  crm: {}\n', 'system-added', 'system-removed'],
  ['  shop:\n', '  shop:\n    schema: prisma/schema.prisma\n', 'schema-added', 'schema-removed', 'prisma/schema.prisma'],
  ['  shop:\n', '  shop:\n    schema: [a.sql, b.sql]\n', 'schema-added', 'schema-removed', 'a.sql'],
  ['  shop:\n', '  shop:\n    columns: { users.nick: not-personal }\n', 'column-dismissed', 'column-restored', 'users.nick'],
  ['  shop:\n', '  shop:\n    columns: { users.nick: email }\n', 'column-declared', 'column-undeclared', 'users.nick: email'],
  ['  shop:\n', "  shop:\n    schema: ['!a.sql']\n", 'schema-removed', 'schema-added', '!a.sql'],
  ['collects: { ', 'collects: { api: { fields: [email], shown: [] }, ', 'collection-added', 'collection-removed'],
  ['fields: [name], shown', 'fields: [name, email], shown', 'collected-field-added', 'collected-field-removed', 'email'],
  ['shown: [contact]', 'shown: [contact, settlement]', 'shown-purpose-added', 'shown-purpose-removed', 'settlement'],
  ['shown: [contact] }', 'shown: [contact], proves: [name] }', 'proven-field-added', 'proven-field-removed', 'name'],
  ['shown: [contact] }', 'shown: [contact], origin: { partner: Nishi } }', 'other-policy-added', 'other-policy-removed', 'Nishi'],
  ['shown: [contact] }', 'shown: [contact], site: linked-from-ours }', 'other-policy-added', 'other-policy-removed'],
  ['      order:', '      profile: { fields: [name] }\n      order:', 'store-added', 'store-removed'],
  ['fields: [name], events', 'fields: [name, phone], events', 'stored-field-added', 'stored-field-removed', 'phone'],
  ['for: 7y', 'for: 10y', 'store-lengthened', 'store-shortened', '10y from transactedOn'],
  ['keeps: { for: 7y, from: transactedOn }, ', 'keeps: { for: 8y, from: transactedOn }, ', 'store-lengthened', 'store-shortened'],
  ['facts: { consumer: false }, ', '', 'schedule-lengthened', 'schedule-shortened'],
  ['within: 7d', 'within: 8d', 'deletion-slowed', 'deletion-hastened', '8d'],
  ['purpose: contact, ', 'purpose: contact, from: shop/order, ', 'used-source-added', 'used-source-removed', 'shop/order'],
  ['label: { from: shop, ', 'label: { from: shop/order, ', 'source-to-recipient-added', 'source-to-recipient-removed', 'shop/order'],
  ['country: JP } }', 'country: JP }, two: { kind: partner, country: US } }', 'country-added', 'country-removed', 'US'],
  [', deletes: { by: purge, within: 7d }', '', 'deletion-removed', 'deletion-added', 'purge'],
  ['uses: { ', 'uses: { mail: { purpose: contact, fields: [name] }, ', 'use-added', 'use-removed'],
  ['purpose: contact, fields: [name]', 'purpose: contact, fields: [name, email]', 'used-field-added', 'used-field-removed', 'email'],
  ['purpose: contact, ', 'purpose: contact, to: same-corporation, ', 'use-recipient-added', 'use-recipient-removed', 'same-corporation'],
  ['purpose: contact, ', 'purpose: contact, to: subject, ', 'use-recipient-added', 'use-recipient-removed', 'subject'],
  ['purpose: contact, ', 'purpose: contact, origin: { partner: Nishi }, ', 'other-policy-added', 'other-policy-removed', 'Nishi'],
  ['{ from: shop, ', '{ from: shop, origin: { partner: Nishi }, ', 'other-policy-added', 'other-policy-removed', 'Nishi'],
  ['urgent: true', 'urgent: true, purposes: [contact]', 'purpose-to-recipient-added', 'purpose-to-recipient-removed', 'contact'],
  ['recipients: { ', 'recipients: { two: { kind: partner, country: US }, ', 'recipient-added', 'recipient-removed', 'partner'],
  ['fields: [name], ground', 'fields: [name, email], ground', 'field-to-recipient-added', 'field-to-recipient-removed', 'email'],
  ['ground: { ', 'transport: plain, ground: { ', 'transport-weakened', 'transport-strengthened'],
  ['ground: { ', 'transaction: sale, ground: { ', 'transaction-to-recipient-added', 'transaction-to-recipient-removed', 'sale'],
  ['ground: { ', 'transaction: rental, ground: { ', 'transaction-to-recipient-added', 'transaction-to-recipient-removed', 'rental'],
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
  ['country: JP', 'country: US', ['recipient-moved', 'country-added', 'country-removed']],
  ['country: JP', 'country: JP, name: One KK', ['recipient-renamed']],
  ['country: JP', 'country: JP, name: one', []],
  ['urgent: true', 'urgent: false', ['attestation-changed']],
  ['urgent: true', 'urgent: true, immediateDanger: true', ['fact-changed']],
  ['purpose: contact, ', 'purpose: contact, evidence: { necessary: true }, ', ['fact-changed']],
  ['from: transactedOn', 'from: fiscalYearEnd', ['store-recounted']],
  ['until: 2027-01-31', 'until: 2027-02-28', ['acceptance-extended']],
  ['until: 2027-01-31', 'until: 2027-01-30', []],
  ['because: later', 'because: later, covers: { fields: [name] }', ['acceptance-widened']],
  ['emergency: { urgent: true }', 'entrustment: { necessary: true }', ['ground-to-recipient-added', 'ground-to-recipient-removed']],
  ['shown: [contact] }', 'shown: [contact], origin: company, site: ours }', []],
  [
    'systems:\n',
    'systems:\n  crm: { uses: { mail: { purpose: contact, fields: [name], to: subject } } }\n',
    ['system-added', 'use-added', 'use-recipient-added'],
  ],
  ['systems:\n', 'systems:\n  crm: { columns: { users.nick: not-personal, users.mail: email } }\n', ['system-added', 'column-dismissed']],
  ['by: purge', 'by: another-job', ['deletion-changed']],
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

  it('is told of what is sold by the flow that newly sells it, and not where a flow is only called otherwise', () => {
    const sold = base.replace('ground: { ', 'transaction: sale, ground: { ')
    expect(changes(sold, sold.replace('  label:', '  tag:'))).toEqual([])
    const more = sold.replace(
      'accepted:',
      '  list: { from: shop, to: one, fields: [name, email], transaction: sale, ground: { emergency: { urgent: true } } }\naccepted:',
    )
    const told = changes(sold, more).filter(({ code }) => code.startsWith('transaction'))
    expect(told).toMatchObject([{ code: 'transaction-to-recipient-added', entity: 'recipients/one', what: 'sale', widens: true, at: { start: { line: 13 } } }])
    expect(changes(more, sold).filter(({ code }) => code.startsWith('transaction'))).toMatchObject([
      { code: 'transaction-to-recipient-removed', widens: false },
    ])
    const rented = changes(sold, sold.replace('sale', 'rental')).map(({ code, what }) => `${code} ${what}`)
    expect(rented).toEqual(['transaction-to-recipient-added rental', 'transaction-to-recipient-removed sale'])
    expect(changes(base, base.replace('ground: { ', 'transaction: none, ground: { '))).toEqual([])
  })

  it('is told of a field that goes for what other fields went for already', () => {
    const flow = (id: string, field: string, purpose: string) =>
      `  ${id}: { from: shop, to: one, fields: [${field}], ground: { emergency: { urgent: true, purposes: [${purpose}] } } }\n`
    const two = (label: string, list: string) => base.replace(/ {2}label: .*\n/, `${flow('label', label, 'contact')}${flow('list', list, 'settlement')}`)
    expect(changes(two('name', 'email'), two('email', 'name')).map(({ code, entity, what, widens }) => [code, entity, what, widens])).toEqual([
      ['field-for-purpose-added', 'recipients/one', 'email: contact', true],
      ['field-for-purpose-added', 'recipients/one', 'name: settlement', true],
      ['field-for-purpose-removed', 'recipients/one', 'name: contact', false],
      ['field-for-purpose-removed', 'recipients/one', 'email: settlement', false],
    ])
    expect(changes(two('name', 'email'), two('name', 'email').replace('  label:', '  tag:'))).toEqual([])
    expect(changes(two('name', 'email'), two('name', 'email, phone')).map(({ code }) => code)).toEqual(['field-to-recipient-added'])
  })

  it('has a case for each code', () => {
    expect(
      [
        ...new Set([
          'field-for-purpose-added',
          'field-for-purpose-removed',
          ...pairs.flatMap(([, , added, removed]) => [added, removed]),
          ...single.flatMap(([, , codes]) => codes),
        ]),
      ].toSorted(),
    ).toEqual([...changeCodes].toSorted())
  })

  it('widens where more goes out, is kept longer, or is known to more', () => {
    const widens = (after: string, from = base) => changes(from, after).map(({ code, widens: isWider }) => `${code} ${isWider}`)
    expect(widens(base.replace('country: JP', 'country: US'))).toEqual(['recipient-moved true', 'country-added true', 'country-removed false'])
    expect(widens(base.replace('for: 7y', 'for: 10y'))).toEqual(['store-lengthened true'])
    expect(widens(base, base.replace('for: 7y', 'for: 10y'))).toEqual(['store-shortened false'])
    expect(widens(base.replace('shown: [contact]', 'shown: []'))).toEqual(['shown-purpose-removed true'])
  })
})

describe('a new recipient', () => {
  const two = (country: string) => base.replace('recipients: { ', `recipients: { two: { kind: partner, country: ${country} }, `)

  it('is told with its kind and its country', () => {
    expect(changes(base, two('US'))).toMatchObject([
      { code: 'recipient-added', entity: 'recipients/two', what: 'partner', country: 'US' },
      { code: 'country-added', entity: 'recipients/two', what: 'US' },
    ])
  })

  it('brings no new country where another is there already', () => {
    expect(changes(base, two('JP')).map(({ code }) => code)).toEqual(['recipient-added'])
    expect(changes(two('US'), two('US').replace('country: JP', 'country: US')).map(({ code }) => code)).toEqual(['recipient-moved', 'country-removed'])
  })
})

describe('how long a store keeps', () => {
  const consent = (keeps: string) => base.replace('facts: { consumer: false }, keeps: schedule', `facts: { consumer: false }, keeps: ${keeps}`)
  const told = (before: string, after: string) => changes(before, after).map(({ code, fields }) => [code, fields])

  it('is compared by the day on which a row goes, whether the schedule says it or a period', () => {
    expect(told(base, consent('{ for: 30d, from: mailStoppedOn }'))).toEqual([['store-shortened', undefined]])
    expect(told(base, consent('{ for: 99y, from: mailStoppedOn }'))).toEqual([['store-lengthened', undefined]])
    expect(told(consent('{ for: 99y, from: mailStoppedOn }'), base)).toEqual([['store-shortened', undefined]])
  })

  it('is told of the fields of which it is so, where others are kept shorter', () => {
    const mixed = base.replace('fields: [name], events: [transactedOn, fiscalYearEnd]', 'fields: [name, gender], events: [transactedOn, fiscalYearEnd]')
    const scheduled = mixed.replace('keeps: { for: 7y, from: transactedOn }', 'keeps: schedule')
    expect(told(scheduled, mixed)).toEqual([
      ['store-lengthened', ['gender']],
      ['store-shortened', ['name']],
    ])
  })
})

describe('the schedule', () => {
  const scheduled = base.replace('keeps: { for: 7y, from: transactedOn }', 'keeps: schedule').replace('[transactedOn, fiscalYearEnd]', '[fiscalYearEnd]')
  const lossYear = (value: string) => scheduled.replace('events:', `facts: { lossYear: ${value} }, events:`)
  const told = (before: string, after: string) => changes(before, after).map(({ code, what, before: was, widens }) => [code, what, was, widens])

  it.each<readonly [string, string, string, readonly unknown[]]>([
    [
      'lacks an event that a rule counts from',
      scheduled,
      scheduled.replace(', events: [fiscalYearEnd]', ''),
      ['schedule-lengthened', undefined, 'fiscalYearEnd', true],
    ],
    ['gets it', scheduled.replace(', events: [fiscalYearEnd]', ''), scheduled, ['schedule-shortened', 'fiscalYearEnd', undefined, false]],
    ['no longer knows what shortens it', lossYear('false'), scheduled, ['schedule-lengthened', undefined, 'lossYear: false', true]],
    ['knows the contrary', lossYear('false'), lossYear('true'), ['schedule-lengthened', 'lossYear: true', 'lossYear: false', true]],
  ])('keeps otherwise what %s', (_, before, after, expected) => {
    expect(told(before, after)).toEqual([expected])
  })

  it.each<readonly [string, string, string]>([
    ['a fact that changes no day', scheduled, lossYear('true')],
    ['an event that no rule counts from', scheduled, scheduled.replace('[fiscalYearEnd]', '[fiscalYearEnd, transactedOn]')],
    ['what follows another period', base.replace('[transactedOn, fiscalYearEnd]', '[transactedOn]'), base],
  ])('says nothing of %s', (_, before, after) => {
    expect(told(before, after)).toEqual([])
  })
})

describe('the policy', () => {
  const own = (version: string) => ({ path: 'policies/own.json', text: JSON.stringify({ ...policy.document, id: 'own', version }) })
  const root = (named: string) => ({ path: 'clausewise.yaml', text: base.replace('policy: reference', `policy: ${named}`) })
  const told = (before: string, after: string, [was, is] = ['1', '1']) => {
    const diff = diffManifest({ before: [root(before), own(was ?? '')], after: [root(after), own(is ?? '')], policy })
    expect(diff.faults).toEqual([])
    return diff.changes.map(({ code, what, before: earlier }) => [code, earlier, what])
  }
  const narrower = '{ base: reference, configure: { parameters: { promptlyDays: 7 } }, tighten: { version: own-1 } }'

  it('is told by id, version and document, and by what the manifest makes of it', () => {
    expect(told('reference', 'policies/own.json')).toEqual([['policy-changed', 'reference-jp 2026-11', 'own 1 (policies/own.json)']])
    expect(told('reference', narrower)).toEqual([['policy-changed', 'reference-jp 2026-11', 'reference-jp own-1 + configure + tighten']])
  })

  it('is another where its document is, though it is named alike', () => {
    expect(told('policies/own.json', 'policies/own.json', ['1', '2'])).toEqual([['policy-changed', 'own 1 (policies/own.json)', 'own 2 (policies/own.json)']])
  })

  it('is told with its digest where nothing else tells it from the one before', () => {
    const days = (count: number) => `{ base: reference, configure: { parameters: { promptlyDays: ${count} } } }`
    const [[code, before, after] = []] = told(days(7), days(8))
    expect(code).toBe('policy-changed')
    expect([before, after].map((text) => text?.replace(/[0-9a-f]{8}$/, '…'))).toEqual([
      'reference-jp 2026-11 + configure, …',
      'reference-jp 2026-11 + configure, …',
    ])
    expect(before).not.toBe(after)
  })

  it('is the same by whatever name', () => {
    expect(told('reference', 'reference-jp')).toEqual([])
    expect(told('reference', '{ base: reference }')).toEqual([])
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
        // Of a new collection or use what it asks and whom it goes to are told; of one that is gone they are gone with it.
        .filter(({ code }) => !/^(collected-field|proven-field|use-recipient)/.test(code))
        .map(({ code, entity, what }) => ({ code, entity, what: /^(deletion|recipient)-/.test(code) ? undefined : what }))
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
    expect(diffManifest({ before: [], after: file(base), policy })).toMatchObject({ complete: false, faults: [{ code: 'wrong-input' }] })
  })
})
