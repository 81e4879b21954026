import type { Content } from './html-content.js'
import type { Numbered } from './html-numbered.js'
import { shown } from './html-text.js'

/** Links to findings by their numbers; those that fail stand out. */
export function marks(findings: readonly Numbered[], { own, fails }: Content): string {
  return findings
    .map(
      ({ number, finding }) =>
        `<a class="mark${fails(finding) ? ' fails' : ''}" href="#finding-${number}" aria-label="${shown(own.finding(number))}">${number}</a>`,
    )
    .join(' ')
}
