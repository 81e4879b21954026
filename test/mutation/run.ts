import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { installLocked } from '../package/install-locked.js'
import { installToolchains } from '../package/toolchains.js'
import { type Mutant, nameOf } from './mutants.js'
import { type Equivalent, misnamed, percent, scoresOf, unexplained } from './score.js'
import { tryQuickly, trySlowly, tryWholly } from './try-mutants.js'

// `npm run mutation`: changes the code in every way that Stryker knows, file by file, and sees whether a test notices. It takes hours.
// `npm run mutation -- src/engine/pick.ts src/deletion` tries some files or folders. `--resume` keeps what a run before found of a file and goes on.
// A run over all writes `scores.json`, which docs/proof.md shows.
// `--quick` does not try again, with all tests, what the quicker ones do not notice.

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
  /** By how much of the tests what is left was tried. */
  readonly tried: 'quickly' | 'slowly' | 'wholly'
}

const placeOf = (file: string) => here(`report/${file.replaceAll('/', '-')}.json`)

function keep(file: string, kept: Kept): Kept {
  writeFileSync(placeOf(file), `${JSON.stringify(kept, null, 2)}\n`)
  return kept
}

/** What became of the mutants of a file; what a run before found of it is gone on with. */
function begun(file: string): Kept {
  if (asked.resume && existsSync(placeOf(file))) return JSON.parse(readFileSync(placeOf(file), 'utf8'))
  const kept = keep(file, { mutants: tryQuickly(file), tried: 'quickly' })
  print(`${file}: ${kept.mutants.length} mutants, ${unexplained(kept.mutants, equivalents).length} left`)
  return kept
}

const print = (line: string) => process.stdout.write(`${line}\n`)
const found = new Map(files.map((file) => [file, begun(file)]))

const slowly = trySlowly(
  [...found].flatMap(([file, { mutants, tried }]) => (tried === 'quickly' && !file.includes('/deletion/') ? mutants : [])),
  equivalents,
)
for (const [file, { mutants, tried }] of found) {
  const again = slowly.filter((mutant) => mutant.file === file)
  if (tried === 'quickly') found.set(file, keep(file, { mutants: again.length > 0 ? again : mutants, tried: 'slowly' }))
}
for (const [file, { mutants, tried }] of found) {
  if (tried === 'slowly' && !asked.quick) found.set(file, keep(file, { mutants: tryWholly(mutants, equivalents), tried: 'wholly' }))
}

const mutants = [...found.values()].flatMap((kept) => kept.mutants)
for (const mutant of unexplained(mutants, equivalents)) print(`not noticed, and not explained: line ${mutant.line}, ${mutant.mutator}\n${nameOf(mutant)}\n`)
for (const each of misnamed(mutants, equivalents)) print(`no mutant that passes unnoticed, though it is named as equivalent:\n${nameOf(each)}\n`)
const timeouts = mutants.filter(({ status }) => status === 'Timeout').length
if (timeouts > 0) print(`${timeouts} counted as noticed, for the tests took too long with them: endless loops, unless the machine was busy`)
const scores = scoresOf(mutants, equivalents)
if (positionals.length === 0) writeFileSync(here('scores.json'), `${JSON.stringify(scores, null, 2)}\n`)
for (const [folder, score] of Object.entries(scores)) print(`${folder}: ${score.noticed} of ${score.mutants} noticed, ${percent(score)} %`)
process.exitCode = unexplained(mutants, equivalents).length + misnamed(mutants, equivalents).length > 0 ? 1 : 0
