import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { everyPage } from './every-page.js'
import { linksLead } from './links.js'
import { siteInBrowser } from './site-in-browser.js'

const inBrowser = siteInBrowser()

it('documents every public symbol, and links to nothing that is not there', () => {
  expect(inBrowser().complaints).toEqual([])
})

linksLead(inBrowser)
everyPage(inBrowser)

it('loads less than 150 KB, compressed, beside what the reference loads', () => {
  const own = ['playground', 'policy'].map((program) => {
    const files = [`assets/${program}.js`, 'assets/custom.css', 'assets/custom.js']
    return files.reduce((sum, file) => sum + gzipSync(readFileSync(join(inBrowser().folder, file))).length, 0)
  })
  expect(Math.max(...own)).toBeLessThan(150_000)
})
