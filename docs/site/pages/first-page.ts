import { readFileSync } from 'node:fs'
import { clauseIds } from '../../../test/docs/clause-tests.js'

/** The first page: what this is, where to try it, and then the list of pages as the repository has it. */
export function firstPage(): string {
  const [, ...pages] = readFileSync(new URL('../../README.md', import.meta.url), 'utf8').split('\n## ')
  return `A company's published privacy policy, as typed rules that answer clause by clause: may this field be collected, used for this purpose, disclosed on this ground; what is deleted
when a person asks, and when. Each answer cites the clause that decided it.

- [Try it](playground.md): ask the reference policy, or one of your own. Nothing leaves the page.
- [The policy to look at](policy.md): purposes and fields, grounds and facts, standings, and how long what is kept.
- [The ${clauseIds.length} clauses](clauses.md): what each became, how it is read, what it allows and denies.
- [Getting started](getting-started.md): five minutes, with code. [For the privacy officer](for-the-privacy-officer.md): no code, English and Japanese.

${pages
  .map((part) => `## ${part}`)
  .join('\n')
  .replace(/\nPages written from the policy[^\n]*\n?$/, '\n')}`
}
