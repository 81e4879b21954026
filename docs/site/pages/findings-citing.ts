import { checkManifest } from '../../../src/gate/check-manifest.js'
import { type FindingId, findingIds } from '../../../src/gate/model/finding.js'
import { pages } from '../../../src/gate/pages/pages.js'
import { schemaReaders } from '../../../src/gate/schemas/schema-readers.js'
import { policy } from '../../../src/index.js'

/** A finding whose example cites a clause. */
interface Citing {
  readonly finding: FindingId
  readonly title: string
}

/** The findings of the gate that cite a clause: those whose example on their own page does. */
export function findingsCiting(clause: string): readonly Citing[] {
  return findingIds.flatMap((finding) => (clausesOf(finding).has(clause) ? [{ finding, title: pages[finding].title.en }] : []))
}

const found = new Map<FindingId, ReadonlySet<string>>()

function clausesOf(id: FindingId): ReadonlySet<string> {
  const known = found.get(id)
  if (known !== undefined) return known
  const { wrong, files = [], asOf = '2026-11-28' } = pages[id]
  const { findings } = checkManifest({ files: [{ path: 'clausewise.yaml', text: wrong }, ...files], policy, asOf, readers: schemaReaders })
  const clauses = new Set(findings.flatMap((finding) => (finding.id === id ? finding.clauses : [])))
  found.set(id, clauses)
  return clauses
}
