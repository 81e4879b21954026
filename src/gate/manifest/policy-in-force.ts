import { nearest } from '../../compile/nearest.js'
import { parsePolicy } from '../../define/parse-policy.js'
import { PolicyError } from '../../define/policy-error.js'
import type { Path } from '../../model/decision.js'
import type { PolicyFault } from '../../model/fault.js'
import type { Policy } from '../../model/policy.js'
import { type Configuration, configure } from '../../revision/configure.js'
import { type Restrictions, tighten } from '../../revision/tighten.js'
import type { ManifestFault } from '../model/fault.js'
import type { RefusedFile, SourceFile } from '../model/location.js'
import { faultAt, refusedFault, unreadFault } from './faults-at.js'
import type { PolicyEntry } from './manifest.js'
import { folderOf, isPath, lookedFor, resolved } from './paths.js'
import { locate, locateKey, readSource, type Source } from './source.js'

export type PolicyRead = { readonly ok: true; readonly policy: Policy } | { readonly ok: false; readonly faults: readonly ManifestFault[] }

/** The name by which a manifest means the policy that the gate was given. */
const given = 'reference'

/** The policy that a root file names: the one given, by its id or as `reference`, or a document among the files; with its own parameters and limits. */
export function policyOf(
  root: Source,
  entry: PolicyEntry,
  files: ReadonlyMap<string, SourceFile>,
  reference: Policy | undefined,
  refused: readonly RefusedFile[],
): PolicyRead {
  const base = typeof entry === 'string' ? entry : entry.base
  const place: Path = typeof entry === 'string' ? ['policy'] : ['policy', 'base']
  const read = basePolicy(root, base, place, files, reference, refused)
  if (!read.ok || typeof entry === 'string') return read
  return narrowed(root, read.policy, entry.configure, entry.tighten)
}

function basePolicy(
  root: Source,
  base: string,
  place: Path,
  files: ReadonlyMap<string, SourceFile>,
  reference: Policy | undefined,
  refused: readonly RefusedFile[],
): PolicyRead {
  if (reference !== undefined && (base === given || base === reference.document.id)) return { ok: true, policy: reference }
  const path = resolved(folderOf(root.file.path), base)
  const file = files.get(path)
  if (file === undefined) {
    const unread = refused.find((each) => each.path === path)
    if (unread !== undefined) return { ok: false, faults: [{ ...faultAt(unread.code, root, place), ...refusedFault(unread) }] }
    const isFile = isPath(base)
    const known = reference === undefined ? [] : [given, reference.document.id]
    const near = isFile ? undefined : nearest(base, known)
    const more = { found: base, needed: isFile ? lookedFor(base, path) : known, ...(near === undefined ? {} : { nearest: near }) }
    return { ok: false, faults: [faultAt(isFile ? 'file-missing' : 'policy-unknown', root, place, more)] }
  }
  const source = readSource(file)
  if (!source.ok) return { ok: false, faults: [unreadFault(path, source)] }
  const parsed = parsePolicy(source.source.value)
  return parsed.ok ? { ok: true, policy: parsed.policy } : { ok: false, faults: parsed.faults.map((fault) => policyFault(source.source, fault, [])) }
}

function narrowed(root: Source, base: Policy, configuration: unknown, restrictions: unknown): PolicyRead {
  let place: Path = ['policy', 'configure']
  try {
    const configured = configuration === undefined ? base : configure(base, configuration as Configuration)
    place = ['policy', 'tighten']
    return { ok: true, policy: restrictions === undefined ? configured : tighten(configured, restrictions as Restrictions) }
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error
    const above = place
    return { ok: false, faults: error.faults.map((fault) => policyFault(root, fault, above)) }
  }
}

function policyFault(source: Source, fault: PolicyFault, above: Path): ManifestFault {
  const path = [...above, ...fault.path]
  // A name that is wrong is a key.
  const { at } = (fault.found !== undefined && fault.found === String(path.at(-1)) ? locateKey : locate)(source, path)
  return {
    code: 'policy-faulty',
    file: source.file.path,
    at,
    path,
    ...foundIn(fault.found),
    ...(fault.needed === undefined ? {} : { needed: fault.needed }),
    faults: [fault],
  }
}

function foundIn(found: string | undefined): { readonly found?: string } {
  return found === undefined ? {} : { found }
}
