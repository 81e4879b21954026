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
    const files = [`assets/${program}.js`, `assets/${program}.css`, 'assets/custom.css', 'assets/custom.js']
    return files.reduce((sum, file) => sum + gzipSync(readFileSync(join(inBrowser().folder, file))).length, 0)
  })
  expect(Math.max(...own)).toBeLessThan(150_000)
})

// Offline: what is searched through is a file of the site.
it.each([
  ['purpose-not-agreed', './codes.html#reason-purpose-not-agreed'],
  ['unknown-name', './codes.html#fault-unknown-name'],
  ['canUse', './functions/index.canUse.html'],
  ['use.4', './clauses/use.4.html'],
  ['利用目的', './clauses/agreed-use.1.html'],
  ['第三者', './clauses/disclosure.6.html'],
  // What readers look for under another word than the site's.
  ['削除', './for-the-privacy-officer.html'],
  ['開示', './for-the-privacy-officer.html'],
])('finds %s, among the first three', async (searched, place) => {
  const { browser, served } = inBrowser()
  const page = await browser.newPage()
  await page.goto(`${served.address}index.html`)
  await page.locator('#tsd-search-trigger').click()
  await page.locator('#tsd-search-input').fill(searched)
  await page.locator('#tsd-search-results a').first().waitFor()
  const links = await page.locator('#tsd-search-results a').all()
  expect(await Promise.all(links.slice(0, 3).map((link) => link.getAttribute('href')))).toContain(place)
  await page.close()
})

it('moves nothing for a reader who asked for rest', async () => {
  const { browser, served } = inBrowser()
  const page = await browser.newPage({ reducedMotion: 'reduce' })
  for (const place of ['index', 'playground', 'policy', 'functions/index.canUse']) {
    await page.goto(`${served.address}${place}.html`)
    await page.locator('#tsd-search-trigger').click()
    const moving = await page.evaluate(`[...document.querySelectorAll('*')].filter((each) => {
      const { transitionDuration, animationDuration, animationName } = getComputedStyle(each)
      const longest = (text) => Math.max(...text.split(',').map(parseFloat))
      return longest(transitionDuration) > 0.001 || (animationName !== 'none' && longest(animationDuration) > 0.001)
    }).map((each) => each.outerHTML.slice(0, 80))`)
    expect(moving, place).toEqual([])
  }
  await page.close()
})
