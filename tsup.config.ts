import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { defineConfig } from 'tsup'

export default defineConfig({
  entry: ['src/index.ts', 'src/policy.ts', 'src/reference.ts', 'src/explain.ts'],
  format: ['esm', 'cjs'],
  target: 'es2022',
  // tsup asks the compiler for `baseUrl`, which TypeScript 6 deprecates.
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  sourcemap: true,
  clean: true,
  silent: true,
  splitting: true,
  async onSuccess() {
    relativeMaps('dist')
  },
})

/** Splitting CommonJS writes the place of the build into its maps: only the names of files belong there. */
function relativeMaps(folder: string): void {
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.map'))) {
    const map = JSON.parse(readFileSync(join(folder, name), 'utf8'))
    const relative = (source: string) => (source.startsWith('/') || /^[A-Za-z]:/.test(source) ? basename(source) : source)
    writeFileSync(join(folder, name), JSON.stringify({ ...map, file: basename(map.file ?? name.slice(0, -4)), sources: map.sources.map(relative) }))
  }
}
