import type { Policy } from '../../model/policy.js'
import type { ManifestFault } from '../model/fault.js'
import type { Location, RefusedFile, SourceFile } from '../model/location.js'
import { declare } from './declare.js'
import type { Declared } from './declared.js'
import { faultAt, faultAtKey, refusedFault, unreadFault } from './faults-at.js'
import type { ManifestFile } from './manifest.js'
import { folderOf, isPattern, lookedFor, matching, resolved } from './paths.js'
import { policyOf } from './policy-in-force.js'
import { referenceFaults } from './references.js'
import { manifestShapeFaults } from './shape-faults.js'
import { locate, readSource, type Source } from './source.js'

/** A manifest as it was read: what it declares, as far as that can be told, and what is wrong with it. */
export interface ManifestRead {
  readonly declared: Declared
  /** None where it could not be read. */
  readonly policy: Policy | undefined
  readonly faults: readonly ManifestFault[]
}

/** Of more entries than this, those behind are not looked for: a pattern is shorter. */
const mostIncluded = 1_000

/** A text longer than this is refused before it is read: 8 MiB, as UTF-16 units. */
export const largestText = 8 * 1024 * 1024

/** Reads the root file, those it includes and the policy it names. Of files that are not of the right shape nothing is declared. */
export function readManifest(files: readonly SourceFile[], root: string, reference: Policy | undefined, refused: readonly RefusedFile[] = []): ManifestRead {
  const byPath = new Map(files.map((file) => [file.path, file]))
  const faults: ManifestFault[] = []
  // They may be more than one call takes.
  const tell = (more: readonly ManifestFault[]): void => {
    for (const each of more) faults.push(each)
  }
  // Of a file that is not read, what can be pointed at is where it is named.
  const read = (path: string, namedAt?: Location): Source | undefined => {
    const file = byPath.get(path)
    const at = namedAt === undefined ? {} : { at: namedAt }
    if (file === undefined) {
      const unread = refused.find((each) => each.path === path)
      faults.push({ ...(unread === undefined ? { code: 'file-missing', file: path } : refusedFault(unread)), ...at, path: [] })
      return undefined
    }
    if (file.text.length > largestText) {
      faults.push({ code: 'file-too-large', file: path, ...at, path: [], needed: [String(largestText)] })
      return undefined
    }
    const source = readSource(file)
    if (!source.ok) {
      faults.push(unreadFault(path, source))
      return undefined
    }
    const wrong = manifestShapeFaults(source.source)
    tell(wrong)
    return wrong.length > 0 ? undefined : source.source
  }

  const first = read(root)
  if (first === undefined) return { declared: declare(root, []).declared, policy: undefined, faults }
  const { clausewise, policy: named, include = [] } = first.value as ManifestFile
  if (clausewise === undefined) faults.push(faultAt('missing', first, ['clausewise'], { needed: ['clausewise'] }))
  if (include.length > mostIncluded) faults.push(faultAt('too-large', first, ['include', mostIncluded], { found: String(mostIncluded), needed: ['entries'] }))
  const sources = [first]
  const seen = new Set([root])
  const there = [...byPath.keys(), ...refused.map(({ path }) => path)]
  for (const [index, entry] of include.slice(0, mostIncluded).entries()) {
    const pattern = resolved(folderOf(root), entry)
    const paths = matching(pattern, there)
    if (paths.length === 0)
      faults.push(
        faultAt(isPattern(pattern) ? 'pattern-without-files' : 'file-missing', first, ['include', index], { found: entry, needed: lookedFor(entry, pattern) }),
      )
    for (const path of paths.filter((each) => !seen.has(each))) {
      seen.add(path)
      const source = read(path, locate(first, ['include', index]).at)
      if (source !== undefined) {
        tell(rootOnly(source))
        sources.push(source)
      }
    }
  }

  const { declared, faults: doubled } = declare(root, sources)
  tell(doubled)
  if (named === undefined) faults.push(faultAt('missing', first, ['policy'], { needed: ['policy'] }))
  const found = named === undefined ? undefined : policyOf(first, named, byPath, reference, refused)
  if (found?.ok === false) tell(found.faults)
  const policy = found?.ok === true ? found.policy : undefined
  if (policy !== undefined) tell(referenceFaults(declared, policy.document))
  if (isEmpty(declared) && faults.length === 0) faults.push(faultAt('nothing-declared', first, []))
  return { declared, policy, faults }
}

/** Whether nothing can be checked: nothing is declared, or systems alone of which nothing is said. */
function isEmpty({ systems, stores, collections, uses, recipients, flows }: Declared): boolean {
  const hasSchema = [...systems.values()].some(({ entry }) => entry.schema !== undefined)
  return !hasSchema && stores.size + collections.length + uses.length + recipients.size + flows.length === 0
}

/** What only the root says. */
function rootOnly(source: Source): readonly ManifestFault[] {
  const { policy, include } = source.value as ManifestFile
  return [...(policy === undefined ? [] : ['policy']), ...(include === undefined ? [] : ['include'])].map((key) =>
    faultAtKey('not-declared', source, [key], { found: key }),
  )
}
