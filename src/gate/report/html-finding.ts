import { plain } from '../../compile/plain.js'
import type { Finding } from '../model/finding.js'
import type { Content } from './html-content.js'
import { link } from './html-link.js'
import type { Numbered } from './html-numbered.js'
import { code, place, shown } from './html-text.js'
import { lineOf } from './line-of.js'
import { pageOf } from './page-of.js'

/** A finding beside the clauses and laws that decided it: where, what, and what would make it right. */
export function finding({ number, finding }: Numbered, content: Content): string {
  const { words, own, options } = content
  const { id, level, state, entity, at } = finding
  const fails = content.fails(finding)
  const title = `finding-${number}-title`
  return `<article class="finding ${level}${state === 'new' ? '' : ' folded'}${fails ? ' fails' : ''}" id="finding-${number}" aria-labelledby="${title}">
<h4 id="${title}"><span class="number">${number}</span> ${shown(words.title(id))}</h4>
<p class="where"><span class="level">${shown(words.level(level))}</span> <span class="state">${shown(words.term(state))}</span> ${code(entity)} ${place(at.file, at)}</p>
<div class="beside">
<div>
<p>${shown(words.finding(finding))}</p>
${remediesOf(finding, content)}${relatedOf(finding, content)}<p class="more">${shown(words.term('page') + own.colon)}${link(pageOf(id, options), id)}</p>
</div>
<div class="rests">
${clausesOf(finding, content)}${lawsOf(finding, content)}</div>
</div>
</article>`
}

function remediesOf(finding: Finding, { words }: Content): string {
  const items = finding.remedies.flatMap((remedy) => {
    const line = plain(lineOf(remedy) ?? '')
    return words.remedy(remedy).map((text) => `<li>${withCode(text, line)}</li>`)
  })
  return items.length === 0 ? '' : `<h5>${shown(words.term('remedy'))}</h5>\n<ul>${items.join('')}</ul>\n`
}

/** A sentence in which a line of the manifest is told apart. */
function withCode(text: string, line: string): string {
  const at = line === '' ? -1 : text.lastIndexOf(line)
  return at < 0 ? shown(text) : `${shown(text.slice(0, at))}${code(line)}${shown(text.slice(at + line.length))}`
}

function relatedOf({ related }: Finding, { words, own }: Content): string {
  if (related.length === 0) return ''
  const places = related.map(({ role, at }) => `${shown(words.term(role === 'accepted' ? 'acceptance' : role))} ${place(at.file, at)}`)
  return `<p class="more">${shown(words.term('related') + own.colon)}${places.join(own.separator)}</p>\n`
}

function clausesOf({ clauses }: Finding, { words, own, options }: Content): string {
  if (clauses.length === 0) return `<p>${shown(own.noClause)}</p>\n`
  const document = options.policy?.document
  const means = (id: string) => {
    const text = document !== undefined && Object.hasOwn(document.clauses, id) ? document.clauses[id]?.means : undefined
    return text === undefined ? '' : plain(text[options.language] ?? text.en)
  }
  return `<h5>${shown(words.term(clauses.length === 1 ? 'clause' : 'clauses'))}</h5>
<dl>${clauses.map((id) => `<dt>${code(id)}</dt>${means(id) === '' ? '' : `<dd>${shown(means(id))}</dd>`}`).join('')}</dl>
`
}

function lawsOf({ laws }: Finding, { words, names }: Content): string {
  if (laws.length === 0) return ''
  return `<h5>${shown(words.term(laws.length === 1 ? 'law' : 'laws'))}</h5>\n<ul>${laws.map((law) => `<li>${shown(names.law(law))}</li>`).join('')}</ul>\n`
}
