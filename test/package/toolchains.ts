import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { installLocked } from './install-locked.js'

/** A project of its own: as dependencies of the package, its commands `node` and `tsc` would shadow the package's. */
const folder = join(import.meta.dirname, 'toolchains')

/** What the package is tried with. */
export const nodes = ['20', '22', '24', '26'] as const
export const compilers = ['5.5', '5.9', '6.0', '7.0'] as const

/** Installs them. They have no install script: each is the program itself, packed for one platform. */
export const installToolchains = (): Promise<void> => installLocked(folder)

/** The program of this Node. */
export function nodeOf(version: (typeof nodes)[number]): string {
  const name = `node-${version}-${process.platform}-${process.arch}`
  const program = join(folder, 'node_modules', name, 'bin', 'node')
  if (!existsSync(program)) throw new Error(`no ${name}: test/package/toolchains/package.json lists the platforms`)
  return program
}

/** The script of this compiler, for a Node to run. */
export function compilerOf(version: (typeof compilers)[number]): string {
  return join(folder, 'node_modules', `typescript-${version}`, 'bin', 'tsc')
}

/** The program of the Chromium that is brought along, packed for Linux on x64; none for another machine. */
export async function broughtChromium(): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  const entry = join(folder, 'node_modules', '@sparticuz', 'chromium', 'build', 'esm', 'index.js')
  const brought: { readonly default: { readonly executablePath: () => Promise<string> } } = await import(pathToFileURL(entry).href)
  return brought.default.executablePath()
}
