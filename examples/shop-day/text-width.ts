/** Characters that take two cells of a terminal: kana, kanji, full-width forms. */
const wide = /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/u
/** A line of Japanese does not begin with one of these. */
const noStart = /[、。，．・）」』】〉》：；？！ー%]/u

/** The cells of a terminal that a text takes. */
export const widthOf = (text: string): number => [...text].reduce((cells, character) => cells + (wide.test(character) ? 2 : 1), 0)

/** Filled with spaces up to a width in cells. */
export const padded = (text: string, cells: number): string => text + ' '.repeat(Math.max(0, cells - widthOf(text)))

/** As much of a text as fits. */
export function fitted(text: string, cells: number): string {
  if (widthOf(text) <= cells) return text
  let start = ''
  for (const character of text) {
    if (widthOf(start + character) > cells - 1) break
    start += character
  }
  return `${start.trimEnd()}…`
}

/** A text in lines of at most so many cells, broken at spaces and between Japanese characters. */
export function wrapped(text: string, cells: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of piecesOf(text)) {
    if (line !== '' && widthOf(line + piece.trimEnd()) > cells && !noStart.test(piece)) {
      lines.push(line.trimEnd())
      line = piece.trimStart()
    } else line += piece
  }
  if (line.trim() !== '') lines.push(line.trimEnd())
  return lines
}

/** Words with the spaces after them; each Japanese character is a piece of its own. */
function piecesOf(text: string): string[] {
  const pieces: string[] = []
  let word = ''
  for (const character of text) {
    if (wide.test(character)) {
      if (word !== '') pieces.push(word)
      pieces.push(character)
      word = ''
    } else if (character === ' ') {
      pieces.push(`${word} `)
      word = ''
    } else word += character
  }
  if (word !== '') pieces.push(word)
  return pieces
}
