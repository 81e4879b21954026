import type { Clause } from '../../../src/model/document.js'
import { document } from '../../../src/reference/document.js'
import { clauseIds } from '../../../test/docs/clause-tests.js'
import { page, table } from '../../../test/docs/page.js'
import { inBoth } from './in-both.js'
import type { SitePage } from './site-page.js'

/** All clauses, in the order of the published text. */
export function clausesPage(): SitePage {
  const clauses: { readonly [id: string]: Clause } = document.clauses
  const sections = [...new Set(clauseIds.map((id) => clauses[id]?.section ?? ''))]
  return {
    place: 'clauses',
    title: 'Clauses',
    children: clauseIds.map((id) => `clauses/${id}`),
    text: page(
      '# Clauses',
      `What each of the ${clauseIds.length} clauses of the reference policy became: how it is read, what carries it, what it allows and denies.`,
      ...sections.flatMap((section) => [
        `## ${section.charAt(0).toUpperCase()}${section.slice(1)}`,
        table(
          ['Clause', 'What it says'],
          clauseIds.flatMap((id) => {
            const { section: own = '', means } = clauses[id] as Clause
            return own === section ? [[`[${id}](clauses/${id}.md)`, inBoth(means)]] : []
          }),
        ),
      ]),
    ),
  }
}
