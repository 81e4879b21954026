import type { LanguageCode } from '../../explain/language.js'
import type { FindingId } from '../../gate/model/finding.js'
import { pages } from '../../gate/pages/pages.js'
import { type Part, partsInLines, type Shown } from './explain-parts.js'
import { explainWords } from './explain-words.js'

/** The page of a finding, for a terminal. */
export function explainFinding(id: FindingId, language: LanguageCode, shown: Shown): string {
  const { title, says, why, fix, wrong, right, files = [], asOf } = pages[id]
  const words = explainWords[language]
  const parts: readonly Part[] = [
    { heading: words.says, body: [says[language], ...(asOf === undefined ? [] : [words.checkedOn(asOf)])] },
    ...files.map(({ path, text }): Part => ({ heading: path, body: [{ text }] })),
    { heading: words.wrong, body: [{ text: wrong }] },
    { heading: words.right, body: [{ text: right }] },
    { heading: words.why, body: [why[language]] },
    { heading: words.fix, body: [fix[language]] },
  ]
  return partsInLines(`${id}${words.colon}${title[language]}`, parts, shown)
}
