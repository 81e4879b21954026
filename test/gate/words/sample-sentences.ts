import type { FindingId } from '../../../src/gate/model/finding.js'

/** What is said of each sample finding, with the reference policy at hand. */
export const sampleSentences: { readonly [Id in FindingId]: { readonly en: string; readonly ja: string } } = {
  'disclosure-denied': {
    en: 'The policy denies the flow ad-audience to the recipient ad-network on ground 3 "providing the services to the customer" (service-provision). A recipient of the kind "a party entrusted with the handling" (entrusted-party) is not permitted on this ground; the recipient must be of the kind "a business partner" (partner) or "anyone else" (other) (clause disclosure.3). The attestation "reference for the record" (reference), a text for the record, is missing or blank (clause disclosure.3).',
    ja: 'フロー「ad-audience」による提供先「ad-network」への提供は、提供の根拠3「お客様へのサービスの提供」（service-provision）によっては認められません。この提供の根拠で提供できる相手は「取引先（partner）」または「その他の第三者（other）」であり、「委託先（entrusted-party）」に提供することはできません（条項 disclosure.3）。記録のための記載事項「参照番号（reference）」が指定されていないか、空です（条項 disclosure.3）。',
  },
  'use-denied': {
    en: 'The policy denies the use web-shop/campaign for purpose 5 "marketing and improving the services" (marketing-and-improvement). The field card number and the like (payment-card) serves only purpose 3 "settling transactions" (settlement), and so none of the purposes asked (clause collection.1).',
    ja: '利用「web-shop/campaign」は、利用目的5「サービスのマーケティングおよび改善」（marketing-and-improvement）のための利用として認められません。項目「カード番号等（payment-card）」を利用できるのは利用目的3「取引の決済」（settlement）に限られ、今回の利用目的には利用できません（条項 collection.1）。',
  },
  'collection-denied': {
    en: 'The policy denies what the collection point web-shop/age-check asks. The field identity document (identity-document) is collected only to prove other fields, and the request names none that it is to prove (clause collection.2).',
    ja: '取得箇所「web-shop/age-check」における取得は認められません。項目「本人確認書類（identity-document）」は、ほかの項目を証明する目的でのみ取得できますが、証明の対象とする項目が指定されていません（条項 collection.2）。',
  },
  'partner-governs': {
    en: 'The policy of the partner Hotel Group governs the collection point web-shop/guest-form, and not this policy (clause scope.2). Nothing here says whether it is allowed.',
    ja: '取得箇所「web-shop/guest-form」には、このポリシーではなく、取引先「Hotel Group」のポリシーが適用されます（条項 scope.2）。認められるかどうかは、このポリシーからは分かりません。',
  },
  'purpose-not-shown': {
    en: 'The use web-shop/delivery-mail uses the field email address (email) for purpose 2 "orders and their delivery" (order-fulfilment), which is not shown where the field is asked: by the collection point web-shop/signup and the collection point web-shop/checkout (clause agreed-use.1).',
    ja: '利用「web-shop/delivery-mail」が利用目的2「注文商品とその配送に関する確認・連絡」（order-fulfilment）のために利用する項目「メールアドレス（email）」は、取得の際にその利用目的が示されていません（条項 agreed-use.1）。この項目を取得するのは、取得箇所「web-shop/signup」、取得箇所「web-shop/checkout」です。',
  },
  'field-uncollected': {
    en: 'The store analytics/profile holds the field gender, which no collection point asks (clause collection.1).',
    ja: '保存先「analytics/profile」が保存する項目「性別（gender）」は、どの取得箇所でも取得されていません（条項 collection.1）。',
  },
  'field-undeclared': {
    en: 'The flow parcel-label sends "emial", and the policy declares no such field (clause collection.1).',
    ja: 'フロー「parcel-label」が提供する項目「emial」は、ポリシーに定められていません（条項 collection.1）。',
  },
  'field-not-held': {
    en: 'The use web-shop/delivery-mail uses the field email address (email) from shop-db/order, which does not hold it.',
    ja: '利用「web-shop/delivery-mail」が利用する項目「メールアドレス（email）」は、「shop-db/order」に保存されていません。',
  },
  'retention-short': {
    en: 'The store shop-db/order lets the field name go before the retention rule "books and documents for tax" (jp.tax.document) ends: with the transaction (transactedOn) on 15 January 2026, it goes on 15 January 2033, and the rule keeps it until 31 May 2033 (clause discontinuation.2; Corporation Tax Act Enforcement Regulations Art. 59).',
    ja: '保存先「shop-db/order」は、項目「氏名（name）」を、保存規則「税務上の帳簿書類（jp.tax.document）」による保存の終期より前に消去します（条項 discontinuation.2、法人税法施行規則第59条）。たとえば「取引が行われた日（transactedOn）」が2026年1月15日の場合、消去は2033年1月15日ですが、2033年5月31日まで保存する必要があります。',
  },
  'retention-long': {
    en: 'The store shop-db/order keeps the field telephone number (phone) longer than it may: with the transaction (transactedOn) on 15 January 2026, it goes on 15 January 2033, and must be gone by 29 January 2026, as no retention rule keeps it (clause discontinuation.2).',
    ja: '保存先「shop-db/order」は、項目「電話番号（phone）」を、認められる期間を超えて保存します（条項 discontinuation.2）。たとえば「取引が行われた日（transactedOn）」が2026年1月15日の場合、消去は2033年1月15日ですが、対応期限は2026年1月29日です。この項目を保存する保存規則はありません。',
  },
  'event-not-given': {
    en: 'The retention rule "books and documents for tax" (jp.tax.document) counts from the end of the fiscal year (fiscalYearEnd), which the store shop-db/order cannot give: so it keeps the fields name and address for ever (clause discontinuation.2).',
    ja: '保存先「shop-db/order」は、保存規則「税務上の帳簿書類（jp.tax.document）」の起算点となる「事業年度終了の日（fiscalYearEnd）」を示すことができないため、項目「氏名（name）」「住所（address）」の保存に終期がありません（条項 discontinuation.2）。',
  },
  'deletion-missing': {
    en: 'Nothing deletes from the store analytics/profile, which must say what does, and within how many days (clause discontinuation.1).',
    ja: '保存先「analytics/profile」から消去するものが示されていません（条項 discontinuation.1）。何が、何日以内に消去するかを示す必要があります。',
  },
  'deletion-late': {
    en: 'What deletes from the store shop-db/profile takes up to 60 days; the policy promises 14 days at most (clause discontinuation.1).',
    ja: '保存先「shop-db/profile」からの消去には最長で60日かかりますが、ポリシーは14日以内の消去を約束しています（条項 discontinuation.1）。',
  },
  'identity-document-kept': {
    en: 'The store shop-db/identity-check keeps the field identity document (identity-document), which only proves other fields, and no retention rule keeps it (clause collection.2).',
    ja: '保存先「shop-db/identity-check」が保存する項目「本人確認書類（identity-document）」は、ほかの項目を証明するためのものであり、これを保存する保存規則はありません（条項 collection.2）。',
  },
  'transport-plain': {
    en: 'The flow ad-audience goes to the recipient ad-network unencrypted; it must be encrypted (TLS) (clause security.1).',
    ja: 'フロー「ad-audience」は、提供先「ad-network」への送信が暗号化されていません（条項 security.1）。暗号化（TLS）が必要です。',
  },
  'schema-drift': {
    en: 'The column users.birth_date holds the field date of birth (birth-date), and no store or collection point of the system shop-db accounts for it (clause collection.1). It is recognised by "birth_date".',
    ja: '列「users.birth_date」は項目「生年月日（birth-date）」にあたりますが、システム「shop-db」のどの保存先・取得箇所にも示されていません（条項 collection.1）。判定の理由は「birth_date」です。',
  },
  'manifest-stale': {
    en: 'The store shop-db/profile declares the field telephone number (phone), and no column of the schema backs it.',
    ja: '保存先「shop-db/profile」に示された項目「電話番号（phone）」に対応する列が、スキーマにありません。',
  },
  'flow-duplicate': {
    en: 'The flow shipping-label says the same as the flow parcel-label; one of them is enough.',
    ja: 'フロー「shipping-label」の内容は、フロー「parcel-label」と同じです。一方を除いてください。',
  },
  'field-unneeded': {
    en: 'The collection point web-shop/signup asks the field occupation, which no use, flow or retention rule needs (clause use.0).',
    ja: '取得箇所「web-shop/signup」が取得する項目「職業（occupation）」は、どの利用、フロー、保存規則にも必要とされていません（条項 use.0）。',
  },
  'purpose-unused': {
    en: 'The collection point web-shop/signup shows purpose 3 "settling transactions" (settlement), and nothing that it asks is used or sent for that (clause use.0).',
    ja: '取得箇所「web-shop/signup」で示している利用目的3「取引の決済」（settlement）のために、そこで取得する項目が利用または提供されることはありません（条項 use.0）。',
  },
  'system-empty': {
    en: 'Nothing is said of the system crm, which is declared, so nothing of it is checked.',
    ja: 'システム「crm」の内容が示されておらず、検査されません。',
  },
  'recipient-unused': {
    en: 'No flow goes to the recipient old-mail-co, which is declared.',
    ja: '提供先「old-mail-co」に提供するフローはありません。',
  },
  'transfer-abroad': {
    en: 'The flow notices goes abroad, to the recipient mail-co in the country US (APPI Art. 28). The advice foreign-recipient applies: The recipient is a third party in a foreign country, and entrustment and succession are no exception. Have consent that tells of the country and its protection, or see that the recipient keeps equivalent measures.',
    ja: 'フロー「notices」は、外国（US）にある提供先「mail-co」への提供です（個人情報保護法第28条）。留意事項「foreign-recipient」があります。その内容は「提供先は外国にある第三者です。委託や事業の承継の場合も例外ではありません。その国の制度等を情報提供したうえで本人の同意を得るか、提供先が同等の措置を講じていることを確認してください」です。',
  },
  'accepted-expired': {
    en: 'The finding transport-plain of the flow ad-audience was accepted until 31 January 2027, and that day has passed.',
    ja: 'フロー「ad-audience」の指摘「transport-plain」の許容は、2027年1月31日で終わりました。',
  },
  'accepted-expiring': {
    en: 'The finding transport-plain of the flow ad-audience is accepted until 31 January 2027, and fails from the day after.',
    ja: 'フロー「ad-audience」の指摘「transport-plain」の許容は、2027年1月31日で終わります。その翌日から不合格となります。',
  },
  'accepted-unused': {
    en: 'The finding transport-plain of the flow ad-audience is accepted, and is not found there.',
    ja: 'フロー「ad-audience」の指摘「transport-plain」は許容されていますが、見つかりませんでした。',
  },
}
