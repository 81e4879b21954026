import type { FindingPage } from './finding-page.js'

const manifest = (keeps: string) => `clausewise: 1
policy: reference

systems:
  shop:
    collects:
      age-check:
        fields: [birth-date, identity-document]
        shown: [service-communication]
        proves: [birth-date]
    uses:
      birthday-note: { purpose: service-communication, fields: [birth-date], from: shop/profile }
    stores:
      profile:
        fields: [birth-date]
        deletes: { by: purge-profile, within: 14d }
      identity-check:
        fields: [identity-document]
${keeps}        deletes: { by: shred-documents, within: 1d }
`

export const identityDocumentKept: FindingPage = {
  title: { en: 'An identity document is kept after the proof', ja: '証明の後も本人確認書類を保存している' },
  says: {
    en: 'A store keeps a document that only proves other fields, and no retention rule keeps it.',
    ja: 'ほかの項目を証明するためだけの書類が保存されていますが、これを保存する保存規則はありません。',
  },
  why: {
    en: 'A confirmation document is asked for to prove what was collected, and for nothing else. Once that is done nothing needs it, and APPI Art. 22 asks to erase it without delay. Copies of identity documents are what a leak hurts people with most.',
    ja: '本人確認書類の提出は、取得した項目を証明するためにのみ求めることができます。証明が済めば必要がなくなり、個人情報保護法第22条は遅滞なく消去するよう求めています。本人確認書類の写しは、漏えいしたときに本人の被害が最も大きくなるものの1つです。',
  },
  fix: {
    en: 'Keep the result and its day, and erase the document: `keeps: until-proof`. A specified business operator under the Act on Prevention of Transfer of Criminal Proceeds switches the rule `jp.aml.verification` on.',
    ja: '確認の結果と日付のみを残し、書類は消去してください。その場合は `keeps: until-proof` とします。犯罪収益移転防止法の特定事業者である場合は、保存規則 `jp.aml.verification` を適用してください。',
  },
  wrong: manifest(''),
  right: manifest('        keeps: until-proof\n'),
}
