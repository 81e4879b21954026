import type { LanguageCode } from '../../explain/language.js'

/** What a comment does not show because it would be too long. */
export interface LeftOut {
  readonly changes: number
  readonly faults: number
  readonly findings: number
}

/** The words that only Markdown has. */
export const markdownWords: { readonly [Code in LanguageCode]: { readonly leftOut: (left: LeftOut) => string } } = {
  en: {
    leftOut: (left) => {
      const each = present(left).map(([name, count]) => `${count} ${count === 1 ? name.slice(0, -1) : name}`)
      return `Left out, as there is no room for more: ${each.join(', ')}. The other outputs show everything.`
    },
  },
  ja: {
    leftOut: (left) => {
      const names = { changes: '変更', faults: '不備', findings: '指摘' }
      const each = present(left).map(([name, count]) => `${names[name]} ${count}`)
      return `長さの上限のため、次のものを省略しました：${each.join('、')}。すべては、ほかの形式の出力にあります。`
    },
  },
}

function present({ changes, faults, findings }: LeftOut): readonly (readonly [keyof LeftOut, number])[] {
  const all = [
    ['changes', changes],
    ['faults', faults],
    ['findings', findings],
  ] as const
  return all.filter(([, count]) => count > 0)
}
