import type { FindingPage } from './finding-page.js'

const manifest = (keeps: string) => `clausewise: 1
policy: reference

systems:
  helpdesk:
    collects:
      contact-form: { fields: [name, email], shown: [inquiry-response] }
    uses:
      reply: { purpose: inquiry-response, fields: [name, email], from: helpdesk/inquiry, to: subject }
    stores:
      inquiry:
        fields: [name, email]
        events: [inquiryClosedOn]
${keeps}        deletes: { by: purge-inquiries, within: 14d }
`

export const retentionLong: FindingPage = {
  title: { en: 'A store keeps a field too long', ja: '保存期間が長すぎる' },
  says: {
    en: 'A store keeps fields, once the person has asked for their deletion, past everything that keeps them. There is one finding for each rule that ends before, and one for all fields that no rule keeps.',
    ja: '本人から消去の申出があった後も、保存先が、項目を保存する根拠がなくなった後まで保存します。指摘は、先に終わる保存規則ごとに1件、保存規則のない項目についてまとめて1件です。',
  },
  why: {
    en: 'When a person asks, what is registered about them is promptly suspended or deleted; only the least that the operations cannot do without is kept back. What that is, the retention rules in force say, and they say it of each field: a rule for invoices keeps no telephone number.',
    ja: '本人から申出があったときは、登録された個人情報を速やかに利用停止または消去します。残すことができるのは、業務に欠かせない必要最小限の情報だけです。それが何かは、適用される保存規則が項目ごとに定めます。たとえば請求書の保存規則は、電話番号を対象としません。',
  },
  fix: {
    en: 'Let it go when the person asks: leave `keeps` out, or write `keeps: schedule`. If a rule of the schedule that is off binds the operator, switch it on under `policy: { base: reference, configure: { extras: [operator.inquiry] } }`.',
    ja: '本人の申出により消去してください。`keeps` を除くか、`keeps: schedule` とします。適用されていない保存規則の対象となる事業者である場合は、`policy: { base: reference, configure: { extras: [operator.inquiry] } }` のように、その保存規則を適用してください。',
  },
  wrong: manifest('        keeps: { for: 5y, from: inquiryClosedOn }\n'),
  right: manifest(''),
}
