import { useAround } from '../around-plan.js'
import type { RecipientRow } from '../plan-input.js'
import { ChoiceControl } from './choice-control.js'
import { ListForm } from './list-form.js'
import { TextControl } from './text-control.js'

interface Props {
  readonly recipients: readonly RecipientRow[]
  readonly onRecipients: (recipients: readonly RecipientRow[]) => void
}

/** Whom the data of this person went to. */
export function RecipientsForm({ recipients, onRecipients }: Props) {
  const { document, words, naming } = useAround()
  const said = words.recipients
  const kinds = Object.keys(document.recipients ?? {})
  return (
    <ListForm
      member="recipients"
      words={said}
      legend={said.recipient}
      items={recipients}
      onItems={onRecipients}
      newItem={() => ({ kind: kinds[0] })}
      first="name"
      controls={(recipient, path, change) => (
        <div class="controls">
          <ChoiceControl
            label={said.kind}
            path={[...path, 'kind']}
            value={recipient.kind}
            options={kinds.map((value) => ({ value, text: naming.recipient(value) }))}
            onValue={(kind) => change({ kind: kind?.toString() })}
          />
          <TextControl label={said.name} path={[...path, 'name']} value={recipient.name} onValue={(name) => change({ name })} />
          <TextControl label={said.country} path={[...path, 'country']} value={recipient.country} onValue={(country) => change({ country })} />
        </div>
      )}
    />
  )
}
