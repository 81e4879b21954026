import type { Policy } from '../model/policy.js'
import { changesBetween } from './diff/changes-between.js'
import { readCall } from './manifest/read-call.js'
import { readManifest } from './manifest/read-manifest.js'
import type { Change } from './model/change.js'
import type { ManifestFault } from './model/fault.js'
import type { SourceFile } from './model/location.js'

/** Two manifests, each as its texts: the root file first. */
export interface DiffInput {
  /** The texts of the manifest before. */
  readonly before: readonly SourceFile[]
  /** The texts of the manifest after. */
  readonly after: readonly SourceFile[]
  /** The policy that the manifests mean by `reference`, or by its id. */
  readonly policy?: Policy | undefined
}

/** What differs; and what of the two could not be read. */
export interface ManifestDiff {
  /** Both were read as a whole. Where they were not, there are no changes, and `faults` say why. */
  readonly complete: boolean
  /** Every difference: of what is there now, in its order; what is gone after it. */
  readonly changes: readonly Change[]
  /** What is wrong with either. */
  readonly faults: readonly ManifestFault[]
}

/**
 * What a change does to the flows of data: new recipients, countries, fields, purposes, stores and lengths, and what is gone. It says nothing of
 * whether the policy allows it: `checkManifest` does. What a recipient gets is compared over all flows: a flow that is renamed changes nothing.
 * It reads no file, and never throws: what is wrong with the call is a fault `wrong-input`.
 *
 * @returns every difference; where a text, a name or the policy of either is wrong none, and `faults` say why
 * @example
 * const before = [{ path: 'clausewise.yaml', text: 'clausewise: 1\npolicy: reference\nrecipients: { mailer: { kind: entrusted-party, country: JP } }' }]
 * const after = [{ path: 'clausewise.yaml', text: 'clausewise: 1\npolicy: reference\nrecipients: { mailer: { kind: entrusted-party, country: US } }' }]
 * diffManifest({ before, after, policy }).changes.map(({ code, what }) => [code, what])
 * // => [['recipient-moved', 'US'], ['country-added', 'US'], ['country-removed', 'JP']]
 */
export function diffManifest(input: DiffInput): ManifestDiff {
  const call = readCall(input)
  const [before, after, policy] = [call.files('before'), call.files('after'), call.policyIfAny('policy')]
  const wrong = call.faults()
  if (wrong.length > 0) return { complete: false, changes: [], faults: wrong }
  const [was, is] = [before, after].map((files) => readManifest(files, files[0]?.path ?? '', policy))
  const faults = [...(was?.faults ?? []), ...(is?.faults ?? [])]
  if (was?.policy === undefined || is?.policy === undefined || faults.length > 0) return { complete: false, changes: [], faults }
  const changes = changesBetween({ declared: was.declared, policy: was.policy }, { declared: is.declared, policy: is.policy })
  return { complete: true, changes, faults }
}
