import type { Location, SourceFile } from '../../../src/gate/model/location.js'
import { positionsOf } from '../../../src/gate/reading/positions.js'

const root = `clausewise: 1
policy: reference
include: [受注/フロー.yaml]

systems:
  web-shop:
    collects:
      signup:   { fields: &contact [name, email], shown: [service-communication] }
      checkout: { fields: [name, address, phone, payment], shown: [order-fulfilment, settlement] }
      survey:   { fields: *contact, shown: [] }
  shop-db:
    owner: data-platform
    schema: prisma/schema.prisma
    stores:
      profile: { fields: [name, email, gender], deletes: { by: purge-profile, within: 14d } }
      order:
        fields: [name, address, phone, payment]
        events: [fiscalYearEnd, transactedOn]
        keeps: { for: 7y, from: transactedOn }

recipients:
  parcel-co: { kind: entrusted-party, country: JP }
  ad-network: { kind: partner, country: US, owner: marketing }

accepted:
  - { finding: transport-plain, at: flows/ad-audience, because: vendor moves to TLS, until: 2027-01-31 }
`

const flows = `flows:
  配送伝票: { from: shop-db/order, to: parcel-co, fields: [name, address, 電話], owner: 受注チーム }
  parcel-label: { from: shop-db/order, to: parcel-co, fields: [name, address], owner: 受注チーム }
  ad-audience: { from: shop-db/profile, to: ad-network, fields: [email], transport: plain, owner: marketing,
    ground: { service-provision: { necessary: true } } }
`

const schema = `model Customer {
  id        Int      @id
  birthDate DateTime /// 生年月日
}
`

/** The files that the sample reports are about. */
export const sampleFiles: readonly SourceFile[] = [
  { path: 'clausewise.yaml', text: root },
  { path: '受注/フロー.yaml', text: flows },
  { path: 'prisma/schema.prisma', text: schema },
]

/** Where a text stands in a file of the sample: of several, the one after `before`. */
export function placeOf(path: string, text: string, before = ''): Location {
  const file = sampleFiles.find((each) => each.path === path)
  const start = file === undefined ? -1 : file.text.indexOf(text, file.text.indexOf(before) + before.length)
  if (file === undefined || start < 0) throw new Error(`${path} does not hold ${text}`)
  const positionAt = positionsOf(file.text)
  return { file: path, start: positionAt(start), end: positionAt(start + text.length) }
}
