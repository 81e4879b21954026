import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** What a measurement in a process of its own tells the one that began it. */
export function told(result: unknown): void {
  process.stdout.write(`\n${JSON.stringify(result)}`)
}

/** Runs a file of this folder in a process of its own, and gives what it told. */
export function ask<Result>(file: string, { args = [], flags = [] }: { readonly args?: readonly string[]; readonly flags?: readonly string[] } = {}): Result {
  const here = (name: string) => fileURLToPath(new URL(name, import.meta.url))
  const { status, stdout, stderr } = spawnSync(process.execPath, [...flags, '--import', 'tsx', here(file), ...args], {
    env: { ...process.env, TSX_TSCONFIG_PATH: here('tsconfig.json') },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  if (status !== 0) throw new Error(`${file} ${args.join(' ')} failed:\n${stderr}`)
  return JSON.parse(stdout.slice(stdout.lastIndexOf('\n') + 1))
}
