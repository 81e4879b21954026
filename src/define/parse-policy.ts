import { frozen } from '../compile/frozen.js'
import type { Document } from '../model/document.js'
import type { PolicyFault } from '../model/fault.js'
import { type Policy, soundPolicy } from '../model/policy.js'
import { check } from './check/check.js'
import { digest } from './digest.js'
import { readShape } from './read-shape.js'
import { documentSchema } from './schema.js'

/** What reading a document gives: the policy, or every fault of it. */
export type Parsed = { readonly ok: true; readonly policy: Policy } | { readonly ok: false; readonly faults: readonly [PolicyFault, ...PolicyFault[]] }

/**
 * Reads a policy document that is not known to be one: from a file, a database, a body. Total: it never throws.
 *
 * @param input what `JSON.parse` gave, or any value
 * @returns `{ ok: true, policy }`; or `{ ok: false, faults }` with every fault at its path
 * @example
 * parsePolicy({ id: 'shop' }).ok
 * // => false
 */
export function parsePolicy(input: unknown): Parsed {
  try {
    const read = readShape(documentSchema, input)
    if (!read.ok) return read
    const document = frozen(read.value as Document)
    const [first, ...others] = check(document)
    if (first !== undefined) return frozen({ ok: false, faults: [first, ...others] })
    return { ok: true, policy: soundPolicy(document, digest(document)) }
  } catch (error) {
    return { ok: false, faults: [{ code: 'not-json', path: [], found: error instanceof Error ? error.name : 'unreadable' }] }
  }
}
