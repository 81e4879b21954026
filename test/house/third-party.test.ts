import { build } from 'esbuild'
import { expect, it } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { licencesOf, packagesIn } from '../../tsup.config.js'

/** The packages whose code an entry carries along; those it depends on are imported from where they are installed. */
async function bundledBy(...entries: readonly string[]): Promise<readonly string[]> {
  const { metafile } = await build({
    entryPoints: entries.map((entry) => `src/${entry}.ts`),
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    format: 'esm',
    splitting: true,
    outdir: 'nowhere',
    mainFields: ['module', 'main'],
    external: Object.keys(manifest.dependencies).flatMap((name) => [name, `${name}/*`]),
  })
  return packagesIn(metafile)
}

it('carries the code of two packages along, and none of it through the main door', async () => {
  expect(await bundledBy('index', 'policy', 'reference', 'explain')).toEqual(['fastest-levenshtein', 'jsonc-parser'])
  expect(await bundledBy('index')).toEqual([])
  expect(await bundledBy('policy')).toEqual(['fastest-levenshtein'])
})

it('depends on none of them: a user need not install them', () => {
  for (const name of ['fastest-levenshtein', 'jsonc-parser']) {
    expect(Object.keys(manifest.dependencies)).not.toContain(name)
    expect(Object.keys(manifest.devDependencies)).toContain(name)
  }
})

it('ships the licence of each, with its copyright', () => {
  const text = licencesOf(['fastest-levenshtein', 'jsonc-parser'])
  expect(text).toMatch(/^fastest-levenshtein \d+\.\d+\.\d+ \(MIT\)$/m)
  expect(text).toMatch(/^jsonc-parser \d+\.\d+\.\d+ \(MIT\)$/m)
  expect(text).toContain('Copyright (c) 2020 Kasper Unn Weihe')
  expect(text).toContain('Copyright (c) Microsoft')
  expect(text.match(/Permission is hereby granted, free of charge/g)).toHaveLength(2)
  expect(() => licencesOf(['no-such-package'])).toThrow()
})
