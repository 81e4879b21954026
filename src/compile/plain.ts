/** Whatever would break a line, steer a terminal or turn the direction of writing. */
const unprintable = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu

/** A text on one line: each run of line breaks and control characters becomes a space. Spaces stay: one at the end may be what is wrong with a name. */
export function plain(text: string): string {
  return text.replace(unprintable, ' ')
}
