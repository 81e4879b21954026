import type { Path, RequestFault, RequestProblem } from '../model/decision.js'
import { describe, opaque, unreadable } from './reading.js'

/** A fault of a request: what could not be read is named so, and what cannot be shown is left out. */
export function requestFault(path: Path, problem: RequestProblem, found?: unknown, needed?: readonly string[]): RequestFault {
  return {
    path,
    problem: found === unreadable ? 'unreadable' : problem,
    ...(found === undefined || found === unreadable || found === opaque ? {} : { found: describe(found) }),
    ...(needed === undefined ? {} : { needed }),
  }
}

/** The faults of a request that has some. A refusal without a named fault says at least that it could not be read. */
export function allFaults([first = { path: [], problem: 'unreadable' }, ...others]: readonly RequestFault[]): readonly [RequestFault, ...RequestFault[]] {
  return [first, ...others]
}
