import { DayShown } from './day.js'
import { useSpoken } from './spoken.js'

/** Laws by their citation in the language, each with the day from which the wording cited has been in force. */
export function LawNames({ laws }: { readonly laws: readonly string[] }) {
  const { document, language, words } = useSpoken()
  if (laws.length === 0) return words.none
  return (
    <ul class="laws">
      {laws.map((law) => {
        const { ja, version } = document.laws?.[law] ?? {}
        return (
          <li key={law}>
            {(language === 'ja' ? ja : undefined) ?? law}
            {version === undefined ? '' : <small> {words.wordingOf(<DayShown day={version} />)}</small>}
          </li>
        )
      })}
    </ul>
  )
}
