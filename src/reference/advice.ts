import type { DutyRule } from '../model/document.js'
import { consentNeeded } from './consent-needed.js'
import type { Citation, ClauseId, DutyCondition } from './names.js'

/** The grounds on which a recipient abroad needs thought: an inquiry based on law is exempt, and so are 6 and 8 where no consent is needed. */
const abroad = [{ ground: ['entrustment', 'subcontractor', 'succession'] }, ...consentNeeded] as const satisfies readonly DutyCondition[]

/** What the caller should know although the policy allows it. Advice never changes the outcome. */
export const advice = {
  'no-individual-number': {
    laws: ['My Number Act Art. 19', 'My Number Act Art. 20'],
    means: {
      en: 'Neither collect nor keep the individual number on a My Number card: cover it before a copy is made.',
      ja: 'マイナンバーカードの個人番号は収集も保管もできません。写しを取る前に番号を隠してください。',
    },
    when: { verb: 'canCollect', asked: 'identity-document' },
  },
  'purpose-too-vague': {
    laws: ['APPI Art. 17(1)'],
    means: {
      en: 'This purpose of use is stated too vaguely for the Act. Tell the person more precisely what it is used for.',
      ja: 'この利用目的は、法律が求める利用目的の特定として十分でないおそれがあります。何に利用するのかを本人により具体的に示すことを推奨します。',
    },
    when: { verb: 'canUse', purpose: ['marketing-and-improvement', 'contact'] },
  },
  'corporate-reply-may-be-disclosure': {
    laws: ['APPI Art. 27(1)'],
    means: {
      en: 'A reply about one person to a colleague may be a provision to the corporation, which is a third party, unless the corporation itself is the customer and gave the data.',
      ja: '本人に関する回答を同じ法人の別の従業者に送ると、法人が契約の当事者として情報を渡した場合を除き、法人への第三者提供にあたるおそれがあります。',
    },
    when: { verb: 'canUse', purpose: 'inquiry-response', recipientRelation: 'same-corporation' },
  },
  'specific-consent-must-be-real': {
    laws: ['APPI Art. 27(1)'],
    means: {
      en: 'Use of its own makes the subcontractor a third party. The consent must stand in the individual terms and be given before the provision.',
      ja: '業務委託先が自らのために利用する場合は第三者提供にあたります。個別規約により、提供前にあらかじめ本人の同意を得ている必要があります。',
    },
    when: { ground: 'subcontractor', recipientUse: 'beyond-purposes' },
  },
  'appi-consent-needed': {
    laws: ['APPI Art. 27(1)'],
    means: {
      en: 'The policy allows this, yet the Act asks for the prior consent of the principal. Get it, or find a ground that the Act knows.',
      ja: '本ポリシーでは認められますが、法律上はあらかじめ本人の同意が必要です。同意を得るか、法律の認める提供の根拠を確認してください。',
    },
    when: { any: consentNeeded },
  },
  'not-statistics': {
    laws: ['APPI Art. 41', 'APPI Art. 43'],
    means: {
      en: 'An analysis with a row for each person is no statistic. Anonymised information has duties of its own, and pseudonymised information may not be given out.',
      ja: '個人ごとの行を含む分析結果は統計情報にあたりません。匿名加工情報には固有の義務があり、仮名加工情報は第三者に提供できません。',
    },
    when: { ground: 'aggregate', derivedBy: 'analysis' },
  },
  'answer-only-what-is-asked': {
    laws: ['APPI Art. 27(1)(i)'],
    means: {
      en: 'Answer what the inquiry asks and no more. The content of communications takes a warrant.',
      ja: '照会された事項に限って回答してください。通信の内容の提供には令状が必要です。',
    },
    when: { ground: 'legal-inquiry' },
  },
  'share-sale-is-not-succession': {
    laws: ['APPI Art. 27(5)(ii)'],
    means: {
      en: 'A sale of shares is no succession of a business, and neither is a transfer within a group.',
      ja: '株式の譲渡は事業の承継にあたりません。単なるグループ内での移転も同様です。',
    },
    when: { ground: 'succession' },
  },
  'foreign-recipient': {
    laws: ['APPI Art. 28'],
    means: {
      en: 'The recipient is a third party in a foreign country, and entrustment and succession are no exception. Have consent that tells of the country and its protection, or see that the recipient keeps equivalent measures.',
      ja: '提供先は外国にある第三者です。委託や事業の承継の場合も例外ではありません。その国の制度等を情報提供したうえで本人の同意を得るか、提供先が同等の措置を講じていることを確認してください。',
    },
    when: { recipientCountry: 'foreign', any: abroad },
  },
  'foreign-recipient-adequate': {
    laws: ['APPI Art. 28'],
    means: {
      en: 'The recipient is abroad, in a country whose protection counts as adequate (the EEA or the United Kingdom): the rules for recipients at home apply.',
      ja: '提供先は外国にありますが、同等の保護水準にあると認められた国（EEAまたは英国）であるため、国内の提供先と同じ規律が適用されます。',
    },
    when: { recipientCountry: 'adequate', any: abroad },
  },
  'joint-use-notice-missing': {
    laws: ['APPI Art. 27(5)(iii)'],
    means: {
      en: 'Sharing with a partner is joint use only if the person was told of it: the items, the users, their purposes, and who is responsible. The published policy does not say.',
      ja: '取引先との共有が共同利用にあたるには、項目、利用者の範囲、利用目的および管理責任者をあらかじめ本人に通知等している必要がありますが、公表されたポリシーには記載がありません。',
    },
    when: { verb: 'governs', governedBy: 'partner' },
  },
  'widened-purpose-needs-consent': {
    laws: ['APPI Art. 17(2)', 'APPI Art. 18(1)'],
    means: {
      en: 'This version adds a purpose or a ground. For what was collected before, it holds only if reasonably related to the old purpose, or with consent.',
      ja: 'このバージョンでは、利用目的または提供の根拠が追加されています。以前に取得した情報については、変更前の利用目的と関連性がある範囲か、本人の同意がある場合に限られます。',
    },
    when: { verb: 'policyInForce', widened: true },
  },
  'exclusion-may-be-void': {
    laws: ['Consumer Contract Act Art. 8'],
    means: {
      en: 'Towards a consumer, an exclusion of all liability may be void.',
      ja: '消費者に対して責任の全部を免除する条項は、無効とされることがあります。',
    },
    when: { verb: 'passwordLiability', matched: true },
  },
  'card-in-unalterable-document': {
    laws: ['Installment Sales Act Art. 35-16'],
    means: {
      en: 'A card number stands in a document that must stay unaltered. The number goes all the same; keep card numbers out of such documents.',
      ja: '改変してはならない文書にカード番号が含まれています。その場合でもカード番号は消去します。このような文書にカード番号を含めないでください。',
    },
    when: { verb: 'planDeletion', neverKeptInDocument: true },
  },
  'promptly-over-thirty-days': {
    clause: 'discontinuation.1',
    means: {
      en: 'The policy takes more than thirty days for “promptly”. That is hard to defend.',
      ja: '「速やかに」の日数が30日を超えています。速やかな対応と認められないおそれがあります。',
    },
    when: { verb: 'planDeletion', promptlyOverThirtyDays: true },
  },
} as const satisfies Record<string, DutyRule<ClauseId, Citation, DutyCondition>>
