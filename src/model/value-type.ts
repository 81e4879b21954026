/** What a fault says it found, where that is no text: the kind of value. A text is told as it was written, unless it reads like one of these. */
export const foundTypes = [
  'text',
  'number',
  'list',
  'object',
  'boolean',
  'null',
  'undefined',
  'NaN',
  'Infinity',
  '-Infinity',
  'bigint',
  'Date',
  'symbol',
  'function',
  'unreadable',
  'too many members',
] as const

/** What a fault says it needs, where that is no name: the kind of value, or the two booleans. */
export const neededTypes = ['text', 'day', 'number', 'whole number', 'list', 'object', 'true', 'false'] as const

/** A kind of value, by its stable name. */
export type ValueType = (typeof foundTypes)[number] | (typeof neededTypes)[number]

/** What no name and no kind of value says: a value that JSON cannot carry, as found; or what would be right, as needed. */
export const remarks = [
  'a lone surrogate',
  'a value inside itself',
  'an instance of a class',
  'an object with a toJSON of its own',
  'nested deeper than a document may be',
  'more values than a document may have',
  'a text that is not blank',
  'a name that is not blank',
  'at least one entry',
  'at least one fact',
  'another name',
  'two capital letters (ISO 3166-1)',
  'YYYY-MM-DD',
  'laws, or a reason',
  'a clause, or laws',
  '{ partner }',
  'a day not after asOf',
  'a day not after releasedOn',
  'nothing',
] as const
/** A remark, by its stable name. */
export type Remark = (typeof remarks)[number]

export function isFoundType(word: string): boolean {
  return (foundTypes as readonly string[]).includes(word)
}

export function isNeededType(word: string): boolean {
  return (neededTypes as readonly string[]).includes(word)
}
