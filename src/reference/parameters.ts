import type { Parameters } from '../model/document.js'

/** What the operator declares about itself. */
export const parameters = {
  promptlyDays: {
    value: 14,
    from: 1,
    to: 365,
    means: {
      en: 'How many days “promptly” is. No law gives a number; after 14 days a claim under the Act may go to court. More than 30 is advised against.',
      ja: '「速やかに」の日数です。法令に日数の定めはなく、14日は法律上の請求について訴えの提起が可能となる前日までの期間にあたります。30日を超える設定は推奨しません。',
    },
  },
  filingExtensionMonths: {
    value: 0,
    from: 0,
    to: 12,
    means: {
      en: 'By how many months the term for filing the corporation tax return is extended. The tax periods begin that much later.',
      ja: '法人税の申告期限の延長月数です。税務上の保存期間の起算日がその分遅くなります。',
    },
  },
  companyForm: {
    value: 'KK',
    oneOf: ['KK', 'GK', 'sole-trader'],
    means: {
      en: 'The operator’s form: a stock company (KK), a limited liability company (GK) or a sole trader. It settles which law asks for the books.',
      ja: '事業者の形態です。株式会社（KK）、合同会社（GK）または個人事業主（sole-trader）により、帳簿の保存の根拠となる法律が決まります。',
    },
  },
} as const satisfies Parameters
