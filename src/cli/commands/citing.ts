import { listed } from '../../compile/listed.js'
import { compileNames, sorted } from '../../compile/names.js'
import type { Document, Limit } from '../../model/document.js'

/** The kinds of entry that can cite a clause, in the order in which they are told. */
const citingKinds = ['fields', 'purposes', 'grounds', 'limits', 'prohibitions', 'retention', 'obligations', 'advice', 'checks'] as const
export type CitingKind = (typeof citingKinds)[number]

/** What in a document cites a clause: of each kind that does, the keys of its entries, in the policy's order. */
export function citing(document: Document, clause: string): readonly (readonly [CitingKind, readonly string[]])[] {
  const { fields, purposes, grounds, obligations, advice } = compileNames(document)
  const where = (dictionary: { readonly [key: string]: Citing } | undefined, keys: readonly string[]) =>
    keys.filter((key) => listed(dictionary?.[key]?.clause).includes(clause))
  const limited = (dictionary: { readonly [key: string]: Citing } | undefined, keys: readonly string[]) =>
    keys.filter((key) => dictionary?.[key]?.limits?.some((limit) => limit.clause === clause) === true)
  const named = (dictionary: { readonly [key: string]: string | readonly string[] | undefined } = {}) =>
    Object.keys(dictionary).filter((key) => listed(dictionary[key]).includes(clause))
  const found: { readonly [Kind in CitingKind]: readonly string[] } = {
    fields: where(document.fields, fields),
    purposes: where(document.purposes, purposes),
    grounds: where(document.grounds, grounds),
    limits: [...limited(document.purposes, purposes), ...limited(document.grounds, grounds)],
    prohibitions: named({ ...document.prohibitions }),
    retention: where(document.retention, sorted(document.retention ?? {})),
    obligations: where(document.obligations, obligations),
    advice: where(document.advice, advice),
    checks: named({ ...document.checks }),
  }
  return citingKinds.flatMap((kind) => (found[kind].length === 0 ? [] : [[kind, found[kind]] as const]))
}

interface Citing {
  readonly clause?: string | readonly string[]
  readonly limits?: readonly Limit[]
}
