/** A line without the brackets at its end, whatever they hold. */
function withoutBrackets(line: string): string {
  if (!line.endsWith('）')) return line
  let depth = 0
  for (let at = line.length - 1; at >= 0; at -= 1) {
    if (line[at] === '）') depth += 1
    if (line[at] === '（') depth -= 1
    if (depth === 0) return withoutBrackets(line.slice(0, at))
  }
  return line
}

/** The lines that are no polite Japanese sentence: no full stop at the end, another ending than です・ます, or half-width katakana. */
export function impoliteLines(text: string): readonly string[] {
  return text.split('\n').filter((line) => {
    if (!line.endsWith('。') || /[\uff61-\uff9f]/.test(line)) return true
    return !/(?:です|ます|ません(?:か)?|でした|ました|ください)$/.test(withoutBrackets(line.slice(0, -1)))
  })
}
