/**
 * A line that no runner of a build takes for a command to it: one that begins with `::`, or holds `##[`, would be. Names and lines of a manifest
 * are written by whoever proposes a change.
 */
export function harmless(line: string): string {
  return line.replace(/^(\s*):(?=:)/, '$1: ').replaceAll('##[', '## [')
}
