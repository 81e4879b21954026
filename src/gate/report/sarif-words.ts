import type { LanguageCode } from '../../explain/language.js'
import type { Related } from '../model/location.js'

interface SarifWords {
  /** What a link to a related place says. */
  readonly related: { readonly [Role in Related['role']]: string }
  /** Before the links. */
  readonly see: string
  /** The parts of a finding's page. */
  readonly why: string
  readonly fix: string
  readonly wrong: string
  readonly right: string
  readonly page: string
  /** Why a result is suppressed. */
  readonly accepted: string
  readonly known: string
  readonly root: string
}

/** The words that only SARIF has. */
export const sarifWords: { readonly [Code in LanguageCode]: SarifWords } = {
  en: {
    related: {
      anchor: 'what the alias stands for',
      store: 'the store',
      collection: 'where it is asked',
      recipient: 'the recipient',
      twin: 'what says the same',
      accepted: 'where it is accepted',
    },
    see: 'See',
    why: 'Why it matters',
    fix: 'What to do',
    wrong: 'Wrong',
    right: 'Right',
    page: 'Page',
    accepted: 'Accepted in the manifest.',
    known: 'Known in the baseline.',
    root: 'The root of the repository.',
  },
  ja: {
    related: {
      anchor: 'エイリアスの指す箇所',
      store: '保存先',
      collection: '取得する箇所',
      recipient: '提供先',
      twin: '同じ内容の箇所',
      accepted: '許容した箇所',
    },
    see: '参照',
    why: 'なぜ問題か',
    fix: '対処',
    wrong: '誤った例',
    right: '正しい例',
    page: 'ページ',
    accepted: 'マニフェストで許容されています。',
    known: 'ベースラインに記録された既知のものです。',
    root: 'リポジトリのルート。',
  },
}
