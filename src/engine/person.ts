import { isRecord } from '../compile/snapshot.js'
import { isOwn, isPlainText } from './plain.js'

/** The subject of a well-formed request, as the look-up reads it. */
export interface Person {
  id: string
  standing: unknown
  corporation: string | undefined
  agreed: unknown
}

/** A place to read a person into: a look-up allocates nothing. */
export function placeForPerson(): Person {
  return { id: '', standing: undefined, corporation: undefined, agreed: undefined }
}

/**
 * Reads a subject into its place; `false` for one that takes a closer look.
 * All of it is written at the end, so that a getter which asks a question of its own cannot mix two persons.
 */
export function readPerson(subject: unknown, into: Person): boolean {
  if (!isRecord(subject)) return false
  let id: unknown
  let standing: unknown
  let corporation: unknown
  let agreed: unknown
  for (const member in subject) {
    if (!isOwn(subject, member)) return false
    const value = subject[member]
    switch (member) {
      case 'id':
        id = value
        break
      case 'standing':
        standing = value
        break
      case 'corporation':
        corporation = value
        break
      case 'agreed':
        agreed = value
        break
      default:
        return false
    }
  }
  if (!isPlainText(id) || (corporation !== undefined && !isPlainText(corporation))) return false
  into.id = id
  into.standing = standing
  into.corporation = corporation
  into.agreed = agreed
  return true
}
