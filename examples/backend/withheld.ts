import type { Denied, Reason, RequestFault } from 'clausewise'

const blot = '…'

/**
 * A denial without any word that the request brought along. An answer holds no value of a field; but a fault quotes what it found,
 * an unknown name is repeated, and somebody may have put an address there.
 */
export function withheld(denied: Denied): Denied {
  const [first, ...others] = denied.reasons
  return { ...denied, reasons: [withoutWords(first), ...others.map(withoutWords)] }
}

function withoutWords(reason: Reason): Reason {
  if (reason.code === 'invalid-request') {
    const [first, ...others] = reason.faults
    return { ...reason, faults: [withoutFound(first), ...others.map(withoutFound)] }
  }
  if (reason.code === 'unknown-field') return { ...reason, field: blot }
  if (reason.code === 'unknown-purpose' || reason.code === 'unknown-ground') return { ...reason, asked: blot }
  if (reason.code === 'not-governed' && reason.partner !== undefined) return { ...reason, partner: blot }
  return reason
}

/** A fault by its place and what would be right. The name of a member that nobody knows is the caller's own word too. */
export function withoutFound({ path, problem, needed }: RequestFault): RequestFault {
  return { path: problem === 'not-declared' ? [...path.slice(0, -1), blot] : path, problem, ...(needed && { needed }) }
}
