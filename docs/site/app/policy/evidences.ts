import type { Attestation, Document } from 'clausewise'

/** Facts and attestations, flat, as a request gives them. */
export type Evidence = { readonly [name: string]: string | boolean }

/** More combinations of facts than this are not tried. */
const most = 4096

/** All that a purpose or a ground may be given as evidence: every combination of its facts, with a text for each attestation. */
export function evidencesOf(document: Document, { facts = [], attests = [] }: Asks): readonly Evidence[] {
  const texts = Object.fromEntries(attests.map((each) => [typeof each === 'string' ? each : each.name, 'as shown']))
  return facts.reduce<readonly Evidence[]>(
    (all, fact) => all.flatMap((given) => valuesOf(document, fact).map((value) => ({ ...given, [fact]: value }))).slice(0, most),
    [texts],
  )
}

/** The values that a fact takes. */
export function valuesOf(document: Document, fact: string): readonly (string | boolean)[] {
  const type = document.facts?.[fact] ?? []
  return typeof type === 'string' ? [true, false] : type
}

interface Asks {
  readonly facts?: readonly string[]
  readonly attests?: readonly Attestation[]
}
