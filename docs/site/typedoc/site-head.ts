import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { type Application, DocumentReflection, JSX, PageEvent } from 'typedoc'
import { accessible } from './accessible.js'
import { wholeHeadings } from './whole-headings.js'

/** What stands for the hashes of the scripts that a page holds itself, until they are known. */
const hashes = 'script-hashes'

/** The hash of nothing: the reference sets up a style of its own to hide symbols by, and no filter that would fill it. */
const emptyStyle = `'sha256-${createHash('sha256').digest('base64')}'`

/** What a page may load: its own files, and the scripts that the reference writes into it. Nothing may be sent. */
const contentPolicy = `default-src 'none'; script-src 'self' ${hashes}; style-src 'self' ${emptyStyle}; img-src 'self' data:; connect-src data:; base-uri 'none'; form-action 'none'`

/** The sign of the site. It stands in the page, so that a browser does not ask for it again whenever the address changes. */
const icon = `data:image/svg+xml,${encodeURIComponent(readFileSync(new URL('../favicon.svg', import.meta.url), 'utf8').trim())}`

/** How a page of Markdown leads to the playground: what stands behind it is no heading of the page it leads to. */
export const toPlayground = 'playground:'

/** Links of the bar that is on every page lead from the root: they are written as they would be there. */
const toolbarLink = /href="root:([^"]*)"/g

/** Gives every page its security policy, and the pages that have one their program. */
export function siteHead(app: Application): void {
  app.renderer.hooks.on('head.begin', () => JSX.createElement('meta', { 'http-equiv': 'Content-Security-Policy', content: contentPolicy }))
  app.renderer.hooks.on('head.end', ({ page, relativeURL }) => {
    const program = programOf(page.model)
    return JSX.createElement(
      JSX.Fragment,
      null,
      JSX.createElement('link', { rel: 'icon', href: icon }),
      program && JSX.createElement('link', { rel: 'stylesheet', href: relativeURL(`assets/${program}.css`) ?? '' }),
    )
  })
  app.renderer.hooks.on('body.end', ({ page, relativeURL }) => {
    const program = programOf(page.model)
    return JSX.createElement(JSX.Fragment, null, program && JSX.createElement('script', { defer: true, src: relativeURL(`assets/${program}.js`) ?? '' }))
  })
  app.renderer.on(PageEvent.END, (page) => {
    const upwards = '../'.repeat(page.url.split('/').length - 1)
    page.contents = wholeHeadings(accessible(page.contents ?? ''))
      .replaceAll(`href="${toPlayground}`, `href="${upwards}playground.html`)
      .replaceAll(toolbarLink, (_, place) => `href="${upwards}${place}"`)
      .replace(hashes, hashesOf(page.contents ?? ''))
  })
}

/** The program that runs on a page. */
function programOf(model: unknown): string | undefined {
  const program = model instanceof DocumentReflection ? model.frontmatter.program : undefined
  return program === undefined ? undefined : String(program)
}

/** The hash of each script that stands in a page, as a security policy names it. */
function hashesOf(page: string): string {
  const scripts = [...page.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script = '']) => script)
  return [...new Set(scripts)].map((script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`).join(' ')
}
