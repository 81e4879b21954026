import type { FindingPage } from './finding-page.js'

const manifest = (second: string) => `clausewise: 1
policy: reference

systems:
  shop:
    collects:
      checkout: { fields: [name, address], shown: [order-fulfilment] }
    stores:
      order:
        fields: [name, address]
        events: [fiscalYearEnd]
        keeps: schedule
        deletes: { by: purge-orders, within: 14d }

recipients:
  parcel-co: { kind: entrusted-party, country: JP }

flows:
  parcel-label:
    from: shop/order
    to: parcel-co
    fields: [name, address]
    ground:
      entrustment:
        necessary: true
        purposes: [order-fulfilment]
        assertedBy: logistics
        reference: RA-12
        agreement: C-2026-041
${second}`

export const flowDuplicate: FindingPage = {
  title: { en: 'Two flows say the same', ja: '同じ内容のフローが2つある' },
  says: {
    en: 'Two flows send the same fields from the same place to the same recipient on the same ground.',
    ja: '2つのフローが、同じ場所から、同じ提供先に、同じ提供の根拠によって、同じ項目を提供しています。',
  },
  why: {
    en: 'Who corrects one of them believes that it is done. The other goes on, with the old facts and the old contract.',
    ja: '一方を訂正しても、もう一方が、古い事実や古い契約のまま残ります。',
  },
  fix: {
    en: 'Keep one of them. If they differ in what they carry, let their fields say so.',
    ja: '一方を除いてください。提供する内容が異なる場合は、それぞれの項目で示してください。',
  },
  wrong: manifest(`  shipping-label:
    from: shop/order
    to: parcel-co
    fields: [name, address]
    ground:
      entrustment:
        necessary: true
        purposes: [order-fulfilment]
        assertedBy: logistics
        reference: RA-12
        agreement: C-2026-041
`),
  right: manifest(''),
}
