import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { pagesOf } from './pages-of.js'
import type { SiteInBrowser } from './site-in-browser.js'

/** No link is dead, and no page is out of reach. */
export function linksLead(inBrowser: () => SiteInBrowser): void {
  describe('the pages', () => {
    it('lead somewhere with every link, script, style and picture, and to an anchor that is there', () => {
      const pages = pagesOf(inBrowser().folder)
      const ids = new Map(pages.map((page) => [page.path, page.ids]))
      const dead = pages.flatMap(({ path, leadsTo }) =>
        leadsTo.flatMap(({ path: target, anchor }) => {
          if (target.endsWith('.md') || !existsSync(join(inBrowser().folder, target))) return [`${path}: ${target}`]
          // What the playground is opened with stands where an anchor does.
          const isAnchor = anchor !== undefined && target.endsWith('.html') && !anchor.startsWith('%7B')
          return !isAnchor || ids.get(target)?.has(decodeURIComponent(anchor)) ? [] : [`${path}: ${target}#${anchor}`]
        }),
      )
      expect(pages.length).toBeGreaterThan(200)
      expect([...new Set(dead)]).toEqual([])
    })

    it('can all be reached from the first', () => {
      const pages = new Map(pagesOf(inBrowser().folder).map((page) => [page.path, page]))
      const reached = new Set(['index.html'])
      for (const path of reached) for (const { path: target } of pages.get(path)?.leadsTo ?? []) if (pages.has(target)) reached.add(target)
      expect([...pages.keys()].filter((path) => !reached.has(path))).toEqual([])
    })

    it('lead out of the site only to whom they name', () => {
      const hosts = new Set(pagesOf(inBrowser().folder).flatMap(({ outside }) => outside.map((link) => new URL(link).hostname)))
      expect([...hosts].sort()).toEqual(['stryker-mutator.io', 'typedoc.org'])
    })

    it('load nothing from elsewhere', () => {
      const loaded = pagesOf(inBrowser().folder).flatMap(({ text }) =>
        [...text.matchAll(/<(?:script|link|img|iframe)[^>]*(?:src|href)="(?:https?:)?\/\/[^"]*"/g)].map(([tag]) => tag),
      )
      expect(loaded).toEqual([])
    })
  })
}
