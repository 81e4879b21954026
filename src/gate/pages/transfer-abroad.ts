import type { FindingPage } from './finding-page.js'

const manifest = (country: string) => `clausewise: 1
policy: reference

systems:
  shop:
    collects:
      signup: { fields: [email], shown: [service-communication] }
    stores:
      profile:
        fields: [email]
        deletes: { by: purge-profile, within: 14d }

recipients:
  mail-co: { kind: entrusted-party, country: ${country} }

flows:
  notices:
    from: shop/profile
    to: mail-co
    fields: [email]
    ground:
      entrustment:
        necessary: true
        purposes: [service-communication]
        assertedBy: support
        reference: RA-7
        agreement: C-2026-018
`

export const transferAbroad: FindingPage = {
  title: { en: 'Data goes abroad', ja: '外国に提供している' },
  says: {
    en: 'A flow goes to a recipient in another country. The policy allows it; the finding is a note and fails nothing.',
    ja: 'フローが、外国にある提供先に提供しています。ポリシーは認めています。この指摘は注記であり、不合格にはなりません。',
  },
  why: {
    en: 'APPI Art. 28 asks more of a provision to a third party in a foreign country, and entrustment is no exception: consent that tells of the country and its protection, or a recipient that keeps equivalent measures. The EEA and the United Kingdom count as adequate.',
    ja: '個人情報保護法第28条は、外国にある第三者への提供についてより多くを求めており、委託も例外ではありません。その国の制度等を情報提供したうえでの本人の同意か、提供先による同等の措置が必要です。EEAと英国は、同等の保護水準にあると認められています。',
  },
  fix: {
    en: 'See that one of both is there, and write down which. A recipient at home spares it.',
    ja: 'いずれかを満たしていることを確認し、記録してください。国内の提供先であれば、この確認は必要ありません。',
  },
  wrong: manifest('US'),
  right: manifest('JP'),
}
