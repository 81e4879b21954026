import { leftOverId } from '../common/at-fault.js'
import { Either } from '../common/either.js'
import { meaning } from '../common/meaning.js'
import { withVerb } from './change.js'
import { CollectionForm } from './collection-form.js'
import { DisclosureForm } from './disclosure-form.js'
import { examplesOf } from './examples.js'
import type { Part } from './part.js'
import { leftOver, onlyShown } from './shown.js'
import { UseForm } from './use-form.js'
import { type Verb, verbOf, verbs } from './verb.js'

interface Props extends Part {
  /** Another question altogether. */
  readonly onOther: Part['onAsk']
}

/** The question: an example to begin with, what is asked, and its request. */
export function AskForm({ onOther, ...part }: Props) {
  const { setting, ask, onAsk } = part
  const { engine, language } = setting
  const words = setting.words.ask
  const verb = verbOf(ask.verb)
  const hidden = leftOver(engine.policy.document, ask)
  return (
    <form class="pg-form" aria-label={words.question} onSubmit={(event) => event.preventDefault()}>
      <fieldset class="pg-examples">
        <legend>{words.examples}</legend>
        {examplesOf(engine).map(({ name, about: [key, means], ask: example }) => (
          <button key={name} type="button" onClick={() => onOther(example)}>
            {words.example[name](meaning(means, language) ?? key)}
          </button>
        ))}
      </fieldset>
      <Either
        legend={words.verb}
        options={verbs.map((value) => ({ value, text: words.verbs[value] }))}
        value={verb}
        onPick={(picked) => onOther(withVerb(engine, ask, picked))}
      />
      {hidden.length === 0 || verb === undefined ? null : (
        <p id={leftOverId} class="pg-note">
          {words.leftOver(hidden.slice(0, 10).join(', '))}{' '}
          <button type="button" onClick={() => onAsk(onlyShown(engine.policy.document, ask))}>
            {words.leaveOut}
          </button>
        </p>
      )}
      {verb === undefined ? null : forms[verb](part)}
    </form>
  )
}

const forms: { readonly [V in Verb]: (part: Part) => preact.JSX.Element } = {
  canUse: (part) => <UseForm {...part} />,
  canDisclose: (part) => <DisclosureForm {...part} />,
  canCollect: (part) => <CollectionForm {...part} />,
}
