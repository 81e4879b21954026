import { realpathSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { Misuse } from './mistake.js'

/** A file that is to be written, and the option that says so. */
export interface ToWrite {
  readonly place: string
  /** As it was given. */
  readonly path: string
  readonly option: string
}

/** Refuses to write what is read, and one file twice: before anything is written. What is no file, such as a pipe, takes all. */
export function refuseOverwriting(outputs: readonly ToWrite[], read: readonly string[]): void {
  const inputs = new Set(read.flatMap(identityOf))
  const seen = new Set<string>()
  for (const { place, path, option } of outputs) {
    const identities = identityOf(place)
    if (identities.some((each) => inputs.has(each))) throw new Misuse({ code: 'written-over', path, option })
    if (identities.some((each) => seen.has(each))) throw new Misuse({ code: 'written-twice', path })
    for (const each of identities) seen.add(each)
  }
}

/** What two names of one file share: the file itself where there is one, else the place where it would be. */
function identityOf(place: string): readonly string[] {
  try {
    const stat = statSync(place, { throwIfNoEntry: false, bigint: true })
    if (stat === undefined) return [real(place)]
    return stat.isFile() ? [`${stat.dev}:${stat.ino}`] : []
  } catch {
    // What cannot be looked at is refused when it is written.
    return []
  }
}

/** The place without links on the way to it, as far as there is a way. */
function real(place: string): string {
  const folder = dirname(place)
  if (folder === place) return place
  try {
    return join(realpathSync(folder), basename(place))
  } catch {
    return join(real(folder), basename(place))
  }
}
