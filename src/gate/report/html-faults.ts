import type { Content } from './html-content.js'
import { howMany } from './html-how-many.js'
import { code, place, shown } from './html-text.js'

/** Why not everything was read and checked. */
export function faults(content: Content): string {
  const { report, words } = content
  if (report.faults.length === 0) return ''
  return `<section id="faults" aria-labelledby="faults-title">
<h2 id="faults-title">${shown(words.term('faults'))} ${howMany(report.faults.length, content)}</h2>
<ul class="faults">
${report.faults.map((fault) => `<li><p>${shown(words.fault(fault))}</p><p class="where">${code(fault.code)} ${place(fault.file, fault.at)}</p></li>`).join('\n')}
</ul>
</section>`
}
