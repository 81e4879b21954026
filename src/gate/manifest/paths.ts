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

/** Whether an entry of `schema` says which files are left out of the others. */
export function isLeftOut(entry: string): boolean {
  return entry.startsWith('!')
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

/** The order of names: numbers by what they count, so that `V10` comes after `V2`, and all else by its code units. */
export function byName(a: string, b: string): number {
  const [one, other] = [a, b].map((name) => name.match(/\d+|\D+/g) ?? [])
  for (const [at, part] of (one ?? []).entries()) {
    const beside = other?.[at]
    if (beside === undefined) return 1
    if (part === beside) continue
    const [number, numberBeside] = [part, beside].map((each) => (/^\d/.test(each) ? each.replace(/^0+(?=\d)/, '') : undefined))
    if (number !== undefined && numberBeside !== undefined && number !== numberBeside)
      return number.length - numberBeside.length || (number < numberBeside ? -1 : 1)
    return part < beside ? -1 : 1
  }
  return (one?.length ?? 0) - (other?.length ?? 0)
}

/** Those of the paths that are meant, in the order of their names; one that is literally there is meant itself. */
export function matching(pattern: string, paths: readonly string[]): readonly string[] {
  if (paths.includes(pattern)) return [pattern]
  if (!isPattern(pattern) || pattern.length > longestPattern) return []
  const isMatch = picomatch(pattern)
  return paths.filter((path) => isMatch(path)).toSorted(byName)
}
