import type { FindingPage } from './finding-page.js'

const manifest = (proves: string) => `clausewise: 1
policy: reference

systems:
  shop:
    collects:
      age-check:
        fields: [birth-date, identity-document]
        shown: [service-communication]
${proves}    uses:
      birthday-note: { purpose: service-communication, fields: [birth-date], from: shop/profile }
    stores:
      profile:
        fields: [birth-date]
        deletes: { by: purge-profile, within: 14d }
`

export const collectionDenied: FindingPage = {
  title: { en: 'The policy denies a collection', ja: 'ポリシーが取得を認めない' },
  says: {
    en: 'The policy does not let this collection point ask these fields: most often an identity document that proves nothing.',
    ja: 'その取得箇所で、その項目を取得することが認められません。多くの場合、証明の対象がない本人確認書類です。',
  },
  why: {
    en: 'The list of what may be collected is closed. An identity document is asked for to prove what is on that list, and for nothing else: it carries far more than is needed, and serves no purpose of its own.',
    ja: '取得できる項目は限定列挙です。本人確認書類は、その項目を証明するためにのみ提出を求めることができます。書類には必要以上の情報が含まれ、書類そのものに利用目的はありません。',
  },
  fix: {
    en: 'Say under `proves` which fields the document proves; they are asked with it, or already held. Otherwise do not ask for the document.',
    ja: '書類が証明する項目を `proves` に示してください。その項目は、同時に取得するか、既に保有している必要があります。証明する項目がない場合は、書類の提出を求めないでください。',
  },
  wrong: manifest(''),
  right: manifest('        proves: [birth-date]\n'),
}
