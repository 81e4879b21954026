import { compileNames } from '../compile/names.js'
import { plain } from '../compile/plain.js'
import { standingRule } from '../compile/retention.js'
import type { Document } from '../model/document.js'
import type { Policy } from '../model/policy.js'
import type { Text } from '../model/text.js'
import { needOptions } from './explain-options.js'
import type { LanguageCode } from './language.js'
import { languageOf } from './languages.js'
import { markdownTable } from './markdown-table.js'
import { readDocument } from './read-document.js'
import { retainedFields } from './retained-fields.js'
import { retentionTable } from './retention-table.js'

interface Wording {
  readonly minimums: string
  readonly minimumsHead: readonly string[]
  readonly fields: string
  readonly fieldsHead: readonly string[]
  readonly open: (grounds: string) => string
  readonly on: string
  readonly off: string
  readonly deleted: string
  readonly neverKept: string
  readonly comma: string
  readonly labelled: (key: string, label: string | undefined) => string
}

const wordings: Readonly<Record<LanguageCode, Wording>> = {
  en: {
    minimums: 'Retention minimums',
    minimumsHead: ['Rule', 'Kept in', 'Fields', 'If', 'Minimum', 'Law', 'Purposes', 'Grounds', 'In force'],
    fields: 'Fields on deletion',
    fieldsHead: ['Field', 'Kept in', 'By'],
    open: (grounds) => `Whatever is kept may also be disclosed on: ${grounds}.`,
    on: 'yes',
    off: 'no',
    deleted: 'deleted everywhere',
    neverKept: 'deleted everywhere; no rule may keep it',
    comma: ', ',
    labelled: (key) => key,
  },
  ja: {
    minimums: '保存期間の一覧',
    minimumsHead: ['保存規則', '記録', '項目', '条件', '保存期間', '根拠法令', '利用目的', '提供の根拠', '適用'],
    fields: '消去時の項目ごとの取扱い',
    fieldsHead: ['項目', '保存する記録', '保存規則'],
    open: (grounds) => `保存するものは、次の提供の根拠によっても提供することがあります：${grounds}。`,
    on: 'あり',
    off: 'なし',
    deleted: 'すべて消去',
    neverKept: 'すべて消去（保存規則の対象にできません）',
    comma: '、',
    labelled: (key, label) => (label === undefined ? key : `${label}（${key}）`),
  },
}

/**
 * The retention minimums of a policy and what a deletion leaves of each field, as two Markdown tables to read.
 *
 * It takes a policy, or the document of one.
 *
 * @throws {TypeError} for what is neither, and where there are no options; {RangeError} for a language there is not
 * @example
 * const text = retentionTableText(policy, { language: 'en' })
 * text.split('\n').slice(0, 3)
 * // => ['## Retention minimums', '', '| Rule | Kept in | Fields | If | Minimum | Law | Purposes | Grounds | In force |']
 */
export function retentionTableText(policy: Pick<Policy, 'document'> | Document, options: { readonly language: LanguageCode }): string {
  const document = readDocument('retentionTableText', policy)
  needOptions('retentionTableText', options)
  const language = languageOf(options.language).code
  const wording = wordings[language]
  const listed = (keys: readonly string[], among: Labels | undefined) =>
    keys.map((key) => wording.labelled(withNumber(key, among?.[key]?.number), among?.[key]?.means?.[language])).join(wording.comma)
  const rows = retentionTable(document, options).map((row) => [
    wording.labelled(row.rule, row.means),
    listed(row.records, document.records),
    listed(row.fields, document.fields),
    row.when ?? '–',
    row.period,
    row.laws.map(({ citation }) => citation).join(wording.comma) || row.because || '–',
    listed(
      row.purposes.map(({ purpose }) => purpose),
      document.purposes,
    ) || '–',
    listed(
      row.grounds.map(({ ground }) => ground),
      document.grounds,
    ) || '–',
    row.on ? wording.on : wording.off,
  ])
  const fields = retainedFields(document).flatMap(({ field, keptIn, neverKept }) => {
    const shown = listed([field], document.fields)
    if (keptIn.length === 0) return [[shown, neverKept ? wording.neverKept : wording.deleted, '–']]
    return keptIn.map(({ record, rules }) => [shown, listed([record], document.records), rules.join(wording.comma)])
  })
  const open = listed(openGrounds(document), document.grounds)
  return [
    `## ${wording.minimums}`,
    tableOf(wording.minimumsHead, rows),
    ...(open === '' ? [] : [wording.open(open)]),
    `## ${wording.fields}`,
    tableOf(wording.fieldsHead, fields),
  ].join('\n\n')
}

interface Labels {
  readonly [key: string]: { readonly means?: Text; readonly number?: number }
}

/** The grounds that stay open for all that is kept after discontinuation, whatever its rule names. */
function openGrounds(document: Document): readonly string[] {
  const open = standingRule(document, 'discontinued').grounds.flatMap((ground) => (typeof ground === 'string' ? [ground] : []))
  return compileNames(document).inOrder('grounds', open)
}

function withNumber(key: string, number: number | undefined): string {
  return number === undefined ? key : `${number} ${key}`
}

function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return markdownTable(
    head.map(cell),
    rows.map((cells) => cells.map(cell)),
  )
}

/** A cell holds one line, and no bar of its own. */
function cell(text: string): string {
  return plain(text).replaceAll('|', '\\|')
}
