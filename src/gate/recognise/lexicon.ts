import { phrasesOf } from './phrases-of.js'
import { soundOf } from './sound-of.js'
import { spellingsOf } from './spellings-of.js'
import { attributes } from './words/attributes.js'
import { asides, endings, flagWords } from './words/endings.js'
import type { Attribute, Context, Ending, Words } from './words/meaning.js'
import { recordTimes } from './words/record-times.js'
import { namelessWords, subjects } from './words/subjects.js'
import { tables } from './words/tables.js'
import { wordsOfName } from './words-of-name.js'

/** All that a word or a phrase can mean; which of it counts is told by its place in the name. */
interface Meaning {
  readonly attributes: readonly Attribute[]
  readonly context: Context | undefined
  readonly ending: Ending | undefined
  readonly isAside: boolean
  /** It makes a flag of what follows it. */
  readonly isFlag: boolean
  /** It is of the row, and not of the person whose it is. */
  readonly isOfRecord: boolean
  /** In the name of a table it says nothing of whose the rows are. */
  readonly isNameless: boolean
}

/** A word or a phrase of a name, and what it can mean. */
export interface Piece {
  readonly text: string
  readonly meaning: Meaning
}

const nothing: Meaning = { attributes: [], context: undefined, ending: undefined, isAside: false, isFlag: false, isOfRecord: false, isNameless: false }

/** How many words a phrase has at most, and how many letters a Japanese word. */
const longestPhrase = 5
const longestWord = 16

/** How many letters of a name are read, from its end: no database takes longer ones, but a file can hold anything. */
const longestName = 300

/** Shorter words sound the same by chance. */
const shortestSound = 5

const japanese = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々〆ー〒]/u

/** Longer runs of letters are no name. */
const longestRun = 40

/** Heads of three letters that follow a word without a gap, where no case is kept: `usertel`. Others of three end too many words. */
const shortHeads: ReadonlySet<string> = new Set(['tel', 'zip', 'dob', 'kbn', 'mei', 'sei', 'bi', 'cd', 'no', 'flg', 'pwd', 'fax', 'adr'])

/** Heads that follow a word that is not known: `hkname`. */
const headsOfAnything =
  /^(?<before>[a-z]+)(?<head>name|e?mail|phone|address|birthday|kana|jusho|juusho|denwa|password)$|^(?<longer>[a-z]{4,})(?<tel>tel|addr|add|cd|flg)$|^(?<any>[a-z]{2,})(?<kbn>kbn|flg|ymd|hms)$/

/** The phrases that are known, and the words in them. */
interface Lexicon {
  readonly meanings: ReadonlyMap<string, Meaning>
  readonly words: ReadonlySet<string>
  /** Words of romanised Japanese, by their sound. */
  readonly sounds: ReadonlyMap<string, string>
}

interface Lexicons {
  readonly ofTables: Lexicon
  readonly ofColumns: Lexicon
}

/** Made when the first name is read: it takes a tenth of a second, and who checks no schema reads none. */
let made: Lexicons | undefined

function lexicons(): Lexicons {
  made ??= newLexicons()
  return made
}

/** The pieces of a column's name: the longest phrases that are known, from its beginning on. Numbers that stand alone are left out. */
export function piecesOf(name: string): readonly Piece[] {
  return parted(name, lexicons().ofColumns)
}

/** The same of a table's name. Only words of whose the rows are and how they are kept are known in it: `create user request`. */
export function piecesOfTable(name: string): readonly Piece[] {
  return parted(name, lexicons().ofTables)
}

function parted(name: string, lexicon: Lexicon): readonly Piece[] {
  const words = wordsOfName(name.slice(-longestName)).flatMap((run) => partsOf(run, lexicon))
  const pieces: Piece[] = []
  for (let at = 0; at < words.length; ) {
    const { text, length } = phraseAt(words, at, lexicon)
    if (!/^\p{Number}+$/u.test(text)) pieces.push({ text, meaning: lexicon.meanings.get(text) ?? nothing })
    at += length
  }
  return pieces
}

/** The longest phrase that is known, or one word; without its last word where another phrase begins there: `user email address`. */
function phraseAt(words: readonly string[], at: number, lexicon: Lexicon): { readonly text: string; readonly length: number } {
  const phrase = longestAt(words, at, lexicon)
  const last = at + phrase.length - 1
  return phrase.length > 1 && longestAt(words, last, lexicon).length > 1 ? longestAt(words.slice(0, last), at, lexicon) : phrase
}

/** The longest phrase that is known, or one word. Its last word may be in the plural: `order details`. */
function longestAt(words: readonly string[], at: number, { meanings }: Lexicon): { readonly text: string; readonly length: number } {
  for (let length = Math.min(longestPhrase, words.length - at); length > 0; length -= 1) {
    const text = words.slice(at, at + length).join(' ')
    const phrase = [text, ...singularsOf(text)].find((each) => meanings.has(each))
    if (phrase !== undefined) return { text: phrase, length }
  }
  return { text: words[at] ?? '', length: 1 }
}

/** The words of one run of letters: itself; of Japanese, the longest words that are known, and what is not known between them. */
function partsOf(run: string, lexicon: Lexicon): readonly string[] {
  if (!japanese.test(run)) return wordsOfRun(run, lexicon)
  const { words } = lexicon
  const letters = Array.from(run)
  const parts: string[] = []
  let unknown = ''
  for (let at = 0; at < letters.length; ) {
    const length = lengthOfWord(letters, at, words)
    const part = letters.slice(at, at + Math.max(length, 1)).join('')
    if (length === 0) unknown += part
    else {
      if (unknown !== '') parts.push(unknown)
      parts.push(part)
      unknown = ''
    }
    at += Math.max(length, 1)
  }
  return unknown === '' ? parts : [...parts, unknown]
}

function wordsOfRun(run: string, lexicon: Lexicon): readonly string[] {
  const whole = known(run, lexicon)
  if (whole !== undefined) return [whole]
  if (run.length > longestRun) return [run]
  const parts = twoWordsOf(run, lexicon)
  if (parts !== undefined) return parts
  const { before, head, longer, tel, any, kbn } = headsOfAnything.exec(run)?.groups ?? {}
  const first = before ?? longer ?? any
  const last = head ?? tel ?? kbn
  return first === undefined || last === undefined ? [run] : [known(first, lexicon) ?? first, last]
}

/** The word as it is listed, where it means something outside of phrases. */
function meaningful(word: string, lexicon: Lexicon): string | undefined {
  const listed = known(word, lexicon)
  return listed !== undefined && lexicon.meanings.has(listed) ? listed : undefined
}

/** Two words that are known, or three, as in `passportissuedate`: the longest first. */
function twoWordsOf(run: string, lexicon: Lexicon, isWhole = true): readonly string[] | undefined {
  for (let at = run.length - 2; at >= 3; at -= 1) {
    const head = run.slice(at)
    if (head.length < 4 && !shortHeads.has(head)) continue
    const before = meaningful(run.slice(0, at), lexicon)
    if (before === undefined) continue
    const after = meaningful(head, lexicon)
    if (after !== undefined) return [before, after]
    const rest = isWhole && before.length > 3 ? twoWordsOf(head, lexicon, false) : undefined
    if (rest !== undefined) return [before, ...rest]
  }
  return undefined
}

function lengthOfWord(letters: readonly string[], at: number, words: ReadonlySet<string>): number {
  for (let length = Math.min(longestWord, letters.length - at); length > 0; length -= 1) {
    if (words.has(letters.slice(at, at + length).join(''))) return length
  }
  return 0
}

function singularsOf(word: string): readonly string[] {
  return [word.replace(/ies$/, 'y'), word.replace(/es$/, ''), word.replace(/s$/, '')]
}

/** The word as it is listed: itself, its singular, or another spelling of the same sounds. */
function known(word: string, { words, sounds }: Lexicon): string | undefined {
  if (words.has(word)) return word
  return singularsOf(word).find((each) => words.has(each)) ?? (word.length >= shortestSound ? sounds.get(soundOf(word)) : undefined)
}

function newLexicons(): Lexicons {
  const romajiWords = wordsOfRomaji()
  return { ofTables: lexiconOf(meaningsOfTables(), romajiWords), ofColumns: lexiconOf(meaningsOfColumns(), romajiWords) }
}

/** The words that are romanised Japanese, and so may be spelt in other ways. */
function wordsOfRomaji(): ReadonlySet<string> {
  const all = [
    ...attributes.map(({ words }) => words),
    ...Object.values(subjects),
    ...Object.values(tables),
    ...Object.values(endings),
    asides,
    recordTimes,
    namelessWords,
  ]
  const phrases = all.flatMap(({ romaji = '' }) => phrasesOf({ romaji }))
  return new Set(phrases.flatMap((phrase) => [phrase.replaceAll(' ', ''), ...phrase.split(' ')]))
}

function lexiconOf(meanings: ReadonlyMap<string, Meaning>, romajiWords: ReadonlySet<string>): Lexicon {
  const words = Array.from(meanings.keys()).flatMap((phrase) => phrase.split(' '))
  const romanised = words.filter((word) => word.length >= shortestSound && romajiWords.has(word))
  // Of two words of one sound, the one that means something outside of phrases counts.
  const [partial, whole] = [romanised.filter((word) => !meanings.has(word)), romanised.filter((word) => meanings.has(word))]
  return { meanings, words: new Set(words), sounds: new Map([...partial, ...whole].map((word) => [soundOf(word), word])) }
}

type Meanings = Map<string, Meaning>

function meaningsOfTables(): ReadonlyMap<string, Meaning> {
  const known: Meanings = new Map()
  addSubjects(known)
  add(known, namelessWords, (meaning) => ({ ...meaning, isNameless: true }))
  return withPhrasesAsOneWord(known)
}

function meaningsOfColumns(): ReadonlyMap<string, Meaning> {
  const known: Meanings = new Map()
  for (const attribute of attributes) {
    add(known, attribute.words, (meaning) => ({ ...meaning, attributes: [...meaning.attributes, attribute] }))
  }
  addSubjects(known, (phrase) => !isOnlyOfTables(phrase, known))
  for (const [ending, words] of Object.entries(endings)) add(known, words, (meaning) => ({ ...meaning, ending: meaning.ending ?? (ending as Ending) }))
  add(known, asides, (meaning) => ({ ...meaning, isAside: true }))
  add(known, { en: flagWords }, (meaning) => ({ ...meaning, isFlag: true }))
  add(known, recordTimes, (meaning) => ({ ...meaning, isOfRecord: true }))
  addSpellings(known)
  return withPhrasesAsOneWord(known)
}

/** A phrase for a table that ends with a word for a column is read word by word in a column: `order payment`. */
function isOnlyOfTables(phrase: string, known: Meanings): boolean {
  const last = phrase.split(' ').slice(1).at(-1)
  return last !== undefined && !known.has(phrase) && (known.get(last)?.attributes.length ?? 0) > 0
}

function addSubjects(known: Meanings, isTaken?: (phrase: string) => boolean): void {
  for (const [context, words] of [...Object.entries(subjects), ...Object.entries(tables)]) {
    add(known, words, (meaning) => ({ ...meaning, context: meaning.context ?? (context as Context) }), isTaken)
  }
}

/** What is written in one way in the lists is known in the others. A phrase that is listed itself keeps its meaning. */
function addSpellings(known: Meanings): void {
  for (const [phrase, meaning] of Array.from(known)) {
    for (const other of spellingsOf(phrase)) if (!known.has(other)) known.set(other, meaning)
  }
}

function add(known: Meanings, words: Words, change: (meaning: Meaning) => Meaning, isTaken: (phrase: string) => boolean = () => true): void {
  for (const phrase of phrasesOf(words)) if (isTaken(phrase)) known.set(phrase, change(known.get(phrase) ?? nothing))
}

/** Databases that keep no case leave `firstname` of `firstName`. A word that has a meaning of its own keeps it. */
function withPhrasesAsOneWord(lexicon: ReadonlyMap<string, Meaning>): ReadonlyMap<string, Meaning> {
  const all = new Map(lexicon)
  for (const [phrase, meaning] of lexicon) {
    const whole = phrase.replaceAll(' ', '')
    if (whole.length > 5 && !all.has(whole)) all.set(whole, meaning)
  }
  return all
}
