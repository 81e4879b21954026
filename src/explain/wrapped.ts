/**
 * A text in lines of at most a width, broken at spaces and between full-width characters. What the last of `most` lines has no room for is cut,
 * and the line ends in an ellipsis. `widthOf` measures a text: in cells, say, or in pixels.
 */
export function wrapped(text: string, width: number, widthOf: (text: string) => number, most: number = Number.POSITIVE_INFINITY): readonly string[] {
  const fits = (line: string) => widthOf(line.trimEnd()) <= width
  const lines: string[] = ['']
  for (const piece of pieces(text, fits)) {
    const line = lines.at(-1) ?? ''
    if (fits(line + piece)) lines[lines.length - 1] = line + piece
    else if (lines.length < most) lines.push(piece.trimStart())
    else {
      lines[lines.length - 1] = cut(line + piece, fits)
      break
    }
  }
  return lines.map((line) => line.trimEnd())
}

/**
 * What a line is never broken within: a word or a full-width character, with the brackets that may not end a line before it, the marks that may not begin one
 * after it, and the space. A word that no line holds is broken after its hyphens and the like, or anywhere.
 */
function pieces(text: string, fits: (piece: string) => boolean): readonly string[] {
  const each = text.match(/[（「『]*(?:[\u2e80-\u9fff\uf900-\uff60]|[^\s\u2e80-\u9fff\uf900-\uff60]+)[、。，）」』ー・]*\s*|\s+/gu) ?? []
  const parts = each.flatMap((piece) => (fits(piece) ? [piece] : piece.split(/(?<=[-_./@:])/)))
  return parts.flatMap((piece) => (fits(piece) ? [piece] : [...piece]))
}

function cut(text: string, fits: (line: string) => boolean): string {
  const characters = [...text.trimEnd()]
  while (characters.length > 0 && !fits(`${characters.join('')}…`)) characters.pop()
  return `${characters.join('').trimEnd()}…`
}
