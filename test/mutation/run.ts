import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { isNoticed, type Mutant, nameOf } from './mutants.js'
import { tryAgain, tryQuickly } from './try-mutants.js'

// `npm run mutation`: changes the code in every way that Stryker knows, file by file, and sees whether a test notices.
// `npm run mutation -- src/engine/pick.ts src/deletion` tries some files or folders; `--resume` passes over those that a run before has done.

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const options = process.argv.slice(2)
const named = options.filter((option) => !option.startsWith('--'))
const folders = named.length > 0 ? named : ['src/engine', 'src/deletion', 'src/model']
const files = folders.flatMap((path) => (path.endsWith('.ts') ? [path] : readdirSync(here(`../../${path}`)).map((file) => `${path}/${file}`))).sort()

const installed = existsSync(here('node_modules/node/bin/node'))
if (!installed) spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: here('.'), stdio: 'inherit' })

mkdirSync(here('report'), { recursive: true })
const tried: Mutant[] = []
for (const file of files) {
  const kept = here(`report/${file.replaceAll('/', '-')}.json`)
  const mutants: readonly Mutant[] =
    options.includes('--resume') && existsSync(kept)
      ? JSON.parse(readFileSync(kept, 'utf8'))
      : options.includes('--quick')
        ? tryQuickly(file)
        : tryAgain(file, tryQuickly(file))
  writeFileSync(kept, `${JSON.stringify(mutants, null, 2)}\n`)
  tried.push(...mutants)
  const left = mutants.filter((mutant) => !isNoticed(mutant))
  process.stdout.write(`${file}: ${mutants.length} mutants, ${left.length} left\n`)
  for (const mutant of left) process.stdout.write(`  ${mutant.line} ${mutant.mutator}\n  - ${mutant.source}\n  + ${mutant.mutated}\n`)
}
process.stdout.write(`${tried.length} mutants, ${tried.filter(isNoticed).length} noticed\n`)
void nameOf
