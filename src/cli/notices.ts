import type { LanguageCode } from '../explain/language.js'

/** What the command line says of itself, beside what is wrong with a call. */
export interface Notices {
  /** Before a mistake. */
  readonly error: string
  readonly ownFault: string
  readonly started: (manifest: string) => string
  readonly baselineWritten: (baseline: string) => string
  readonly leftOut: (file: string, findings: number) => string
}

/** By language. */
export const notices: { readonly [Code in LanguageCode]: Notices } = {
  en: {
    error: 'error: ',
    ownFault: 'clausewise has a fault of its own: ',
    started: (manifest) => `${manifest} is written; \`clausewise check ${manifest}\` says what is next`,
    baselineWritten: (baseline) => `baseline written: ${baseline}`,
    leftOut: (file, findings) => `${file}: ${findings} findings left out, the least of them`,
  },
  ja: {
    error: 'エラー：',
    ownFault: 'clausewise自身の不具合です：',
    started: (manifest) => `${manifest}を書き出しました。次は \`clausewise check ${manifest}\` を実行してください`,
    baselineWritten: (baseline) => `ベースラインを書き出しました：${baseline}`,
    leftOut: (file, findings) => `${file}：軽い指摘を${findings}件省略しました`,
  },
}
