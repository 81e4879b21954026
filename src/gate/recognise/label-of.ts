import { isJapanese } from './is-japanese.js'

/** Longer comments are sentences, and sentences speak of more than the column. */
const longestInLetters = 24
const longestInWords = 4
/** No label lies behind so much. */
const longestRead = 300

/** The beginning of a comment where it names the column, as comments in Japanese schemas do: `氏名（漢字）` does so by `氏名`. */
export function labelOf(comment: string): string | undefined {
  const bare = comment
    .slice(0, longestRead)
    .normalize('NFKC')
    .replace(/【[^】]*】|\[[^\]]*\]/g, '')
    .trim()
  const label = (/^[^\n(|、。;:<>「]*/.exec(bare)?.[0] ?? '').trim()
  const isList = label.includes(',')
  const isShort = isJapanese(label) ? label.length <= longestInLetters : label.split(/\s+/).length <= longestInWords
  return label !== '' && !isList && isShort ? label : undefined
}
