import { describe, expect, it } from 'vitest'
import { checkManifest } from '../../../src/gate/check-manifest.js'
import { policy } from '../../../src/index.js'
import { checked, found } from './checked.js'

const until = (day: string, at = 'systems/db/stores/order', finding = 'deletion-missing') =>
  `systems: { db: { owner: team-db, stores: { order: { fields: [email] } } } }\naccepted:\n  - { finding: ${finding}, at: ${at}, covers: { fields: [email] }, because: later, until: ${day} }\n`

/** The state of what is accepted, and what is said of the acceptance. */
function said(body: string, asOf = '2026-11-28') {
  const report = checked(body, { asOf })
  expect(report.faults).toEqual([])
  return {
    state: report.findings.find(({ id }) => id === 'deletion-missing')?.state,
    of: report.findings.filter(({ id }) => id.startsWith('accepted-')).map(({ id, level }) => `${id} ${level}`),
    counted: report.counts.accepted,
    nextExpiry: report.nextExpiry,
  }
}

describe('an acceptance', () => {
  it.each([
    ['2026-11-27', { state: 'new', of: ['accepted-expired error'], counted: 0, nextExpiry: undefined }],
    ['2026-11-28', { state: 'accepted', of: ['accepted-expiring note'], counted: 1, nextExpiry: '2026-11-28' }],
    ['2026-12-12', { state: 'accepted', of: ['accepted-expiring note'], counted: 1, nextExpiry: '2026-12-12' }],
    ['2026-12-13', { state: 'accepted', of: [], counted: 1, nextExpiry: '2026-12-13' }],
  ])('until %s, on 28 November', (day, expected) => {
    expect(said(until(day))).toEqual(expected)
  })

  it.each([
    ['of another finding', until('2027-01-31', undefined, 'retention-long')],
    ['of another entity', until('2027-01-31', 'systems/db')],
    ['of an entity that there is not', until('2027-01-31', 'systems/nowhere')],
  ])('%s is unused, and accepts nothing', (_, body) => {
    expect(said(body)).toMatchObject({ state: 'new', of: ['accepted-unused warning'], counted: 0 })
  })

  it('that has ended and is not used either is only unused', () => {
    expect(said(until('2026-01-01', 'systems/db'))).toMatchObject({ of: ['accepted-unused warning'] })
  })

  it('of which one of two still holds accepts', () => {
    const two = `${until('2026-01-01')}  - { finding: deletion-missing, at: systems/db/stores/order, covers: { fields: [email] }, because: later, until: 2027-01-31 }\n`
    expect(said(two)).toEqual({ state: 'accepted', of: ['accepted-expired error'], counted: 1, nextExpiry: '2027-01-31' })
  })

  it('covers no finding of its name at its entity that it does not name', () => {
    const body = until('2027-01-31', undefined, 'field-uncollected').replace('stores: { order: { fields: [email]', 'stores: { order: { fields: [email, phone]')
    const states = (text: string) => checked(text).findings.flatMap(({ id, state }) => (id === 'field-uncollected' ? [state] : []))
    expect(states(body)).toEqual(['accepted', 'new'])
    expect(states(body.replace('covers: { fields: [email] }', 'covers: { fields: [phone, email] }'))).toEqual(['accepted', 'accepted'])
    expect(states(body.replace('covers: { fields: [email] }, ', ''))).toEqual(['new', 'new'])
  })

  it('that cannot accept what is said of acceptances', () => {
    expect(said(until('2027-01-31', 'accepted/0', 'accepted-unused')).of).toEqual(['accepted-unused warning'])
  })

  it('is answered for by whoever answers for its entity', () => {
    const { findings } = checked(until('2026-11-27'))
    expect(findings.find(({ id }) => id === 'accepted-expired')).toMatchObject({ owner: 'team-db', at: { start: { line: 5 } } })
  })
})

const mail = {
  fields: '[email]',
  to: 'mailer',
  country: 'JP',
  purposes: '[service-communication]',
  more: '',
}
const sent = (parts: Partial<typeof mail>, covers = '') => {
  const { fields, to, country, purposes, more } = { ...mail, ...parts }
  const ground = `entrustment: { necessary: true, purposes: ${purposes}, assertedBy: it, reference: R-1, agreement: C-1 }`
  return `systems: { shop: {} }
recipients: { mailer: { kind: other, country: ${country} }, another: { kind: other, country: JP } }
flows: { mail: { from: shop, to: ${to}, fields: ${fields}, ${more}ground: { ${ground} } } }
accepted: [{ finding: disclosure-denied, at: flows/mail, ${covers}because: the contract is signed in January, until: 2027-01-31 }]
`
}
const denied = (body: string) => {
  const [finding] = found('disclosure-denied', body)
  if (finding === undefined) throw new Error('the flow is allowed')
  return finding
}

describe('an acceptance of a flow', () => {
  const remedy = denied(sent({})).remedies.find(({ code }) => code === 'accept')
  const line = remedy?.code === 'accept' ? `${remedy.line}, ` : ''

  it('without what it covers accepts nothing, and the finding shows the line that would', () => {
    expect(denied(sent({})).state).toBe('new')
    expect(line).toBe(
      'covers: { fields: [email], purposes: [service-communication], recipients: [mailer], countries: [JP], grounds: [entrustment], reasons: [recipient-not-permitted] }, ',
    )
    expect(denied(sent({}, line)).state).toBe('accepted')
  })

  it.each<readonly [string, Partial<typeof mail>]>([
    ['sends another field', { fields: '[email, birth-date]' }],
    ['goes to somebody else', { to: 'another' }],
    ['goes to another country', { country: 'US' }],
    ['serves another purpose', { purposes: '[service-communication, marketing-and-improvement]' }],
    ['is a sale', { more: 'transaction: sale, ' }],
  ])('does not cover one that %s later', (_, later) => {
    const finding = denied(sent(later, line))
    expect(finding.state).toBe('new')
    const wider = finding.remedies.find(({ code }) => code === 'accept')
    expect(denied(sent(later, wider?.code === 'accept' ? `${wider.line}, ` : '')).state).toBe('accepted')
  })

  it('covers one that sends less, and tells what it names in vain, with the line that is left', () => {
    const report = checked(sent({}, line.replace('[email]', '[email, name]')))
    expect(report.findings.find(({ id }) => id === 'disclosure-denied')?.state).toBe('accepted')
    expect(report.findings.filter(({ id }) => id === 'accepted-unused')).toMatchObject([
      { data: { covers: { fields: ['name'] } }, at: { start: { line: 6 } }, remedies: [{ code: 'replace', in: 'accepted/0', line: line.slice(0, -2) }] },
    ])
  })

  it('takes no recipient for a field that is called alike', () => {
    const body = (fields: string) => sent({ fields, to: 'another' }, line.replace('[mailer]', '[name, another]'))
    expect([denied(body('[email]')).state, denied(body('[email, name]')).state]).toEqual(['accepted', 'new'])
  })
})

describe('an acceptance of a column', () => {
  const schema = (columns: string) => [{ path: 'schema.sql', text: `CREATE TABLE users (id INT, ${columns});\n` }]
  const body = `systems: { shop: { schema: schema.sql, stores: {} } }
accepted: [{ finding: schema-drift, at: systems/shop, covers: { columns: [users.email] }, because: it goes in January, until: 2027-01-31 }]
`
  const states = (columns: string) => found('schema-drift', body, { files: schema(columns) }).map(({ data, state }) => [data.column, state])

  it('covers that column, and none that a later migration adds', () => {
    expect(states('email TEXT')).toEqual([['users.email', 'accepted']])
    expect(states('email TEXT, gender TEXT, birth_date DATE')).toEqual([
      ['users.email', 'accepted'],
      ['users.gender', 'new'],
      ['users.birth_date', 'new'],
    ])
  })

  it('is shown with the columns that it covers already where another is to be accepted', () => {
    const [, gender] = found('schema-drift', body, { files: schema('email TEXT, gender TEXT') })
    expect(gender?.remedies.at(-1)).toEqual({ code: 'accept', in: 'accepted/0', line: 'covers: { columns: [users.email, users.gender] }' })
  })
})

describe('a baseline', () => {
  it('does not know a flow that sends another field, or goes to somebody else, since it was written', () => {
    const files = (body: string) => [{ path: 'clausewise.yaml', text: `clausewise: 1\npolicy: reference\n${body}` }]
    const baseline = checked(sent({})).findings.map(({ id, entity, fingerprint }) => ({ id, entity, fingerprint }))
    const state = (body: string) =>
      checkManifest({ files: files(body), policy, asOf: '2026-11-28', baseline }).findings.find(({ id }) => id === 'disclosure-denied')?.state
    expect([sent({}), sent({ fields: '[email, name]' }), sent({ to: 'another' })].map(state)).toEqual(['known', 'new', 'new'])
  })
})
