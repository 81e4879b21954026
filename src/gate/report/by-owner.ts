import { grouped } from '../../compile/grouped.js'
import type { Finding } from '../model/finding.js'

/** The findings of one owner. */
export interface Owned {
  /** None where the manifest names none. */
  readonly owner: string | undefined
  readonly findings: readonly Finding[]
}

/** Findings by owner, the owners by name and what nobody answers for last. Those of an owner stay in their order: by file and place. */
export function byOwner(findings: readonly Finding[]): readonly Owned[] {
  const groups = grouped(findings, ({ owner }) => owner)
  return [...groups].map(([owner, of]) => ({ owner, findings: of })).sort((one, other) => compared(one.owner, other.owner))
}

/** By code units, the same everywhere. */
function compared(one: string | undefined, other: string | undefined): number {
  if (one === other) return 0
  if (one === undefined) return 1
  if (other === undefined) return -1
  return one < other ? -1 : 1
}
