import { plain } from '../../compile/plain.js'
import { languageOf } from '../../explain/languages.js'
import { namesIn } from '../../explain/names.js'
import type { Finding } from '../model/finding.js'
import type { Words } from '../words/words-of.js'
import type { ReportOptions } from './report-options.js'

/** Something a finding rests on, with the word for what it is. */
export interface Cited {
  readonly term: string
  readonly names: readonly string[]
}

/** The clauses of a finding, and its laws in the language asked for where the policy is given; nothing where there are none. */
export function citedBy({ clauses, laws }: Finding, options: ReportOptions, words: Words): readonly Cited[] {
  const { citation } = namesIn(languageOf(options.language), options.policy?.document)
  const all: readonly Cited[] = [
    { term: words.term(clauses.length === 1 ? 'clause' : 'clauses'), names: clauses.map(plain) },
    { term: words.term(laws.length === 1 ? 'law' : 'laws'), names: laws.map((law) => plain(citation(law))) },
  ]
  return all.filter(({ names }) => names.length > 0)
}
