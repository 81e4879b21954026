import type { FindingState } from '../model/finding.js'
import type { Content } from './html-content.js'
import { finding } from './html-finding.js'
import { howMany } from './html-how-many.js'
import type { NumberedOfOwner } from './html-numbered.js'
import { shown } from './html-text.js'

/** The findings of one state, by owner: new ones open, what is accepted or known folded. */
export function findings(state: FindingState, content: Content): string {
  const { words } = content
  const groups = content.groups.filter((group) => group.state === state)
  const count = groups.reduce((sum, group) => sum + group.findings.length, 0)
  if (state === 'new') {
    const none = count === 0 ? `<p>${shown(words.term('none'))}</p>` : ''
    return `<section id="findings" aria-labelledby="findings-title">
<h2 id="findings-title">${shown(words.term('findings'))} ${howMany(count, content)}</h2>
${none}${groups.map((group) => ofOwner(group, content)).join('\n')}
</section>`
  }
  return count === 0
    ? ''
    : `<section id="${state}">
<details>
<summary><h2>${shown(words.term(state))} ${howMany(count, content)}</h2></summary>
${groups.map((group) => ofOwner(group, content)).join('\n')}
</details>
</section>`
}

function ofOwner({ owner, findings }: NumberedOfOwner, content: Content): string {
  const { words } = content
  const label =
    owner === undefined
      ? `<span class="of">${shown(words.owner(owner))}</span>`
      : `<span class="of">${shown(words.term('owner'))}</span> ${shown(words.owner(owner))}`
  return `<h3>${label} ${howMany(findings.length, content)}</h3>\n${findings.map((each) => finding(each, content)).join('\n')}`
}
