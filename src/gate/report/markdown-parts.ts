import { capital } from '../../explain/en/words.js'
import { findingIds, levels } from '../model/finding.js'
import type { Report } from '../model/report.js'
import type { Words } from '../words/words-of.js'
import { byOwner } from './by-owner.js'
import { counted } from './counted.js'
import { goneWords } from './gone-words.js'
import { inARow } from './in-a-row.js'
import { faultItem, findingItem, knownItem } from './markdown-item.js'
import type { MarkdownOptions } from './markdown-options.js'
import { markdownCode, markdownText } from './markdown-text.js'
import type { LeftOut } from './markdown-words.js'

/** What stands around entries that belong together. */
export interface Section {
  readonly open: string
  readonly close: string
}

/** An entry of the comment, which is shown whole or not at all. */
export interface Part {
  readonly kind: keyof LeftOut
  readonly section: Section
  readonly text: string
  /** Of a lower rank are shown first those that have room. */
  readonly rank: number
}

/** The entries of a comment in the order they are shown in: what changes, faults, new findings by owner, and folded what is accepted or known. */
export function partsOf(report: Report, words: Words, options: MarkdownOptions): readonly Part[] {
  return [
    ...changeParts(report, words),
    ...faultParts(report, words),
    ...newParts(report, words, options),
    ...goneParts(report, options),
    ...knownParts(report, words, options),
  ]
}

/** The rank behind those of all new findings. */
const afterNew = 1 + levels.length * findingIds.length

function changeParts({ changes }: Report, words: Words): readonly Part[] {
  if (changes === undefined) return []
  const heading = `### ${capital(words.term('changes'))}\n\n`
  const some = (widening: boolean) => changes.filter(({ widens }) => widens === widening).map((change) => `- ${markdownText(words.change(change))}\n`)
  const widening = some(true)
  const first = { open: `${heading}**${capital(words.term('changes-widen'))}**\n\n`, close: '\n' }
  const others = { open: `${widening.length === 0 ? heading : ''}**${capital(words.term('changes-other'))}**\n\n`, close: '\n' }
  return [
    ...widening.map((text): Part => ({ kind: 'changes', section: first, text, rank: 0 })),
    ...some(false).map((text): Part => ({ kind: 'changes', section: others, text, rank: 1 })),
  ]
}

function faultParts({ faults }: Report, words: Words): readonly Part[] {
  const section = { open: `### ${capital(words.term('faults'))}\n\n`, close: '\n' }
  return faults.map((fault) => ({ kind: 'faults', section, text: faultItem(fault, words), rank: 0 }))
}

/** Of an owner those of the worst level first, and of a level the gravest ones; so too where there is no room for all. */
function newParts({ findings }: Report, words: Words, options: MarkdownOptions): readonly Part[] {
  return byOwner(findings.filter(({ state }) => state === 'new')).flatMap(({ owner, findings: of }) => {
    const who = owner === undefined ? words.owner(undefined) : `${words.term('owner')} ${markdownCode(words.owner(owner))}`
    const section = { open: `### ${capital(words.term('findings'))}: ${who}\n\n`, close: '\n' }
    const parts = of.map((finding): Part => {
      const rank = 1 + levels.indexOf(finding.level) * findingIds.length + findingIds.indexOf(finding.id)
      return { kind: 'findings', section, text: findingItem(finding, words, options), rank }
    })
    return parts.sort((one, other) => one.rank - other.rank)
  })
}

function goneParts({ gone }: Report, { language }: MarkdownOptions): readonly Part[] {
  const { term, sentence } = goneWords[language]
  const section = { open: `### ${capital(term)}\n\n`, close: '\n' }
  return gone.map((entry) => ({ kind: 'findings', section, text: `- ${markdownText(sentence(entry))}\n`, rank: afterNew }))
}

function knownParts({ findings }: Report, words: Words, { language }: MarkdownOptions): readonly Part[] {
  const folded = findings.filter(({ state }) => state !== 'new')
  const said = (['accepted', 'known'] as const)
    .map((state) => ({ state, count: folded.filter((finding) => finding.state === state).length }))
    .filter(({ count }) => count > 0)
    .map(({ state, count }) => counted(count, state, language, words))
  const section = { open: `<details><summary>${inARow(said, language)}</summary>\n\n`, close: '\n</details>\n\n' }
  return folded.map((finding) => ({ kind: 'findings', section, text: knownItem(finding, words), rank: afterNew + 1 }))
}
