import { explainWords } from '../../../src/cli/commands/explain-words.js'
import type { LanguageCode } from '../../../src/explain/language.js'
import { type FindingId, findingIds } from '../../../src/gate/model/finding.js'
import type { FindingPage } from '../../../src/gate/pages/finding-page.js'
import { pages } from '../../../src/gate/pages/pages.js'
import { clauses } from './clauses.js'
import { reference } from './reference.js'

/** What a page says beside what `clausewise explain` does. */
const headings: { readonly [Code in LanguageCode]: { readonly clause: string; readonly noClause: string } } = {
  en: { clause: 'Clause', noClause: 'No clause of the reference policy speaks of it.' },
  ja: { clause: '条項', noClause: 'ポリシー「reference」には、これについての条項がありません。' },
}

/** The page of a finding in `docs/findings`: in English, then in Japanese; the manifests stand once. */
export function findingMarkdown(id: FindingId): string {
  const page = pages[id]
  return `# ${page.title.en}

\`${id}\` · [日本語](#日本語)

${section('en', 'says', page)}
${files(page)}
## ${explainWords.en.wrong}

${block('yaml', page.wrong)}

## ${explainWords.en.right}

${block('yaml', page.right)}

${section('en', 'why', page)}

${section('en', 'fix', page)}

## ${headings.en.clause}

${clauseList('en', id)}

## 日本語

**${page.title.ja}**。例は上の「${explainWords.en.wrong}」と「${explainWords.en.right}」にあります。

${section('ja', 'says', page)}

${section('ja', 'why', page)}

${section('ja', 'fix', page)}

### ${headings.ja.clause}

${clauseList('ja', id)}
`
}

/** The list of all pages. */
export function findingList(): string {
  return `# Findings

What \`clausewise check\` can find, each with an example and what to do. Written by \`test/gate/pages/pages.test.ts\`.

| Finding | What | 日本語 |
| --- | --- | --- |
${findingIds.map((id) => `| [\`${id}\`](${id}.md) | ${pages[id].title.en} | ${pages[id].title.ja} |`).join('\n')}
`
}

function section(language: LanguageCode, part: 'says' | 'why' | 'fix', page: FindingPage): string {
  return `${language === 'en' ? '##' : '###'} ${explainWords[language][part]}

${page[part][language]}`
}

function clauseList(language: LanguageCode, finding: FindingId): string {
  const ids = clauses[finding]
  if (ids.length === 0) return headings[language].noClause
  return ids.map((id) => `- \`${id}\`: ${reference.meansOf(id)[language]}`).join('\n')
}

/** The other files of the example, and the day on which it is checked. */
function files({ files: others = [], asOf }: FindingPage): string {
  return [
    ...(asOf === undefined ? [] : [`\n${explainWords.en.checkedOn(asOf)}\n`]),
    ...others.map(({ path, text }) => `\nBoth examples name \`${path}\`:\n\n${block('prisma', text)}\n`),
  ].join('')
}

function block(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\`\`\``
}
