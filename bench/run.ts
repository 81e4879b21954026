import { existsSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { measured } from './measured.js'
import { page } from './page.js'
import { bareBits } from './peers/bits.js'
import { byHand } from './peers/by-hand.js'
import { casbin } from './peers/casbin.js'
import { casl } from './peers/casl.js'
import { cedar } from './peers/cedar.js'
import { clausewise } from './peers/clausewise.js'
import { jsonRulesEngine } from './peers/json-rules-engine.js'
import { tables } from './peers/tables.js'
import { zod } from './peers/zod.js'
import { pictures } from './pictures.js'
import { targets } from './targets.js'

// Measures everything in one run and prints the table of targets; with `--write` it writes docs/performance.md and its pictures.

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
if (!existsSync(here('../dist/index.js'))) throw new Error('nothing is built: npm run build')
const result = measured((what) => console.log(`… ${what}`))
for (const { work, target, measured, isMet } of targets(result)) console.log(`${isMet ? 'met   ' : 'MISSED'} ${work}: ${measured}, target ${target}`)

if (process.argv.includes('--write')) {
  const peers = [clausewise, tables, byHand, bareBits, zod, casl, casbin, cedar, jsonRulesEngine]
  writeFileSync(here('../docs/performance.md'), page(result, peers))
  for (const [file, picture] of Object.entries(pictures(result))) writeFileSync(here(`../docs/${file}`), picture)
}
