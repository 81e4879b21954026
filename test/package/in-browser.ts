import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, type Metafile } from 'esbuild'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answers } from './answers.js'
import { findChromium } from './find-chromium.js'
import { serve } from './serve.js'

type Files = Metafile['inputs']

const expected = JSON.parse(JSON.stringify(answers))

/** The page asks through every door, shows a plan as it is drawn, and writes down the answers. */
const page = `import { answers } from './answers.mjs'
const drawing = new DOMParser().parseFromString(answers.drawn.svg, 'image/svg+xml').documentElement
const written = document.createElement('pre')
written.textContent = JSON.stringify(answers)
document.body.append(drawing, written)
`

/** What a page would hide: an attempt at what its security policy forbids is caught where it is made. */
const attempts = `addEventListener('securitypolicyviolation', ({ effectiveDirective, sourceFile }) => console.error(effectiveDirective, sourceFile))`

/** In a page that allows no code but its own files: as one bundled file, and as the modules that the package holds. */
export function inBrowser(project: string): void {
  describe('in a browser', () => {
    let browser: Browser
    let files: Files

    beforeAll(async () => {
      browser = await chromium.launch({ executablePath: await findChromium() })
      writeFileSync(join(project, 'page.mjs'), page)
      const bundle = await build({ absWorkingDir: project, entryPoints: ['page.mjs'], outfile: 'bundle.js', bundle: true, format: 'esm', metafile: true })
      files = bundle.metafile.inputs
    }, 300_000)

    afterAll(() => browser?.close(), 300_000)

    it('answers as one file', async () => {
      const { complaints, written, drawn, asked } = await open(browser, project, '/bundle.js', {})
      expect(complaints).toEqual([])
      expect(written).toEqual(expected)
      expect(drawn).toBe(true)
      expect(asked).toEqual(['/', '/bundle.js'])
    })

    it('answers as modules', async () => {
      const { complaints, written, drawn, asked } = await open(browser, project, '/page.mjs', importsOf(files))
      expect(complaints).toEqual([])
      expect(written).toEqual(expected)
      expect(drawn).toBe(true)
      expect(asked.toSorted()).toEqual(['/', ...Object.keys(files).map((file) => `/${file}`)].sort())
    })
  })
}

/** Where each bare name leads that one of the files imports. */
function importsOf(files: Files): Record<string, string> {
  const imports = Object.values(files).flatMap((file) => file.imports)
  return Object.fromEntries(imports.flatMap(({ original = '', path }) => (/^[^.]/.test(original) ? [[original, `/${path}`]] : [])))
}

async function open(browser: Browser, folder: string, script: string, imports: Record<string, string>) {
  const { origin, asked, close } = await serve(folder, script, imports)
  const tab = await browser.newPage()
  const complaints: string[] = []
  await tab.addInitScript(attempts)
  tab.on('console', (message) => complaints.push(message.text()))
  tab.on('pageerror', (error) => complaints.push(String(error)))
  tab.on('request', (request) => request.url().startsWith(origin) || complaints.push(request.url()))
  try {
    await tab.goto(origin)
    const [written = 'null'] = await tab.locator('pre').allTextContents()
    const drawn = await tab.locator('svg.clausewise-timeline').isVisible()
    return { complaints, written: JSON.parse(written), drawn, asked }
  } finally {
    await tab.close()
    await close()
  }
}
