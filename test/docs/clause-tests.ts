import { document } from '../../src/reference/document.js'
import { tableOf } from '../clauses/tables.js'

/** The ids of the clauses, in the order of the published text. */
export const clauseIds: readonly string[] = document.order.clauses

/** The cases of a clause, each with how its test begins: `allows`, `denies` or `answers`. */
export function casesOf(clause: string): readonly { readonly title: string; readonly verb: string; readonly silent: boolean }[] {
  const { allowed = [], denied = [], answered = [] } = tableOf(clause)
  return (
    [
      ['allows', allowed],
      ['denies', denied],
      ['answers', answered],
    ] as const
  ).flatMap(([how, cases]) => cases.map(({ title, ask, silent }) => ({ title: `${how} ${title}`, verb: ask.verb, silent: silent === true })))
}

/** How many cases of each outcome a clause has. */
export function countsOf(clause: string): { readonly allowed: number; readonly denied: number; readonly answered: number } {
  const count = (how: string) => casesOf(clause).filter(({ title }) => title.startsWith(`${how} `)).length
  return { allowed: count('allows'), denied: count('denies'), answered: count('answers') }
}

/** The functions in whose answers the clause is cited: of the cases in which it has its say. */
export function functionsOf(clause: string): readonly string[] {
  return [...new Set(casesOf(clause).flatMap(({ verb, silent }) => (silent ? [] : [verb])))].sort()
}

/** Where the table of a clause stands. The page goes with the package, which has no tests: so it is no link. */
export function testPath(clause: string): string {
  return `\`test/clauses/cases/${clause}.ts\``
}
