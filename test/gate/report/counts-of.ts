import type { Finding, Level } from '../../../src/gate/model/finding.js'
import type { Counts } from '../../../src/gate/model/report.js'

/** How many findings there are by level, and how many of them do not fail by their state. */
export function countsOf(findings: readonly Finding[]): Pick<Counts, 'findings' | 'accepted' | 'known'> {
  const ofLevel = (level: Level) => findings.filter((each) => each.level === level).length
  const ofState = (state: Finding['state']) => findings.filter((each) => each.state === state).length
  return { findings: { error: ofLevel('error'), warning: ofLevel('warning'), note: ofLevel('note') }, accepted: ofState('accepted'), known: ofState('known') }
}
