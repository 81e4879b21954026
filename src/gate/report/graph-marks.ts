import { px, textAt, widthIn } from '../../explain/timeline-svg-text.js'

const height = 18
const apart = 6
/** So many numbers are shown; of more, how many there are. */
const most = 3

/** How wide the marks of findings are together, with the room behind them. */
export function marksWidth(marks: readonly number[]): number {
  return textsOf(marks).reduce((sum, text) => sum + widthOf(text) + apart, 0)
}

/** The marks of findings beside each other, around a middle line: each a number that leads to its finding. */
export function marksAt(marks: readonly number[], left: number, middle: number): string {
  let x = left
  return textsOf(marks)
    .map((text, at) => {
      const width = widthOf(text)
      const mark = markAt(text, x, middle, width)
      x += width + apart
      // Not in the order of the tab key: the table beside the picture has the same links.
      return at < most ? `<a href="#finding-${marks[at]}" tabindex="-1">${mark}</a>` : mark
    })
    .join('')
}

/** One mark: a round sign with a text in it. */
function markAt(text: string, x: number, middle: number, width: number): string {
  return (
    `<rect class="mark" x="${px(x)}" y="${px(middle - height / 2)}" width="${px(width)}" height="${height}" rx="${height / 2}"/>` +
    textAt(text, x + width / 2, middle + 4, 'small number', 'middle')
  )
}

function textsOf(marks: readonly number[]): readonly string[] {
  const shown = marks.slice(0, most).map(String)
  return marks.length > most ? [...shown, `+${marks.length - most}`] : shown
}

function widthOf(text: string): number {
  return Math.max(height, widthIn('small', text) + 8)
}
