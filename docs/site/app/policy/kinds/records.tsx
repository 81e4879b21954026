import { retentionTable } from 'clausewise/explain'
import { valuesOf } from '../evidences.js'
import { Listed } from '../listed.js'
import { FieldName, RecordName, Term, Value } from '../named.js'
import { namesOf } from '../names-of.js'
import { Section } from '../section.js'
import { useSpoken } from '../spoken.js'
import { Wide } from '../wide.js'

/** The kinds of record: the events and facts that a holding in each gives, and the rules that keep something there. */
export function Records() {
  const { document, language, words } = useSpoken()
  const rules = retentionTable(document, { language })
  return (
    <Section id="records" title={words.records.title} says={words.records.says}>
      <Wide label={words.records.title}>
        <table class="brief">
          <caption>{words.records.title}</caption>
          <thead>
            <tr>
              <th scope="col">{words.records.kind}</th>
              <th scope="col">{words.records.events}</th>
              <th scope="col">{words.records.facts}</th>
              <th scope="col">{words.records.keptBy}</th>
            </tr>
          </thead>
          <tbody>
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
          </tbody>
        </table>
      </Wide>
    </Section>
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
