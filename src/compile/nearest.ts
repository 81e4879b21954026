import { distance } from 'fastest-levenshtein'
import { commonBeginning } from './alike-first.js'
import { shown } from './reading.js'

/** Of more names than this, those behind are not compared. */
const mostNames = 2_000

/**
 * The name that a misspelt one is nearest to; none where nothing is near, or where it is spelt right.
 * Case and the way words are joined count nothing, two letters changed over one; fewer than a third of the letters may be wrong, or one.
 * Names that have the same number in them may differ in one letter, those with another never: so clauses and laws are not taken for one another.
 * Failing that, the only name that begins with it. Of names equally near the first.
 */
export function nearest(misspelt: string, names: readonly string[]): string | undefined {
  const written = folded(misspelt)
  let near: string | undefined
  let fewest = Math.max(1, Math.ceil(written.length / 3) - 1) + 1
  const longer: string[] = []
  for (const name of names.slice(0, mostNames)) {
    if (name === misspelt || shown(name) === misspelt) return undefined
    const candidate = folded(name)
    const wrong = wrongLetters(written, candidate, fewest)
    if (wrong < fewest) {
      near = name
      fewest = wrong
    }
    if (candidate.startsWith(written)) longer.push(name)
  }
  return near ?? (longer.length === 1 && written.length >= shortestBeginning ? longer[0] : undefined)
}

/** With fewer letters than this, a name is not taken for the beginning of another. */
const shortestBeginning = 3

/** A name without what is a matter of style: case, full width, how words are joined. A long one is cut as a fault cuts it. */
function folded(name: string): string {
  return shown(name)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[-_\s]+/g, '')
}

/** How many letters are wrong; `most` where it is that many or more, or too many for the names to be taken for one another. */
function wrongLetters(written: string, candidate: string, most: number): number {
  if (written === candidate) return written === '' ? most : 0
  const digits = digitsOf(written)
  if (Math.abs(written.length - candidate.length) >= most || digits !== digitsOf(candidate)) return most
  const wrong = isSwapped(written, candidate) ? 1 : distance(written, candidate)
  return wrong < Math.min(written.length, candidate.length) && (digits === '' || wrong === 1) ? wrong : most
}

function digitsOf(name: string): string {
  return name.replace(/\D+/g, '')
}

/** Whether two letters that stand side by side have changed places, and nothing else. */
function isSwapped(one: string, other: string): boolean {
  if (one.length !== other.length) return false
  const at = commonBeginning(one, other)
  return one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2)
}
