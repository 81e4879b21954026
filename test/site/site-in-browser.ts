import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { findChromium } from '../package/find-chromium.js'
import { builtSite } from './built-site.js'
import { type Served, serveFolder } from './serve-folder.js'

/** The site as it was built, served and with a browser to open it: for the tests of a file, once they run. */
export interface SiteInBrowser {
  readonly folder: string
  /** What its build complained of. */
  readonly complaints: readonly string[]
  readonly served: Served
  readonly browser: Browser
}

/** Makes it before the tests of a file, or of a group of them, and puts it away after them. */
export function siteInBrowser(): () => SiteInBrowser {
  let made: SiteInBrowser | undefined
  beforeAll(async () => {
    const { folder, complaints } = await builtSite()
    made = { folder, complaints, served: await serveFolder(folder), browser: await chromium.launch({ executablePath: await findChromium() }) }
  }, 300_000)
  afterAll(async () => {
    await made?.browser.close()
    await made?.served.close()
  }, 300_000)
  return () => {
    if (made === undefined) throw new Error('the site is there once the tests run')
    return made
  }
}
