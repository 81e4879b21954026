import { checkManifest } from '../../../src/gate/check-manifest.js'
import type { Finding, FindingId } from '../../../src/gate/model/finding.js'
import type { SourceFile } from '../../../src/gate/model/location.js'
import type { Report } from '../../../src/gate/model/report.js'
import { schemaReaders } from '../../../src/gate/schemas/schema-readers.js'
import { policy } from '../../../src/index.js'

/** A manifest checked against the reference policy; what stands before its entities is added. */
export function checked(body: string, { asOf = '2026-11-28', files = [] }: { readonly asOf?: string; readonly files?: readonly SourceFile[] } = {}): Report {
  const root = { path: 'clausewise.yaml', text: `clausewise: 1\npolicy: reference\n${body}` }
  return checkManifest({ files: [root, ...files], policy, asOf, readers: schemaReaders })
}

/** The findings of one name, of a manifest in which nothing is wrong otherwise. */
export function found<Id extends FindingId>(id: Id, body: string, given: Parameters<typeof checked>[1] = {}): readonly Extract<Finding, { id: Id }>[] {
  const { faults, findings } = checked(body, given)
  if (faults.length > 0) throw new Error(`the manifest is wrong: ${JSON.stringify(faults)}`)
  return findings.filter((finding): finding is Extract<Finding, { id: Id }> => finding.id === id)
}
