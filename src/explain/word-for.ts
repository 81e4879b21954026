/** The word of a code. A code that there is not, out of a damaged answer, is refused rather than printed as nothing. */
export function wordFor<Code extends string>(table: { readonly [C in Code]: string }, code: Code): string {
  if (!Object.hasOwn(table, code)) throw new RangeError('no such code')
  return table[code]
}
