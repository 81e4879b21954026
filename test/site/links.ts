import { describe, expect, it } from 'vitest'
import { deadLinks, orphans } from '../../docs/site/links.js'
import { pagesOf } from '../../docs/site/pages-of.js'
import type { SiteInBrowser } from './site-in-browser.js'

/** No link is dead, and no page is out of reach. */
export function linksLead(inBrowser: () => SiteInBrowser): void {
  describe('the pages', () => {
    it('lead somewhere with every link, script, style and picture, and to an anchor that is there', () => {
      expect(pagesOf(inBrowser().folder).length).toBeGreaterThan(200)
      expect(deadLinks(inBrowser().folder)).toEqual([])
    })

    it('can all be reached from the first', () => {
      expect(orphans(inBrowser().folder)).toEqual([])
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
