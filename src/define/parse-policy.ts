import { frozen } from '../compile/frozen.js'
import type { Document } from '../model/document.js'
import type { PolicyFault } from '../model/fault.js'
import { type Policy, soundPolicy } from '../model/policy.js'
import { check } from './check/check.js'
import { digest } from './digest.js'
import { certain, pruned, withLostNames } from './pruned.js'
import { readShape } from './read-shape.js'
import { documentSchema } from './schema.js'

/** What reading a document gives: the policy, or the faults found in it. */
export type Parsed =
  | {
      /** The document is sound. */
      readonly ok: true
      /** The policy of it. */
      readonly policy: Policy
    }
  | {
      /** The document is not sound. */
      readonly ok: false
      /** The faults found, each at its path; more may show once these are mended. */
      readonly faults: readonly [PolicyFault, ...PolicyFault[]]
    }

/**
 * Reads a policy document that is not known to be one: from a file, a database, a body. Total: it never throws.
 * It reports all faults that it can be sure of. Where parts are not of the right shape, what hangs on them is not examined: it may have faults of its own,
 * which show once these are mended.
 *
 * @param input what `JSON.parse` gave, or any value
 * @returns `{ ok: true, policy }`; or `{ ok: false, faults }` with the faults found, each at its path
 * @example
 * parsePolicy({ id: 'shop' }).ok
 * // => false
 */
export function parsePolicy(input: unknown): Parsed {
  try {
    const read = readShape(documentSchema, input)
    if (!read.ok) return refused([...read.faults, ...beyondShape(read.value, read.faults)])
    const document = frozen(read.value as Document)
    const unsound = check(document)
    if (unsound.length > 0) return refused(unsound)
    return { ok: true, policy: soundPolicy(document, digest(document)) }
  } catch (error) {
    return refused([{ code: 'not-json', path: [], found: error instanceof Error ? error.name : 'unreadable' }])
  }
}

/** What else is wrong with a document that is not of the right shape: with the entries left out that are not, the others are examined. */
function beyondShape(copy: unknown, faults: readonly PolicyFault[]): readonly PolicyFault[] {
  const { document, lost } = pruned(copy, faults)
  if (!documentSchema.safeParse(document).success) return []
  return certain(check(document as Document), lost, document as Document).map((fault) => withLostNames(fault, document as Document, copy))
}

function refused([first = { code: 'not-json', path: [], found: 'unreadable' }, ...others]: readonly PolicyFault[]): Parsed {
  return frozen({ ok: false, faults: [first, ...others] })
}
