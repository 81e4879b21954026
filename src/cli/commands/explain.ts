import { nearest } from '../../compile/nearest.js'
import type { LanguageCode } from '../../explain/language.js'
import { type FindingId, findingIds } from '../../gate/model/finding.js'
import { type Exit, exits, Misuse } from '../exit.js'
import type { Io } from '../io.js'
import { policyIn } from '../policy-file.js'
import { explainClause } from './explain-clause.js'
import { explainFinding } from './explain-finding.js'
import { explainList } from './explain-list.js'

/** What `clausewise explain` is given. */
interface ExplainWordOptions {
  /** A finding, or a clause; nothing for the list of all. */
  readonly word?: string | undefined
  readonly policy?: string | undefined
  readonly language: LanguageCode
  readonly colour: boolean
}

/** Explains a finding or a clause; where a clause has the name of a finding, both. */
export async function explain({ word, policy, language, colour }: ExplainWordOptions, io: Io): Promise<Exit> {
  const { document } = policyIn(policy, io, language)
  const shown = { width: Math.min(io.out.width ?? widest, widest), colour }
  if (word === undefined) {
    await io.out.write(explainList(document, language, shown))
    return exits.clean
  }
  const finding = findingIds.find((id): id is FindingId => id === word)
  const clause = Object.hasOwn(document.clauses, word) ? document.clauses[word] : undefined
  const texts = [
    ...(finding === undefined ? [] : [explainFinding(finding, language, shown)]),
    ...(clause === undefined ? [] : [explainClause(word, clause, document, language, shown)]),
  ]
  if (texts.length === 0) throw new Misuse(unknown(word, [...findingIds, ...Object.keys(document.clauses)]))
  await io.out.write(texts.join('\n'))
  return exits.clean
}

/** No line is longer, in cells: longer ones are hard to read. */
const widest = 100

function unknown(word: string, names: readonly string[]): string {
  const near = nearest(word, names)
  return `there is no finding and no clause ${JSON.stringify(word)}${near === undefined ? '; `clausewise explain` lists them' : `\n(Did you mean ${near}?)`}`
}
