import type { Document } from 'clausewise/policy'
import type { Members } from '../common/members.js'
import { attestationsOf, type Permission } from './asked.js'

/** More sets than these are not tried: no policy should make a page wait. */
const most = 2000

/** What an attestation says in an example: whoever asks writes their own. */
const exampleText = 'your entry'

/** Each set of facts that a purpose or a ground can be asked with, all its attestations beside it. */
export function evidenceSets(document: Document, permission: Permission): readonly Members[] {
  const attested = Object.fromEntries(attestationsOf(permission).map((name) => [name, exampleText]))
  return (permission.facts ?? []).reduce<readonly Members[]>(
    (sets, fact) => {
      const type = document.facts?.[fact] ?? 'boolean'
      const values: readonly (string | boolean)[] = type === 'boolean' ? [true, false] : type
      return values.flatMap((value) => sets.map((set) => ({ [fact]: value, ...set }))).slice(0, most)
    },
    [attested],
  )
}
