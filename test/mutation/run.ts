import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { installLocked } from '../package/install-locked.js'
import { installToolchains } from '../package/toolchains.js'
import { isNoticed, type Mutant, nameOf } from './mutants.js'
import { type Equivalent, misnamed, percent, scoresOf, unexplained } from './score.js'
import { tryAgain, tryQuickly } from './try-mutants.js'

// `npm run mutation`: changes the code in every way that Stryker knows, file by file, and sees whether a test notices. It takes hours.
// `npm run mutation -- src/engine/pick.ts src/deletion` tries some files or folders. `--resume` keeps what a run before found of a file and goes on.
// `--quick` does not try again, with all tests, what the quickest do not notice.

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const { values: asked, positionals } = parseArgs({ options: { quick: { type: 'boolean' }, resume: { type: 'boolean' } }, allowPositionals: true })
const folders = positionals.length > 0 ? positionals : ['src/engine', 'src/deletion', 'src/model']
const files = folders.flatMap((path) => (path.endsWith('.ts') ? [path] : readdirSync(here(`../../${path}`)).map((file) => `${path}/${file}`))).sort()
const equivalents: readonly Equivalent[] = JSON.parse(readFileSync(here('equivalents.json'), 'utf8'))

await installToolchains()
await installLocked(here('.'))
mkdirSync(here('report'), { recursive: true })

interface Kept {
  readonly mutants: readonly Mutant[]
  /** Whether those that were not noticed were tried with all tests. */
  readonly again: boolean
}

/** What became of the mutants of a file; what a run before found of it is gone on with. */
function mutantsOfFile(file: string): readonly Mutant[] {
  const place = here(`report/${file.replaceAll('/', '-')}.json`)
  const before: Kept | undefined = asked.resume && existsSync(place) ? JSON.parse(readFileSync(place, 'utf8')) : undefined
  const quickly = before ?? { mutants: tryQuickly(file), again: false }
  const found = quickly.again || asked.quick ? quickly : { mutants: tryAgain(file, quickly.mutants, equivalents), again: true }
  writeFileSync(place, `${JSON.stringify(found, null, 2)}\n`)
  return found.mutants
}

const print = (line: string) => process.stdout.write(`${line}\n`)
const mutants = files.flatMap((file) => {
  const own = mutantsOfFile(file)
  const left = unexplained(own, equivalents)
  print(`${file}: ${own.length} mutants, ${own.filter((mutant) => !isNoticed(mutant)).length} not noticed, ${left.length} of them not explained`)
  for (const mutant of left) print(`${mutant.line} ${mutant.mutator}\n${nameOf(mutant)}\n`)
  return own
})

for (const each of misnamed(mutants, equivalents)) print(`no mutant that passes unnoticed, though it is named as equivalent:\n${nameOf(each)}\n`)
for (const [folder, score] of Object.entries(scoresOf(mutants))) print(`${folder}: ${score.noticed} of ${score.mutants} noticed, ${percent(score)} %`)
process.exitCode = unexplained(mutants, equivalents).length + misnamed(mutants, equivalents).length > 0 ? 1 : 0
