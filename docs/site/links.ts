import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pagesOf } from './pages-of.js'

/** The links, scripts, styles and pictures of a built site that lead nowhere, or to an anchor that is not there. */
export function deadLinks(folder: string): readonly string[] {
  const pages = pagesOf(folder)
  const ids = new Map(pages.map((page) => [page.path, page.ids]))
  const dead = pages.flatMap(({ path, leadsTo }) =>
    leadsTo.flatMap(({ path: target, anchor }) => {
      if (target.endsWith('.md') || !existsSync(join(folder, target))) return [`${path}: ${target}`]
      // What the playground is opened with stands where an anchor does.
      const isAnchor = anchor !== undefined && target.endsWith('.html') && !anchor.startsWith('%7B')
      return !isAnchor || ids.get(target)?.has(decodeURIComponent(anchor)) ? [] : [`${path}: ${target}#${anchor}`]
    }),
  )
  return [...new Set(dead)]
}

/** The pages of a built site to which no way leads from the first. */
export function orphans(folder: string): readonly string[] {
  const pages = new Map(pagesOf(folder).map((page) => [page.path, page]))
  const reached = new Set(['index.html'])
  for (const path of reached) for (const { path: target } of pages.get(path)?.leadsTo ?? []) if (pages.has(target)) reached.add(target)
  return [...pages.keys()].filter((path) => !reached.has(path))
}
