import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { findChromium } from '../package/find-chromium.js'
import { builtSite } from './built-site.js'
import { everyPage } from './every-page.js'
import { linksLead } from './links.js'
import { type Served, serveFolder } from './serve-folder.js'

let site: string
let complaints: readonly string[]
let served: Served
let browser: Browser

beforeAll(async () => {
  const built = await builtSite()
  site = built.folder
  complaints = built.complaints
  served = await serveFolder(site)
  browser = await chromium.launch({ executablePath: await findChromium() })
}, 300_000)

afterAll(async () => {
  await browser?.close()
  await served?.close()
})

it('documents every public symbol, and links to nothing that is not there', () => {
  expect(complaints).toEqual([])
})

linksLead(() => site)
everyPage(
  () => site,
  () => served,
  () => browser,
)

it('loads less than 150 KB, compressed, beside what the reference loads', () => {
  const own = ['playground', 'policy'].map((program) => {
    const files = [`assets/${program}.js`, 'assets/custom.css', 'assets/custom.js']
    return files.reduce((sum, file) => sum + gzipSync(readFileSync(join(site, file))).length, 0)
  })
  expect(Math.max(...own)).toBeLessThan(150_000)
})
