import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import type { Answer } from './answer.js'
import { bundled } from './bundled.js'
import { shapes } from './shapes.js'

// `npx tsx test/gate/hostile/measure.ts` checks each hostile text in a process of its own and prints what it took: for a machine that nobody else uses.
// Words behind it choose the texts whose names have one of them. It fails where a text takes more than 2 seconds by the clock, or 500 MB.

const { folder, script } = bundled()
const words = process.argv.slice(2)
const chosen = Object.keys(shapes).filter((name) => words.length === 0 || words.some((word) => name.includes(word)))
const tooMuch: string[] = []
for (const name of chosen) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, name], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${name} is not answered: ${stderr}`)
  const { characters, milliseconds, elapsed, megabytes, faults, findings }: Answer = JSON.parse(stdout)
  const size = `${(characters / 2 ** 20).toFixed(1)} MiB`
  process.stdout.write(`${name}: ${size}, ${milliseconds} ms of the processor, ${elapsed} ms, ${megabytes} MB, ${faults} faults, ${findings} findings\n`)
  if (elapsed > 2_000 || megabytes > 500) tooMuch.push(name)
}
rmSync(folder, { recursive: true })
process.stdout.write(`${chosen.length} texts, ${tooMuch.length} take too much${tooMuch.length === 0 ? '' : `: ${tooMuch.join('; ')}`}\n`)
process.exitCode = tooMuch.length > 0 ? 1 : 0
