import { plain } from '../compile/plain.js'
import type { LanguageCode } from '../explain/language.js'
import { languageOf } from '../explain/languages.js'
import { namesIn } from '../explain/names.js'
import type { Policy } from '../model/policy.js'
import { type Coverage, type CoveredClause, type Covering, coverings } from './coverage.js'

/** How a coverage is shown. */
export interface CoverageOptions {
  readonly language: LanguageCode
  /** The policy that was asked: its clauses are then shown with what they mean. */
  readonly policy?: Pick<Policy, 'document'> | undefined
}

/** A clause as it is shown. */
export interface ShownClause extends Pick<CoveredClause, 'clause' | 'kind'> {
  /** What it says; its id where that is not known. */
  readonly means: string
  /** What touches it in each way; ways in which nothing does are left out. */
  readonly touched: readonly (readonly [Covering, readonly string[]])[]
}

/** The clauses that something touches, those that nothing does, and those that no call can check. */
export function shownClauses(
  { clauses }: Coverage,
  { language, policy }: CoverageOptions,
): { readonly [Part in 'touched' | 'untouched' | 'statements']: readonly ShownClause[] } {
  const names = namesIn(languageOf(language), policy?.document)
  const all = clauses.map(({ clause, kind, entities }): ShownClause => {
    const touched = coverings.map(
      (covering) => [covering, entities.flatMap(({ entity, answers }) => (answers.includes(covering) ? [plain(entity)] : []))] as const,
    )
    return { clause: plain(clause), kind, means: names.clause(clause) ?? plain(clause), touched: touched.filter(([, found]) => found.length > 0) }
  })
  const isTouched = ({ touched }: ShownClause) => touched.length > 0
  return {
    touched: all.filter(isTouched),
    untouched: all.filter((each) => !isTouched(each) && each.kind !== 'statement'),
    statements: all.filter((each) => !isTouched(each) && each.kind === 'statement'),
  }
}
