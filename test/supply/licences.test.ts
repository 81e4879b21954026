import { readFileSync } from 'node:fs'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { packagesIn } from '../../tsup.config.js'
import { isPermitted } from './is-permitted.js'
import { type Lock, shipped } from './shipped.js'

const lock: Lock = JSON.parse(readFileSync('package-lock.json', 'utf8'))

/** The folders of the packages whose code the doors and the command line carry. */
async function carried(): Promise<readonly string[]> {
  const { metafile } = await build({
    entryPoints: ['index', 'policy', 'reference', 'explain', 'gate', 'cli/main'].map((door) => `src/${door}.ts`),
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    format: 'esm',
    outdir: 'nowhere',
    external: Object.keys(manifest.dependencies).flatMap((name) => [name, `${name}/*`]),
  })
  return packagesIn(metafile).map((name) => `node_modules/${name}`)
}

describe('the licences of what a user gets', () => {
  it('are permitted, of what is installed and of what is carried in the files', async () => {
    const packages = Object.entries(shipped(lock, await carried()))
    expect(packages.map(([folder]) => folder)).toEqual(
      [
        '@dagrejs/dagre',
        '@dagrejs/graphlib',
        '@noble/hashes',
        'commander',
        'date-fns',
        'fastest-levenshtein',
        'fdir',
        'js-yaml',
        'jsonc-parser',
        'picocolors',
        'picomatch',
        'tinyglobby',
        'ts-pattern',
        'zod',
      ].map((name) => `node_modules/${name}`),
    )
    expect(packages.filter(([, { license }]) => !isPermitted(license))).toEqual([])
  })

  it('are those that the packages themselves name', async () => {
    for (const [folder, { license, version }] of Object.entries(shipped(lock, await carried()))) {
      expect(JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'))).toMatchObject({ license, version })
    }
  })

  it.each(['MIT', 'Apache-2.0', 'MIT OR Apache-2.0', 'MIT OR GPL-3.0-only', 'MIT AND BSD-3-Clause'])('would permit %s', (license) => {
    expect(isPermitted(license)).toBe(true)
  })

  it.each([undefined, '', 'GPL-3.0-only', 'MPL-2.0', 'UNLICENSED', 'SEE LICENSE IN LICENSE', 'MIT AND GPL-3.0-only', '(MIT OR GPL-3.0-only)', 'mit'])(
    'would refuse %s',
    (license) => {
      expect(isPermitted(license)).toBe(false)
    },
  )
})
