import type { Policy } from 'clausewise'
import { sentences } from 'clausewise/explain'
import { ClauseLinks } from '../clause-links.js'
import { FieldName, PurposeName, Term, Value } from '../named.js'
import { useSpoken } from '../spoken.js'
import { type Cell, clausesCited } from './cells.js'

/** What the engine answers of one cell, in sentences. */
export function CellInWords({ cell, policy }: { readonly cell: Cell; readonly policy: Policy }) {
  const { document, language, words } = useSpoken()
  const said = sentences(cell.decision, { language, policy })
  return (
    <>
      <h3>
        <FieldName name={cell.field} /> × <PurposeName name={cell.purpose} />
      </h3>
      <ul>
        {said.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <p>
        {words.matrix.askedOf}
        {words.colon}
        {words.derivedValues.recipientRelation[cell.use.receiver]}
        {Object.entries(cell.use.evidence).map(([name, value]) => (
          <span key={name}>
            {words.comma}
            <Term name={name} />
            {typeof value === 'boolean' || name in (document.facts ?? {}) ? (
              <>
                {words.colon}
                <Value value={value} />
              </>
            ) : null}
          </span>
        ))}
      </p>
      <p>
        {words.clauses}
        {words.colon}
        <ClauseLinks clauses={clausesCited(cell.decision)} />
      </p>
    </>
  )
}
