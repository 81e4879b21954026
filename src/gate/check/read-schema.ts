import { listed } from '../../compile/listed.js'
import { once } from '../../compile/once.js'
import type { System } from '../manifest/declared.js'
import { faultAt, refusedFault } from '../manifest/faults-at.js'
import { mostFaults } from '../manifest/first-faults.js'
import { folderOf, isLeftOut, isPattern, lookedFor, matching, resolved } from '../manifest/paths.js'
import type { Column, SchemaRead, SchemaReader, Unread } from '../model/columns.js'
import type { ManifestFault } from '../model/fault.js'
import type { RefusedFile, SourceFile } from '../model/location.js'

/** What schemas are read from, and by what. */
export interface Schemas {
  /** By their paths. */
  readonly files: ReadonlyMap<string, SourceFile>
  readonly refused: readonly RefusedFile[]
  readonly readers: readonly SchemaReader[]
}

const noColumns: readonly Column[] = []

/** The files of a system's schema, read; what cannot be is a fault. */
export function readSchema(
  system: System,
  { files, refused, readers }: Schemas,
): { readonly columns: readonly Column[]; readonly faults: readonly ManifestFault[] } {
  const { source, place } = system
  const { schema } = system.entry
  const faults: ManifestFault[] = []
  const there = [...new Set([...files.keys(), ...refused.map(({ path }) => path)])]
  const entries = listed(schema).map((entry, index) => {
    const written = isLeftOut(entry) ? entry.slice(1) : entry
    const pattern = resolved(folderOf(source.file.path), written)
    const at = typeof schema === 'string' ? [...place, 'schema'] : [...place, 'schema', index]
    return { at, written, pattern, isOut: isLeftOut(entry), paths: matching(pattern, there) }
  })
  const out = new Set(entries.flatMap(({ isOut, paths }) => (isOut ? paths : [])))
  const named = entries.flatMap(({ at, written, pattern, isOut, paths }) => {
    if (paths.length === 0)
      faults.push(faultAt(isPattern(pattern) ? 'pattern-without-files' : 'file-missing', source, at, { found: written, needed: lookedFor(written, pattern) }))
    const read = isOut ? [] : paths.filter((path) => !out.has(path))
    for (const each of refused.filter(({ path }) => read.includes(path))) faults.push({ ...faultAt(each.code, source, at), ...refusedFault(each) })
    return read.flatMap((path) => files.get(path) ?? []).map((file) => ({ file, at, by: readers.filter((reader) => reader.reads(file)) }))
  })
  const reads = readers.map((reader) => {
    const own = named.filter(({ by }) => by.includes(reader))
    return own.length === 0 ? { columns: [], unread: [] } : reader.read([...new Set(own.map(({ file }) => file))])
  })
  for (const { file, at, by } of named) {
    if (by.length === 0) {
      faults.push({ ...faultAt('schema-without-reader', source, at, { needed: readers.map(({ notation }) => notation) }), file: file.path })
    }
  }
  const unread = reads.flatMap((read) => read.unread)
  // The very list of the one reader that has columns, so that what is made of it can be remembered.
  const [first = noColumns, ...others] = reads.map((read) => read.columns).filter((columns) => columns.length > 0)
  const columns = others.length === 0 ? first : [first, ...others].flat()
  // A schema without a column would pass whatever it should say.
  if (columns.length + unread.length + faults.length === 0) faults.push(faultAt('empty', source, [...place, 'schema'], { needed: ['column'] }))
  return { columns, faults: [...faults, ...unread.slice(0, mostFaults).map(unreadFault)] }
}

/** A reader that reads the same files once. */
export function remembering(reader: SchemaReader): SchemaReader {
  const before = new Map<string, SchemaRead>()
  return {
    notation: reader.notation,
    reads: once((file: SourceFile) => reader.reads(file)),
    read(files) {
      const key = JSON.stringify(files.map(({ path }) => path))
      const known = before.get(key) ?? reader.read(files)
      before.set(key, known)
      return known
    },
  }
}

function unreadFault({ at, because }: Unread): ManifestFault {
  return { code: 'schema-unread', file: at.file, at, path: [], found: because }
}
