import picomatch from 'picomatch'

/** The folder of a file; empty for one at the root. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0))
}

/** A path, seen from a folder, as one from the root: `..` goes up, and does not leave the root. */
export function resolved(folder: string, path: string): string {
  const steps: string[] = []
  for (const step of `${folder}/${path}`.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}

/** Where a file was looked for, if that is not how its path is written. */
export function lookedFor(written: string, path: string): readonly string[] {
  return written === path ? [] : [path]
}

/** Whether it is a path and no name: it has a dot or a slash. */
export function isPath(text: string): boolean {
  return /[./]/.test(text)
}

/** Whether it names files by a pattern rather than one by its path. */
export function isPattern(path: string): boolean {
  return picomatch.scan(path).isGlob
}

/** A pattern longer than this matches nothing. */
const longestPattern = 1_000

/** Those of the paths that are meant, in the order of their code units; one that is literally there is meant itself. */
export function matching(pattern: string, paths: readonly string[]): readonly string[] {
  if (paths.includes(pattern)) return [pattern]
  if (!isPattern(pattern) || pattern.length > longestPattern) return []
  const isMatch = picomatch(pattern)
  return paths.filter((path) => isMatch(path)).toSorted()
}
