import { listed } from '../../compile/listed.js'
import { type Checking, entriesOf } from './checking.js'

/** Every rule and obligation is carried by something; a statement by nothing, and it says why. */
export function checkClauses(check: Checking): void {
  const carried = carriedClauses(check)
  for (const [id, { kind, because }] of entriesOf(check.document.clauses)) {
    const path = ['clauses', id]
    if (kind === 'statement') {
      if (carried.has(id)) check.add('statement-carried', path, { found: id })
      if (because === undefined) check.add('statement-without-reason', path, { found: id })
    } else if (!carried.has(id)) check.add('clause-not-carried', path, { found: id })
  }
}

/** The clauses that something cites. */
function carriedClauses({ document }: Checking): ReadonlySet<string> {
  const permissions = [...Object.values(document.purposes), ...Object.values(document.grounds ?? {})]
  return new Set([
    ...Object.values(document.fields).map(({ clause }) => clause),
    ...permissions.flatMap(({ clause, limits = [] }) => [...listed(clause), ...limits.map((limit) => limit.clause)]),
    ...Object.values(document.retention ?? {}).map(({ clause }) => clause),
    ...[...Object.values(document.obligations ?? {}), ...Object.values(document.advice ?? {})].flatMap(({ clause }) => listed(clause)),
    ...Object.values(document.prohibitions ?? {}).flatMap(listed),
    ...Object.values(document.checks ?? {}).flatMap(listed),
  ])
}
