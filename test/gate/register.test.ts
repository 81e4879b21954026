import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { dump } from 'js-yaml'
import { describe, expect, it } from 'vitest'
import { register } from '../../src/gate/register.js'
import { registerCsv } from '../../src/gate/register-csv.js'
import { registerMarkdown } from '../../src/gate/register-markdown.js'
import { policy } from '../../src/index.js'
import { someManifest } from './check/arbitrary-manifest.js'
import { sampleManifest } from './sample-manifest.js'

function made(text: string) {
  const read = register({ files: [{ path: 'clausewise.yaml', text }], policy })
  if (!read.ok) throw new Error(JSON.stringify(read.faults))
  return { ...read.register, named: read.policy }
}

const print = { language: 'en', policy } as const
const csvOf = (text: string, language: 'en' | 'ja' = 'en') => registerCsv(made(text), { language, policy })
const tableOf = (csv: string) => parse(csv, { bom: true, recordDelimiter: '\r\n' }) as string[][]

/** A manifest of one store. */
const store = (lines: string) => `clausewise: 1
policy: reference
owners: { it: { name: "IT, Tokyo", contact: it@example.com } }
systems:
  shop:
    owner: it
    stores:
      order: { fields: [name, email, payment], ${lines} }
`

describe('register', () => {
  it('has a row for each collection, for each purpose of a place, and for what is only held', () => {
    expect(made(sampleManifest).rows.map(({ place, activity, purposes, fields }) => [place, activity, purposes, fields])).toEqual([
      ['web-shop/signup', 'collected', ['service-communication', 'marketing-and-improvement'], ['name', 'email', 'birth-date']],
      ['web-shop/checkout', 'collected', ['order-fulfilment', 'settlement'], ['name', 'address', 'phone', 'payment']],
      ['shop-db/order', 'used', ['order-fulfilment'], ['name', 'email', 'address', 'phone']],
      ['shop-db/profile', 'used', ['marketing-and-improvement'], ['email', 'birth-date']],
      ['shop-db/profile', 'held', [], ['name']],
      ['shop-db/order', 'held', [], ['payment']],
      ['analytics/profile', 'held', [], ['email', 'gender']],
    ])
  })

  it('says in the row of a purpose to whom, of which kind, where and on which ground, and by which clauses', () => {
    const row = made(sampleManifest).rows[2]
    expect(row?.recipients).toEqual([{ id: 'parcel-co', name: 'parcel-co', kind: 'entrusted-party', country: 'JP', ground: 'entrustment' }])
    expect(row?.clauses).toEqual(['collection.1', 'use.2', 'disclosure.1', 'agreed-use.1', 'agreed-use.2'])
    expect(row?.entities).toEqual(['systems/web-shop/uses/delivery-mail', 'flows/parcel-label', 'systems/shop-db/stores/order'])
  })

  it('marks what the policy denies', () => {
    const rows = made(sampleManifest).rows.filter(({ denied }) => denied.length > 0)
    expect(rows.map(({ denied }) => denied)).toEqual([[{ entity: 'flows/ad-audience', clauses: ['disclosure.3'] }]])
    expect(registerMarkdown(made(sampleManifest), print)).toContain('| DENIED by the policy: flows/ad-audience (disclosure.3) |')
  })

  it('names the person nowhere where what goes out is about nobody', () => {
    const text = `clausewise: 1
policy: reference
systems: { shop: { collects: { form: { fields: [gender], shown: [] } } } }
recipients: { press: { kind: other, country: JP } }
flows: { numbers: { from: shop, to: press, fields: [gender], ground: { aggregate: { derivedBy: aggregation, identifiable: false, method: counted } } } }
`
    expect(made(text).rows.map(({ activity, about }) => [activity, about])).toEqual([
      ['collected', 'customers'],
      ['disclosed', 'nobody'],
    ])
  })

  it.each([
    [
      'keeps: schedule, events: [fiscalYearEnd], facts: { lossYear: false }, deletes: { by: purge, within: 14d }',
      [
        'name, amount, method and date of a payment: from the day after the end of the fiscal year (fiscalYearEnd): 2 months and 0 more months for',
        'email address: until the person asks',
        'then deleted by purge within 14 days',
      ],
    ],
    [
      'keeps: { for: 7y1m2d, from: transactedOn }, events: [transactedOn]',
      ['from the day after the transaction (transactedOn): 7 years 1 month, then 2 days', 'nothing deletes it'],
    ],
    [
      'keeps: { for: 30d, from: transactedOn }, events: [transactedOn], deletes: { by: purge, within: 1m }',
      ['from the day after the transaction (transactedOn): 30 days', 'then deleted by purge within 1 month'],
    ],
    ['keeps: until-proof', ['until the proof is done', 'nothing deletes it']],
    ['about: everything', ['until the person asks', 'nothing deletes it']],
  ])('says until when: %s', (lines, says) => {
    const until = tableOf(csvOf(store(lines)))[1]?.[10]?.split('; ') ?? []
    expect(until).toHaveLength(says.length)
    for (const [index, each] of says.entries()) expect(until[index]?.startsWith(each), `${until[index]} / ${each}`).toBe(true)
  })

  it('says of a conditional rule when it applies', () => {
    const [, row] = tableOf(csvOf(store('keeps: schedule, events: [fiscalYearEnd]')))
    expect(row?.[10]).toContain(', if ')
    expect(row?.[10]).toContain('(jp.tax.loss-year)')
  })

  it('says on which ground what serves no purpose goes out', () => {
    const ground = '{ legal-inquiry: { institution: court, formal: true, basedOnLaw: true, legalBasis: a, reference: b } }'
    const text = `${store('keeps: schedule')}recipients: { court: { kind: public-institution, country: JP } }
flows: { asked: { from: shop/order, to: court, fields: [name], ground: ${ground} } }
`
    expect(tableOf(csvOf(text))[1]?.slice(3, 7)).toEqual(['disclosed', 'name', 'customers', 'ground 5 "formal inquiry with a basis in law" (legal-inquiry)'])
  })

  it('says who answers, and how they are reached', () => {
    expect(tableOf(csvOf(store('keeps: schedule')))[1]?.[11]).toBe('IT, Tokyo (it), it@example.com')
  })

  it('says why what is only held is held, where the retention schedule keeps it', () => {
    expect(tableOf(csvOf(store('keeps: schedule')))[1]?.[6]).toBe('the retention schedule alone')
    expect(tableOf(csvOf(sampleManifest)).find(([, place]) => place === 'analytics/profile')?.[6]).toBe('no purpose is declared')
  })

  it('speaks Japanese', () => {
    const [head, , , row] = tableOf(csvOf(sampleManifest, 'ja'))
    expect(head).toEqual(['システム', '場所', '記録の種類', '取扱い', '項目', '本人', '利用目的', '条項', '提供先', '提供先の国', '保存期間', '担当'])
    expect(row?.[8]).toBe('parcel-co：委託先（entrusted-party）、提供の根拠1「取扱いの委託」（entrustment）')
    expect(row?.[10]).toBe('取引が行われた日（transactedOn）の翌日から起算して7年; その後14日以内にpurge-orderが消去')
  })

  it('makes none of a manifest with a fault, and says what is wrong', () => {
    const read = register({ files: [{ path: 'clausewise.yaml', text: 'clausewise: 1\npolicy: nobody\nsystems: { a: {} }' }], policy })
    expect(read).toMatchObject({ ok: false, faults: [{ code: 'policy-unknown', found: 'nobody' }] })
  })

  it('says every field of every collection, use, flow and store, in a row that names it', () => {
    fc.assert(
      fc.property(someManifest, (manifest) => {
        const { rows } = made(dump(manifest, { lineWidth: -1 }))
        const said = (entity: string) => new Set(rows.flatMap(({ entities, fields }) => (entities.includes(entity) ? fields : [])))
        const declared = [
          ...Object.entries(manifest.systems).flatMap(([system, parts]) =>
            ['collects', 'uses', 'stores'].flatMap((part) =>
              Object.entries((parts[part] ?? {}) as Record<string, { fields: string[] }>).map(
                ([id, { fields }]) => [`systems/${system}/${part}/${id}`, fields] as const,
              ),
            ),
          ),
          ...Object.entries(manifest.flows).map(([id, { fields }]) => [`flows/${id}`, fields] as const),
        ]
        for (const [entity, fields] of declared)
          expect(
            [...fields].filter((field) => !said(entity).has(field)),
            entity,
          ).toEqual([])
        for (const [id, { to }] of Object.entries(manifest.flows)) {
          const row = rows.find(({ entities }) => entities.includes(`flows/${id}`))
          expect(row?.recipients.map((each) => each.id)).toContain(to)
        }
        expect(rows.flatMap(({ entities }) => entities).filter((entity) => !declared.some(([path]) => path === entity))).toEqual([])
      }),
      { numRuns: 100 },
    )
  })
})

describe('registerCsv', () => {
  const owner = (name: string) => `${sampleManifest}owners: { a: { name: ${JSON.stringify(name)} } }\n`.replace('  web-shop:\n', '  web-shop:\n    owner: a\n')

  it('begins with a byte order mark, and ends each line with CR and LF', () => {
    const csv = csvOf(sampleManifest)
    expect(csv.startsWith('\ufeffSystem,Where,')).toBe(true)
    expect(csv.endsWith('\r\n')).toBe(true)
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', ' =1+1', '\t=1+1', '＝1+1', '\u3000=1'])('makes no formula of a cell that would begin as one: %j', (name) => {
    const cell = tableOf(csvOf(owner(name)))[1]?.[11]
    expect(cell?.startsWith("'")).toBe(true)
  })

  it('is read back as it was, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('"', ',', ';', '\n', '\r', ' ', '=', '|', 'a', '表') }), (name) => {
        const table = tableOf(csvOf(owner(`x${name}x`)))
        expect(new Set(table.map(({ length }) => length))).toEqual(new Set([12]))
        expect(table).toHaveLength(8)
        const shown = `x${name.replace(/[\r\n]+/g, ' ')}x (a)`
        expect(table[1]?.[11]).toBe(shown)
      }),
      { numRuns: 100 },
    )
  })
})

describe('registerMarkdown', () => {
  it('shows names as they are: nothing in them is a mark, a tag or another cell', () => {
    const text = sampleManifest.replace('{ kind: entrusted-party, country: JP }', '{ kind: entrusted-party, country: JP, name: "a|b <img> *c* @you" }')
    const markdown = registerMarkdown(made(text), print)
    expect(markdown).toContain('a\\|b &lt;img&gt; \\*c\\* @&#8203;you: ')
    const rows = markdown.split('\n').filter((line) => line.startsWith('| '))
    expect(rows).toHaveLength(9)
    expect(new Set(rows.map((row) => row.split(/(?<!\\)\|/).length))).toEqual(new Set([14]))
  })
})
