import { membersOf } from '../common/members.js'
import { HeldPart } from './held-part.js'
import { OriginPart } from './origin-part.js'
import type { Part } from './part.js'

interface Props extends Part {
  /** Whether the question is about somebody, and so about what is held of them. */
  readonly isAboutSomebody: boolean
}

/** What may be left out: where the value is held, and where it comes from. */
export function AroundPart({ isAboutSomebody, ...part }: Props) {
  const { setting, ask } = part
  const isGiven = [ask.record, ask.retainedBy, ask.origin, ask.site].some((member) => member !== undefined)
  const standing = membersOf(ask.subject).standing
  return (
    <details open={isGiven || (standing !== undefined && standing !== 'active')}>
      <summary>{setting.words.ask.around}</summary>
      {isAboutSomebody ? <HeldPart {...part} /> : null}
      <OriginPart {...part} />
    </details>
  )
}
