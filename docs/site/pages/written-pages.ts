import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { clauseIds } from '../../../test/docs/clause-tests.js'
import { guides } from './guides.js'
import type { SitePage } from './site-page.js'

const docs = fileURLToPath(new URL('../../', import.meta.url))

/** The pages of docs/ that are written by hand or by a test, as they are in the repository. */
export function writtenPages(): readonly SitePage[] {
  const all = readdirSync(docs).flatMap((file) => (file.endsWith('.md') && file !== 'README.md' ? [file.slice(0, -'.md'.length)] : []))
  const findings = readdirSync(`${docs}findings`).flatMap((file) => (file === 'README.md' ? [] : [`findings/${file.slice(0, -'.md'.length)}`]))
  const more = all.filter((place) => !guides.includes(place))
  return [
    { place: 'guides', title: 'Guides', children: guides, text: listed('Guides', guides) },
    ...guides.map(written),
    { place: 'findings/README', title: 'Findings', children: findings, text: textOf('findings/README').replace(writtenBy, '') },
    ...findings.map(written),
    { place: 'more', title: 'More', children: more, text: listed('More', more) },
    ...more.map(written),
  ]
}

function written(place: string): SitePage {
  const text = textOf(place).replace(writtenBy, '')
  return { place, title: headingOf(text), text: withClauseLinks(text, place.includes('/') ? '../clauses/' : 'clauses/') }
}

/** What writes a page concerns those who change it. */
const writtenBy = / Written by `test\/[^\n]*/

/** On the site each clause has its page: where a line names one, it leads there. Headings and blocks of code stay as they are. */
function withClauseLinks(text: string, folder: string): string {
  return text
    .split(/(^```[\s\S]*?^```$)/m)
    .map((part) =>
      part.startsWith('```')
        ? part
        : part.replaceAll(/^(?!#).*$/gm, (line) => line.replaceAll(clauseName, (_, id: string) => `[\`${id}\`](${folder}${id}.md)`)),
    )
    .join('')
}

/** A clause in code, which is not a link already. */
const clauseName = new RegExp(`(?<!\\[)\`(${clauseIds.map((id) => id.replaceAll('.', '\\.')).join('|')})\``, 'g')

/** Pages, each with what the list of the repository says of it. */
function listed(heading: string, places: readonly string[]): string {
  const said = new Map(
    [...readFileSync(`${docs}README.md`, 'utf8').matchAll(/^\| \[[^\]]*\]\((.+)\.md\) \| ([^|]*) \|/gm)].map(([, place, says]) => [place, says]),
  )
  return `# ${heading}\n\n${places.map((place) => `- [${headingOf(textOf(place))}](${place}.md): ${said.get(place) ?? ''}`).join('\n')}\n`
}

function textOf(place: string): string {
  return readFileSync(`${docs}${place}.md`, 'utf8')
}

function headingOf(text: string): string {
  return (/^# (.+)$/m.exec(text)?.[1] ?? '').replaceAll('`', '')
}
