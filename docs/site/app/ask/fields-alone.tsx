import { inAList } from '../common/in-a-list.js'
import { named } from '../common/meaning.js'
import { own } from '../common/members.js'
import { askedAlone } from './other-uses.js'
import type { Part } from './part.js'

interface Props extends Part {
  /** Those of the fields asked that are allowed alone. */
  readonly fields: readonly string[]
  readonly says: (fields: string) => string
  /** What is said where there are none. */
  readonly none: string
}

/** Which of the fields asked are allowed, and the same question for these alone. */
export function FieldsAlone({ setting, ask, onAsk, fields, says, none }: Props) {
  const { engine, language, words } = setting
  if (fields.length === 0) return <p>{none}</p>
  const names = fields.map((field) => named(field, own(engine.policy.document.fields, field)?.means, language))
  return (
    <p>
      {says(inAList(names, language))}{' '}
      <button type="button" onClick={() => onAsk(askedAlone(ask, fields))}>
        {words.answer.askAlone}
      </button>
    </p>
  )
}
