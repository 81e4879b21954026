import type { Finding } from '../../../src/gate/model/finding.js'
import { sampleFindings } from './sample-findings.js'

type Variant = { readonly finding: Finding; readonly en: string; readonly ja: string }

function variant<Id extends Finding['id']>(
  id: Id,
  data: Extract<Finding, { readonly id: Id }>['data'],
  en: string,
  ja: string,
  more: Partial<Pick<Finding, 'entity' | 'clauses'>> = {},
): Variant {
  const sample = sampleFindings.find((finding) => finding.id === id)
  return { finding: { ...sample, ...more, data } as Finding, en, ja }
}

/** What the same findings say where they know more, or less. */
export const sampleVariants: readonly Variant[] = [
  variant(
    'accepted-unused',
    { finding: 'transport-plain', at: 'flows/ad-audience', covers: { fields: ['email', 'name'], recipients: ['ad-network'] } },
    'The acceptance of the finding transport-plain of the flow ad-audience covers "email", "name" and "ad-network", which are not found there.',
    'フロー「ad-audience」の指摘「transport-plain」の許容の対象のうち、「email」「name」「ad-network」は見つかりませんでした。',
  ),
  variant(
    'accepted-unused',
    { finding: 'schema-drift', at: 'systems/shop-db', covers: { columns: ['users.email'] } },
    'The acceptance of the finding schema-drift of the system shop-db covers "users.email", which is not found there.',
    'システム「shop-db」の指摘「schema-drift」の許容の対象のうち、「users.email」は見つかりませんでした。',
  ),
  variant(
    'partner-governs',
    { governedBy: 'partner' },
    'The policy of the partner governs the collection point web-shop/guest-form, and not this policy (clause scope.2). Nothing here says whether it is allowed.',
    '取得箇所「web-shop/guest-form」には、このポリシーではなく、取引先のポリシーが適用されます（条項 scope.2）。認められるかどうかは、このポリシーからは分かりません。',
  ),
  variant(
    'partner-governs',
    { governedBy: 'other-site' },
    "Another site's own policy governs the flow ad-audience, and not this policy (clauses links.1 and other-sites.1). Nothing here says whether it is allowed.",
    'フロー「ad-audience」には、このポリシーではなく、その外部サイトのポリシーが適用されます（条項 links.1、other-sites.1）。認められるかどうかは、このポリシーからは分かりません。',
    { entity: 'flows/ad-audience', clauses: ['links.1', 'other-sites.1'] },
  ),
  variant(
    'purpose-not-shown',
    { field: 'email', purpose: 'settlement', collectedAt: [] },
    'The use web-shop/delivery-mail uses the field email address (email) for purpose 3 "settling transactions" (settlement), which is not shown anywhere, as nothing asks the field (clause agreed-use.1).',
    '利用「web-shop/delivery-mail」が利用目的3「取引の決済」（settlement）のために利用する項目「メールアドレス（email）」は、取得の際にその利用目的が示されていません（条項 agreed-use.1）。この項目はどこでも取得されていません。',
  ),
  variant(
    'retention-short',
    { fields: ['name', 'address'], exampleOn: '2026-01-15', goesOn: '2026-01-29', rule: 'jp.tax.document', keptUntil: '2033-05-31' },
    'The store shop-db/order lets the fields name and address go before the retention rule "books and documents for tax" (jp.tax.document) ends: with the person\'s request on 15 January 2026, they go on 29 January 2026, and the rule keeps them until 31 May 2033 (clause discontinuation.2; Corporation Tax Act Enforcement Regulations Art. 59).',
    '保存先「shop-db/order」は、項目「氏名（name）」「住所（address）」を、保存規則「税務上の帳簿書類（jp.tax.document）」による保存の終期より前に消去します（条項 discontinuation.2、法人税法施行規則第59条）。たとえば本人の申出が2026年1月15日の場合、消去は2026年1月29日ですが、2033年5月31日まで保存する必要があります。',
  ),
  variant(
    'retention-long',
    { fields: ['name', 'address'], from: 'fiscalYearEnd', exampleOn: '2026-03-31', goesOn: '2041-03-31', rule: 'jp.tax.document', dueOn: '2033-06-14' },
    'The store shop-db/order keeps the fields name and address longer than it may: with the end of the fiscal year (fiscalYearEnd) on 31 March 2026, they go on 31 March 2041, and must be gone by 14 June 2033, as the retention rule "books and documents for tax" (jp.tax.document) keeps them no longer (clause discontinuation.2).',
    '保存先「shop-db/order」は、項目「氏名（name）」「住所（address）」を、認められる期間を超えて保存します（条項 discontinuation.2）。たとえば「事業年度終了の日（fiscalYearEnd）」が2026年3月31日の場合、消去は2041年3月31日ですが、対応期限は2033年6月14日です。保存規則「税務上の帳簿書類（jp.tax.document）」による保存は、それまでに終わります。',
  ),
  variant(
    'retention-long',
    { fields: ['phone', 'email'], exampleOn: '2026-01-15', from: 'transactedOn', goesOn: '2033-01-15', dueOn: '2026-01-29' },
    'The store shop-db/order keeps the fields telephone number (phone) and email address (email) longer than it may: with the transaction (transactedOn) on 15 January 2026, they go on 15 January 2033, and must be gone by 29 January 2026, as no retention rule keeps them (clause discontinuation.2).',
    '保存先「shop-db/order」は、項目「電話番号（phone）」「メールアドレス（email）」を、認められる期間を超えて保存します（条項 discontinuation.2）。たとえば「取引が行われた日（transactedOn）」が2026年1月15日の場合、消去は2033年1月15日ですが、対応期限は2026年1月29日です。これらの項目を保存する保存規則はありません。',
  ),
  variant(
    'manifest-stale',
    { field: 'name', column: 'users.nick' },
    'The system shop-db says what the column users.nick holds, and the schema has no such column.',
    'システム「shop-db」には列「users.nick」の内容が示されていますが、その列はスキーマにありません。',
    { entity: 'systems/shop-db' },
  ),
  variant(
    'manifest-stale',
    { field: 'name', column: 'users' },
    'The system shop-db says what the column users holds, and the schema has no such column. A column is named with its table: table.column.',
    'システム「shop-db」には列「users」の内容が示されていますが、その列はスキーマにありません。列は、「table.column」のようにテーブルとともに指定してください。',
    { entity: 'systems/shop-db' },
  ),
  variant(
    'schema-drift',
    { column: 'users.my_number', because: 'my_number' },
    'The column users.my_number is personal, though the policy has no field for it, and no store or collection point of the system shop-db accounts for it (clause collection.1). It is recognised by "my_number".',
    '列「users.my_number」は個人情報ですが、これにあたる項目がポリシーに定められておらず、システム「shop-db」のどの保存先・取得箇所にも示されていません（条項 collection.1）。判定の理由は「my_number」です。',
  ),
  variant(
    'schema-drift',
    { column: 'users.nick', field: 'name', because: 'users.nick' },
    'The column users.nick holds the field name, and no store or collection point of the system shop-db accounts for it (clause collection.1). "columns" of the system says so.',
    '列「users.nick」は項目「氏名（name）」にあたりますが、システム「shop-db」のどの保存先・取得箇所にも示されていません（条項 collection.1）。これはシステムの「columns」に示されています。',
  ),
  variant(
    'transfer-abroad',
    { recipient: 'mail-co', country: 'US', advice: [], obligations: ['supervise-recipient'] },
    'The flow notices goes abroad, to the recipient mail-co in the country US (APPI Art. 28). The obligation supervise-recipient applies: Supervise the entrusted party: choose with care, bind by contract, check, and have the data returned or erased at the end.',
    'フロー「notices」は、外国（US）にある提供先「mail-co」への提供です（個人情報保護法第28条）。義務「supervise-recipient」を伴います。その内容は「委託先の監督を行ってください。適切な選定、契約の締結、取扱状況の把握を行い、終了時には個人データを返却または消去させる必要があります」です。',
  ),
  variant(
    'field-uncollected',
    { field: 'gender' },
    'The system analytics holds the field gender, which no collection point asks (clause collection.1).',
    'システム「analytics」が保存する項目「性別（gender）」は、どの取得箇所でも取得されていません（条項 collection.1）。',
    { entity: 'systems/analytics' },
  ),
  variant(
    'field-uncollected',
    { field: 'gender' },
    'The entity elsewhere/analytics names the field gender, which no collection point asks (clause collection.1).',
    '検査対象「elsewhere/analytics」が示す項目「性別（gender）」は、どの取得箇所でも取得されていません（条項 collection.1）。',
    { entity: 'elsewhere/analytics' },
  ),
]
