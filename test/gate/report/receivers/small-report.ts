import type { Finding, FindingId } from '../../../../src/gate/model/finding.js'
import type { FindingData } from '../../../../src/gate/model/finding-data.js'
import type { Location } from '../../../../src/gate/model/location.js'
import type { Entity, Report } from '../../../../src/gate/model/report.js'
import { countsOf } from '../counts-of.js'

/** A place in the manifest of the small report. */
export function at(line: number, column: number, length = 4): Location {
  return { file: 'clausewise.yaml', start: { line, column }, end: { line, column: column + length } }
}

/** A finding of the small report; `more` takes the place of what is usual. */
export function finding<Id extends FindingId>(id: Id, data: FindingData[Id], more: Partial<Finding> = {}): Finding {
  return {
    id,
    level: 'error',
    entity: 'flows/ad-audience',
    clauses: ['security.1'],
    laws: [],
    at: at(36, 17, 11),
    related: [],
    data,
    remedies: [],
    state: 'new',
    fingerprint: 'f00dfeedcafe00010123456789abcdef0123456789abcdef0123456789abcdef',
    ...more,
  } as Finding
}

export const plain = finding('transport-plain', { recipient: 'ad-network' })

export const entities: readonly Entity[] = [
  { kind: 'system', path: 'systems/shop-db', at: at(14, 3, 7) },
  { kind: 'store', path: 'systems/shop-db/stores/order', at: at(21, 7, 5) },
  { kind: 'flow', path: 'flows/ad-audience', at: at(36, 3, 11) },
]

/** A report of three entities, with the findings given. */
export function reportOf(findings: readonly Finding[], more: Partial<Report> = {}): Report {
  return {
    complete: true,
    asOf: '2026-11-25',
    policy: { id: 'reference', version: '2026-01', digest: 'd'.repeat(64) },
    manifest: 'clausewise.yaml',
    faults: [],
    findings,
    gone: [],
    entities,
    graph: { nodes: [], edges: [] },
    counts: {
      files: 1,
      entities: entities.length,
      requests: 7,
      ...countsOf(findings),
      columns: { personal: 5, accounted: 4 },
    },
    ...more,
  }
}
