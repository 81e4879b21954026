import type { FactType } from 'clausewise/policy'
import { Choice } from '../common/choice.js'
import { meaning, named } from '../common/meaning.js'
import { membersOf, own, unlessEmpty, withMember } from '../common/members.js'
import { TextInput } from '../common/text-input.js'
import { attestationsOf, type Permission } from './asked.js'
import { isAskedNow } from './is-asked-now.js'
import type { Part } from './part.js'

interface Props extends Part {
  readonly permission: Permission | undefined
}

/** The facts and attestations that the purpose or the ground asks. */
export function EvidencePart({ setting, ask, onAsk, permission }: Props) {
  const { engine, language, words } = setting
  const { facts, glossary } = engine.policy.document
  if (permission === undefined || (permission.facts ?? []).length + (permission.attests ?? []).length === 0) return null
  const evidence = membersOf(ask.evidence)
  const set = (name: string, value: unknown) => onAsk(withMember(ask, 'evidence', unlessEmpty(withMember(evidence, name, value))))
  const wordsOf = (type: FactType) =>
    type === 'boolean'
      ? [
          { value: true, text: words.ask.yes },
          { value: false, text: words.ask.no },
        ]
      : type.map((value) => ({ value, text: meaning(own(glossary, value), language) ?? value }))
  return (
    <fieldset>
      <legend>{words.ask.evidence}</legend>
      <div class="pg-grid">
        {(permission.facts ?? []).map((fact) => (
          <Choice
            key={fact}
            place={`evidence.${fact}`}
            label={named(fact, own(glossary, fact), language)}
            options={wordsOf(own(facts, fact) ?? 'boolean')}
            none={words.ask.notGiven}
            value={own(evidence, fact)}
            onPick={(value) => set(fact, value)}
          />
        ))}
        {attestationsOf(permission).map((name) => (
          <TextInput
            key={name}
            place={`evidence.${name}`}
            label={named(name, own(glossary, name), language)}
            hint={isAskedNow(engine, ask, name) ? words.ask.attestation : words.ask.notAskedNow}
            value={own(evidence, name)}
            onText={(text) => set(name, text)}
          />
        ))}
      </div>
    </fieldset>
  )
}
