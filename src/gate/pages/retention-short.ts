import type { FindingPage } from './finding-page.js'

const manifest = (keeps: string) => `clausewise: 1
policy: reference

systems:
  shop:
    collects:
      checkout: { fields: [name, address, payment], shown: [order-fulfilment, settlement] }
    uses:
      billing: { purpose: settlement, fields: [name, payment], from: shop/order }
      delivery: { purpose: order-fulfilment, fields: [name, address], from: shop/order }
    stores:
      order:
        fields: [name, address, payment]
        events: [fiscalYearEnd]
        keeps: ${keeps}
        deletes: { by: purge-orders, within: 14d }
`

export const retentionShort: FindingPage = {
  title: { en: 'A store lets a field go too early', ja: '保存期間が短すぎる' },
  says: {
    en: 'A store lets fields go before a retention rule ends that keeps them. There is one finding for each rule; it shows both days side by side, for one day taken as an example.',
    ja: '保存規則による保存の終期より前に、保存先が項目を消去します。指摘は保存規則ごとに1件で、例とする日について、両方の日を並べて示します。',
  },
  why: {
    en: 'A law asks for the record, or the operator has chosen to keep it. Orders and invoices are kept for seven years from two months after the end of the fiscal year, and for ten where a loss is carried forward: seven years from the order itself are too few. What is gone cannot be shown to the tax office.',
    ja: '法令が記録の保存を求めているか、事業者が保存を選んでいます。注文や請求書の保存期間は、事業年度終了の日の翌日から2か月を経過した日から7年、欠損金の繰越しがある場合は10年です。注文の日から7年では足りません。消去したものを、税務当局に示すことはできません。',
  },
  fix: {
    en: 'Write `keeps: schedule`: then the retention schedule of the policy decides, and goes on deciding when it changes. Or lengthen the period, and count it from the event that the rule counts from. If something is known of all rows that shortens it, such as `facts: { lossYear: false }`, say so.',
    ja: '`keeps: schedule` としてください。ポリシーの保存期間の一覧に従うことになり、一覧が変わったときもそれに従います。または、保存規則と同じ起算点から数え、期間を長くしてください。`facts: { lossYear: false }` のように、すべての行について期間が短くなる事実が分かっている場合は、それを示してください。',
  },
  wrong: manifest('{ for: 5y, from: fiscalYearEnd }'),
  right: manifest('schedule'),
}
