import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { transform } from 'esbuild'

/** Writes the program that asks through every door into the project, as an ES module and as CommonJS, and beside each one that prints the answers. */
export async function writePrograms(project: string): Promise<void> {
  const program = readFileSync(join(import.meta.dirname, 'answers.ts'), 'utf8')
  for (const [format, ending] of [
    ['esm', 'mjs'],
    ['cjs', 'cjs'],
  ] as const) {
    const { code } = await transform(program, { loader: 'ts', format, target: 'es2022' })
    writeFileSync(join(project, `answers.${ending}`), code)
  }
  writeFileSync(join(project, 'print.mjs'), `import { answers } from './answers.mjs'\nprocess.stdout.write(JSON.stringify(answers))`)
  writeFileSync(join(project, 'print.cjs'), `process.stdout.write(JSON.stringify(require('./answers.cjs').answers))`)
}
