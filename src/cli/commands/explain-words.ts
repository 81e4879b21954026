import type { LanguageCode } from '../../explain/language.js'
import type { CheckName, ClauseKind } from '../../model/document.js'
import type { CitingKind } from './citing.js'

/** What `clausewise explain` says beside the pages of the findings and the texts of the policy. */
export interface ExplainWords {
  readonly says: string
  readonly wrong: string
  readonly right: string
  readonly why: string
  readonly fix: string
  readonly findings: string
  /** The day on which the examples are checked. */
  readonly checkedOn: (day: string) => string
  readonly clause: string
  readonly clausesOf: (policy: string, version: string) => string
  readonly section: string
  readonly means: string
  readonly reading: string
  readonly carried: string
  readonly carriedAs: { readonly [Kind in ClauseKind]: string }
  readonly citedBy: string
  readonly citing: { readonly [Kind in CitingKind]: string }
  readonly checks: { readonly [Name in CheckName]: string }
  readonly prohibitions: { readonly [Transaction in 'sale' | 'rental']: string }
  /** Between what is called something and what is said of it. */
  readonly colon: string
  /** Of a retention rule that is not switched on. */
  readonly off: string
  readonly more: string
}

export const explainWords: { readonly [Code in LanguageCode]: ExplainWords } = {
  en: {
    says: 'What it says',
    wrong: 'Wrong',
    right: 'Right',
    why: 'Why',
    fix: 'What to do',
    findings: 'Findings',
    checkedOn: (day) => `The examples are checked as of ${day}.`,
    clause: 'clause',
    clausesOf: (policy, version) => `Clauses of ${policy}, version ${version}`,
    section: 'Section',
    means: 'What it says',
    reading: 'How it is read',
    carried: 'How it is carried',
    carriedAs: {
      rule: 'A rule: it decides.',
      obligation: 'An obligation: it rides on what is allowed, and says what is then to be done.',
      statement: 'A statement: no call can check it.',
    },
    citedBy: 'What cites it',
    citing: {
      fields: 'fields',
      purposes: 'purposes',
      grounds: 'grounds',
      limits: 'limits of',
      prohibitions: 'prohibitions',
      retention: 'retention rules',
      obligations: 'obligations',
      advice: 'advice',
      checks: 'checks',
    },
    checks: {
      'unknown-field': 'a field that the policy does not declare is denied',
      'unknown-purpose': 'a use for a purpose that the policy does not list is denied',
      'unknown-ground': 'a disclosure on a ground that the policy does not list is denied',
      'use-not-agreed': 'a use for a purpose that the person has not agreed to is denied',
      'disclosure-not-agreed': 'a disclosure that serves a purpose the person has not agreed to is denied',
      discontinued: 'what the person asked to stop is denied',
      retained: 'what a retention rule keeps stays open to what the rule names',
      'governed-by-partner': 'the policy of the partner who directed the collection governs',
      'linked-from-ours': 'a site that ours links to has its own policy',
      'linking-to-ours': 'a site that links to ours has its own policy',
      'governed-by-none': 'who neither uses the services nor transacts is outside the policy',
      'governed-by-ours': 'the policy governs',
      'password-matched': 'whether the company bears what came of a password’s use',
      revised: 'a version that has one before it is a revision',
      'newest-applies': 'the newest version in force applies',
    },
    prohibitions: { sale: 'sale is denied on every ground', rental: 'rental is denied on every ground' },
    colon: ': ',
    off: ' (switched off)',
    more: 'clausewise explain <finding | clause> says more of one.',
  },
  ja: {
    says: '内容',
    wrong: '誤った例',
    right: '正しい例',
    why: '理由',
    fix: '対応方法',
    findings: '指摘',
    checkedOn: (day) => `例の基準日は${day}です。`,
    clause: '条項',
    clausesOf: (policy, version) => `ポリシー「${policy}」バージョン${version}の条項`,
    section: '章',
    means: '内容',
    reading: '解釈',
    carried: '種類',
    carriedAs: {
      rule: '規則：可否を定めます。',
      obligation: '義務：認められた取扱いに伴い、行うべきことを示します。',
      statement: '宣言：リクエストによって確かめることはできません。',
    },
    citedBy: 'この条項を引用するもの',
    citing: {
      fields: '項目',
      purposes: '利用目的',
      grounds: '提供の根拠',
      limits: '次のものの制限',
      prohibitions: '禁止',
      retention: '保存規則',
      obligations: '義務',
      advice: '留意事項',
      checks: '判定',
    },
    checks: {
      'unknown-field': 'ポリシーに定められていない項目は認められません',
      'unknown-purpose': 'ポリシーに列挙されていない利用目的での利用は認められません',
      'unknown-ground': 'ポリシーに列挙されていない提供の根拠による提供は認められません',
      'use-not-agreed': '本人が同意していない利用目的での利用は認められません',
      'disclosure-not-agreed': '本人が同意していない利用目的のための提供は認められません',
      discontinued: '本人から停止または消去の申出があったものは認められません',
      retained: '保存規則により保存されるものは、その保存規則が示す範囲で認められます',
      'governed-by-partner': '取得を指示した取引先のポリシーが適用されます',
      'linked-from-ours': '当サイトのリンク先の外部サイトには、そのサイトのポリシーが適用されます',
      'linking-to-ours': '当サイトへのリンク元の外部サイトには、そのサイトのポリシーが適用されます',
      'governed-by-none': 'サービスの利用も取引もしない方は、適用範囲外です',
      'governed-by-ours': 'このポリシーが適用されます',
      'password-matched': 'パスワードの使用により生じたことについて、当社が責任を負うかどうか',
      revised: '前のバージョンがあるバージョンは、改定です',
      'newest-applies': '施行されている最新のバージョンが適用されます',
    },
    prohibitions: { sale: '販売は、どの提供の根拠によっても認められません', rental: '貸与は、どの提供の根拠によっても認められません' },
    colon: '：',
    off: '（無効）',
    more: 'clausewise explain <指摘 | 条項> で、それぞれの解説を表示します。',
  },
}
