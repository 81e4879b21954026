import type { Finding, Level } from '../model/finding.js'
import { fails } from './fails.js'

/** Whether a finding fails a build of which the lowest level that fails is given. */
export function failsFrom(finding: Finding, failOn: Exclude<Level, 'note'>): boolean {
  return fails(finding) && (finding.level === 'error' || failOn === 'warning')
}
