import type { ConditionOn } from '../model/condition.js'
import type { RetentionRule } from '../model/document.js'
import type { Citation, ClauseId, EventName, FactTypes, FieldName, GroundKey, PurposeKey, RecordName } from './names.js'

type HoldingCondition = ConditionOn<FactTypes, 'lossYear' | 'consumer' | 'recordForm', unknown>

/**
 * The retention schedule for Japan: one rule, one period, one event it counts from. The longest that covers a holding wins.
 * A rule cites the provision that sets its period; the law's own entry says which act that provision stands under.
 * Marked `extra`: only some operators are bound, or only some choose it.
 */
export const retention = {
  // Orders, contracts, receipts, invoices, made or received, on paper or electronic. Whichever return a company files, the period is the same.
  'jp.tax.document': {
    clause: 'discontinuation.2',
    laws: [
      'Corporation Tax Act Enforcement Regulations Art. 59',
      'Corporation Tax Act Enforcement Regulations Art. 67',
      'Consumption Tax Act Enforcement Order Art. 50',
      'Consumption Tax Act Enforcement Order Art. 70-13',
      'Electronic Books Preservation Act Enforcement Regulations Art. 4',
    ],
    means: { en: 'books and documents for tax', ja: '税務上の帳簿書類' },
    records: ['order', 'invoice', 'contract'],
    fields: ['name', 'address', 'payment'],
    keep: { from: 'fiscalYearEnd', links: [{ months: 2, plusMonths: 'filingExtensionMonths' }, { years: 7 }] },
    purposes: ['settlement'],
    grounds: [],
  },
  'jp.tax.loss-year': {
    clause: 'discontinuation.2',
    laws: ['Corporation Tax Act Enforcement Regulations Art. 26-3'],
    means: { en: 'books and documents of a year whose tax loss is carried forward', ja: '欠損金の繰越しの対象となる事業年度の帳簿書類' },
    records: ['order', 'invoice', 'contract'],
    fields: ['name', 'address', 'payment'],
    when: { lossYear: true },
    keep: { from: 'fiscalYearEnd', links: [{ months: 2, plusMonths: 'filingExtensionMonths' }, { years: 10 }] },
    purposes: ['settlement'],
    grounds: [],
  },
  // The successor to a business takes its books over.
  'jp.companies.books': {
    clause: 'discontinuation.2',
    laws: [
      { law: 'Companies Act Art. 432', when: { companyForm: 'KK' } },
      { law: 'Companies Act Art. 615', when: { companyForm: 'GK' } },
      { law: 'Commercial Code Art. 19', when: { companyForm: 'sole-trader' } },
    ],
    means: { en: 'accounting books and important business materials', ja: '会計帳簿および事業に関する重要な資料' },
    records: ['invoice', 'contract'],
    fields: ['name', 'address', 'payment'],
    keep: { from: 'booksClosedOn', links: [{ years: 10 }] },
    purposes: ['settlement'],
    grounds: ['succession'],
  },
  // Of a provision made or received. The person may ask to see it (APPI Art. 33(5)).
  'jp.appi.record': {
    clause: 'discontinuation.2',
    laws: ['APPI Enforcement Rules Art. 21', 'APPI Enforcement Rules Art. 25'],
    means: { en: 'record of a third-party provision', ja: '第三者提供記録' },
    records: ['disclosure-record'],
    fields: ['name'],
    when: { recordForm: ['ordinary', 'batch'] },
    keep: { from: 'recordMadeOn', links: [{ years: 3 }] },
    purposes: ['inquiry-response'],
    grounds: [],
  },
  // Beside jp.appi.record, which counts from the day the record was made: the later end counts.
  'jp.appi.record.batch': {
    clause: 'discontinuation.2',
    laws: ['APPI Enforcement Rules Art. 21', 'APPI Enforcement Rules Art. 25'],
    means: { en: 'batch record of continuous provision', ja: '継続的な提供を一括した第三者提供記録' },
    records: ['disclosure-record'],
    fields: ['name'],
    when: { recordForm: 'batch' },
    keep: { from: 'lastProvidedOn', inclusive: true, links: [{ years: 3 }] },
    purposes: ['inquiry-response'],
    grounds: [],
  },
  'jp.appi.record.contract': {
    clause: 'discontinuation.2',
    laws: ['APPI Enforcement Rules Art. 21', 'APPI Enforcement Rules Art. 25'],
    means: { en: 'contract that serves as the record of a provision', ja: '第三者提供記録に代わる契約書等' },
    records: ['disclosure-record'],
    fields: ['name'],
    when: { recordForm: 'contract' },
    keep: { from: 'lastProvidedOn', inclusive: true, links: [{ years: 1 }] },
    purposes: ['inquiry-response'],
    grounds: [],
  },
  // While mail is sent the record is kept. After an administrative order the law asks a year instead of a month:
  // an operator under one declares its own rule.
  'jp.mail.consent': {
    clause: 'discontinuation.2',
    laws: ['Specified Electronic Mail Act Enforcement Regulations Art. 4'],
    means: { en: 'proof of consent to advertising mail', ja: '広告宣伝メールへの同意の記録' },
    records: ['consent'],
    fields: ['email', 'name'],
    keep: { from: 'mailStoppedOn', links: [{ months: 1 }] },
    purposes: [],
    grounds: [],
  },
  'jp.mail.consent.consumer': {
    clause: 'discontinuation.2',
    laws: ['Specified Commercial Transactions Act Art. 12-3'],
    means: { en: 'proof of a consumer’s consent to mail-order advertising', ja: '通信販売の電子メール広告に対する消費者の承諾の記録' },
    records: ['consent'],
    fields: ['email', 'name'],
    when: { consumer: true },
    keep: { from: 'lastAdMailOn', links: [{ years: 3 }] },
    purposes: [],
    grounds: [],
  },
  // A bank, a card company, a dealer in real estate or precious metals and the like; not an ordinary shop.
  'jp.aml.verification': {
    clause: 'discontinuation.2',
    laws: ['Act on Prevention of Transfer of Criminal Proceeds Art. 6'],
    means: { en: 'verification record of a specified business operator', ja: '特定事業者の確認記録' },
    records: ['identity-check'],
    fields: ['name', 'address', 'birth-date', 'occupation', 'identity-document'],
    keep: { from: 'contractEndedOn', links: [{ years: 7 }] },
    purposes: [],
    grounds: [],
    extra: true,
  },
  'jp.aml.transaction': {
    clause: 'discontinuation.2',
    laws: ['Act on Prevention of Transfer of Criminal Proceeds Art. 7'],
    means: { en: 'transaction record of a specified business operator', ja: '特定事業者の取引記録等' },
    records: ['order', 'contract'],
    fields: ['name', 'payment'],
    keep: { from: 'transactedOn', links: [{ years: 7 }] },
    purposes: [],
    grounds: [],
    extra: true,
  },
  // A licensed dealer who buys goods.
  'jp.secondhand.ledger': {
    clause: 'discontinuation.2',
    laws: ['Secondhand Articles Dealer Act Art. 18'],
    means: { en: 'purchase ledger of a second-hand dealer', ja: '古物商の買取りの帳簿' },
    records: ['contract'],
    fields: ['name', 'address', 'occupation', 'birth-date'],
    keep: { from: 'lastEntryOn', links: [{ years: 3 }] },
    purposes: [],
    grounds: [],
    extra: true,
  },
  'operator.inquiry': {
    clause: 'discontinuation.2',
    means: { en: 'inquiries, complaints and requests to delete', ja: 'お問い合わせ、苦情および消去の申出の記録' },
    because: {
      en: 'No law asks for it. Claims can be raised for five years from when their holder knew of them (Civil Code Art. 166(1)); an operator may choose to be able to answer them.',
      ja: '保存を義務付ける法令はありません。権利を行使できることを知った時から5年間は請求を受けることがあるため（民法第166条第1項の消滅時効）、これに備えて事業者の判断で保存します。',
    },
    records: ['inquiry'],
    fields: ['name', 'email', 'phone'],
    keep: { from: 'inquiryClosedOn', links: [{ years: 5 }] },
    purposes: ['inquiry-response'],
    grounds: [],
    extra: true,
  },
} as const satisfies Record<string, RetentionRule<ClauseId, FieldName, PurposeKey, GroundKey, RecordName, EventName, Citation, HoldingCondition>>
