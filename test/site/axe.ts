import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** The program that looks for what is wrong for a screen reader, to be run in a page. */
export const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
