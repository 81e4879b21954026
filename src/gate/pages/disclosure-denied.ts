import type { FindingPage } from './finding-page.js'

const manifest = (kind: string) => `clausewise: 1
policy: reference

systems:
  shop:
    collects:
      checkout: { fields: [name, address], shown: [order-fulfilment] }
    stores:
      order:
        fields: [name, address]
        events: [fiscalYearEnd]
        keeps: schedule
        deletes: { by: purge-orders, within: 14d }

recipients:
  parcel-co: { kind: ${kind}, country: JP }

flows:
  parcel-label:
    from: shop/order
    to: parcel-co
    fields: [name, address]
    ground:
      entrustment:
        necessary: true
        purposes: [order-fulfilment]
        assertedBy: logistics
        reference: RA-12
        agreement: C-2026-041
`

export const disclosureDenied: FindingPage = {
  title: { en: 'The policy denies a flow', ja: 'ポリシーが提供を認めない' },
  says: {
    en: 'The policy does not let these fields go to this recipient on the ground that the flow names. Every reason is listed.',
    ja: 'フローが示す提供の根拠では、その項目をその提供先に提供することが認められません。理由はすべて示されます。',
  },
  why: {
    en: 'Personal information is disclosed in the cases that the policy lists, and in no other. Each ground says to which kinds of recipient it leads, which facts it takes, and what is written down for the record. A disclosure without a ground breaks the promise that was published, and is as a rule a breach of APPI Art. 27 too.',
    ja: '個人情報を提供できるのは、ポリシーに列挙された場合に限られます。提供の根拠ごとに、提供先の種類、必要な事実、記録のための記載事項が定められています。根拠のない提供は公表した約束に反し、通常は個人情報保護法第27条にも違反します。',
  },
  fix: {
    en: 'Read the reasons. If the facts are written down wrongly, correct them. If another ground covers the flow, name it: the remedy lists those that it could rest on, open ones first and three at most, and what each lacks. Otherwise do not send the data.',
    ja: '理由を確認してください。事実の記載が誤っている場合は訂正します。別の提供の根拠によって認められる場合は、それを示します。認められる可能性のある提供の根拠（事実により認められるものから順に、3件まで）と、それぞれに足りないものは、対応方法に示されます。いずれにもあたらない場合は、提供しないでください。',
  },
  wrong: manifest('partner'),
  right: manifest('entrusted-party'),
}
