import type { Family } from './words/meaning.js'

/** Names of types, by what they hold. The first that fits counts: `string (uuid)` is a reference. */
const families: readonly (readonly [Family, RegExp])[] = [
  ['boolean', /^(?:bool|boolean|bit|bit\(1\)|tinyint\(1\)|enum\('[yn]','[yn]'\)|enum\('[01]','[01]'\))$/],
  ['reference', /uuid|guid|objectid|^ref\b|^foreignkey|^onetoone|^manytomany|^belongs/],
  ['time', /^(?:date|time|year|interval)|\((?:date|date-time|time)\)/],
  [
    'text',
    /^(?:n?(?:var)?char|n?varchar|(?:tiny|medium|long|n)?text|string|str|citext|character|clob|nclob|enum|set|array of string|\w*blob|bytea|binary|varbinary)/,
  ],
  ['whole', /^(?:(?:tiny|small|medium|big)?int|integer|int\d|(?:small|big)?serial|long|short|unsigned)/],
  ['number', /^(?:dec|decimal|numeric|number|float|double|real|money|smallmoney)/],
]

/** What a type holds, as far as its name tells. `text` where no type is written. */
export function familyOf(type: string): Family {
  const name = type
    .slice(0, 100)
    .trim()
    .toLowerCase()
    .replaceAll(/\s*\(\s*/g, (space) => (space.startsWith(' ') ? ' (' : '('))
    .replace(/[?!]$|\[\]\??$/, '')
    .replace(/\/null$/, '')
  return name === '' ? 'text' : (families.find(([, pattern]) => pattern.test(name))?.[0] ?? 'other')
}
