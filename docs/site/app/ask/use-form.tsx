import { Choice } from '../common/choice.js'
import { isMembers, membersOf, withMember } from '../common/members.js'
import { TextInput } from '../common/text-input.js'
import { AroundPart } from './around-part.js'
import { inOrder, keyOf, permissionOf } from './asked.js'
import { withPurpose } from './change.js'
import { EvidencePart } from './evidence-part.js'
import { FieldsPart } from './fields-part.js'
import type { Part } from './part.js'
import { PersonPart } from './person-part.js'
import { purposeText } from './purposes-ticks.js'

/** The request of a use. */
export function UseForm(part: Part) {
  const { setting, ask, onAsk } = part
  const words = setting.words.ask
  const { document } = setting.engine.policy
  return (
    <>
      <Choice
        place="purpose"
        label={words.purpose}
        options={inOrder(document.purposes).map(([value]) => ({ value, text: purposeText(value, setting) }))}
        value={keyOf(document.purposes, ask.purpose)}
        onPick={(purpose) => onAsk(withPurpose(document, ask, purpose))}
      />
      <FieldsPart {...part} member="fields" legend={words.fields} />
      <PersonPart {...part} />
      <RecipientOfUse {...part} />
      <EvidencePart {...part} permission={permissionOf(document, ask)} />
      <AroundPart {...part} isAboutSomebody />
    </>
  )
}

/** Who receives it, where it does not stay with the company. */
function RecipientOfUse({ setting, ask, onAsk }: Part) {
  const words = setting.words.ask
  const recipient = membersOf(ask.recipient)
  const set = (name: string, value: unknown) => onAsk(withMember(ask, 'recipient', withMember(recipient, name, value)))
  return (
    <fieldset>
      <legend>{words.recipient}</legend>
      <div class="pg-grid">
        <Choice
          place="recipient"
          label={words.goesOut}
          options={[{ value: 'goes', text: words.goes }]}
          none={words.stays}
          value={ask.recipient === undefined ? undefined : 'goes'}
          onPick={(picked) => onAsk(withMember(ask, 'recipient', picked === undefined ? undefined : { id: membersOf(ask.subject).id }))}
        />
        {isMembers(ask.recipient) ? (
          <>
            <TextInput place="recipient.id" label={words.theirId} hint={words.recipientHint} value={recipient.id} onText={(text) => set('id', text)} />
            <TextInput place="recipient.corporation" label={words.theirCorporation} value={recipient.corporation} onText={(text) => set('corporation', text)} />
          </>
        ) : null}
      </div>
    </fieldset>
  )
}
