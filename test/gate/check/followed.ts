import { dump, load } from 'js-yaml'
import { readSource } from '../../../src/gate/manifest/source.js'
import type { Finding, Remedy } from '../../../src/gate/model/finding.js'
import type { SourceFile } from '../../../src/gate/model/location.js'
import { memberOf } from '../../../src/gate/words/entity-of.js'

/** A map of a manifest, as it was read. */
interface Members {
  [key: string]: unknown
}

/** The files of a manifest once a remedy is followed as it is written; nothing of a remedy that leaves something to be decided. */
export function followed(files: readonly SourceFile[], finding: Finding, remedy: Remedy): readonly (readonly SourceFile[])[] {
  switch (remedy.code) {
    case 'add':
    case 'not-personal':
      return [written(files, remedy.to, (entity) => add(entity, memberOf(remedy.to)?.member, load(remedy.line)))]
    case 'replace':
      return [written(files, remedy.in, (entity) => replace(entity, load(remedy.line) as Members))]
    case 'accept':
      return [written(files, remedy.in, (entity) => Object.assign(entity, load(remedy.line)))]
    case 'remove':
      return [remove(files, remedy.from, remedy.what)]
    case 'show':
      return remedy.at.map((path) => written(files, path, (entity) => add(entity, 'shown', remedy.purpose)))
    case 'collect':
      return remedy.at.map((path) => written(files, path, (entity) => add(entity, 'fields', remedy.field)))
    case 'hold':
      return remedy.stores.map((path) => written(files, path, (entity) => add(entity, 'fields', remedy.field)))
    case 'purposes':
      return remedy.purposes.map((purpose) => written(files, finding.entity, (entity) => Object.assign(entity, { purpose })))
    case 'take-from':
      return []
    case 'nearest':
      return [
        files.map((file) => {
          if (file.path !== finding.at.file) return file
          const lines = file.text.split('\n')
          const line = lines[finding.at.start.line - 1] ?? ''
          const [from, to] = [finding.at.start.column - 1, finding.at.end.column - 1]
          // A mark stands beside its column.
          if (finding.id === 'schema-drift') return { ...file, text: file.text.replace(remedy.found, remedy.nearest) }
          if (!line.slice(from, to).includes(remedy.found)) throw new Error(`${remedy.found} does not stand at the finding`)
          const text = lines.with(
            finding.at.start.line - 1,
            `${line.slice(0, from)}${line.slice(from, to).replace(remedy.found, remedy.nearest)}${line.slice(to)}`,
          )
          return { ...file, text: text.join('\n') }
        }),
      ]
    case 'grounds':
    case 'name-column':
    case 'ask-elsewhere':
    case 'revise-policy':
      return []
  }
}

/** The manifest with one entity changed: the file that declares it is written anew. */
function written(files: readonly SourceFile[], path: string, change: (entity: Members) => void): readonly SourceFile[] {
  const keys = (memberOf(path)?.entity ?? path).split('/')
  let isFound = false
  const changed = files.map((file) => {
    if (!/\.yaml$/.test(file.path)) return file
    const read = readSource(file)
    if (!read.ok) throw new Error(`${file.path} cannot be read`)
    const value: unknown = JSON.parse(JSON.stringify(read.source.value))
    const entity = at(value, keys)
    if (entity === undefined) return file
    isFound = true
    change(entity)
    return { ...file, text: dump(value) }
  })
  if (!isFound) throw new Error(`nothing is declared at ${path}`)
  return changed
}

function at(value: unknown, keys: readonly string[]): Members | undefined {
  const found = keys.reduce<unknown>((within, key) => (typeof within === 'object' && within !== null ? (within as Members)[key] : undefined), value)
  return typeof found === 'object' && found !== null ? (found as Members) : undefined
}

/** To the entity a member that it has not; to a list of it an entry, and to a map of it a member. */
function add(entity: Members, member: string | undefined, line: unknown): void {
  if (member === undefined) {
    const [key = ''] = Object.keys(line as Members)
    if (key in entity) throw new Error(`${key} is there already`)
    Object.assign(entity, line)
  } else if (typeof line === 'string') {
    const list = (entity[member] ?? []) as string[]
    if (list.includes(line)) throw new Error(`${line} is there already`)
    entity[member] = [...list, line]
  } else entity[member] = { ...(entity[member] as Members | undefined), ...(line as Members) }
}

function replace(entity: Members, line: Members): void {
  const [key = ''] = Object.keys(line)
  if (!(key in entity)) throw new Error(`${key} is not there`)
  Object.assign(entity, line)
}

function remove(files: readonly SourceFile[], path: string, what: string | undefined): readonly SourceFile[] {
  const member = memberOf(path)?.member
  if (what === undefined) {
    const key = path.slice(path.lastIndexOf('/') + 1)
    return written(files, path.slice(0, path.lastIndexOf('/')), (above) => {
      if (Array.isArray(above)) above.splice(Number(key), 1)
      else delete above[key]
    })
  }
  return written(files, path, (entity) => {
    if (member === undefined) {
      const [[key, value] = ['', '']] = Object.entries(load(what) as Members)
      if (JSON.stringify(entity[key]) !== JSON.stringify(value)) throw new Error(`${what} is not there`)
      delete entity[key]
    } else if (Array.isArray(entity[member])) {
      const list = entity[member] as string[]
      if (!list.includes(what)) throw new Error(`${what} is not there`)
      entity[member] = list.filter((each) => each !== what)
    } else delete (entity[member] as Members)[what]
  })
}
