import { mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Makes a folder with those above it that are missing, one after the other from the top. `mkdir` with `recursive` does not end where a folder is there
 * in which none can be made and the system says that it is not, as below /proc.
 */
export function makeFolder(place: string): void {
  const missing: string[] = []
  for (let folder = place; !isThere(folder) && folder !== dirname(folder); folder = dirname(folder)) missing.unshift(folder)
  for (const folder of missing) makeOne(folder)
}

/** Another run may make it meanwhile. */
function makeOne(folder: string): void {
  try {
    mkdirSync(folder)
  } catch (error) {
    if (!isThere(folder)) throw error
  }
}

function isThere(folder: string): boolean {
  return statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true
}
