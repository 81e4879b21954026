import { copyFileSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from './run.js'

/** Installs the packages of a folder as they are locked, and only when that has changed. No install script runs. */
export async function installLocked(folder: string): Promise<void> {
  const lock = join(folder, 'package-lock.json')
  const installed = join(folder, 'node_modules', 'installed.json')
  if (existsSync(installed) && readFileSync(installed, 'utf8') === readFileSync(lock, 'utf8')) return
  await run(folder, 'npm', 'ci', '--ignore-scripts', '--no-audit', '--no-fund')
  copyFileSync(lock, installed)
}
