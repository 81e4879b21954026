/** A size in words: a bare number counts the units of a text. */
export function size(text: string): string {
  return /^\d+$/.test(text) ? `${Math.round((Number(text) / 1_048_576) * 10) / 10} MiB` : text
}
