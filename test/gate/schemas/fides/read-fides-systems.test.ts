import { describe, expect, it } from 'vitest'
import { readFidesSystems } from '../../../../src/gate/schemas/fides/read-fides-systems.js'
import { textAt } from '../openapi/read-text.js'
import { dataset, systems } from './shop.js'

const readText = (text: string) => readFidesSystems({ path: 'system.yml', text })

describe('the systems of a manifest of Fides', () => {
  it('are read as they are stated', () => {
    const at = expect.objectContaining({ file: 'system.yml' })
    expect(readText(systems)).toEqual({
      systems: [
        {
          key: 'web_shop',
          name: 'Web shop',
          at: { file: 'system.yml', start: { line: 2, column: 16 }, end: { line: 2, column: 24 } },
          declarations: [
            {
              name: 'Deliver what was bought',
              dataUse: 'essential.fulfillment',
              dataCategories: ['user.name', 'user.contact.address'],
              dataSubjects: ['customer'],
              egress: ['parcel_co'],
              ingress: ['user'],
              at,
            },
            { name: '', dataUse: 'marketing.communications.email', dataCategories: ['user.contact.email'], dataSubjects: [], egress: [], ingress: [], at },
          ],
          egress: [
            { key: 'parcel_co', type: 'system', dataCategories: ['user.name', 'user.contact.address'], at },
            { key: 'shop_db', type: 'dataset', dataCategories: [], at },
          ],
          ingress: [{ key: 'user', type: 'user', dataCategories: [], at }],
          datasets: ['shop_db', 'sessions'],
        },
        { key: 'parcel_co', name: 'parcel_co', at, declarations: [], egress: [], ingress: [], datasets: [] },
      ],
      unread: [],
    })
  })

  it('stand where they are written', () => {
    const places = readText(systems).systems.flatMap(({ at, declarations, egress, ingress }) => [
      at,
      ...[...declarations, ...egress, ...ingress].map((each) => each.at),
    ])
    expect(places.map((at) => textAt(systems, at))).toEqual([
      'web_shop',
      'essential.fulfillment',
      '"marketing.communications.email"',
      'parcel_co',
      'shop_db',
      'user',
      'parcel_co',
    ])
  })

  it('are none in a manifest of datasets', () => {
    expect(readText(dataset)).toEqual({ systems: [], unread: [] })
  })

  it.each([
    ['a system without a key', 'system: [{ name: a }]', 'there is no fides_key', '{'],
    ['a declaration without a use', 'system: [{ fides_key: a, privacy_declarations: [{ name: b }] }]', 'there is no data_use', '{'],
    ['a flow that is a word', 'system: [{ fides_key: a, egress: [b] }]', 'what stands in egress is no map', 'b'],
    ['a flow without a key', 'system: [{ fides_key: a, ingress: [{ fides_key: [1] }] }]', 'there is no fides_key', '['],
    ['systems that are a word', 'system: a', 'system is no list', 'a'],
  ])('say so of %s', (_, text, because, at) => {
    expect(readText(text).unread.map((each) => [textAt(text, each.at), each.because])).toEqual([[at, because]])
  })

  it('say so of a text with a fault of YAML', () => {
    expect(readText('system: [')).toMatchObject({ systems: [], unread: [{ code: 'syntax' }] })
  })
})
