import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { LanguageCode } from 'clausewise/explain'
import { filesOf } from '../ci-gate/files-of.js'
import { dayReport } from './day-report.js'
import { gateLines } from './gate-lines.js'
import { paintFor } from './paint.js'
import { type FileName, fileNames } from './shop-files.js'

/** The day that is worked. The engine has no clock: whoever asks says which day it is. */
const today = '2026-11-30'

const { language, all } = asked()
const isTerminal = process.stdout.isTTY === true
const layout = { asOf: today, language, paint: paintFor(isTerminal, process.env.NO_COLOR), width: 118 }
const texts = Object.fromEntries(fileNames.map((name) => [name, textOf(name)])) as Record<FileName, string>
console.log(dayReport(texts, { ...layout, all }).join('\n'))
console.log(gateLines({ broken: filesOf('broken'), fixed: filesOf('fixed') }, { ...layout, colour: isTerminal && !process.env.NO_COLOR }).join('\n'))

function textOf(name: FileName): string {
  return readFileSync(new URL(`./data/${name}`, import.meta.url), 'utf8')
}

/** What the command line asks; anything else ends the run with status 2. */
function asked(): { readonly language: LanguageCode; readonly all: boolean } {
  try {
    const { values } = parseArgs({ options: { language: { type: 'string', default: 'en' }, all: { type: 'boolean', default: false } } })
    const { language, all } = values
    if (language === 'en' || language === 'ja') return { language, all }
  } catch {
    // An option that is not there is answered like a language that is not.
  }
  console.error('usage: npm start -- [--language en|ja] [--all]')
  process.exit(2)
}
