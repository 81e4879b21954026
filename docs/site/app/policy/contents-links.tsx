import { goTo } from './go-to.js'
import { useSpoken } from './spoken.js'

/** The parts of the page. */
export function ContentsLinks() {
  const { words } = useSpoken()
  const parts = {
    purposes: words.matrix.title,
    grounds: words.grounds.title,
    standings: words.standingsPart.title,
    recipients: words.recipients.title,
    records: words.records.title,
    retention: words.retention.title,
  }
  return (
    <nav aria-label={words.contents}>
      <ul>
        {Object.entries(parts).map(([id, title]) => (
          <li key={id}>
            <a href={`#policy-${id}`} onClick={(event) => goTo(event, `policy-${id}`)}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
