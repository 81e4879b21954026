import type { FindingPage } from './finding-page.js'

const manifest = (held: string) => `clausewise: 1
policy: reference

systems:
  shop:
    collects:
      checkout: { fields: [name, email], shown: [order-fulfilment] }
    uses:
      delivery-mail: { purpose: order-fulfilment, fields: [name, email], from: shop/order, to: subject }
    stores:
      order:
        fields: ${held}
        events: [fiscalYearEnd]
        keeps: schedule
        deletes: { by: purge-orders, within: 14d }
`

export const fieldNotHeld: FindingPage = {
  title: { en: 'A field is read where it is not held', ja: '保存されていない場所から項目を読み取る' },
  says: {
    en: 'A use or a flow takes a field from a store or system that does not hold it.',
    ja: '利用またはフローが、項目を保存していない保存先やシステムから、その項目を読み取っています。',
  },
  why: {
    en: 'Either the store holds more than is declared, and nothing decides when that goes; or the field comes from somewhere else, and the flow starts there.',
    ja: '保存先が、示された以上の項目を保存していて、その消去の時期が定まらないか、または項目が別の場所から来ており、フローの始まりが異なります。',
  },
  fix: {
    en: 'Add the field to the store that holds it, name the store it really comes from under `from`, or take it out.',
    ja: 'その項目を保存先に加えるか、実際の読み取り元を `from` に示すか、その項目を除いてください。',
  },
  wrong: manifest('[name]'),
  right: manifest('[name, email]'),
}
