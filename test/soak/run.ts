import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { soak } from './soak.js'
import { targets } from './targets.js'

// `npm run soak -- --minutes 30` asks at random for as long as one likes; `--seed 7` begins with that seed, `--only plans` asks the targets named so.
// What fails is written to test/soak/found, made as small as it gets; from then on the tests ask it each time.

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '30' }, seed: { type: 'string' }, only: { type: 'string', default: '' } } })
const minutes = Number(values.minutes)
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 30))
if (!(minutes > 0) || !Number.isSafeInteger(seed)) throw new Error('minutes is a number above 0, seed a whole number')
const chosen = Object.fromEntries(Object.entries(targets).filter(([name]) => name.startsWith(values.only)))
if (Object.keys(chosen).length === 0) throw new Error(`no target begins with ${JSON.stringify(values.only)}: ${Object.keys(targets).join('; ')}`)

const end = Date.now() + minutes * 60_000
const found = soak({ targets: chosen, seed, runs: 100, goesOn: () => Date.now() < end, log: (line) => process.stdout.write(`${line}\n`) })

const folder = fileURLToPath(new URL('found/', import.meta.url))
mkdirSync(folder, { recursive: true })
for (const each of found) {
  const file = `${folder}${each.target.replaceAll(/[^a-zA-Z]+/g, '-')}-${each.seed}.json`
  writeFileSync(file, `${JSON.stringify(each, null, 2)}\n`)
  process.stdout.write(`\n${each.target}\n${each.error}\n${each.counterexample}\nwritten to ${file}\n`)
}
process.stdout.write(`${found.length} of ${Object.keys(chosen).length} targets failed\n`)
process.exitCode = found.length > 0 ? 1 : 0
