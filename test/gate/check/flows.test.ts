import { describe, expect, it } from 'vitest'
import { checked, found } from './checked.js'

interface Some {
  readonly country?: string
  readonly more?: string
  readonly ground?: string
  readonly others?: string
}

const entrusted = 'entrustment: { necessary: true, purposes: [order-fulfilment], assertedBy: shop, reference: RA-1, agreement: C-1 }'
const text = ({ country = 'JP', more = '', ground = entrusted, others = '' }: Some) => `systems:
  shop:
    collects: { form: { fields: [name, address], shown: [order-fulfilment] } }
recipients: { parcel-co: { kind: entrusted-party, country: ${country} } }
flows:
  label: { from: shop, to: parcel-co, fields: [name, address], ground: { ${ground} }${more} }
${others}`

describe('a flow', () => {
  it('with all that its ground asks has nothing against it', () => {
    expect(checked(text({})).findings).toEqual([])
  })

  it('that lacks an attestation is denied at its ground, with the grounds that are open', () => {
    const [finding] = found('disclosure-denied', text({ ground: entrusted.replace(', agreement: C-1', '') }))
    expect(finding?.data.reasons).toMatchObject([{ code: 'attestation-missing', attestation: 'agreement' }])
    expect(finding?.at).toMatchObject({ start: { line: 8, column: 74 }, end: { column: 85 } })
    expect(finding?.remedies).toMatchObject([{ code: 'grounds' }])
  })

  it('that sells is denied at the transaction', () => {
    const [finding] = found('disclosure-denied', text({ more: ', transaction: sale' }))
    expect([finding?.clauses, finding?.at.start.line]).toEqual([['sharing.1'], 8])
    expect(finding?.data.reasons.map(({ code }) => code)).toContain('sale-or-rental')
  })

  it('in plain is an error at the transport', () => {
    const [finding] = found('transport-plain', text({ more: ', transport: plain' }))
    expect(finding).toMatchObject({ level: 'error', clauses: ['security.1'], data: { recipient: 'parcel-co' } })
    expect(found('transport-plain', text({ more: ', transport: tls' }))).toEqual([])
  })
})

describe('transfer-abroad', () => {
  it('is a note that says what is added by going abroad, and does not fail', () => {
    const [finding, ...others] = found('transfer-abroad', text({ country: 'US' }))
    expect(others).toEqual([])
    expect(finding).toMatchObject({ level: 'note', data: { recipient: 'parcel-co', country: 'US', advice: ['foreign-recipient'] } })
    expect(finding?.related.map(({ role }) => role)).toEqual(['recipient'])
  })

  it('is not told at home', () => {
    expect(found('transfer-abroad', text({}))).toEqual([])
  })

  it('is told of a flow that is denied too, without duties', () => {
    expect(found('transfer-abroad', text({ country: 'US', more: ', transaction: sale' })).map(({ data }) => [data.advice, data.obligations])).toEqual([
      [[], []],
    ])
  })
})

describe('partner-governs', () => {
  it('of a flow is an error, for the policy does not answer for it', () => {
    expect(found('partner-governs', text({ more: ', origin: { partner: Nishi Travel }' }))).toMatchObject([
      { level: 'error', entity: 'flows/label', data: { governedBy: 'partner', partner: 'Nishi Travel' }, at: { start: { line: 8 } } },
    ])
  })

  it('of a use is an error too', () => {
    expect(found('partner-governs', 'systems: { shop: { uses: { mail: { purpose: contact, fields: [name], origin: { partner: Nishi } } } } }\n')).toMatchObject(
      [{ level: 'error' }],
    )
  })

  it('of a collection is a note', () => {
    const collection = (more: string) => `systems: { shop: { collects: { form: { fields: [name], shown: [contact]${more} } } } }\n`
    expect(found('partner-governs', collection(', origin: { partner: Nishi }'))).toMatchObject([
      { level: 'note', data: { governedBy: 'partner', partner: 'Nishi' } },
    ])
    expect(found('partner-governs', collection(', origin: company'))).toEqual([])
  })

  it('of another site names no partner', () => {
    const [finding] = found('partner-governs', 'systems: { shop: { collects: { form: { fields: [name], shown: [contact], site: linked-from-ours } } } }\n')
    expect(finding?.data).toEqual({ governedBy: 'other-site' })
  })
})

describe('flow-duplicate', () => {
  const twin = (entry: string) => `  again: { ${entry} }\n`
  it.each<readonly [string, string, number]>([
    ['says the same', `from: shop, to: parcel-co, fields: [name, address], ground: { ${entrusted} }`, 1],
    ['names its fields in another order, and one twice', `from: shop, to: parcel-co, fields: [address, name, name], ground: { ${entrusted} }`, 1],
    ['sends another field', `from: shop, to: parcel-co, fields: [name], ground: { ${entrusted} }`, 0],
    ['rests on other facts', `from: shop, to: parcel-co, fields: [name, address], ground: { ${entrusted.replace('RA-1', 'RA-2')} }`, 0],
  ])('a flow that %s', (_, entry, count) => {
    const findings = found('flow-duplicate', text({ others: twin(entry) }))
    expect(findings).toHaveLength(count)
    // The one whose id comes first is the one that stays.
    for (const finding of findings) expect(finding).toMatchObject({ level: 'warning', entity: 'flows/label', data: { of: 'flows/again' } })
  })
})

describe('what is taken from where it is not held', () => {
  const body = (fields: string, from: string) =>
    `systems: { db: { collects: { form: { fields: [name, email, phone], shown: [contact] } }, stores: { order: { fields: [name] }, profile: { fields: [email] } }, uses: { call: { purpose: contact, fields: [${fields}], from: ${from} } } } }\n`

  it.each<readonly [string, string, readonly string[]]>([
    ['name', 'db/order', []],
    ['email', 'db/order', ['email db/order']],
    ['phone', 'db', []],
    ['address', 'db', ['address db']],
  ])('%s from %s: %j', (fields, from, expected) => {
    expect(found('field-not-held', body(fields, from)).map(({ data }) => `${data.field} ${data.from}`)).toEqual(expected)
  })

  it('is shown where the same system holds it', () => {
    expect(found('field-not-held', body('email', 'db/order'))[0]?.remedies).toEqual([{ code: 'change', entities: ['systems/db/stores/profile'] }])
  })

  it('proposes a name that the policy knows, and is held there', () => {
    expect(found('field-not-held', body('nmae', 'db/order'))[0]?.remedies).toEqual([{ code: 'nearest', found: 'nmae', nearest: 'name' }])
  })
})
