import { type FindingId, findingIds, type Level } from '../model/finding.js'
import { pages } from '../pages/pages.js'
import { pageElsewhere, pageOf } from './page-of.js'
import type { SarifOptions } from './sarif-options.js'
import { sarifWords } from './sarif-words.js'

/** How bad a finding is unless a result says otherwise. */
const usualLevels: { readonly [Id in FindingId]: Level } = {
  'disclosure-denied': 'error',
  'use-denied': 'error',
  'collection-denied': 'error',
  'partner-governs': 'note',
  'purpose-not-shown': 'error',
  'field-uncollected': 'error',
  'field-undeclared': 'error',
  'field-not-held': 'error',
  'retention-short': 'error',
  'retention-long': 'error',
  'event-not-given': 'error',
  'deletion-missing': 'error',
  'deletion-late': 'error',
  'identity-document-kept': 'error',
  'transport-plain': 'error',
  'schema-drift': 'error',
  'manifest-stale': 'warning',
  'flow-duplicate': 'warning',
  'field-unneeded': 'warning',
  'purpose-unused': 'note',
  'recipient-unused': 'note',
  'system-empty': 'warning',
  'transfer-abroad': 'note',
  'accepted-expired': 'error',
  'accepted-expiring': 'note',
  'accepted-unused': 'warning',
}

/** Columns are known to be personal by their names, which may deceive; all else is decided. */
const byName: ReadonlySet<FindingId> = new Set(['schema-drift', 'manifest-stale'])

const severities: { readonly [L in Level]: { readonly problem: string; readonly security: string } } = {
  error: { problem: 'error', security: '8.0' },
  warning: { problem: 'warning', security: '5.0' },
  note: { problem: 'recommendation', security: '2.0' },
}

/** A rule for each finding there is, whether it was found or not, with all of its page. */
export function sarifRules(options: SarifOptions): readonly object[] {
  return findingIds.map((id) => ruleOf(id, options))
}

function ruleOf(id: FindingId, options: SarifOptions): object {
  const { language, security } = options
  const { title, says } = pages[id]
  const address = pageOf(id, options)
  const level = usualLevels[id]
  const { problem, security: severity } = severities[level]
  const markdown = helpOf(id, options)
  return {
    id,
    name: id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: unmarked(title[language]) },
    fullDescription: { text: unmarked(says[language]) },
    help: { text: unmarked(markdown), markdown },
    ...(isAddress(address) ? { helpUri: address } : {}),
    defaultConfiguration: { level },
    properties: {
      tags: security ? ['privacy', 'security'] : ['privacy'],
      precision: byName.has(id) ? 'medium' : 'very-high',
      'problem.severity': problem,
      ...(security ? { 'security-severity': severity } : {}),
    },
  }
}

/** The page of a finding, in Markdown. */
function helpOf(id: FindingId, options: SarifOptions): string {
  const words = sarifWords[options.language]
  const page = pages[id]
  const part = (heading: string, text: string) => `**${heading}**\n\n${text.trim()}`
  const block = (kind: string, text: string) => `\`\`\`${kind}\n${text.trimEnd()}\n\`\`\``
  return [
    page.says[options.language].trim(),
    part(words.why, page.why[options.language]),
    part(words.fix, page.fix[options.language]),
    part(words.wrong, block('yaml', page.wrong)),
    part(words.right, block('yaml', page.right)),
    ...(page.files ?? []).map(({ path, text }) => part(path, block('', text))),
    `${words.page}: ${pageElsewhere(id, options)}`,
  ].join('\n\n')
}

/** Markdown without its marks, for those who show it as it is. */
function unmarked(markdown: string): string {
  return markdown
    .replace(/^```.*\n?/gm, '')
    .replace(/\*\*|`/g, '')
    .replace(/\[([^\]\n]*)\]\([^)\n]*\)/g, '$1')
    .trim()
}

function isAddress(text: string): boolean {
  return /^https?:\/\/(?:[\w\-.~:/?#@!$&'()*+,;=]|%[\da-f]{2})+$/i.test(text)
}
