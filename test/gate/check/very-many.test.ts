import { describe, expect, it } from 'vitest'
import { checkManifest } from '../../../src/gate/check-manifest.js'
import { policy } from '../../../src/index.js'

const head = `clausewise: 1
policy: reference
recipients:
  parcel-co: { kind: entrusted-party, country: JP }
  ads: { kind: partner, country: US }
  city: { kind: public-institution, country: JP }
systems:
  shop:
    collects: { form: { fields: [name, email, address, phone], shown: [order-fulfilment, marketing-and-improvement] } }
    stores: { order: { fields: [name, email, address, phone] } }
flows:
`
const check = (text: string) => checkManifest({ files: [{ path: 'clausewise.yaml', text }], policy, asOf: '2026-11-28' })

const fields = ['name', 'name, email', 'name, address, phone', 'nmae']
const grounds = [
  '{ entrustment: {} }',
  '{ entrustment: { necessary: false, purposes: [order-fulfilment] } }',
  '{ service-provision: { necessary: true, purposes: [marketing-and-improvement], assertedBy: marketing } }',
  '{ emergency: { urgentNeed: false } }',
  '{ no-ground: { necessary: true } }',
]
const line = (at: number) =>
  `  f${at}: { from: shop/order, to: ${['parcel-co', 'ads', 'city'][at % 3]}, fields: [${fields[at % fields.length]}], ground: ${grounds[at % grounds.length]}${at % 7 === 0 ? ', transaction: sale' : ''} }\n`

describe('of very many flows that are denied', () => {
  // As many as there are combinations, and each of them again: the second time nothing is left to be found out.
  const flows = Array.from({ length: 2 * 420 }, (_, at) => line(at))
  const whole = check(`${head}${flows.join('')}`)

  it('each gets the grounds that it gets alone', () => {
    const denied = whole.findings.filter(({ id }) => id === 'disclosure-denied')
    expect(new Set(denied.map(({ remedies }) => JSON.stringify(remedies))).size).toBeGreaterThan(10)
    for (let at = 0; at < flows.length; at += 13) {
      const alone = check(`${head}${flows[at]}`).findings.find(({ id }) => id === 'disclosure-denied')
      expect(denied.find(({ entity }) => entity === `flows/f${at}`)?.remedies).toEqual(alone?.remedies)
    }
  })

  it('each question counts, remembered or not', () => {
    const asked = (some: readonly string[]) => check(`${head}${some.join('')}`).counts.requests
    const none = check(head.replace('flows:', 'flows: {}')).counts.requests
    const first = asked(flows.slice(0, 420)) - none
    expect(first).toBeGreaterThan(420)
    expect(whole.counts.requests - none).toBe(2 * first)
  })
})

describe('of very many findings', () => {
  const fields = Array.from({ length: 100 }, (_, at) => `f${at}`).join(', ')
  const flow = (at: number) => `  f${at}: { from: shop, to: parcel-co, fields: [${fields}], ground: { entrustment: {} } }\n`
  const flows = (count: number) => Array.from({ length: count }, (_, at) => flow(at)).join('')

  it('as many as there is room for are told, and that there are more is a fault', () => {
    const { complete, faults, findings } = check(`${head}${flows(300)}`)
    expect(complete).toBe(false)
    expect(faults).toMatchObject([{ code: 'too-large', file: 'clausewise.yaml', found: '10000', needed: ['findings'], at: { start: { line: 1, column: 1 } } }])
    expect(findings.length).toBeGreaterThan(10_000)
    expect(findings.length).toBeLessThan(11_000)
  })

  it('those of two files have twice the room', () => {
    const text = `${head.replace('policy: reference', 'policy: reference\ninclude: [more.yaml]')}${flows(20)}`
    const more = `flows:\n${flows(40).replaceAll('  f', '  g')}`
    const files = [
      { path: 'clausewise.yaml', text },
      { path: 'more.yaml', text: more },
    ]
    const { complete, findings } = checkManifest({ files, policy, asOf: '2026-11-28' })
    expect(complete).toBe(true)
    expect(findings.length).toBeGreaterThan(11_000)
  })
})

describe('of very many faults', () => {
  it('a thousand are told', () => {
    const flows = Array.from({ length: 1_500 }, (_, at) => `  f${at}: { from: shop, to: nobody-${at}, fields: [name], ground: { entrustment: {} } }\n`)
    const { complete, faults } = check(`${head}${flows.join('')}`)
    expect(complete).toBe(false)
    expect(faults).toHaveLength(1_000)
    expect(faults.at(-1)).toMatchObject({ code: 'unknown-name', found: 'nobody-999' })
  })

  it('schemas that are missing are looked for until a thousand are', () => {
    const systems = Array.from({ length: 1_500 }, (_, at) => `  s${at}: { schema: a${at}.sql }\n`)
    expect(check(`clausewise: 1\npolicy: reference\nsystems:\n${systems.join('')}`).faults).toHaveLength(1_000)
  })
})
