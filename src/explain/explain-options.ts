import type { Document } from '../model/document.js'
import type { Policy } from '../model/policy.js'
import type { Language, LanguageCode } from './language.js'
import { languageOf } from './languages.js'

/** How an answer is put in words. */
export interface ExplainOptions {
  /** The language of the sentences. */
  readonly language: LanguageCode
  /**
   * The policy that answered, and not its `document` alone: names are then shown with what they mean. With another id or version its names
   * could mean something else, so they are then shown as they are: an answer out of a log is often of an older version.
   */
  readonly policy?: Pick<Policy, 'document'> | undefined
}

/** Options as they are read. */
export interface ReadOptions {
  readonly language: Language
  readonly document: Document | undefined
}

/** The options of `caller`. One that is missing, or of the wrong kind, is a `TypeError` that names it; a language there is not, a `RangeError`. */
export function readOptions(caller: string, options: ExplainOptions): ReadOptions {
  needOptions(caller, options)
  const { language, policy } = options
  if (policy !== undefined && !hasDocument(policy)) {
    throw new TypeError(`the option policy of ${caller} takes a policy, as definePolicy, parsePolicy and an engine give it: not its document alone`)
  }
  return { language: languageOf(language), document: policy?.document }
}

/** Whether options were given at all. */
export function needOptions(caller: string, options: unknown): void {
  if (typeof options !== 'object' || options === null)
    throw new TypeError(`${caller} takes options as its second argument, with at least a language: { language: 'en' }`)
}

function hasDocument(policy: unknown): boolean {
  const { document } = { ...(policy as { readonly document?: unknown } | null) }
  return typeof document === 'object' && document !== null
}
