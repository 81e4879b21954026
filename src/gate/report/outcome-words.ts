import type { LanguageCode } from '../../explain/language.js'
import type { Report } from '../model/report.js'
import { failures, isShort, outcomeOf, thresholdOf } from './outcome.js'
import type { ReportOptions } from './report-options.js'

interface OutcomeWords {
  /** As a headline. */
  readonly unaccounted: string
  /** Too few columns are accounted for, as shares in per cent. */
  readonly tooFew: (accounted: number, personal: number, share: string, wanted: string) => string
  /** Of a build that passes all the same, how many would fail. */
  readonly advisory: (failing: number) => string
  readonly advisoryTooFew: string
}

const outcomeWords: { readonly [Code in LanguageCode]: OutcomeWords } = {
  en: {
    unaccounted: 'too few columns are accounted for',
    tooFew: (accounted, personal, share, wanted) =>
      `too few personal columns are accounted for: ${accounted} of ${personal}, which is ${share}%; ${wanted}% is wanted`,
    advisory: (failing) => `advisory: this passes, and would have failed: ${failing === 1 ? '1 finding' : `${failing} findings`}`,
    advisoryTooFew: 'advisory: this passes, and would have failed',
  },
  ja: {
    unaccounted: '示されている列が足りません',
    tooFew: (accounted, personal, share, wanted) =>
      `マニフェストに示されている個人情報の列が足りません：${personal}列のうち${accounted}列（${share}%）であり、求められる${wanted}%に達していません`,
    advisory: (failing) => `参考扱いのため合格としますが、本来は不合格です：指摘${failing}件`,
    advisoryTooFew: '参考扱いのため合格としますが、本来は不合格です',
  },
}

/** That too few columns are accounted for, as a headline. */
export function unaccounted(language: LanguageCode): string {
  return outcomeWords[language].unaccounted
}

/** What fails, or would, beside the findings. */
export function outcomeNotes(report: Report, options: ReportOptions): readonly string[] {
  return [tooFewOf(report, options), advisoryOf(report, options)].filter((note) => note !== undefined)
}

/** That too few columns are accounted for, which shares there are, and what is wanted; nothing where enough are. */
export function tooFewOf(report: Report, { minAccounted = 0, language }: Pick<ReportOptions, 'minAccounted' | 'language'>): string | undefined {
  if (!isShort(report, { minAccounted })) return undefined
  const { personal, accounted } = report.counts.columns
  // Rounded down, so that what is too little does not look like enough.
  const perCent = (share: number) => String(Math.floor(Number((share * 1000).toFixed(6))) / 10)
  return outcomeWords[language].tooFew(accounted, personal, perCent(accounted / personal), String(Number((minAccounted * 100).toFixed(6))))
}

/** That the build passes all the same, and what would fail; nothing where it is no advice, where nothing fails, and where what is wrong fails all the same. */
function advisoryOf(report: Report, options: ReportOptions): string | undefined {
  if (options.advisory !== true) return undefined
  const { advisory, advisoryTooFew } = outcomeWords[options.language]
  const outcome = outcomeOf(report, thresholdOf(options))
  if (outcome === 'findings') return advisory(failures(report, options))
  return outcome === 'unaccounted' ? advisoryTooFew : undefined
}
