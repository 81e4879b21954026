/** A blank cell gives no value. White space is one: the engine says what is wrong with it. */
export const given = (cell: string): string | undefined => (cell === '' ? undefined : cell)

/** `'name email'` is a list of two. */
export const words = (cell: string): string[] => cell.split(' ').filter((word) => word !== '')

/** A purpose is written by its key or by its number. */
export const nameOrNumber = (word: string): string | number => (/^\d+$/.test(word) ? Number(word) : word)

/** `'lossYear=false consumer=true'` is an object of two; anything but `true` and `false` stays the text it is. */
export function pairs(cell: string): Record<string, string | boolean> | undefined {
  if (cell === '') return undefined
  return Object.fromEntries(
    words(cell).map((pair) => {
      const [name = '', ...rest] = pair.split('=')
      return [name, trueOrFalse(rest.join('='))]
    }),
  )
}

/** `'true'` and `'false'` are what they say; anything else stays the text it is. */
export const trueOrFalse = (word: string): string | boolean => (word === 'true' ? true : word === 'false' ? false : word)
