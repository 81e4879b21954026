import type { Location } from '../model/location.js'

/** What the paths are relative to. */
export const sourceRoot = '%SRCROOT%'

interface PhysicalLocation {
  readonly artifactLocation: { readonly uri: string; readonly uriBaseId: string }
  readonly region?: { readonly startLine: number; readonly startColumn: number; readonly endLine: number; readonly endColumn: number }
}

/** A place as SARIF has it; of a file as a whole where no more is known. */
export function physicalLocation(file: string, at: Location | undefined): PhysicalLocation {
  const artifactLocation = { uri: uriOf(file), uriBaseId: sourceRoot }
  return at === undefined ? { artifactLocation } : { artifactLocation, region: regionOf(at) }
}

/** A path as a reference: each part of it encoded, so that none is taken for a scheme, a host or a query. */
function uriOf(path: string): string {
  const parts = path.replace(/\p{Cs}/gu, '\ufffd').split('/')
  return (
    parts
      .filter((part) => part !== '')
      .map(encodeURIComponent)
      .join('/') || '.'
  )
}

/** On one line: a place that ends on a later one is shown by its first character, since how long its line is is not known. */
function regionOf({ start, end }: Location): Required<PhysicalLocation>['region'] {
  const endColumn = end.line === start.line ? end.column : 0
  return { startLine: start.line, startColumn: start.column, endLine: start.line, endColumn: Math.max(endColumn, start.column + 1) }
}
