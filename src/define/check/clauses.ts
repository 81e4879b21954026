import type { Path } from '../../model/decision.js'
import { type Checking, entriesOf } from './checking.js'

/** Every rule and obligation is carried by something; a statement by nothing, and it says why. */
export function checkClauses(check: Checking): void {
  const citations = citationsIn(check)
  const carried = new Set(citations.map(({ clause }) => clause))
  const statements = new Set<string>()
  for (const [id, { kind, because }] of entriesOf(check.document.clauses)) {
    const path = ['clauses', id]
    if (kind === 'statement') {
      statements.add(id)
      if (because === undefined) check.add('statement-without-reason', path, { found: id })
    } else if (!carried.has(id)) check.add('clause-not-carried', path, { found: id })
  }
  for (const { clause, path } of citations) if (statements.has(clause)) check.add('statement-carried', path, { found: clause })
}

/** A clause that something cites, and where. */
interface Citation {
  readonly clause: string
  readonly path: Path
}

function citationsIn({ document }: Checking): readonly Citation[] {
  const permissions = [...at('purposes', entriesOf(document.purposes)), ...at('grounds', entriesOf(document.grounds))]
  const others = [
    ...at('fields', entriesOf(document.fields)),
    ...at('retention', entriesOf(document.retention)),
    ...at('obligations', entriesOf(document.obligations)),
    ...at('advice', entriesOf(document.advice)),
  ]
  const bare = [...at('prohibitions', Object.entries(document.prohibitions ?? {})), ...at('checks', Object.entries(document.checks ?? {}))]
  return [
    ...permissions.flatMap(({ path, entry: { clause, limits = [] } }) => [
      ...cited(clause, [...path, 'clause']),
      ...limits.flatMap((limit, index) => cited(limit.clause, [...path, 'limits', index, 'clause'])),
    ]),
    ...others.flatMap(({ path, entry }) => cited(entry.clause, [...path, 'clause'])),
    ...bare.flatMap(({ path, entry }) => cited(entry, path)),
  ]
}

/** The entries of a dictionary, each at its place. */
function at<T>(dictionary: string, entries: readonly (readonly [string, T])[]): readonly { readonly path: Path; readonly entry: T }[] {
  return entries.map(([key, entry]) => ({ path: [dictionary, key], entry }))
}

/** One clause at its place, or each of several at its own. */
function cited(clauses: string | readonly string[] | undefined, path: Path): readonly Citation[] {
  if (clauses === undefined) return []
  return typeof clauses === 'string' ? [{ clause: clauses, path }] : clauses.map((clause, index) => ({ clause, path: [...path, index] }))
}
