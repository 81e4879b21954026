import { shown } from './html-text.js'

/** A table; what its cells hold is markup already. The first cell of a row names it. On a narrow screen it is scrolled by itself. */
export function table(id: string, caption: string, headings: readonly string[], rows: readonly (readonly string[])[]): string {
  return `<div class="scrolled" role="region" aria-labelledby="${id}" tabindex="0">
<table>
<caption id="${id}">${shown(caption)}</caption>
<thead><tr>${headings.map((heading) => `<th scope="col">${shown(heading)}</th>`).join('')}</tr></thead>
<tbody>
${rows.map(([name = '', ...cells]) => `<tr><th scope="row">${name}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('\n')}
</tbody>
</table>
</div>`
}
