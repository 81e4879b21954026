import type { Io } from './io.js'

/** Colours for a terminal that wants them. FORCE_COLOR asks for them elsewhere, but for `0`. */
export function isColoured({ env, out }: Io, isWanted: boolean): boolean {
  if (!isWanted || (env.NO_COLOR ?? '') !== '') return false
  const forced = env.FORCE_COLOR
  if (forced !== undefined && forced !== '') return forced !== '0' && forced !== 'false'
  return out.isTerminal && env.TERM !== 'dumb'
}
