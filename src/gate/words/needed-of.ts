import type { ManifestFault } from '../model/fault.js'

/** What a fault needs, each once; but for the member itself, which `missing` names first. */
export function neededOf({ code, path, needed = [] }: ManifestFault): readonly string[] {
  return [...new Set(code === 'missing' ? needed.filter((each, index) => index > 0 || each !== String(path.at(-1))) : needed)]
}
