import type { AxeResults } from 'axe-core'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { pagesOf } from '../../docs/site/pages-of.js'
import { axe } from './axe.js'
import type { SiteInBrowser } from './site-in-browser.js'

/** Pages that are like no other; of the rest, one of each folder stands for all. Every page is looked at with `SITE=every npm test -- test/site/site`. */
const alone = ['clauses.html', 'gate.html', 'index.html', 'modules.html', 'playground.html', 'policy.html']

/** What holds on every page. */
export function everyPage(inBrowser: () => SiteInBrowser): void {
  it.each(['light', 'dark'] as const)(
    'is right for a screen reader in the %s theme, and loads nothing that it may not',
    async (colorScheme) => {
      const wrong = await visited({ viewport: { width: 1280, height: 900 }, colorScheme, reducedMotion: 'reduce' }, async (page) => {
        await page.evaluate(axe)
        const { violations } = await page.evaluate<AxeResults>('axe.run(document, { resultTypes: ["violations"] })')
        return violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html.slice(0, 120)}`)
      })
      expect(wrong).toEqual([])
    },
    1_200_000,
  )

  it('is no wider than a telephone', async () => {
    const wrong = await visited({ viewport: { width: 375, height: 800 } }, async (page) => {
      const more = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
      return more > 0 ? [`${more} pixels too wide`] : []
    })
    expect(wrong).toEqual([])
  }, 600_000)

  /** What is wrong with each page, as it is looked at and as the browser complains. */
  async function visited(options: BrowserContextOptions, look: (page: Page) => Promise<readonly string[]>): Promise<readonly string[]> {
    const { browser, served, folder } = inBrowser()
    const context = await browser.newContext(options)
    const page = await context.newPage()
    const wrong: string[] = []
    let path = ''
    page.on('console', (message) => {
      if (message.type() === 'error') wrong.push(`${path}: ${message.text()}`)
    })
    page.on('pageerror', (error) => wrong.push(`${path}: ${error}`))
    for (path of pathsOf(folder)) {
      await page.goto(`${served.address}${path}`)
      await page.waitForFunction(() => document.body.style.display !== 'none')
      for (const each of await look(page)) wrong.push(`${path}: ${each}`)
    }
    await context.close()
    return wrong
  }
}

function pathsOf(site: string): readonly string[] {
  const all = pagesOf(site).map(({ path }) => path)
  if (process.env.SITE === 'every') return all
  const folders = new Set(all.flatMap((path) => (path.includes('/') ? [path.slice(0, path.indexOf('/'))] : [])))
  return [...alone, ...[...folders].flatMap((folder) => all.find((path) => path.startsWith(`${folder}/`)) ?? [])]
}
