import fc from 'fast-check'

/** A share of a text's length; small numbers, which are drawn more often, lie everywhere. */
export const somewhere = fc.nat().map((number) => ((number * 7_919) % 10_007) / 10_007)

/** Lists of aliases of lists of aliases: each level doubles what is below it. */
export function bombOfAliases(levels: number): string {
  return ['a0: &a0 [x, x]', ...Array.from({ length: levels }, (_, at) => `a${at + 1}: &a${at + 1} [*a${at}, *a${at}]`)].join('\n')
}
