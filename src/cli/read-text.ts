import { readFileSync, statSync } from 'node:fs'
import type { RefusedFile, SourceFile, Unreadable } from '../gate/model/location.js'
import { whyOf } from './why-of.js'

/** A text file; refused where it is too large, or cannot be read or is no text; nothing where there is none. */
export function readText(place: string, path: string, largest: number): SourceFile | RefusedFile | undefined {
  try {
    const stat = statSync(place, { throwIfNoEntry: false })
    if (stat === undefined) return undefined
    if (stat.isDirectory()) return { path, code: 'file-unreadable', why: 'folder' }
    if (!stat.isFile()) return { path, code: 'file-unreadable' }
    if (stat.size > largest) return { path, code: 'file-too-large', size: stat.size, most: largest }
    const bytes = readFileSync(place)
    const text = decoded(bytes, 'utf-8')
    return text === undefined ? { path, code: 'file-unreadable', why: whyNoText(bytes) } : { path, text }
  } catch (error) {
    const why = whyOf(error)
    return isNoName(why) ? undefined : { path, code: 'file-unreadable', why }
  }
}

/** Of a name that no file can have, or that leads through a file, there is no file. */
function isNoName(why: string): boolean {
  return why === 'name-with-null' || why === 'file-in-path'
}

/** What bytes that are no UTF-8 look like. */
function whyNoText(bytes: Buffer): Unreadable {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return 'like-utf-16'
  // Without a mark, every second byte of plain letters is nought.
  if (bytes.length > 3 && bytes.filter((byte) => byte === 0).length * 3 > bytes.length) return 'like-utf-16'
  if (isLatin(bytes)) return 'like-latin-1'
  // Hiragana of EUC-JP may be read as Shift_JIS, and seldom the other way round.
  if (isJapanese(decoded(bytes, 'euc-jp'))) return 'like-euc-jp'
  return isJapanese(decoded(bytes, 'shift_jis')) ? 'like-shift-jis' : 'no-utf-8'
}

/** Letters with accents stand alone among others; Japanese of old has its bytes above ASCII side by side. */
function isLatin(bytes: Buffer): boolean {
  const isHigh = (at: number) => (bytes[at] ?? 0) >= 0x80
  const isText = bytes.every((byte, at) => (isHigh(at) ? byte >= 0xa0 && !isHigh(at + 1) : byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d))
  return isText && bytes.length > 0
}

function isJapanese(text: string | undefined): boolean {
  return text !== undefined && /[\u3041-\u30fa\u4e00-\u9fff]/.test(text)
}

/** Nothing where the bytes are no such text, or where this Node.js does not know the encoding. */
function decoded(bytes: Buffer, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return undefined
    throw error
  }
}
