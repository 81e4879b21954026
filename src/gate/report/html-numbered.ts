import type { Finding, FindingState } from '../model/finding.js'
import { byOwner } from './by-owner.js'

/** A finding with the number that it has on the page, by which the picture, the tables and the headings mean it. */
export interface Numbered {
  readonly number: number
  readonly finding: Finding
}

/** The findings of one state that somebody answers for. */
export interface NumberedOfOwner {
  readonly state: FindingState
  /** None where the manifest names none. */
  readonly owner: string | undefined
  readonly findings: readonly Numbered[]
}

const states: readonly FindingState[] = ['new', 'accepted', 'known']

/** The findings in the order of the page, and numbered so: new before accepted and known ones, and those of an owner together. */
export function numbered(findings: readonly Finding[]): readonly NumberedOfOwner[] {
  let number = 0
  return states.flatMap((state) =>
    byOwner(findings.filter((finding) => finding.state === state)).map(({ owner, findings: those }) => ({
      state,
      owner,
      findings: those.map((finding) => {
        number += 1
        return { number, finding }
      }),
    })),
  )
}
