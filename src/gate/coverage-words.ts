import { counted } from '../explain/en/words.js'
import type { LanguageCode } from '../explain/language.js'
import type { ClauseKind } from '../model/document.js'
import type { Coverage, Covering } from './coverage.js'

/** What is said of a coverage, in one language. */
export interface CoverageWords {
  readonly title: string
  readonly clause: string
  readonly means: string
  readonly kinds: { readonly [Kind in ClauseKind]: string }
  readonly coverings: { readonly [Each in Covering]: string }
  readonly untouched: string
  readonly statements: string
  readonly counts: (counts: Coverage['counts']) => string
  readonly against: (policy: string, manifest: string) => string
  readonly comma: string
  readonly colon: string
}

/** By language. */
export const coverageWords: { readonly [Code in LanguageCode]: CoverageWords } = {
  en: {
    title: 'Clauses and what touches them',
    clause: 'Clause',
    means: 'What it says',
    kinds: { rule: 'rule', obligation: 'obligation', statement: 'statement' },
    coverings: { allows: 'permits or keeps', denies: 'denies, or is broken by', obliges: 'asks a duty of' },
    untouched: 'Clauses that nothing in the manifest touches',
    statements: 'Clauses that no call can check',
    counts: ({ clauses, touched, untouched, statements, entities }) =>
      `${counted(clauses, 'clause')}: ${touched} touched, ${untouched} untouched, ${statements} that no call can check; ${counted(entities, 'collection, use, flow or store', 'collections, uses, flows and stores')} asked about`,
    against: (policy, manifest) => `policy ${policy}, manifest ${manifest}`,
    comma: ', ',
    colon: ': ',
  },
  ja: {
    title: '条項と、それにかかわるもの',
    clause: '条項',
    means: '内容',
    kinds: { rule: '規則', obligation: '義務', statement: '宣言' },
    coverings: { allows: '認める・保存させるもの', denies: '認めない・反しているもの', obliges: '義務または助言を伴うもの' },
    untouched: 'マニフェストのどれもかかわらない条項',
    statements: '個々の判断では確かめられない条項',
    counts: ({ clauses, touched, untouched, statements, entities }) =>
      `条項 ${clauses}：かかわりあり ${touched}、かかわりなし ${untouched}、確かめられないもの ${statements}。取得・利用・フロー・保存先 ${entities}`,
    against: (policy, manifest) => `ポリシー ${policy}、マニフェスト ${manifest}`,
    comma: '、',
    colon: '：',
  },
}
