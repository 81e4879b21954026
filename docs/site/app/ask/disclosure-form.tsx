import { useAtPlace } from '../common/at-fault.js'
import { Choice } from '../common/choice.js'
import { named } from '../common/meaning.js'
import { membersOf, withMember } from '../common/members.js'
import { TextInput } from '../common/text-input.js'
import { AroundPart } from './around-part.js'
import { groundOf, inOrder, keyOf } from './asked.js'
import { withGround } from './change.js'
import { EvidencePart } from './evidence-part.js'
import { FieldsPart } from './fields-part.js'
import type { Part } from './part.js'
import { PersonPart } from './person-part.js'
import { groundText, PurposesTicks } from './purposes-ticks.js'

/** The request of a disclosure. */
export function DisclosureForm(part: Part) {
  const { setting, ask, onAsk } = part
  const words = setting.words.ask
  const { document } = setting.engine.policy
  const ground = groundOf(document, ask)
  const isAboutSomebody = ground?.subject !== 'none'
  return (
    <>
      <Choice
        place="ground"
        label={words.ground}
        options={inOrder(document.grounds).map(([value]) => ({ value, text: groundText(value, setting) }))}
        value={keyOf(document.grounds, ask.ground)}
        onPick={(picked) => onAsk(withGround(document, ask, picked))}
      />
      {ground === undefined ? null : <EvidencePart {...part} permission={ground} />}
      <FieldsPart {...part} member="fields" legend={words.fields} />
      {ground?.serves === 'purposes' ? (
        <PurposesTicks
          setting={setting}
          place="purposes"
          legend={words.purposes}
          picked={ask.purposes}
          onPick={(picked) => onAsk(withMember(ask, 'purposes', picked.length === 0 ? undefined : picked))}
        />
      ) : null}
      <RecipientOfDisclosure {...part} />
      {isAboutSomebody ? <PersonPart {...part} /> : <p>{words.nobody}</p>}
      <AroundPart {...part} isAboutSomebody={isAboutSomebody} />
    </>
  )
}

/** Whom it goes to, and what is given in return. */
function RecipientOfDisclosure({ setting, ask, onAsk }: Part) {
  const words = setting.words.ask
  const { document } = setting.engine.policy
  const kinds = groundOf(document, ask)?.recipients ?? 'any'
  const recipient = membersOf(ask.recipient)
  const set = (name: string, value: unknown) => onAsk(withMember(ask, 'recipient', withMember(recipient, name, value)))
  const options = Object.entries(document.recipients ?? {}).map(([value, { means }]) => {
    const text = named(value, means, setting.language)
    return { value, text: kinds === 'any' || kinds.includes(value) ? text : words.notOnThisGround(text) }
  })
  const { id } = useAtPlace('recipient')
  return (
    <fieldset id={id}>
      <legend>{words.disclosedTo}</legend>
      <div class="pg-grid">
        <Choice place="recipient.kind" label={words.kind} options={options} value={recipient.kind} onPick={(kind) => set('kind', kind)} />
        <TextInput place="recipient.name" label={words.name} value={recipient.name} onText={(text) => set('name', text)} />
        <TextInput place="recipient.country" label={words.country} hint={words.countryHint} value={recipient.country} onText={(text) => set('country', text)} />
        <Choice
          place="transaction"
          label={words.transaction}
          options={Object.entries(words.transactions).map(([value, text]) => ({ value, text }))}
          none={words.notGiven}
          value={ask.transaction}
          onPick={(transaction) => onAsk(withMember(ask, 'transaction', transaction))}
        />
      </div>
    </fieldset>
  )
}
