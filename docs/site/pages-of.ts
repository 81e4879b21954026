import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'

/** A page of the built site: what it links to, and what may be linked to in it. */
export interface BuiltPage {
  readonly path: string
  readonly text: string
  /** Where its links, its scripts, its styles and its pictures are, from the root; each with its anchor, where it has one. */
  readonly leadsTo: readonly { readonly path: string; readonly anchor?: string }[]
  readonly ids: ReadonlySet<string>
  readonly outside: readonly string[]
}

const read = new Map<string, readonly BuiltPage[]>()

/** Every page of a built site, which stays as it is: it is read once. */
export function pagesOf(folder: string): readonly BuiltPage[] {
  const pages = read.get(folder) ?? readPages(folder)
  read.set(folder, pages)
  return pages
}

function readPages(folder: string): readonly BuiltPage[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'))
  return files.toSorted().map((path) => pageOf(path, readFileSync(join(folder, path), 'utf8')))
}

function pageOf(path: string, text: string): BuiltPage {
  const links = [...text.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, link = '']) => link.replaceAll('&amp;', '&'))
  const outside = links.filter((link) => /^[a-z][a-z+.-]*:/i.test(link) && !link.startsWith('data:'))
  const within = links.filter((link) => !/^[a-z][a-z+.-]*:/i.test(link))
  return {
    path,
    text,
    leadsTo: within.map((link) => {
      const [file = '', anchor] = link.split('#')
      const target = file === '' ? path : normalize(join(dirname(path), decodeURIComponent(file)))
      return anchor === undefined || anchor === '' ? { path: target } : { path: target, anchor }
    }),
    ids: new Set([...text.matchAll(/\s(?:id|name)="([^"]*)"/g)].map(([, id = '']) => id)),
    outside,
  }
}
