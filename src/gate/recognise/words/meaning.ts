/** Whose the columns of a table are: by the word that the table's name turns on. */
export type Context =
  /** A table of people. */
  | 'person'
  /** What is known of a person's life: a career, an education, health, marks. */
  | 'life'
  /** What a person orders or books, and where it is sent. */
  | 'order'
  /** What a person pays, and from which account. */
  | 'money'
  /** What a person writes: messages, reviews, comments. */
  | 'writing'
  /** The visit of a person: sessions, devices, logs of access. */
  | 'visit'
  | 'organisation'
  /** A thing that is known to be nobody's: a product, a category, a master table. */
  | 'thing'
  /** Nothing is known of it. */
  | 'unknown'

/** What a type can hold, as far as its name tells. */
export type Family = 'text' | 'whole' | 'number' | 'time' | 'boolean' | 'reference' | 'other'

/** Words of the three languages, separated by commas; a phrase has spaces. A phrase of Latin letters is known as one word, too. */
export interface Words {
  readonly en?: string
  readonly romaji?: string
  readonly ja?: string
}

/** A group of words for the same personal data. */
export interface Attribute {
  readonly words: Words
  /** The kind of a policy's field; none for other personal data. */
  readonly field?: string
  /** In which tables it is personal. In all of them: the word is unmistakable. */
  readonly in: readonly Context[]
  /** The types it can have; any but a boolean where none are said. */
  readonly types?: readonly Family[]
  /** What may follow it and leave it what it is: the number of a telephone, the code of an occupation. */
  readonly takes?: readonly Ending[]
  /** A general word: what it says comes from its table, which is named as the reason. */
  readonly isGeneral?: true
  /** Somebody writes it freely: where there is a choice of values, it is something else. */
  readonly isWritten?: true
  /** Whether any word may stand before it. Otherwise a word that is not known says that it is something else: a step's name. */
  readonly takesAnyWord?: true
}

/** What a column says of the whole table it stands in: whose its rows are, or only that they are somebody's or something's that is reached. */
export type Sign = Exclude<Context, 'unknown'> | 'anyone'

/** What a name can end with that makes something else of the word before it. */
export type Ending = 'id' | 'code' | 'number' | 'kind' | 'count' | 'flag' | 'event' | 'state' | 'editor' | 'setting' | 'system' | 'text'
