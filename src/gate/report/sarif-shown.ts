import { type Finding, levels } from '../model/finding.js'
import type { Report } from '../model/report.js'
import type { SarifOptions } from './sarif-options.js'

/** How many results a receiver stores at most. */
const mostResults = 5_000

/** What SARIF shows of a report, and how many findings are too many: new before accepted and known ones, errors first, then by their place. */
export function shown(
  { findings }: Report,
  { includeAccepted }: Pick<SarifOptions, 'includeAccepted'>,
): { readonly findings: readonly Finding[]; readonly leftOut: number } {
  const meant = findings.filter(({ state }) => state === 'new' || includeAccepted === true)
  const ranked = [...meant].sort((a, b) => rankOf(a) - rankOf(b))
  return { findings: ranked.slice(0, mostResults), leftOut: Math.max(meant.length - mostResults, 0) }
}

function rankOf({ state, level }: Finding): number {
  return (state === 'new' ? 0 : levels.length) + levels.indexOf(level)
}
