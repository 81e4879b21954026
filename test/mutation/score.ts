import { isNoticed, type Mutant, nameOf } from './mutants.js'

/** A mutant that no test can notice, and why: what it does is the same. */
export interface Equivalent {
  readonly file: string
  readonly source: string
  readonly mutated: string
  readonly reason: string
}

/** How many mutants of a folder the tests notice. */
interface Score {
  readonly mutants: number
  readonly noticed: number
  /** Of the rest, those that are named as equivalent. */
  readonly equivalent: number
}

/** The score of each folder. */
export function scoresOf(mutants: readonly Mutant[], equivalents: readonly Equivalent[]): Readonly<Record<string, Score>> {
  const same = new Set(equivalents.map(nameOf))
  const folders = [...new Set(mutants.map(folderOf))].sort()
  return Object.fromEntries(
    folders.map((folder) => {
      const own = mutants.filter((mutant) => folderOf(mutant) === folder)
      const left = own.filter((mutant) => !isNoticed(mutant))
      return [folder, { mutants: own.length, noticed: own.length - left.length, equivalent: left.filter((mutant) => same.has(nameOf(mutant))).length }]
    }),
  )
}

/** What is noticed, in a hundred. */
export const percent = ({ mutants, noticed }: Score): string => ((100 * noticed) / mutants).toFixed(1)

/** Mutants that no test notices and nobody named as equivalent. */
export function unexplained(mutants: readonly Mutant[], equivalents: readonly Equivalent[]): readonly Mutant[] {
  const same = new Set(equivalents.map(nameOf))
  return mutants.filter((mutant) => !isNoticed(mutant) && !same.has(nameOf(mutant)))
}

/**
 * What is named as equivalent, and is not: a test notices it, or no mutant of the files tried is this. That tests took too long with it says nothing: on a
 * machine that is busy they do so without it.
 */
export function misnamed(mutants: readonly Mutant[], equivalents: readonly Equivalent[]): readonly Equivalent[] {
  const files = new Set(mutants.map(({ file }) => file))
  const left = new Set(mutants.filter((mutant) => !isNoticed(mutant) || mutant.status === 'Timeout').map(nameOf))
  return equivalents.filter((each) => files.has(each.file) && !left.has(nameOf(each)))
}

const folderOf = ({ file }: Mutant): string => file.split('/').slice(0, 2).join('/')
