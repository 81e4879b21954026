import type { FindingPage } from './finding-page.js'

const manifest = (events: string) => `clausewise: 1
policy: reference

systems:
  shop:
    collects:
      checkout: { fields: [name, address], shown: [order-fulfilment] }
    uses:
      delivery: { purpose: order-fulfilment, fields: [name, address], from: shop/order }
    stores:
      order:
        fields: [name, address]
${events}        keeps: schedule
        deletes: { by: purge-orders, within: 14d }
`

export const eventNotGiven: FindingPage = {
  title: { en: 'A store cannot say when its rows may go', ja: '保存期間の起算点を示せない' },
  says: {
    en: 'A retention rule counts from an event, and the rows of the store cannot give its day. What the rule keeps is then kept for ever.',
    ja: '保存規則は事象の日から起算しますが、保存先の行はその日を示すことができません。その保存規則が対象とするものは、終期のないまま保存されます。',
  },
  why: {
    en: 'While an event is awaited, the plan keeps. An event that never comes, because no column holds its day, is a silent promise to keep for ever, and nobody sees it until a person asks.',
    ja: '事象を待つ間、計画は保存を続けます。その日を保存する列がなく、事象がいつまでも到来しなければ、終期のない保存を黙って続けることになり、本人の申出があるまで誰も気付きません。',
  },
  fix: {
    en: 'Store the day, or derive it from one that is stored, and name the event under `events`.',
    ja: 'その日を保存するか、保存されている日から導けるようにして、`events` に事象を示してください。',
  },
  wrong: manifest(''),
  right: manifest('        events: [fiscalYearEnd]\n'),
}
