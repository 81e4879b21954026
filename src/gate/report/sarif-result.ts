import { type Finding, findingIds } from '../model/finding.js'
import type { Words } from '../words/words-of.js'
import { physicalLocation } from './sarif-location.js'
import type { SarifOptions } from './sarif-options.js'
import { sarifWords } from './sarif-words.js'

/** How many related places a receiver shows at most. */
const mostRelated = 100

/** A finding as SARIF has it. Its place is one line; its identity is what the finding knows itself by, not the text around it. */
export function sarifResult(finding: Finding, words: Words, options: SarifOptions): object {
  const { id, level, at, entity, owner, clauses, laws, state, fingerprint } = finding
  const said = sarifWords[options.language]
  const related = finding.related.slice(0, mostRelated).map(({ role, at }, index) => ({
    id: index + 1,
    physicalLocation: physicalLocation(at.file, at),
    message: { text: said.related[role] },
  }))
  return {
    ruleId: id,
    ruleIndex: findingIds.indexOf(id),
    level,
    message: { text: messageOf(finding, words, options) },
    locations: [{ physicalLocation: physicalLocation(at.file, at), logicalLocations: [{ fullyQualifiedName: entity }] }],
    ...(related.length === 0 ? {} : { relatedLocations: related }),
    partialFingerprints: { primaryLocationLineHash: `${fingerprint.slice(0, 16)}:1`, 'clausewise/v1': fingerprint },
    ...(state === 'new' ? {} : { suppressions: [suppressionOf(finding, options)] }),
    properties: { state, entity, ...(owner === undefined ? {} : { owner }), clauses, laws: laws.map(({ law }) => law) },
  }
}

/** The finding with its clauses, what would make it right, and links to what is related: a receiver shows related places only where they are linked. */
function messageOf(finding: Finding, words: Words, { language }: SarifOptions): string {
  const said = sarifWords[language]
  const links = finding.related.slice(0, mostRelated).map(({ role }, index) => `[${said.related[role]}](${index + 1})`)
  const { owner } = finding
  const lines = [words.finding(finding), ...words.remedies(finding), ...(owner === undefined ? [] : [`${words.term('owner')}: ${words.owner(owner)}`])]
  return [...lines.map(unlinked), ...(links.length === 0 ? [] : [`${said.see}: ${links.join(', ')}`])].join('\n')
}

/** A text in which nothing is taken for a link. */
function unlinked(text: string): string {
  return text.replaceAll('](', '] (')
}

/** What the manifest accepts is suppressed in what was checked, and what a baseline knows outside of it. */
function suppressionOf({ state, related, acceptance }: Finding, { language }: SarifOptions): object {
  const { accepted, known } = sarifWords[language]
  if (state === 'known') return { kind: 'external', status: 'accepted', justification: known }
  const where = related.find(({ role }) => role === 'accepted')?.at
  return {
    kind: 'inSource',
    status: 'accepted',
    justification: acceptance === undefined ? accepted : `${acceptance.because} (${acceptance.until})`,
    ...(where === undefined ? {} : { location: { physicalLocation: physicalLocation(where.file, where) } }),
  }
}
