/** Characters that a terminal draws in two cells: East Asian Wide and Fullwidth, and emoji. Half-width katakana takes one. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6b\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18cff}\u{1aff0}-\u{1b2ff}\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1f9ff}\u{1fa70}-\u{1faff}\u{20000}-\u{3fffd}]/u

/** Characters that are drawn on the one before, or not at all. */
const none = /[\p{Mn}\p{Me}\p{Cf}]/u

/** How many cells of a terminal a text takes. Most are in letters of one cell each: those are not measured letter by letter. */
export function cells(text: string): number {
  if (/^[ -~]*$/.test(text)) return text.length
  return [...text].reduce((sum, character) => sum + cellsOf(character), 0)
}

function cellsOf(character: string): number {
  if (none.test(character)) return 0
  return wide.test(character) ? 2 : 1
}

/** A text filled up with spaces to a number of cells. */
export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - cells(text)))
}

/** A text of at most so many cells; a longer one is cut and ends in two dots. */
export function fitted(text: string, width: number): string {
  if (cells(text) <= width) return text
  let kept = ''
  let room = width - 2
  for (const character of text) {
    room -= cellsOf(character)
    if (room < 0) break
    kept += character
  }
  return `${kept}..`
}
