import { citedLaws } from '../compile/laws.js'
import { compileNames, sorted } from '../compile/names.js'
import { rulesInForce } from '../compile/retention.js'
import type { CitedLaw } from '../model/decision.js'
import type { Document, Period } from '../model/document.js'
import type { Policy } from '../model/policy.js'
import type { Text } from '../model/text.js'
import { conditionInWords } from './condition-in-words.js'
import { needOptions } from './explain-options.js'
import type { LanguageCode } from './language.js'
import { languageOf } from './languages.js'
import { namesIn } from './names.js'
import { periodInWords } from './period-in-words.js'
import { readDocument } from './read-document.js'

/** One retention rule: a minimum, and what the kept value may still serve. */
export interface RetentionRow {
  /** The rule by its id. */
  readonly rule: string
  /** What it keeps. */
  readonly means?: string
  /** The kinds of record and the fields it keeps: every field in every kind. */
  readonly records: readonly string[]
  /** The fields it keeps there. */
  readonly fields: readonly string[]
  /** When it applies, in words; absent: always. */
  readonly when?: string
  /** The period as the policy has it, and in words. */
  readonly keep: Period
  /** The period in words. */
  readonly period: string
  /** The laws it rests on under the operator's parameters, with the citation in the language asked. */
  readonly laws: readonly (CitedLaw & {
    /** The citation in the language asked. */
    readonly citation: string
  })[]
  /** Of a rule that rests on no law: why the operator keeps. */
  readonly because?: string
  /** What a kept value may still be used for. */
  readonly purposes: readonly {
    /** The purpose by its key. */
    readonly purpose: string
    /** Its number, where it has one. */
    readonly number?: number
  }[]
  /** The grounds it opens beside those that stay open for whatever is kept. */
  readonly grounds: readonly {
    /** The ground by its key. */
    readonly ground: string
    /** Its number, where it has one. */
    readonly number?: number
  }[]
  /** Whether it is in force: an extra is only where the policy's `extras` name it. */
  readonly on: boolean
}

/**
 * The retention minimums of a policy, a row for each rule, by id; those that are switched off too.
 * A row says in words how long its rule keeps and when it applies; what the policy's `glossary` has no words for is shown by its name.
 *
 * It takes a policy, or the document of one.
 *
 * @throws {TypeError} for what is neither, and where there are no options; {RangeError} for a language there is not
 * @example
 * const books = retentionTable(policy, { language: 'en' }).find(({ rule }) => rule === 'jp.companies.books')
 * books?.period
 * // => 'from the day after the closing of the books (booksClosedOn): 10 years'
 */
export function retentionTable(policy: Pick<Policy, 'document'> | Document, options: { readonly language: LanguageCode }): readonly RetentionRow[] {
  const document = readDocument('retentionTable', policy)
  needOptions('retentionTable', options)
  const { language } = options
  const names = compileNames(document)
  const on = new Set(rulesInForce(document).map(([id]) => id))
  const { bareTerm: term } = namesIn(languageOf(language), document)
  const textOf = (text: Text | undefined) => text?.[language] ?? text?.en
  return sorted(document.retention ?? {}).flatMap((id) => {
    const rule = document.retention?.[id]
    if (rule === undefined) return []
    const means = textOf(rule.means)
    const when = conditionInWords(rule.when, language, term)
    const because = textOf(rule.because)
    return {
      rule: id,
      ...(means === undefined ? {} : { means }),
      records: [...rule.records].sort(),
      fields: names.inOrder('fields', rule.fields),
      ...(when === '' ? {} : { when }),
      keep: rule.keep,
      period: periodInWords(document, rule.keep, language, term),
      laws: citedLaws(document, rule.laws).map((cited) => ({ ...cited, citation: citation(document, cited.law, language) })),
      ...(because === undefined ? {} : { because }),
      purposes: names.inOrder('purposes', rule.purposes).map((purpose) => ({ purpose, ...numbered(document.purposes[purpose]) })),
      grounds: names.inOrder('grounds', rule.grounds).map((ground) => ({ ground, ...numbered(document.grounds?.[ground]) })),
      on: on.has(id),
    }
  })
}

function citation(document: Document, law: string, language: LanguageCode): string {
  return (language === 'ja' ? document.laws?.[law]?.ja : undefined) ?? law
}

function numbered(named: { readonly number?: number } | undefined): { readonly number?: number } {
  return named?.number === undefined ? {} : { number: named.number }
}
