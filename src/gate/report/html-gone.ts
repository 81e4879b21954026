import { goneWords } from './gone-words.js'
import type { Content } from './html-content.js'
import { howMany } from './html-how-many.js'
import { code, shown } from './html-text.js'

/** What the baseline knows and is no longer found: it fails until it is taken out. */
export function gone(content: Content): string {
  const { report, options } = content
  if (report.gone.length === 0) return ''
  const words = goneWords[options.language]
  return `<section id="gone" aria-labelledby="gone-title">
<h2 id="gone-title">${shown(words.term)} ${howMany(report.gone.length, content)}</h2>
<ul class="faults">
${report.gone.map((entry) => `<li><p>${shown(words.sentence(entry))}</p><p class="where">${code(entry.id)} ${code(entry.entity)}</p></li>`).join('\n')}
</ul>
</section>`
}
