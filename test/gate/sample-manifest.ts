/** A manifest with many findings; all of it is of the right shape. */
export const sampleManifest = `# yaml-language-server: $schema=./node_modules/clausewise/manifest.schema.json
clausewise: 1
policy: reference

systems:
  web-shop:
    collects:                                  # what people are asked, and which purposes they are shown
      signup:   { fields: [name, email, birth-date], shown: [service-communication, marketing-and-improvement] }
      checkout: { fields: [name, address, phone, payment], shown: [order-fulfilment, settlement] }
    uses:
      delivery-mail: { purpose: order-fulfilment, fields: [name, email], from: shop-db/order }
  shop-db:
    schema: prisma/schema.prisma               # check compares its columns with the stores below
    stores:
      profile:
        fields: [name, email, birth-date]
        deletes: { by: purge-profile, within: 14d }
      order:
        fields: [name, address, phone, payment]
        events: [fiscalYearEnd, transactedOn]  # what its rows can give
        keeps: { for: 7y, from: transactedOn } # or, better: keeps: schedule
        deletes: { by: purge-order, within: 14d }
  analytics:
    stores:
      profile: { fields: [email, gender] }     # nobody asks gender; nothing deletes it

recipients:
  parcel-co:  { kind: entrusted-party, country: JP }
  ad-network: { kind: partner, country: US }

flows:
  parcel-label:
    from: shop-db/order
    to: parcel-co
    fields: [name, address, phone]
    ground: { entrustment: { necessary: true, purposes: [order-fulfilment],
              assertedBy: logistics, reference: RA-12, agreement: C-2026-041 } }
  ad-audience: { from: shop-db/profile, to: ad-network, fields: [email, birth-date], transport: plain,
                 ground: { service-provision: { necessary: true, purposes: [marketing-and-improvement], assertedBy: marketing } } }

accepted:
  - finding: transport-plain
    at: flows/ad-audience
    covers: { fields: [email, birth-date], recipients: [ad-network], countries: [US] }
    because: vendor moves to TLS on 15 January
    until: 2027-01-31
`
