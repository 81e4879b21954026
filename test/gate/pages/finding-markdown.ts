import type { LanguageCode } from '../../../src/explain/language.js'
import { type FindingId, findingIds } from '../../../src/gate/model/finding.js'
import type { FindingPage } from '../../../src/gate/pages/finding-page.js'
import { pages } from '../../../src/gate/pages/pages.js'
import { clauses } from './clauses.js'
import { reference } from './reference.js'

interface Headings {
  readonly says: string
  readonly wrong: string
  readonly right: string
  readonly why: string
  readonly fix: string
  readonly clause: string
  readonly noClause: string
}

const headings: { readonly [Code in LanguageCode]: Headings } = {
  en: {
    says: 'What it says',
    wrong: 'Wrong',
    right: 'Right',
    why: 'Why',
    fix: 'What to do',
    clause: 'Clause',
    noClause: 'No clause of the reference policy speaks of it.',
  },
  ja: {
    says: '内容',
    wrong: '誤った例',
    right: '正しい例',
    why: '理由',
    fix: '対応方法',
    clause: '条項',
    noClause: 'ポリシー「reference」には、これについての条項がありません。',
  },
}

/** The page of a finding in `docs/findings`: in English, then in Japanese; the manifests stand once. */
export function findingMarkdown(id: FindingId): string {
  const page = pages[id]
  return `# ${page.title.en}

\`${id}\` · [日本語](#日本語)

${section('en', 'says', page)}
${files(page)}
## ${headings.en.wrong}

${block('yaml', page.wrong)}

## ${headings.en.right}

${block('yaml', page.right)}

${section('en', 'why', page)}

${section('en', 'fix', page)}

## ${headings.en.clause}

${clauseList('en', id)}

## 日本語

**${page.title.ja}**。例は上の「${headings.en.wrong}」と「${headings.en.right}」にあります。

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
  return `${language === 'en' ? '##' : '###'} ${headings[language][part]}

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
    ...(asOf === undefined ? [] : [`\nThe examples are checked as of ${asOf}.\n`]),
    ...others.map(({ path, text }) => `\nBoth examples name \`${path}\`:\n\n${block('prisma', text)}\n`),
  ].join('')
}

function block(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\`\`\``
}
