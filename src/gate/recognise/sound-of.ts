/** Spellings of one sound, and what stands for all of them. The two systems of romanisation, and long vowels that are written or not. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/(?<=[^aiueo]|^)hu/g, 'fu'],
  [/sy|sh/g, 's'],
  [/ty|ch/g, 't'],
  [/zy|jy|j/g, 'z'],
  [/ts/g, 't'],
  [/m(?=[bp])/g, 'n'],
  [/ou|oo|oh(?![aiueoy])/g, 'o'],
  [/uu/g, 'u'],
  [/ei/g, 'e'],
  [/(?<double>[a-z])\k<double>/g, '$<double>'],
]

/** How a word of romanised Japanese sounds: `jyuusyo`, `jusho` and `juusyo` are the same. */
export function soundOf(word: string): string {
  return spellings.reduce((sound, [spelling, one]) => sound.replace(spelling, one), word)
}
