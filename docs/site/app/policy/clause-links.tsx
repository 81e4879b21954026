import { useSpoken } from './spoken.js'

/** Links to the pages of clauses. */
export function ClauseLinks({ clauses }: { readonly clauses: readonly string[] }) {
  const { words } = useSpoken()
  return (
    <span class="clauses">
      {clauses.map((clause, place) => (
        <span key={clause}>
          {place === 0 ? '' : words.comma}
          <a href={`clauses/${encodeURIComponent(clause)}.html`}>{clause}</a>
        </span>
      ))}
    </span>
  )
}
