import type { Names } from '../../explain/names.js'
import type { Change, ChangeCode } from '../model/change.js'
import type { ManifestFault, ManifestFaultCode } from '../model/fault.js'
import type { Finding, FindingId, Level, Remedy } from '../model/finding.js'
import type { TermKey } from './words.js'

/** What the gate says in a language. Each table has a member for each code, so a new code does not compile before every language has its sentence. */
export interface GateLanguage {
  readonly findings: { readonly [Id in FindingId]: (finding: Extract<Finding, { readonly id: Id }>, names: Names) => string }
  /** Of some remedies there is a sentence for each thing to choose from. */
  readonly remedies: { readonly [Code in Remedy['code']]: (remedy: Extract<Remedy, { readonly code: Code }>, names: Names) => readonly string[] }
  readonly faults: { readonly [Code in ManifestFaultCode]: (fault: ManifestFault) => string }
  readonly changes: { readonly [Code in ChangeCode]: (change: Change, names: Names) => string }
  readonly levels: { readonly [Each in Level]: string }
  readonly noOwner: string
  readonly terms: { readonly [Key in TermKey]: string }
}
