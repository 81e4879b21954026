/**
 * The words of a name, in lower case: `userName`, `user_name`, `USER-NAME` and `user name` have the same two. A run of digits is a word.
 * A run of Japanese is one word here, for nothing in its writing says where its words end; the lexicon parts it.
 */
export function wordsOfName(name: string): readonly string[] {
  const parted = name
    .normalize('NFKC')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
  return Array.from(parted.matchAll(word), ([text]) => text.toLowerCase())
}

/** The marks of repetition and of length belong to the script around them. */
const word =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々〆ー〒]+|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々〆ー〒])[\p{Letter}\p{Mark}])+|\p{Number}+/gu
