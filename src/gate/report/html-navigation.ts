import { goneWords } from './gone-words.js'
import type { Content } from './html-content.js'
import { shown } from './html-text.js'

/** Links to the sections that there are. */
export function navigation({ report, words, own, options }: Content): string {
  const { faults, changes, findings, gone, entities } = report
  const of = (state: 'accepted' | 'known') => findings.some((finding) => finding.state === state)
  const links = [
    ...(faults.length === 0 ? [] : [['faults', words.term('faults')]]),
    ['flows', words.term('flow-graph')],
    ...(changes === undefined ? [] : [['changes', words.term('changes')]]),
    ['findings', words.term('findings')],
    ...(gone.length === 0 ? [] : [['gone', goneWords[options.language].term]]),
    ...(of('accepted') ? [['accepted', words.term('accepted')]] : []),
    ...(of('known') ? [['known', words.term('known')]] : []),
    ...(entities.length === 0 ? [] : [['entities', words.term('entities')]]),
  ] as const
  return `<nav aria-label="${shown(own.contents)}">
<ul>${links.map(([id = '', text = '']) => `<li><a href="#${id}">${shown(text)}</a></li>`).join('')}</ul>
</nav>`
}
