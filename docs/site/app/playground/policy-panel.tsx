import type { Engine } from 'clausewise/policy'
import { useId, useRef, useState } from 'preact/hooks'
import { FaultsView } from './faults-view.js'
import { goToPlace } from './go-to-place.js'
import { type ReadPolicy, readPolicy } from './read-policy.js'
import type { Setting } from './setting.js'
import { reference } from './state.js'

interface Props {
  readonly setting: Setting
  /** A policy out of the address that is not sound, to be mended. */
  readonly refused: object | undefined
  readonly onPolicy: (engine: Engine) => void
}

/** Which policy is in force, and a place to paste another. */
export function PolicyPanel({ setting, refused, onPolicy }: Props) {
  const { engine, isReference, language } = setting
  const words = setting.words.policy
  const { id: policy, version } = engine.policy.document
  const [text, write] = useState(() => (refused === undefined ? '' : JSON.stringify(refused, null, 2)))
  const [read, note] = useState<ReadPolicy | 'unreadable' | 'empty' | undefined>(() => (refused === undefined ? undefined : readPolicy(text)))
  const area = useRef<HTMLTextAreaElement>(null)
  const id = useId()

  const show = (shown: string) => {
    write(shown)
    note(undefined)
  }
  const put = (given: string) => {
    if (given.trim() === '') return note('empty')
    const found = readPolicy(given)
    note(found)
    if (found.ok) onPolicy(found.engine)
  }
  const take = async (file: File | undefined) => {
    if (file === undefined) return
    try {
      const given = await file.text()
      write(given)
      put(given)
    } catch {
      note('unreadable')
    }
  }
  const back = () => {
    show('')
    onPolicy(reference)
  }

  return (
    <details class="pg-policy" open={refused !== undefined}>
      <summary>
        {words.inForce(policy, version)}
        {isReference ? (language === 'ja' ? `（${words.reference}）` : ` (${words.reference})`) : ''} · <span class="pg-link">{words.another}</span>
      </summary>
      <label for={id}>{words.paste}</label>
      <textarea
        id={id}
        ref={area}
        rows={12}
        spellcheck={false}
        autocomplete="off"
        wrap="off"
        value={text}
        aria-describedby={`${id}-hint`}
        aria-invalid={(read !== undefined && (typeof read === 'string' || !read.ok)) || undefined}
        onInput={({ currentTarget }) => show(currentTarget.value)}
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          if (event.dataTransfer?.files.length !== 1) return
          event.preventDefault()
          take(event.dataTransfer.files[0])
        }}
      />
      <small id={`${id}-hint`} class="pg-hint">
        {words.pasteHint}
      </small>
      <p class="pg-buttons">
        <button type="button" class="pg-main" onClick={() => put(text)}>
          {words.use}
        </button>
        <button type="button" onClick={() => show(JSON.stringify(engine.policy.document, null, 2))}>
          {words.show}
        </button>
        {isReference ? null : (
          <button type="button" onClick={back}>
            {words.back}
          </button>
        )}
        <label for={`${id}-file`}>{words.choose}</label>
        <input id={`${id}-file`} type="file" accept=".json,application/json" onChange={({ currentTarget }) => take(currentTarget.files?.[0])} />
      </p>
      <p role="status">
        {read === undefined ? '' : typeof read === 'string' ? words[read] : read.ok ? words.nowInForce(policy, version) : words.refused(policy, version)}
      </p>
      {read === undefined || typeof read === 'string' || read.ok ? null : (
        <FaultsView words={setting.words} printed={read.faults(language)} onGo={(line, column) => area.current && goToPlace(area.current, line, column)} />
      )}
    </details>
  )
}
