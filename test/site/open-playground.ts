import type { Locator, Page, Request } from 'playwright-core'
import type { SiteInBrowser } from './site-in-browser.js'

/** A page with the playground, and what it complains of. */
export interface Opened {
  readonly page: Page
  readonly root: Locator
  /** What the browser said is wrong: errors, warnings, and what its security policy held back. */
  readonly complaints: readonly string[]
  /** The addresses asked for since the page was loaded. */
  readonly requests: string[]
}

/** What a page would hide: an attempt at what its security policy forbids is caught where it is made. */
const attempts = `addEventListener('securitypolicyviolation', ({ effectiveDirective, sourceFile }) => console.error(effectiveDirective, sourceFile))`

/** Opens the playground at the end of an address. */
export async function openPlayground({ browser, served }: SiteInBrowser, fragment = '', width = 1280): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, permissions: ['clipboard-read', 'clipboard-write'] })
  const page = await context.newPage()
  page.setDefaultTimeout(10_000)
  const complaints: string[] = []
  const requests: string[] = []
  await page.addInitScript(attempts)
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(String(error)))
  await page.goto(`${served.address}playground.html${fragment}`)
  const root = page.locator('div#playground')
  await root.locator('h2').first().waitFor()
  page.on('request', (request) => isAsked(request) && requests.push(request.url()))
  return { page, root, complaints, requests }
}

/** What leaves the page: not what it holds itself, and not the page opened again. */
function isAsked(request: Request): boolean {
  return !request.url().startsWith('data:')
}
