import type { Sentence } from 'clausewise/explain'

/** The members of the question that a sentence says something is wrong with. */
export function placesOf({ path, attestations = [] }: Sentence): readonly string[] {
  return [...(path === undefined ? [] : [path.join('.')]), ...attestations.map((name) => `evidence.${name}`)]
}
