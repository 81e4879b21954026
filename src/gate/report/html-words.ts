import type { LanguageCode } from '../../explain/language.js'

export interface HtmlWords {
  /** The headline. */
  readonly incomplete: string
  readonly failing: (count: number) => string
  /** Below it: of a check that is not complete, how many findings fail of what was read. */
  readonly ofWhatWasRead: (failing: string) => string
  readonly contents: string
  /** A finding, by its number. */
  readonly finding: (number: number) => string
  /** Behind the name of a section or an owner. */
  readonly howMany: (count: number) => string
  readonly noClause: string
  /** Of the table of everything that was checked. */
  readonly entities: string
  /** Personal columns that the manifest accounts for. */
  readonly accounted: string
  readonly graph: {
    readonly abroad: (country: string) => string
    readonly recipientAbroad: string
    readonly offending: string
    /** Behind the fields of an arrow that stands for several flows. */
    readonly several: (flows: number) => string
    readonly description: (systems: number, recipients: number, arrows: number, offending: number) => string
    readonly asTable: string
    /** Over boxes without a flow. */
    readonly alone: string
    /** Where the picture is wider than the page. */
    readonly scroll: string
    readonly notDrawn: (boxes: number, arrows: number) => string
    readonly nothing: string
  }
  readonly separator: string
  readonly colon: string
  readonly count: (count: number) => string
}

/** The words that only the page has. */
export const htmlWords: { readonly [Code in LanguageCode]: HtmlWords } = {
  en: {
    incomplete: 'Incomplete',
    failing: (count) => (count === 0 ? 'No finding fails' : count === 1 ? '1 finding fails' : `${count} findings fail`),
    ofWhatWasRead: (failing) => `Of what was read: ${failing}.`,
    contents: 'contents',
    finding: (number) => `finding ${number}`,
    howMany: (count) => `${count}`,
    entities: 'what was checked',
    accounted: 'personal columns accounted for',
    noClause: 'No clause of the policy says this.',
    graph: {
      abroad: (country) => `${country}, abroad`,
      recipientAbroad: 'recipient abroad',
      offending: 'with findings that fail, by their numbers',
      several: (flows) => ` (${flows} flows)`,
      description: (systems, recipients, arrows, offending) =>
        `Systems: ${systems}. Recipients: ${recipients}. Arrows between them: ${arrows}, of which ${offending} have findings that fail. The table below says the same.`,
      asTable: 'the same as a table',
      alone: 'without a flow',
      scroll: 'The picture goes on to the right: scroll it sideways, or with the arrow keys.',
      notDrawn: (boxes, arrows) => `Too much to draw (systems and recipients: ${boxes}, arrows between them: ${arrows}): it is a table instead.`,
      nothing: 'There are no systems or recipients.',
    },
    separator: ', ',
    colon: ': ',
    count: (count) => count.toLocaleString('en'),
  },
  ja: {
    incomplete: '検査は未完了です',
    failing: (count) => (count === 0 ? '不合格の指摘はありません' : `不合格の指摘が${count}件あります`),
    ofWhatWasRead: (failing) => `読み取ることができた範囲では、${failing}。`,
    contents: '目次',
    finding: (number) => `指摘${number}`,
    howMany: (count) => `${count}件`,
    entities: '検査したもの',
    accounted: '示されている個人情報の列',
    noClause: 'これを定める条項はありません。',
    graph: {
      abroad: (country) => `${country}（外国）`,
      recipientAbroad: '外国にある提供先',
      offending: '不合格の指摘あり（数字は指摘の番号）',
      several: (flows) => `（${flows}件）`,
      description: (systems, recipients, arrows, offending) =>
        `システム：${systems}件。提供先：${recipients}件。その間の矢印：${arrows}本、うち不合格の指摘があるもの：${offending}本。同じ内容を下の表に示します。`,
      asTable: '表で見る',
      alone: 'フローなし',
      scroll: '図は右に続きます。横にスクロールするか、矢印キーで移動してください。',
      notDrawn: (boxes, arrows) => `図にするには多すぎるため（システムと提供先：${boxes}件、その間の矢印：${arrows}本）、表で示します。`,
      nothing: 'システムと提供先はありません。',
    },
    separator: '、',
    colon: '：',
    count: (count) => count.toLocaleString('en'),
  },
}
