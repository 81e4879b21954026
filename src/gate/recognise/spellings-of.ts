import { isJapanese } from './is-japanese.js'
import { lastLetters, lastWords } from './words/spellings.js'

/** A phrase, and the same with its last word or letters written in another way. What is left without them has to tell what it is of. */
export function spellingsOf(phrase: string): readonly string[] {
  return [phrase, ...(isJapanese(phrase) ? endedAs(phrase, lastLetters, '') : endedAs(phrase, lastWords, ' '))]
}

function endedAs(phrase: string, groups: readonly (readonly string[])[], gap: string): readonly string[] {
  return groups.flatMap((group) => {
    const end = group.filter((each) => phrase.endsWith(`${gap}${each}`)).sort((one, other) => other.length - one.length)[0]
    if (end === undefined) return []
    const rest = phrase.slice(0, -end.length)
    return rest.trim().length < 2 ? [] : group.filter((each) => each !== end).map((each) => `${rest}${each}`)
  })
}
