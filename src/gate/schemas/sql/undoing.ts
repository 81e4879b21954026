import type { SourceFile } from '../../model/location.js'

/** Files that undo a migration whatever stands beside them, by the names that the tools give them. */
const always = /(?:^|[/.])down\.sql$|\.(?:undo|rollback)\.sql$/
/** Others may be meant otherwise, such as `002_lock_down.sql`. */
const maybe = /^(?<beginning>.*)[_-](?:down|rollback)\.sql$/
/** Flyway's `U1__x.sql` undoes `V1__x.sql`. */
const ofFlyway = /(?:^|\/)(?<kind>[uv])\d[^/]*__[^/]*\.sql$/
const ofSqitch = /^(?<before>(?:.*\/)?)(?:revert|verify)\/(?<name>.*)$/

/** The files without those that undo others of them. */
export function withoutUndoing(files: readonly SourceFile[]): readonly SourceFile[] {
  const paths = new Set(files.map(({ path }) => path.toLowerCase()))
  const isOfFlyway = [...paths].some((path) => ofFlyway.exec(path)?.groups?.kind === 'v')
  return files.filter(({ path }) => !undoes(path.toLowerCase(), paths, isOfFlyway))
}

function undoes(path: string, paths: ReadonlySet<string>, isOfFlyway: boolean): boolean {
  if (always.test(path)) return true
  if (ofFlyway.exec(path)?.groups?.kind === 'u') return isOfFlyway
  const beginning = maybe.exec(path)?.groups?.beginning
  if (beginning !== undefined) return ['_up', '-up', '.up', ''].some((end) => paths.has(`${beginning}${end}.sql`))
  const { before, name } = ofSqitch.exec(path)?.groups ?? {}
  return name !== undefined && paths.has(`${before}deploy/${name}`)
}
