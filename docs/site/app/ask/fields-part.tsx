import type { Field } from 'clausewise/policy'
import { inAList } from '../common/in-a-list.js'
import { named } from '../common/meaning.js'
import { withMember } from '../common/members.js'
import { Ticks } from '../common/ticks.js'
import type { Setting } from '../playground/setting.js'
import { keyOf } from './asked.js'
import type { Part } from './part.js'

interface Props extends Part {
  readonly member: 'fields' | 'proves' | 'alreadyHeld'
  readonly legend: string
  /** A list that is empty says something; else it is left out. */
  readonly mayBeEmpty?: boolean
}

/** The fields of the policy, to be ticked: what each means, and which purposes it serves. */
export function FieldsPart({ setting, ask, onAsk, member, legend, mayBeEmpty = false }: Props) {
  const { engine, language, words } = setting
  const { document } = engine.policy
  const purpose = ask.verb === 'canUse' ? keyOf(document.purposes, ask.purpose) : undefined
  const options = Object.entries(document.fields).map(([value, field]) => ({
    value,
    text: named(value, field.means, language),
    ...(member === 'fields' ? shownIn(setting, purpose, field) : {}),
  }))
  const set = (picked: readonly unknown[]) => onAsk(withMember(ask, member, picked.length === 0 && !mayBeEmpty ? undefined : picked))
  return (
    <Ticks place={member} legend={legend} options={options} picked={ask[member]} unknown={words.ask.unknown} onPick={set}>
      {member === 'fields' ? (
        <p class="pg-buttons">
          <button type="button" onClick={() => set(Object.keys(document.fields))}>
            {words.ask.all}
          </button>
          <button type="button" onClick={() => set([])}>
            {words.ask.noField}
          </button>
        </p>
      ) : null}
    </Ticks>
  )
}

/** Set off where it does not serve the purpose asked. */
function shownIn(setting: Setting, purpose: unknown, field: Field) {
  const apart = typeof purpose === 'string' && !field.purposes.includes(purpose)
  const note = noteOf(field, setting)
  return { apart, note: apart ? `${setting.words.ask.notForPurpose} · ${note}` : note }
}

function noteOf({ purposes, proves, neverKept }: Field, { engine, language, words }: Setting): string {
  const numbers = purposes.map((purpose) => engine.policy.document.purposes[purpose]?.number ?? purpose)
  const serves =
    numbers.length > 0 ? words.ask.serves(inAList(numbers.map(String), language)) : proves === undefined ? words.ask.servesNone : words.ask.provesNote
  return neverKept ? `${serves} · ${words.ask.neverKept}` : serves
}
