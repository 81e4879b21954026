import type { FactValue } from '../model/decision.js'
import type { Document } from '../model/document.js'
import { derivedFacts, type FactType } from '../model/facts.js'
import type { Names } from './names.js'

/** The values of each fact and derived fact of a document, in its own order; none for a name that is no fact. */
export function valuesIn(document: Document, names: Names): (fact: string) => readonly FactValue[] {
  return (fact) => {
    if (fact === 'asked') return names.fields
    if (fact === 'purpose') return names.purposes
    if (fact === 'ground') return names.grounds
    return valuesOf(document.facts?.[fact] ?? (derivedFacts as { readonly [name: string]: FactType | undefined })[fact])
  }
}

function valuesOf(type: FactType | undefined): readonly FactValue[] {
  return type === undefined ? [] : type === 'boolean' ? [false, true] : type
}
