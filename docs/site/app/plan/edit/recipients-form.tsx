import { useAround } from '../around-plan.js'
import { faultsAt, idOf } from '../faults.js'
import { Fold } from '../fold.js'
import { changedAt, removedAt } from '../lists.js'
import type { RecipientRow } from '../plan-input.js'
import { ChoiceControl } from './choice-control.js'
import { TextControl } from './text-control.js'
import { useFocusNext } from './use-focus-next.js'

interface Props {
  readonly recipients: readonly RecipientRow[]
  readonly onRecipients: (recipients: readonly RecipientRow[]) => void
}

/** Whom the data of this person went to. */
export function RecipientsForm({ recipients, onRecipients }: Props) {
  const { document, words, naming, faults } = useAround()
  const said = words.recipients
  const focusNext = useFocusNext()
  const add = idOf(['recipients', 'add'])
  return (
    <Fold summary={said.title} isOpen={recipients.length > 0}>
      {recipients.map((recipient, at) => {
        const path = ['recipients', at]
        const change = (more: RecipientRow) => onRecipients(changedAt(recipients, at, { ...recipient, ...more }))
        return (
          <fieldset key={at}>
            <legend>{said.recipient(at + 1)}</legend>
            <div class="controls">
              <ChoiceControl
                label={said.kind}
                path={[...path, 'kind']}
                value={recipient.kind}
                options={Object.keys(document.recipients ?? {}).map((value) => ({ value, text: naming.recipient(value) }))}
                onValue={(kind) => change({ kind: kind?.toString() })}
              />
              <TextControl label={said.name} path={[...path, 'name']} value={recipient.name} onValue={(name) => change({ name })} />
              <TextControl label={said.country} path={[...path, 'country']} value={recipient.country} onValue={(country) => change({ country })} />
            </div>
            {faultsAt(faults, path).map(({ text }) => (
              <p key={text} class="fault">
                {text}
              </p>
            ))}
            <button
              type="button"
              onClick={() => {
                onRecipients(removedAt(recipients, at))
                focusNext(add)
              }}
            >
              {said.remove(at + 1)}
            </button>
          </fieldset>
        )
      })}
      <button
        type="button"
        id={add}
        onClick={() => {
          onRecipients([...recipients, { kind: Object.keys(document.recipients ?? {})[0] }])
          focusNext(idOf(['recipients', recipients.length, 'name']))
        }}
      >
        {said.add}
      </button>
    </Fold>
  )
}
