import { explain } from 'clausewise/explain'
import type { Decision } from 'clausewise/policy'
import { CopyButton } from '../common/copy-button.js'
import type { Members } from '../common/members.js'
import type { Setting } from '../playground/setting.js'
import { callInTypescript } from './call-in-typescript.js'

interface Props {
  readonly setting: Setting
  readonly ask: Members
  readonly decision: Decision
}

/** The call, the answer in sentences, and the answer as JSON, each to be copied. */
export function ToCopy({ setting, ask, decision }: Props) {
  const { engine, language, words } = setting
  const { answer } = words
  const texts = [
    { title: answer.call, copy: answer.copyCall, text: callInTypescript(setting, ask, decision), isOpen: true },
    { title: answer.inWords, copy: answer.copyWords, text: explain(decision, { language, policy: engine.policy }), isOpen: false },
    { title: answer.json, copy: answer.copyJson, text: JSON.stringify(decision, null, 2), isOpen: false },
  ]
  return texts.map(({ title, copy, text, isOpen }) => (
    <details key={copy} open={isOpen}>
      <summary>{title}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by keyboard */}
      <section class="pg-scroll" tabIndex={0} aria-label={title}>
        <pre>{text.length > 20_000 ? `${text.slice(0, 20_000)}…` : text}</pre>
      </section>
      <CopyButton label={copy} done={words.copied} failed={words.notCopied} text={() => text} />
    </details>
  ))
}
