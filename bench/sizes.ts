import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { told } from './told.js'

// How large each door is, minified and compressed: what a page that bundles it sends.

export interface Size {
  readonly name: string
  readonly bytes: number
}

const packages = ['zod', 'ts-pattern', 'date-fns', '@noble/hashes']
const engine = '../src/engine/enforce.ts'
const sizes: Size[] = [
  // From the source: the built package holds the reference policy beside the engine.
  await sizeOf('the engine’s own code', engine),
  await sizeOf('of that, without deletion plans', engine, ['../deletion/*']),
  await sizeOf('`clausewise`, with the reference policy', '../dist/index.js'),
  await sizeOf('`clausewise/reference`', '../dist/reference.js'),
  await sizeOf('`clausewise/policy`, without its packages', '../dist/policy.js', onlyOwn()),
  await sizeOf('`clausewise/policy`, with zod', '../dist/policy.js'),
  await sizeOf('`clausewise/explain`, without its packages', '../dist/explain.js', onlyOwn()),
  await sizeOf('`clausewise/explain`', '../dist/explain.js'),
]
told(sizes)

function onlyOwn(): string[] {
  return packages.flatMap((name) => [name, `${name}/*`])
}

async function sizeOf(name: string, file: string, external: string[] = []): Promise<Size> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(file, import.meta.url))],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    external,
    logLevel: 'error',
  })
  return { name, bytes: gzipSync(outputFiles[0]?.contents ?? new Uint8Array(), { level: 9 }).length }
}
