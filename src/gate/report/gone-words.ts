import type { LanguageCode } from '../../explain/language.js'
import { plainly } from '../../explain/plainly.js'
import type { BaselineEntry } from '../model/report.js'

/** What is said of findings that the baseline knows and that are no longer found. */
interface Gone {
  /** What they are called, as they are counted. */
  readonly term: string
  readonly sentence: (entry: BaselineEntry) => string
}

/** The words for what a baseline knows in vain: it fails until it is taken out. */
export const goneWords: { readonly [Code in LanguageCode]: Gone } = {
  en: {
    term: 'known and no longer found',
    sentence: (entry) => {
      const { id, entity } = plainly(entry)
      return `The baseline knows the finding ${id} of ${entity}, which is no longer found: take it out of the baseline.`
    },
  },
  ja: {
    term: '既知で解消済み',
    sentence: (entry) => {
      const { id, entity } = plainly(entry)
      return `ベースラインにある「${entity}」の指摘「${id}」は、見つからなくなりました。ベースラインから除いてください。`
    },
  },
}
