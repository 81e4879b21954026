import { faultsInPlace, type LanguageCode } from 'clausewise/explain'
import { type Engine, enforce, parsePolicy } from 'clausewise/policy'

/** What a text holds: a policy that answers, or its faults as they are printed. */
export type ReadPolicy = { readonly ok: true; readonly engine: Engine } | { readonly ok: false; readonly faults: (language: LanguageCode) => string }

/** Reads a policy document from the text that somebody pasted. */
export function readPolicy(text: string): ReadPolicy {
  const json = jsonOf(text)
  if (json === undefined) return { ok: false, faults: (language) => faultsInPlace([], { language, text }) }
  const read = parsePolicy(json.value)
  if (read.ok) return { ok: true, engine: enforce(read.policy) }
  return { ok: false, faults: (language) => faultsInPlace(read.faults, { language, text }) }
}

/** Nothing of a text that is no JSON: where it ceases to be, `faultsInPlace` says. */
function jsonOf(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return undefined
  }
}
