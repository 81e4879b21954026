import type { FindingPage } from './finding-page.js'

const manifest = (origin: string) => `clausewise: 1
policy: reference

systems:
  booking:
    collects:
      guest-form:
        fields: [name, email]
        shown: [order-fulfilment]
${origin}    uses:
      confirmation: { purpose: order-fulfilment, fields: [name, email], from: booking/profile, to: subject }
    stores:
      profile:
        fields: [name, email]
        deletes: { by: purge-guests, within: 14d }
`

export const partnerGoverns: FindingPage = {
  title: { en: 'Another policy governs', ja: '別のポリシーが適用される' },
  says: {
    en: 'A partner directed the collection, or it happens on another site: the policy of whoever did governs, and not this one. Nothing here says whether it is allowed. It is a note, and fails nothing.',
    ja: '取引先が取得を指示したか、外部サイトで行われているため、このポリシーではなく、その取引先または外部サイトのポリシーが適用されます。認められるかどうかは、このポリシーからは分かりません。この指摘は注記であり、不合格にはなりません。',
  },
  why: {
    en: 'What the company and a partner share is governed by the policy of whichever of them directed or planned its collection. Whoever answers by the wrong policy promises what nobody agreed to.',
    ja: '当社と取引先が共有する個人情報には、取得を指示または計画した側のポリシーが適用されます。誤ったポリシーで判断すると、誰も合意していない約束をすることになります。',
  },
  fix: {
    en: 'Ask the partner which policy governs, and check against that one. If the company directed the collection itself, take `origin` away; if it happens on the company’s own site, take `site` away.',
    ja: 'どのポリシーが適用されるかを取引先に確認し、そのポリシーに照らして検査してください。当社が取得を指示した場合は `origin` を、当社のサイトで行われている場合は `site` を除いてください。',
  },
  wrong: manifest('        origin: { partner: Hotel Group }\n'),
  right: manifest(''),
}
