import type { Content } from './html-content.js'
import { code, place, shown } from './html-text.js'

/** Why not everything was read and checked. */
export function faults({ report, words, own }: Content): string {
  if (report.faults.length === 0) return ''
  return `<section id="faults" aria-labelledby="faults-title">
<h2 id="faults-title">${shown(words.term('faults'))} <span class="count">${shown(own.howMany(report.faults.length))}</span></h2>
<ul class="faults">
${report.faults.map((fault) => `<li><p>${shown(words.fault(fault))}</p><p class="where">${code(fault.code)} ${place(fault.file, fault.at)}</p></li>`).join('\n')}
</ul>
</section>`
}
