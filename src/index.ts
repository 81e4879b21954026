import { frozen } from './compile/frozen.js'
import { enforce } from './engine/enforce.js'
import type { Document } from './model/document.js'
import { soundPolicy } from './model/policy.js'
import type { VocabularyOf } from './model/vocabulary.js'
import { digest } from './reference/digest.js'
import { document } from './reference/document.js'

/** The names of the reference policy: `UseRequest<Reference, …>`, `Decision<Reference>`. */
export interface Reference
  extends VocabularyOf<
    keyof typeof document.clauses & string,
    keyof typeof document.fields & string,
    typeof document.facts,
    typeof document.purposes,
    typeof document.grounds,
    keyof typeof document.recipients & string,
    typeof document.records,
    keyof typeof document.retention & string,
    keyof typeof document.obligations & string,
    keyof typeof document.advice & string
  > {}

// The document is checked when the package is built and tested, not when it is imported.
const engine = enforce(soundPolicy<Reference>(frozen<Document>(document as unknown as Document), digest))

/** The reference policy, for `explain` and for `tighten`. */
export const { policy, canCollect, canUse, canDisclose, fieldsFor, groundsFor, decide, planDeletion, planDeletions, governs, passwordLiability } = engine
export { assertAllowed, NotAllowedError } from './engine/assert-allowed.js'
export { pick } from './engine/pick.js'
export type * from './model/types.js'
