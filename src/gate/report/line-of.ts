import type { Remedy } from '../model/finding.js'

/** The line of a manifest at the end of a remedy's sentence; none of most. */
export function lineOf(remedy: Remedy): string | undefined {
  return 'line' in remedy ? remedy.line : undefined
}
