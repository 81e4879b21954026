import type { Policy } from 'clausewise'
import { DayShown } from './day.js'
import { useSpoken } from './spoken.js'

/** Which policy it is, and in which version. */
export function Identity({ policy: { document, identity } }: { readonly policy: Policy }) {
  const { words } = useSpoken()
  return (
    <dl class="identity">
      <dt>{words.policy}</dt>
      <dd>
        <code>{identity.id}</code>
      </dd>
      <dt>{words.version}</dt>
      <dd>{identity.version}</dd>
      <dt>{words.since}</dt>
      <dd>
        <DayShown day={document.effectiveOn} />
      </dd>
      <dt>{words.jurisdiction}</dt>
      <dd>{document.jurisdiction}</dd>
      <dt>{words.digest}</dt>
      <dd>
        <code>{identity.digest}</code>
      </dd>
    </dl>
  )
}
