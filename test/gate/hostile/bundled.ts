import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'

/** `answer.ts` as one script in a folder of its own, so that a process that checks one text does little else. */
export function bundled(): { readonly folder: string; readonly script: string } {
  const folder = mkdtempSync(join(tmpdir(), 'clausewise-'))
  const script = join(folder, 'answer.mjs')
  buildSync({
    entryPoints: [fileURLToPath(new URL('answer.ts', import.meta.url))],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: script,
    logLevel: 'silent',
  })
  return { folder, script }
}
