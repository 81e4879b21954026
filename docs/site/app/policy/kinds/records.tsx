import { retentionTable } from 'clausewise/explain'
import { valuesOf } from '../evidences.js'
import { Listed } from '../listed.js'
import { FieldName, RecordName, Term, Value } from '../named.js'
import { namesOf } from '../names-of.js'
import { useSpoken } from '../spoken.js'
import { KindsTable } from './kinds-table.js'

/** The kinds of record: the events and facts that a holding in each gives, and the rules that keep something there. */
export function Records() {
  const { document, language, words } = useSpoken()
  const rules = retentionTable(document, { language })
  return (
    <KindsTable id="records" words={words.records} heads={[words.records.kind, words.records.events, words.records.facts, words.records.keptBy]}>
      {namesOf(document).records.map((name) => {
        const { events = [], facts = [] } = document.records?.[name] ?? {}
        const keeping = rules.filter(({ records }) => records.includes(name))
        return (
          <tr key={name}>
            <th scope="row">
              <RecordName name={name} />
            </th>
            <td>
              <Listed names={events} as={Term} />
            </td>
            <td>{facts.length === 0 ? words.none : facts.map((fact) => <FactGiven key={fact} fact={fact} />)}</td>
            <td class="long">
              {keeping.length === 0 ? words.records.deleted : null}
              <ul>
                {keeping.map(({ rule, means, fields, on }) => (
                  <li key={rule}>
                    {means} <code>{rule}</code>
                    {on ? '' : <em> {words.retention.off}</em>}
                    {words.colon}
                    <Listed names={fields} as={FieldName} />
                  </li>
                ))}
              </ul>
            </td>
          </tr>
        )
      })}
    </KindsTable>
  )
}

function FactGiven({ fact }: { readonly fact: string }) {
  const { document, words } = useSpoken()
  return (
    <div>
      <Term name={fact} />
      {words.colon}
      {valuesOf(document, fact).map((value, place) => (
        <span key={String(value)}>
          {place === 0 ? '' : words.or}
          <Value value={value} />
        </span>
      ))}
    </div>
  )
}
