import { document } from '../../src/reference/document.js'

/** Everything of the policy that may cite; its own dictionaries of clauses and laws, and the orders, cite nothing. */
const { clauses: _clauses, laws: _laws, order: _order, checks, prohibitions, ...rest } = document

/** Every clause that something cites. */
export const citedClauses: ReadonlySet<string> = new Set([...under(rest, ['clause']), ...Object.values(checks).flat(), ...Object.values(prohibitions)])

/** Every law that something cites. */
export const citedLaws: ReadonlySet<string> = new Set(under(rest, ['laws', 'law']))

function under(value: unknown, keys: readonly string[]): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, member]) => [
    ...(keys.includes(key) ? [member].flat().filter((each) => typeof each === 'string') : []),
    ...under(member, keys),
  ])
}
