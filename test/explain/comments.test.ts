import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const files = readdirSync('src/explain', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))

// An editor shows both, one after the other.
it.each(files)('has no two comments on one thing: %s', (file) => {
  expect(readFileSync(`src/explain/${file}`, 'utf8')).not.toMatch(/\*\/\n[ ]*\/\*\*/)
})
