import { cpSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { run } from './run.js'

/** All that the package is built from. */
const sources = ['src', 'package.json', 'tsconfig.json', 'tsup.config.ts', 'README.md', 'CHANGELOG.md', 'LICENSE', 'docs', 'package-lock.json', 'test/supply']

/**
 * Builds and packs the package in a copy, so that the built files of the checkout stay as they are,
 * and installs the tarball in an empty project: what a user gets.
 */
export async function pack(copy: string, project: string): Promise<void> {
  mkdirSync(copy)
  for (const source of sources) cpSync(source, join(copy, source), { recursive: true })
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'))
  await run(copy, 'npm', 'pack', '--silent')
  const tarballs = readdirSync(copy).filter((name) => name.endsWith('.tgz'))

  mkdirSync(project)
  writeFileSync(join(project, 'package.json'), JSON.stringify({ name: 'empty', private: true, type: 'module' }))
  await run(project, 'npm', 'install', '--no-audit', '--no-fund', '--prefer-offline', ...tarballs.map((name) => join(copy, name)))
}
