import { type Covers, coverKinds } from '../model/covers.js'

/** What a finding is about, one name after the other. */
export function coveredNames(covers: Covers): readonly string[] {
  return coverKinds.flatMap((kind) => covers[kind] ?? [])
}
