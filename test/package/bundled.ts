import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'

/** The packages each door may bring along, and how many kilobytes (1,000 bytes) all of it may be: minified, and compressed. */
const doors = [
  { door: 'clausewise', packages: ['clausewise'], minified: 200, compressed: 60 },
  { door: 'clausewise/policy', packages: ['@noble/hashes', 'clausewise', 'zod'], minified: 160, compressed: 60 },
  { door: 'clausewise/reference', packages: ['clausewise'], minified: 130, compressed: 40 },
  { door: 'clausewise/explain', packages: ['clausewise', 'date-fns', 'ts-pattern'], minified: 230, compressed: 70 },
] as const

/** Each door whole, bundled for a browser. */
export function bundled(project: string): void {
  describe('bundled for a browser', () => {
    it.each(doors)('$door brings its own packages, nothing of Node, and stays small', async ({ door, packages, minified, compressed }) => {
      const { metafile, outputFiles } = await build({
        stdin: { contents: `export * from '${door}'`, resolveDir: project },
        absWorkingDir: project,
        bundle: true,
        minify: true,
        write: false,
        metafile: true,
        platform: 'browser',
        format: 'esm',
      })
      const files = Object.entries(metafile.inputs)
      expect([...new Set(files.map(([path]) => packageOf(path)))].sort()).toEqual(['<stdin>', ...packages].sort())
      expect(files.flatMap(([, { imports }]) => imports).filter(({ external }) => external)).toEqual([])

      const [bundle] = outputFiles
      if (bundle === undefined) throw new Error('nothing was bundled')
      expect(bundle.contents.length / 1000).toBeLessThan(minified)
      expect(gzipSync(bundle.contents).length / 1000).toBeLessThan(compressed)
    })
  })
}

function packageOf(path: string): string {
  return /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? path
}
