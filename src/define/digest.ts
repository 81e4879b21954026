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
  return bytesToHex(sha256(utf8ToBytes(canonical(document))))
}
