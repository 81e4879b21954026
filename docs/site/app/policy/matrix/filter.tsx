import type { Standing } from 'clausewise'
import { meaning } from '../../common/meaning.js'
import { PurposeName } from '../named.js'
import { namesOf } from '../names-of.js'
import type { Opened } from '../opened.js'
import { useSpoken } from '../spoken.js'

/** What the matrix is asked for: what the person stopped, where the value is held, and what the person agreed to. */
export function Filter({ opened, open }: { readonly opened: Opened; readonly open: (change: Partial<Opened>) => void }) {
  const { document, words } = useSpoken()
  const { purposes } = namesOf(document)
  const agreed = opened.agreed ?? purposes
  const agree = (purpose: string, does: boolean) => {
    const now = purposes.filter((each) => (each === purpose ? does : agreed.includes(each)))
    open({ agreed: now.length === purposes.length ? undefined : now })
  }
  return (
    <div class="filter">
      <fieldset>
        <legend>{words.matrix.standing}</legend>
        {Object.entries(words.standings).map(([standing, says]) => (
          <label key={standing}>
            <input
              type="radio"
              name="standing"
              value={standing}
              checked={opened.standing === standing}
              onChange={() => open({ standing: standing as Standing })}
            />
            <span>
              {says} <code>{standing}</code>
            </span>
          </label>
        ))}
        <RecordPicked opened={opened} open={open} />
      </fieldset>
      <fieldset>
        <legend>{words.matrix.agreed}</legend>
        {purposes.map((purpose) => (
          <label key={purpose}>
            <input
              type="checkbox"
              name="agreed"
              value={purpose}
              checked={agreed.includes(purpose)}
              onChange={(event) => agree(purpose, event.currentTarget.checked)}
            />
            <PurposeName name={purpose} />
          </label>
        ))}
      </fieldset>
    </div>
  )
}

function RecordPicked({ opened, open }: { readonly opened: Opened; readonly open: (change: Partial<Opened>) => void }) {
  const { document, language, words } = useSpoken()
  const { records } = namesOf(document)
  if (records.length === 0) return null
  return (
    <label class="record">
      {words.matrix.record}
      <select name="record" value={opened.record} onChange={(event) => open({ record: event.currentTarget.value })}>
        {records.map((record) => (
          <option key={record} value={record}>
            {meaning(document.records?.[record]?.means, language) ?? record}
          </option>
        ))}
      </select>
    </label>
  )
}
