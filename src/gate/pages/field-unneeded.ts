import type { FindingPage } from './finding-page.js'

const manifest = (fields: string) => `clausewise: 1
policy: reference

systems:
  shop:
    collects:
      signup: { fields: ${fields}, shown: [service-communication] }
    uses:
      notices: { purpose: service-communication, fields: [name, email], from: shop/profile, to: subject }
    stores:
      profile:
        fields: ${fields}
        deletes: { by: purge-profile, within: 14d }
`

export const fieldUnneeded: FindingPage = {
  title: { en: 'Nothing needs a field', ja: '必要とされていない項目がある' },
  says: {
    en: 'A field is asked or stored, and no use, flow or retention rule needs it.',
    ja: '取得または保存されている項目が、どの利用、フロー、保存規則にも必要とされていません。',
  },
  why: {
    en: 'What nobody needs can still leak. APPI Art. 22 asks to erase personal data without delay once it is no longer needed, and what was never needed need not be asked.',
    ja: '必要のない情報も、漏えいすることがあります。個人情報保護法第22条は、利用する必要がなくなった個人データを遅滞なく消去するよう求めています。初めから必要のない情報は、取得する必要がありません。',
  },
  fix: {
    en: 'Ask and store it no longer, and delete what is there. If something needs it, declare that use.',
    ja: '取得と保存をやめ、既にあるものを消去してください。必要とする利用がある場合は、マニフェストに加えてください。',
  },
  wrong: manifest('[name, email, occupation]'),
  right: manifest('[name, email]'),
}
