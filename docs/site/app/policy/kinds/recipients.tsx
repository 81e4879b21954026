import type { DeletionRequestKind } from 'clausewise'
import { catalogue } from 'clausewise/explain'
import { LawNames } from '../law-names.js'
import { Listed } from '../listed.js'
import { GroundName, RecipientName } from '../named.js'
import { namesOf } from '../names-of.js'
import { useSpoken } from '../spoken.js'
import { KindsTable } from './kinds-table.js'

/** The kinds of recipient: on which grounds each may receive, and what it is told when a person asks something to stop. */
export function Recipients() {
  const { document, language, words } = useSpoken()
  const { recipients, grounds } = namesOf(document)
  const { notices } = catalogue(language)
  const requests = Object.entries(words.requests) as readonly (readonly [DeletionRequestKind, string])[]
  const open = (recipient: string) =>
    grounds.filter((ground) => {
      const allows = document.grounds?.[ground]?.recipients ?? []
      return allows === 'any' || allows.includes(recipient)
    })
  return (
    <KindsTable
      id="recipients"
      words={words.recipients}
      heads={[words.recipients.kind, ...requests.map(([, says]) => says), words.recipients.duty, words.recipients.grounds]}
    >
      {recipients.map((name) => {
        const { notices: told = {}, laws = [] } = document.recipients?.[name] ?? {}
        const isTold = Object.keys(told).length > 0
        return (
          <tr key={name}>
            <th scope="row">
              <RecipientName name={name} />
            </th>
            {requests.map(([request]) => {
              const notice = told[request]
              return <td key={request}>{notice === undefined ? words.recipients.nothing : notices[notice]}</td>
            })}
            <td class="long">{laws.length > 0 ? <LawNames laws={laws} /> : isTold ? words.recipients.voluntary : words.none}</td>
            <td class="long">
              <Listed names={open(name)} as={GroundName} />
            </td>
          </tr>
        )
      })}
    </KindsTable>
  )
}
