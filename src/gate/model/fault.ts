import type { PolicyFault } from '../../model/fault.js'
import type { ReadFaultCode } from '../reading/tree.js'
import type { Location } from './location.js'

/**
 * Why a manifest is not checked, or not as a whole. Beside what is wrong with a text:
 * `missing` (a member), `wrong-type`, `not-declared` (a member nobody knows), `unknown-name` (a word of no list, or an id of nothing declared),
 * `no-day`, `duplicate-id` (in another file), `nothing-declared`, `file-missing`, `file-unreadable`, `pattern-without-files`, `file-too-large`,
 * `policy-unknown`, `policy-faulty`, `schema-without-reader`, `schema-unread`; `not-of-store` (a word of the policy that another kind of record has, or an
 * event that the store does not list); and of a call, before any text is read, `wrong-input`: its `path` leads to what was passed, such as `asOf`. A member of a call that nothing reads is `not-declared` too.
 */
export const manifestFaultCodes = [
  'missing',
  'wrong-type',
  'empty',
  'not-declared',
  'unknown-name',
  'no-day',
  'duplicate-id',
  'nothing-declared',
  'file-missing',
  'file-unreadable',
  'pattern-without-files',
  'file-too-large',
  'policy-unknown',
  'policy-faulty',
  'schema-without-reader',
  'schema-unread',
  'not-of-store',
  'wrong-input',
] as const

/** Why a manifest is not checked, or not as a whole, by its stable name. */
export type ManifestFaultCode = (typeof manifestFaultCodes)[number] | ReadFaultCode

/** One thing wrong with a manifest, or with a file it names. */
export interface ManifestFault {
  /** Its stable name: test this, not a sentence. */
  readonly code: ManifestFaultCode
  /** Where it stands; none where the file cannot be read at all. */
  readonly at?: Location
  /** The file it is about; of a call that is wrong the root file, or nothing where not even that is known. */
  readonly file: string
  /** The keys and indexes that lead to it. */
  readonly path: readonly (string | number)[]
  /** What stands there: a word as it was written, or the type of anything else; of a file that is not read why, in a word such as `no-utf-8`, or what its reader says. */
  readonly found?: string
  /** What would be right. */
  readonly needed?: readonly string[]
  /** The name that was most likely meant. */
  readonly nearest?: string
  /** Of a policy that is faulty: its own faults. */
  readonly faults?: readonly PolicyFault[]
}
