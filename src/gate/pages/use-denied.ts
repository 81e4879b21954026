import type { FindingPage } from './finding-page.js'

const manifest = (fields: string) => `clausewise: 1
policy: reference

systems:
  shop:
    collects:
      checkout:
        fields: [email, payment]
        shown: [settlement, marketing-and-improvement]
    uses:
      billing: { purpose: settlement, fields: [email, payment], from: shop/order }
      campaign: { purpose: marketing-and-improvement, fields: ${fields}, from: shop/order }
    stores:
      order:
        fields: [email, payment]
        events: [fiscalYearEnd]
        keeps: schedule
        deletes: { by: purge-orders, within: 14d }
`

export const useDenied: FindingPage = {
  title: { en: 'The policy denies a use', ja: 'ポリシーが利用を認めない' },
  says: {
    en: 'The policy does not let these fields be used for this purpose. Every reason is listed.',
    ja: 'その項目をその利用目的のために利用することが認められません。理由はすべて示されます。',
  },
  why: {
    en: 'What was collected is used for the purposes that the policy lists, and each field for those that it serves: a card number settles a payment and chooses no advertising. A use beyond the purposes stated is a breach of APPI Art. 18.',
    ja: '取得した個人情報は、ポリシーに列挙された利用目的のためにのみ利用し、項目ごとに利用できる利用目的も定められています。たとえばカード番号は、決済には利用できても、広告の選択には利用できません。特定した利用目的の範囲を超える利用は、個人情報保護法第18条に違反します。',
  },
  fix: {
    en: 'Take the field out of the use, or name the purpose that the use really has. The remedy lists the purposes for which the policy would allow it.',
    ja: 'その項目を利用から除くか、実際の利用目的を示してください。この利用が認められる利用目的は、対応方法に示されます。',
  },
  wrong: manifest('[email, payment]'),
  right: manifest('[email]'),
}
