import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import picomatch from 'picomatch'
import { expect, it } from 'vitest'
import { guides } from '../../docs/site/pages/guides.js'
import { documents } from './code-blocks.js'
import { slugOf } from './slug-of.js'

/** The addresses in a page: its headings as GitHub makes them, and the anchors it sets itself. */
function anchorsOf(file: string): ReadonlySet<string> {
  const text = readFileSync(file, 'utf8').replaceAll(/^```[\s\S]*?^```$/gm, '')
  const headings = [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => slugOf(heading))
  return new Set([...headings, ...[...text.matchAll(/<a (?:id|name)="([^"]+)"/g)].flatMap(([, id]) => id ?? [])])
}

it.each(documents().map((file) => [file]))('leads somewhere with every link of %s', (file) => {
  const text = readFileSync(file, 'utf8').replaceAll(/^```[\s\S]*?^```$/gm, '')
  const dead = [...text.matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)\s]+))?\)/g)].flatMap(([, path = '', anchor]) => {
    const target = path === '' ? file : normalize(join(dirname(file), path))
    if (!existsSync(target)) return [path]
    return anchor === undefined || !target.endsWith('.md') || anchorsOf(target).has(anchor) ? [] : [`${path}#${anchor}`]
  })
  expect(dead).toEqual([])
})

// What is installed is the package's README and what `files` names, not the sources, the examples and the tests.
const { files }: { readonly files: string[] } = JSON.parse(readFileSync('package.json', 'utf8'))
const isInstalled = picomatch(['README.md', ...files])

it.each([['README.md'], ...['README', ...guides].map((page) => [`docs/${page}.md`])])('leads in %s only to what is installed', (file) => {
  const targets = [...readFileSync(file, 'utf8').matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, path = '']) => normalize(join(dirname(file), path)))
  expect(targets.filter((target) => !isInstalled(target))).toEqual([])
})
