import type { Text } from '../model/text.js'
import type { grounds } from './grounds.js'
import type { EventName, FactTypes } from './names.js'
import type { parameters } from './parameters.js'

type Attestations = (typeof grounds)[keyof typeof grounds]['attests'][number]
type AttestationName = Attestations extends infer Asked ? (Asked extends { readonly name: infer Name } ? Name : Asked) : never
type Word = { [Fact in keyof FactTypes]: FactTypes[Fact] extends readonly (infer One)[] ? One : never }[keyof FactTypes]
type ParameterWord = (typeof parameters.companyForm.oneOf)[number]

/** What the names mean that stand for themselves: facts and their words, attestations, events, parameters and their words. None may be forgotten. */
export const glossary = {
  // facts: those that are true or false as what is then the case
  necessary: { en: 'it is necessary', ja: '必要であること' },
  consentDifficult: { en: 'consent is hard to get', ja: '本人の同意を得ることが困難であること' },
  need: { en: 'what the subcontractor needs it for', ja: '業務委託先が必要とする理由' },
  recipientUse: { en: 'what the subcontractor uses it for', ja: '業務委託先による利用の範囲' },
  specificConsent: { en: 'there is specific consent in the individual terms', ja: '個別規約による本人の同意があること' },
  derivedBy: { en: 'how it was derived', ja: '情報を得た方法' },
  identifiable: { en: 'a customer can be identified', ja: 'お客様を識別できること' },
  institution: { en: 'the institution that inquires', ja: '照会した機関' },
  formal: { en: 'the inquiry is formal', ja: '照会が正式なものであること' },
  basedOnLaw: { en: 'the inquiry is based on law', ja: '照会が法令に基づくこと' },
  hasJurisdiction: { en: 'the authority has jurisdiction', ja: '機関が管轄権を有すること' },
  protects: { en: 'what is protected', ja: '守る対象' },
  whose: { en: 'whose interest is protected', ja: '利益を守られる者' },
  event: { en: 'how the business passes on', ja: '事業の承継の事由' },
  threatened: { en: 'what is in danger', ja: '危険にさらされているもの' },
  immediateDanger: { en: 'the danger is immediate', ja: '差し迫った危険があること' },
  urgentNeed: { en: 'the need is urgent', ja: '緊急の必要があること' },
  lossYear: { en: 'a tax loss of the year is carried forward', ja: '欠損金の繰越しの対象となる事業年度であること' },
  consumer: { en: 'the person is a consumer', ja: '消費者であること' },
  recordForm: { en: 'form of the record', ja: '記録の形式' },
  // words of facts
  'provide-services': { en: 'to provide the services', ja: 'サービスの提供' },
  'improve-services': { en: 'to improve the services', ja: 'サービスの改善' },
  neither: { en: 'neither', ja: 'いずれでもない' },
  'within-purposes': { en: 'within the company’s purposes', ja: '当社の利用目的の範囲内' },
  'beyond-purposes': { en: 'beyond the company’s purposes', ja: '当社の利用目的の範囲外' },
  aggregation: { en: 'aggregation', ja: '集計' },
  analysis: { en: 'analysis', ja: '分析' },
  police: { en: 'the police', ja: '警察' },
  prosecutor: { en: 'a public prosecutor', ja: '検察官' },
  court: { en: 'a court', ja: '裁判所' },
  'tax-authority': { en: 'a tax authority', ja: '税務当局' },
  'administrative-authority': { en: 'an administrative authority', ja: '行政機関' },
  'other-public-institution': { en: 'another public institution', ja: 'その他の公的機関' },
  'not-public': { en: 'no public institution', ja: '公的機関ではない' },
  rights: { en: 'rights', ja: '権利' },
  property: { en: 'property', ja: '財産' },
  services: { en: 'services', ja: 'サービス' },
  'none-of-these': { en: 'none of these', ja: 'いずれでもない' },
  company: { en: 'the company', ja: '当社' },
  'third-party': { en: 'a third party', ja: '第三者' },
  both: { en: 'both', ja: '当社および第三者' },
  merger: { en: 'a merger', ja: '合併' },
  'company-split': { en: 'a company split', ja: '会社分割' },
  'business-transfer': { en: 'a transfer of the business', ja: '事業譲渡' },
  'other-succession': { en: 'another succession', ja: 'その他の事業の承継' },
  'not-a-succession': { en: 'no succession', ja: '事業の承継ではない' },
  life: { en: 'life', ja: '生命' },
  body: { en: 'body', ja: '身体' },
  ordinary: { en: 'an ordinary record', ja: '通常の記録' },
  contract: { en: 'a contract that serves as the record', ja: '契約書等をもって代える記録' },
  batch: { en: 'a batch record of continuous provision', ja: '継続的な提供を一括した記録' },
  // attestations
  assertedBy: { en: 'who asserts it', ja: '表明した者' },
  reference: { en: 'reference for the record', ja: '参照番号' },
  agreement: { en: 'the contract with the recipient', ja: '提供先との契約' },
  consentReference: { en: 'reference of the specific consent', ja: '個別規約による同意の参照番号' },
  method: { en: 'how identification was excluded', ja: '識別できないようにした方法' },
  legalBasis: { en: 'provision of law', ja: '根拠となる法令の条項' },
  concern: { en: 'the right at stake and what threatens it', ja: '守る権利等とそれを脅かすもの' },
  eventDescription: { en: 'description of the succession', ja: '事業の承継の内容' },
  // events, as a period counts from them
  fiscalYearEnd: { en: 'the end of the fiscal year', ja: '事業年度終了の日' },
  booksClosedOn: { en: 'the closing of the books', ja: '帳簿の閉鎖の日' },
  transactedOn: { en: 'the transaction', ja: '取引が行われた日' },
  lastEntryOn: { en: 'the last entry in the ledger', ja: '帳簿等に最終の記載をした日' },
  contractEndedOn: { en: 'the end of the contract', ja: '契約が終了した日' },
  inquiryClosedOn: { en: 'the close of the inquiry', ja: 'お問い合わせへの対応が終了した日' },
  mailStoppedOn: { en: 'the end of advertising mail', ja: '広告宣伝メールの送信をしなくなった日' },
  lastAdMailOn: { en: 'the last advertising mail', ja: '最後に広告宣伝メールを送信した日' },
  recordMadeOn: { en: 'the making of the record', ja: '記録を作成した日' },
  lastProvidedOn: { en: 'the last provision', ja: '最後に提供した日' },
  // parameters and their words
  promptlyDays: { en: 'the days that “promptly” means', ja: '「速やかに」の日数' },
  filingExtensionMonths: { en: 'the extension of the filing term', ja: '申告期限の延長月数' },
  companyForm: { en: 'form of the company', ja: '事業者の形態' },
  KK: { en: 'stock company', ja: '株式会社' },
  GK: { en: 'limited liability company', ja: '合同会社' },
  'sole-trader': { en: 'sole trader', ja: '個人事業主' },
} satisfies Record<keyof FactTypes | Word | AttestationName | EventName | keyof typeof parameters | ParameterWord, Text>
