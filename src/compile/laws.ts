import type { CitedLaw as Cited } from '../model/decision.js'
import type { CitedLaw, Document } from '../model/document.js'
import { parameterOf } from './parameters.js'
import { truth } from './truth.js'

/** The laws cited, with the version of each; one that hangs on a word parameter only where the parameter says so. */
export function citedLaws(document: Document, laws: readonly CitedLaw[] = []): readonly Cited[] {
  return laws
    .filter((cited) => typeof cited === 'string' || truth(cited.when, (name) => wordOf(document, name)))
    .map((cited) => (typeof cited === 'string' ? cited : cited.law))
    .map((law) => ({ law, version: document.laws?.[law]?.version ?? '' }))
}

function wordOf(document: Document, name: string): string | undefined {
  const value = parameterOf(document, name)
  return typeof value === 'string' ? value : undefined
}
