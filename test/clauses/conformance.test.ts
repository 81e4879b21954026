import { conformance } from './conformance.js'
import { tables } from './tables.js'

for (const table of tables) conformance(table)
