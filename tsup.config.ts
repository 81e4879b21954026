import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Metafile, Plugin } from 'esbuild'
import { defineConfig, type Options } from 'tsup'

/** The packages of which something stands in the files that are built. */
const bundled = new Set<string>()

const gatherBundled: Plugin = {
  name: 'gather-bundled',
  setup(build) {
    build.onEnd(({ metafile }) => {
      for (const name of metafile === undefined ? [] : packagesIn(metafile)) bundled.add(name)
    })
  },
}

/** Packages that are published with the code of others inside. */
const carriedWithin: { readonly [name: string]: readonly string[] | undefined } = { '@dagrejs/dagre': ['@dagrejs/graphlib'] }

/** How every file is built. */
const shared: Options = {
  target: 'es2022',
  sourcemap: true,
  silent: true,
  splitting: true,
  esbuildPlugins: [gatherBundled],
  esbuildOptions(options) {
    // What is bundled is named by its place in node_modules, wherever that folder leads to.
    options.preserveSymlinks = true
  },
}

export default defineConfig([
  {
    ...shared,
    entry: ['src/index.ts', 'src/policy.ts', 'src/reference.ts', 'src/explain.ts', 'src/gate.ts'],
    format: ['esm', 'cjs'],
    // tsup asks the compiler for `baseUrl`, which TypeScript 6 deprecates.
    dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
    clean: true,
    async onSuccess() {
      finish()
    },
  },
  {
    ...shared,
    entry: { cli: 'src/cli/main.ts' },
    format: ['esm'],
    platform: 'node',
    splitting: false,
    esbuildOptions(options, context) {
      shared.esbuildOptions?.(options, context)
      // The map says which packages are carried; their code need not be carried twice.
      options.sourcesContent = false
    },
    // Some of what is bundled is CommonJS, and asks for Node's own modules in that way.
    banner: { js: "#!/usr/bin/env node\nimport { createRequire as requireFrom } from 'node:module'\nconst require = requireFrom(import.meta.url)" },
    async onSuccess() {
      finish()
    },
  },
])

/** How many parts are still being built. */
let building = 2

/** Once all parts are built: before that the files of another may be half written. */
function finish(): void {
  building -= 1
  if (building > 0) return
  relativeMaps('dist')
  writeFileSync(join('dist', 'THIRD-PARTY-LICENSES.txt'), licencesOf([...bundled].sort()))
}

/** Splitting CommonJS writes the place of the build into its maps: only the names of files belong there. */
function relativeMaps(folder: string): void {
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.map'))) {
    const map = JSON.parse(readFileSync(join(folder, name), 'utf8'))
    const relative = (source: string) => (source.startsWith('/') || /^[A-Za-z]:/.test(source) ? basename(source) : source)
    writeFileSync(join(folder, name), JSON.stringify({ ...map, file: basename(map.file ?? name.slice(0, -4)), sources: map.sources.map(relative) }))
  }
}

/** The packages whose code stands in what esbuild has written, with those that they carry. What is imported and not bundled is none of them. */
export function packagesIn({ outputs }: Metafile): readonly string[] {
  const files = Object.values(outputs).flatMap(({ inputs }) => Object.entries(inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : [])))
  const named = files.flatMap((file) => /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/.exec(file)?.[1] ?? [])
  return [...new Set(named.flatMap((name) => [name, ...(carriedWithin[name] ?? [])]))].sort()
}

/** The licences of packages whose code is carried along: each asks that its text goes with the code. */
export function licencesOf(packages: readonly string[]): string {
  const texts = packages.map((name) => {
    const folder = join('node_modules', name)
    const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each))
    if (file === undefined) throw new Error(`${name} is bundled and has no licence text`)
    return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`
  })
  return ['This package carries code of the packages below, under their licences.\n', ...texts].join(`\n${'-'.repeat(80)}\n\n`)
}
