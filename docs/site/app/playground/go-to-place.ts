/** Puts the caret at a place of the text, and the place in sight. Lines and columns count from 1. */
export function goToPlace(area: HTMLTextAreaElement, line: number, column: number): void {
  const before = area.value.split('\n').slice(0, line - 1)
  const at = before.reduce((length, each) => length + each.length + 1, 0) + column - 1
  area.focus()
  area.setSelectionRange(at, at)
  area.scrollTop = (area.scrollHeight / area.value.split('\n').length) * Math.max(0, line - 4)
}
