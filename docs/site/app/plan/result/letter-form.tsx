import { explain, type LetterFormat, letter } from 'clausewise/explain'
import type { Planned } from 'clausewise/policy'
import { useEffect, useId, useState } from 'preact/hooks'
import { CopyButton } from '../../common/copy-button.js'
import { useAround } from '../around-plan.js'
import { saveFile } from '../save-file.js'

const parts = ['name', 'address', 'contact', 'to'] as const

/** Who writes to whom, as far as the reader has said it. */
type Written = { readonly [Part in (typeof parts)[number]]?: string }

/** The answer to the person as a letter. Who writes it to whom is kept out of the address of the page: it may be anybody's name. */
export function LetterForm({ plan }: { readonly plan: Planned }) {
  const { language, policy, words } = useAround()
  const [written, write] = useState<Written>({})
  const [isPrinting, setPrinting] = useState(false)
  const id = useId()
  const said = words.letter
  const { name, address, contact, to = '' } = { ...said.start, ...written }
  const made = (format: LetterFormat) => {
    return letter(plan, { language, policy, operator: { name, address, contact }, to: { name: to || undefined }, on: plan.asOf, format })
  }
  const text = made('text')

  useEffect(() => {
    if (!isPrinting) return
    window.print()
    setPrinting(false)
  }, [isPrinting])

  const save = () => {
    const page = made('html')
    if (page.written) saveFile('letter.html', 'text/html', page.text)
  }
  return (
    <section aria-labelledby={`${id}-title`} class={isPrinting ? 'letter alone' : 'letter'}>
      <h3 id={`${id}-title`}>{said.title}</h3>
      <fieldset>
        <legend>{said.operator}</legend>
        <div class="controls">
          {parts.map((part) => (
            <div key={part} class="control">
              <label for={`${id}-${part}`}>{said[part]}</label>
              <input
                id={`${id}-${part}`}
                type="text"
                autocomplete="off"
                value={{ name, address, contact, to }[part]}
                onInput={({ currentTarget }) => write({ ...written, [part]: currentTarget.value })}
              />
            </div>
          ))}
        </div>
      </fieldset>
      {text.written ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
        <section class="scroll" aria-label={said.text} tabIndex={0}>
          <pre class="text">{text.text}</pre>
        </section>
      ) : (
        <ul class="fault">
          {text.faults.map((fault, at) => (
            <li key={at}>{explain(fault, { language, policy })}</li>
          ))}
        </ul>
      )}
      <p class="buttons">
        <button type="button" disabled={!text.written} onClick={() => setPrinting(true)}>
          {said.print}
        </button>
        <button type="button" disabled={!text.written} onClick={save}>
          {said.save}
        </button>
        <CopyButton label={words.data.copy} done={words.data.copied} failed={words.data.notCopied} text={() => (text.written ? text.text : '')} />
      </p>
    </section>
  )
}
