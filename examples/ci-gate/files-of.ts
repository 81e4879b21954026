import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { SourceFile } from 'clausewise/gate'

/** The shop's manifest as it should be, and with everything wrong that can be. */
export const twins = ['fixed', 'broken'] as const
export type Twin = (typeof twins)[number]

/** All texts of a twin, its root file first; their paths are from the root of the repository. */
export function filesOf(twin: Twin): readonly SourceFile[] {
  const folder = fileURLToPath(new URL(`./${twin}/`, import.meta.url))
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).split(sep).join('/'))
    .toSorted()
  const root = 'clausewise.yaml'
  return [root, ...paths.filter((path) => path !== root)].map((path) => ({
    path: `examples/ci-gate/${twin}/${path}`,
    text: readFileSync(join(folder, path), 'utf8'),
  }))
}
