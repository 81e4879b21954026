import type { FindingPage } from './finding-page.js'

const manifest = (shown: string) => `clausewise: 1
policy: reference

systems:
  shop:
    collects:
      signup: { fields: [name, email], shown: ${shown} }
    uses:
      notices: { purpose: service-communication, fields: [name, email], from: shop/profile, to: subject }
      newsletter: { purpose: marketing-and-improvement, fields: [name, email], from: shop/profile, to: subject }
    stores:
      profile:
        fields: [name, email]
        deletes: { by: purge-profile, within: 14d }
`

export const purposeNotShown: FindingPage = {
  title: { en: 'A purpose is not shown where the field is asked', ja: '取得の際に利用目的が示されていない' },
  says: {
    en: 'A field is used or sent for a purpose that is not shown at the collection points that ask it.',
    ja: '項目が、その取得箇所で示されていない利用目的のために、利用または提供されています。',
  },
  why: {
    en: 'People agree to the purposes they were shown. What is used for another was never agreed to; and APPI Art. 21(2) asks that the purpose be stated before the information is given.',
    ja: '本人が同意するのは、示された利用目的です。示されていない利用目的には同意がありません。また、個人情報保護法第21条第2項は、取得の前に利用目的を明示することを求めています。',
  },
  fix: {
    en: 'Show the purpose where the field is asked, and use it for people who saw it. Or do not use the field for it.',
    ja: '取得の際にその利用目的を示し、それを見た方についてのみ利用してください。そうでない場合は、その利用目的のために項目を利用しないでください。',
  },
  wrong: manifest('[service-communication]'),
  right: manifest('[service-communication, marketing-and-improvement]'),
}
