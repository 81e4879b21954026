import type { Location, SourceFile } from '../../../src/gate/model/location.js'

/** What stands at a place of these files, counted anew: line by line, in UTF-16 units. */
export function textAt(files: readonly SourceFile[], { file, start, end }: Location): string {
  const text = files.find(({ path }) => path === file)?.text ?? ''
  const parts = text.replace(/^\uFEFF/, '').split(/(?<=\r\n|\n|\r(?!\n))/)
  // What stands behind the last end of a line is a line, too.
  const lines = /[\r\n]$/.test(text) ? [...parts, ''] : parts
  const within = lines.slice(start.line - 1, end.line)
  const whole = within.join('')
  const last = within.at(-1) ?? ''
  return whole.slice(start.column - 1, whole.length - last.length + end.column - 1)
}
