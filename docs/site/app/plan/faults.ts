import type { LanguageCode } from 'clausewise/explain'
import { explain } from 'clausewise/explain'
import type { Policy, RequestFault } from 'clausewise/policy'

export type Path = readonly (string | number)[]

/** A fault of the request, in words. */
export interface Fault {
  readonly path: Path
  readonly text: string
}

/** Faults in words. Of a place in a list the words leave out which it is: they are shown at it. */
export function faultsInWords(faults: readonly RequestFault[], language: LanguageCode, policy: Policy): readonly Fault[] {
  return faults.map((fault) => ({ path: fault.path, text: explain({ ...fault, path: withinRow(fault.path) }, { language, policy }) }))
}

function withinRow(path: Path): Path {
  return typeof path[1] === 'number' && path.length > 2 ? path.slice(2) : path
}

/** The faults at a place; with `inside`, also of what stands in it. */
export function faultsAt(faults: readonly Fault[], path: Path, inside = false): readonly Fault[] {
  return faults.filter((fault) => path.every((key, at) => fault.path[at] === key) && (inside || fault.path.length === path.length))
}

/** The element that edits a place. */
export function idOf(path: Path): string {
  return `plan-${path.join('-').replace(/[^\w-]/g, '_')}`
}
