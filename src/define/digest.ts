import { sha256 } from '@noble/hashes/sha2'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils'
import type { Document } from '../model/document.js'
import { canonical } from './canonical.js'

/**
 * The SHA-256 of a document's canonical JSON (RFC 8785), in hexadecimal: the same on every machine, whatever the order of keys.
 *
 * @example
 * digest(document) === definePolicy(document).identity.digest
 * // => true
 */
export function digest(document: Document): string {
  return digestOf(document)
}

/** The same of any value that JSON can say. */
export function digestOf(value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonical(value))))
}
