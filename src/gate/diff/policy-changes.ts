import type { ManifestFile } from '../manifest/manifest.js'
import { isPath } from '../manifest/paths.js'
import { locateKey } from '../manifest/source.js'
import type { Change } from '../model/change.js'
import type { Compared } from './compared.js'

/** How much of a digest tells two policies apart for a reader. */
const shortDigest = 8

/** Whether another policy is in force: another document, or other parameters and limits. However it is named, what it says is compared. */
export function policyChanges(before: Compared, after: Compared): readonly Change[] {
  const [root] = after.declared.files
  const [was, is] = [before.policy.identity.digest, after.policy.identity.digest]
  if (was === is || root === undefined) return []
  const [earlier, later] = [textOf(before), textOf(after)]
  const isAlike = earlier === later
  const shown = (text: string, digest: string) => (isAlike ? `${text}, ${digest.slice(0, shortDigest)}` : text)
  return [{ code: 'policy-changed', entity: 'policy', what: shown(later, is), before: shown(earlier, was), widens: true, at: locateKey(root, ['policy']).at }]
}

/** A policy by its id and version, the document that it stands in, and what the manifest makes of it. */
function textOf({ declared: { files }, policy: { identity } }: Compared): string {
  const entry = (files[0]?.value as ManifestFile | undefined)?.policy ?? ''
  const { base, configure, tighten } = typeof entry === 'string' ? { base: entry, configure: undefined, tighten: undefined } : entry
  const made = [...(configure === undefined ? [] : ['configure']), ...(tighten === undefined ? [] : ['tighten'])]
  return [`${identity.id} ${identity.version}${isPath(base) ? ` (${base})` : ''}`, ...made].join(' + ')
}
