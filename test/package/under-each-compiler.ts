import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { run } from './run.js'
import { compilerOf, compilers } from './toolchains.js'

const modules = { node16: 'node16', nodenext: 'nodenext', bundler: 'esnext' } as const
type Resolution = keyof typeof modules

/** The program of a user, its uses and its mistakes, under every compiler and resolution; the declarations of the package and of its dependencies are checked with it. */
export function underEachCompiler(project: string): void {
  describe.concurrent.each(compilers)('under TypeScript %s', (version) => {
    it('is that compiler', async () => {
      expect(await run(project, 'node', compilerOf(version), '--version')).toContain(` ${version}.`)
    })

    it.each(Object.keys(modules) as Resolution[])('compiles with %s resolution, and refuses what it must', async (resolution) => {
      const folder = join(project, `typescript-${version}-${resolution}`)
      writeConsumer(folder, resolution)
      expect(await run(folder, 'node', compilerOf(version), '-p', '.')).toBe('')
    })
  })
}

function writeConsumer(folder: string, moduleResolution: Resolution): void {
  const files = ['consumer.ts', 'consumer.mts', 'consumer.cts']
  mkdirSync(folder)
  for (const file of files) copyFileSync(join(import.meta.dirname, 'consumer.ts'), join(folder, file))
  const compilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    declaration: true,
    module: modules[moduleResolution],
    moduleResolution,
    target: 'es2022',
    lib: ['es2022'],
    types: [],
    skipLibCheck: false,
  }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }))
}
