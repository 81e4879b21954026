import { useAtPlace } from '../common/at-fault.js'
import { Choice } from '../common/choice.js'
import { membersOf, withMember } from '../common/members.js'
import { TextInput } from '../common/text-input.js'
import { somebody } from './change.js'
import type { Part } from './part.js'
import { PurposesTicks } from './purposes-ticks.js'

/** The person: who it is, what they asked to stop, and what they agreed to. */
export function PersonPart({ setting, ask, onAsk }: Part) {
  const words = setting.words.ask
  const subject = membersOf(ask.subject)
  const set = (name: string, value: unknown) => onAsk(withMember(ask, 'subject', withMember(subject, name, value)))
  const { id } = useAtPlace('subject')
  return (
    <fieldset id={id}>
      <legend>{words.person}</legend>
      <div class="pg-grid">
        <TextInput place="subject.id" label={words.id} hint={words.idHint} value={subject.id} onText={(text) => set('id', text)} />
        <Choice
          place="subject.standing"
          label={words.standing}
          options={Object.entries(words.standings).map(([value, text]) => ({ value, text }))}
          value={subject.standing}
          onPick={(standing) => set('standing', standing)}
        />
        <TextInput
          place="subject.corporation"
          label={words.corporation}
          hint={words.corporationHint}
          value={subject.corporation}
          onText={(text) => set('corporation', text)}
        />
        <Choice
          label={words.agreed}
          options={[{ value: 'some', text: words.agreedSome }]}
          none={words.agreedAll}
          value={subject.agreed === undefined ? undefined : 'some'}
          onPick={(picked) => set('agreed', picked === undefined ? undefined : [])}
        />
      </div>
      {subject.agreed === undefined ? null : (
        <PurposesTicks setting={setting} place="subject.agreed" legend={words.agreedTo} picked={subject.agreed} onPick={(picked) => set('agreed', picked)} />
      )}
      {ask.subject === undefined ? (
        <button type="button" onClick={() => onAsk({ ...ask, subject: somebody })}>
          {words.somebody}
        </button>
      ) : null}
    </fieldset>
  )
}
