import { describe, expect, it } from 'vitest'
import { checkManifest } from '../../../src/gate/check-manifest.js'
import { policy } from '../../../src/index.js'
import { parsePolicy } from '../../../src/policy.js'
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
    // Another ground is no remedy for what its own lacks.
    expect(finding?.remedies).toEqual([
      {
        code: 'grounds',
        grounds: [{ ground: 'entrustment', status: 'open', lacks: [], attests: ['assertedBy', 'reference', 'agreement'] }],
        more: 0,
      },
    ])
  })

  it('that another kind of recipient would get is shown the grounds that it could rest on: open ones first, then those that lack fewest', () => {
    const [finding] = found('disclosure-denied', text({}).replace('kind: entrusted-party', 'kind: partner'))
    const shown = finding?.remedies.flatMap((remedy) => (remedy.code === 'grounds' ? remedy.grounds : []))
    // An aggregate is about nobody, which a flow of names and addresses is not; and no emergency serves purposes.
    expect(shown?.map(({ ground, status, lacks }) => [ground, status, lacks.length])).toEqual([['service-provision', 'open', 0]])
  })

  it('that serves no purposes is shown the grounds that serve none, with what they still lack', () => {
    const [finding] = found('disclosure-denied', text({ ground: 'rights-protection: { necessary: false }' }).replace('kind: entrusted-party', 'kind: partner'))
    const shown = finding?.remedies.flatMap((remedy) => (remedy.code === 'grounds' ? remedy.grounds : []))
    expect(shown?.map(({ ground, status, lacks }) => [ground, status, lacks])).toEqual([
      ['emergency', 'lacking', ['threatened', 'immediateDanger', 'urgentNeed', 'consentDifficult']],
    ])
  })

  it('is shown no ground that would not allow it either, wherever the recipient is and whatever goes out', () => {
    const { grounds = {} } = policy.document
    const abroad = { ...grounds['service-provision'], number: 20, when: { necessary: true, recipientCountry: 'home' } }
    const parsed = parsePolicy({ ...policy.document, grounds: { ...grounds, 'at-home': abroad } })
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults))
    const shown = (country: string) => {
      const body = `clausewise: 1\npolicy: reference\n${text({}).replace('kind: entrusted-party, country: JP', `kind: partner, country: ${country}`)}`
      const { findings } = checkManifest({ files: [{ path: 'clausewise.yaml', text: body }], policy: parsed.policy, asOf: '2026-11-28' })
      const denied = findings.find(({ id }) => id === 'disclosure-denied')
      return denied?.remedies.flatMap((remedy) => (remedy.code === 'grounds' ? remedy.grounds.map(({ ground, status }) => [ground, status]) : []))
    }
    expect(shown('JP')).toEqual([
      ['service-provision', 'open'],
      ['at-home', 'open'],
    ])
    expect(shown('US')).toEqual([['service-provision', 'open']])
  })

  it('that many grounds would do for is shown three of them, and how many more there are', () => {
    const { grounds = {} } = policy.document
    const others = ['again', 'still', 'once-more'].map((key, index) => [key, { ...grounds['service-provision'], number: 20 + index }])
    const parsed = parsePolicy({ ...policy.document, grounds: { ...grounds, ...Object.fromEntries(others) } })
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults))
    const body = `clausewise: 1\npolicy: reference\n${text({}).replace('kind: entrusted-party', 'kind: partner')}`
    const { findings } = checkManifest({ files: [{ path: 'clausewise.yaml', text: body }], policy: parsed.policy, asOf: '2026-11-28' })
    const [remedy] = findings.find(({ id }) => id === 'disclosure-denied')?.remedies ?? []
    expect(remedy).toMatchObject({ code: 'grounds', grounds: [{}, {}, {}], more: 1 })
  })

  it('that names no ground of the policy is shown the one that was meant', () => {
    const [finding] = found('disclosure-denied', text({ ground: entrusted.replace('entrustment', 'entrustmint') }))
    expect(finding?.remedies[0]).toEqual({ code: 'nearest', found: 'entrustmint', nearest: 'entrustment' })
  })

  it('that sells is denied at the transaction', () => {
    const [finding] = found('disclosure-denied', text({ more: ', transaction: sale' }))
    expect([finding?.clauses, finding?.at.start.line]).toEqual([['sharing.1'], 8])
    expect(finding?.data.reasons.map(({ code }) => code)).toContain('sale-or-rental')
    // No ground would do.
    expect(finding?.remedies).toEqual([{ code: 'remove', from: 'flows/label', what: 'transaction: sale' }])
  })

  it('in plain is an error at the transport', () => {
    const [finding] = found('transport-plain', text({ more: ', transport: plain' }))
    expect(finding).toMatchObject({ level: 'error', clauses: ['security.1'], data: { recipient: 'parcel-co' } })
    expect(found('transport-plain', text({ more: ', transport: tls' }))).toEqual([])
  })
})

describe('a use', () => {
  const use = (entry: string) =>
    `systems: { shop: { collects: { form: { fields: [name, email], shown: [order-fulfilment, inquiry-response] } }, uses: { mail: { ${entry} } } } }\n`
  const remedies = (entry: string) => found('use-denied', use(entry)).map((finding) => finding.remedies)

  it('that goes to others than it may is to go to them no longer, or is for a purpose that lets it', () => {
    expect(remedies('purpose: order-fulfilment, fields: [name], to: same-corporation')).toEqual([
      [
        { code: 'remove', from: 'systems/shop/uses/mail', what: 'to: same-corporation' },
        { code: 'purposes', purposes: ['inquiry-response'] },
      ],
    ])
  })

  it('of a field that does not serve its purpose is shown the purposes that the policy would allow', () => {
    expect(remedies('purpose: marketing-and-improvement, fields: [payment]')).toEqual([[{ code: 'purposes', purposes: ['order-fulfilment', 'settlement'] }]])
  })

  it('for a purpose that is misspelt is shown the one that was meant', () => {
    expect(remedies('purpose: inquiry-respons, fields: [name]')[0]?.[0]).toEqual({ code: 'nearest', found: 'inquiry-respons', nearest: 'inquiry-response' })
  })
})

describe('a collection', () => {
  const remedies = (entry: string) =>
    found('collection-denied', `systems: { shop: { collects: { form: { ${entry}, shown: [contact] } } } }\n`).map((finding) => finding.remedies)
  const at = 'systems/shop/collects/form'

  it.each<readonly [string, string, readonly object[]]>([
    ['says not what it proves', 'fields: [birth-date, identity-document]', [{ code: 'add', to: at, line: 'proves: [birth-date]' }]],
    ['says wrongly what it proves', 'fields: [birth-date, identity-document], proves: [email]', [{ code: 'replace', in: at, line: 'proves: [birth-date]' }]],
    ['proves nothing that is asked', 'fields: [identity-document]', [{ code: 'remove', from: at }]],
  ])('with a document that %s', (_, entry, expected) => {
    expect(remedies(entry)).toEqual([expected])
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
    for (const { remedies } of findings) expect(remedies).toEqual([{ code: 'remove', from: 'flows/label' }])
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
    expect(found('field-not-held', body('email', 'db/order'))[0]?.remedies).toEqual([
      { code: 'replace', in: 'systems/db/uses/call', line: 'from: db/profile' },
      { code: 'remove', from: 'systems/db/uses/call' },
    ])
  })

  it('proposes a name that the policy knows, and is held there', () => {
    expect(found('field-not-held', body('nmae', 'db/order'))[0]?.remedies).toEqual([
      { code: 'nearest', found: 'nmae', nearest: 'name' },
      { code: 'remove', from: 'systems/db/uses/call' },
    ])
  })
})
