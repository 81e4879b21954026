import type { Path } from '../../model/decision.js'
import type { ManifestFault, ManifestFaultCode } from '../model/fault.js'
import type { RefusedFile } from '../model/location.js'
import { locate, locateKey, type ReadSource, type Source } from './source.js'

type More = Omit<ManifestFault, 'code' | 'at' | 'file' | 'path'>

/** A fault of what stands at a path. */
export function faultAt(code: ManifestFaultCode, source: Source, path: Path, more: More = {}): ManifestFault {
  return { code, file: source.file.path, at: locate(source, path).at, path, ...more }
}

/** A fault of the key at a path. */
export function faultAtKey(code: ManifestFaultCode, source: Source, path: Path, more: More = {}): ManifestFault {
  return { code, file: source.file.path, at: locateKey(source, path).at, path, ...more }
}

/** The fault of a text that cannot be read. */
export function unreadFault(file: string, { fault: { code, found }, at }: Extract<ReadSource, { ok: false }>): ManifestFault {
  return { code, file, at, path: [], ...(found === undefined ? {} : { found }) }
}

/** The fault of a file that is there and was not read, as far as the file itself tells. */
export function refusedFault({ path, code, why, size, most }: RefusedFile): Pick<ManifestFault, 'code' | 'file' | 'found' | 'needed'> {
  const found = code === 'file-too-large' ? size?.toString() : why
  return { code, file: path, ...(found === undefined ? {} : { found }), ...(most === undefined ? {} : { needed: [String(most)] }) }
}
