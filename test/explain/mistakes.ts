import { document } from '../../src/reference.js'

/** A copy of the reference document in which anything may be changed. */
type Changing = Record<string, Record<string, Record<string, unknown>>>

/** Mistakes as people make them in a document, one each. */
export const documentMistakes: readonly (readonly [title: string, make: (document: Changing) => void])[] = [
  ['a misspelt purpose in a field', put('fields', 'name', 'purposes', ['settlement', 'order-fullfilment'])],
  ['a purpose that nobody has heard of', put('fields', 'name', 'purposes', ['analytics'])],
  ['a name joined another way', put('retention', 'jp.tax.document', 'fields', ['birthDate'])],
  ['a misspelt fact in a condition', put('grounds', 'entrustment', 'when', { neccessary: true })],
  ['a fact that is not asked there', put('purposes', 'settlement', 'when', { necessary: true })],
  ['a text in place of a boolean', put('grounds', 'entrustment', 'when', { necessary: 'true' })],
  ['a word that a fact does not have', put('grounds', 'subcontractor', 'when', { need: 'provide-service' })],
  ['a misspelt member', put('purposes', 'settlement', 'wen', {})],
  ['a member of something else', put('checks', 'sale-or-rental', 'sharing.1')],
  ['a member that is missing', drop('fields', 'email', 'clause')],
  ['a whole part that is missing', drop('parameters')],
  ['a text in place of a list', put('purposes', 'settlement', 'facts', 'necessary')],
  ['a list in place of an object', put('clauses', [])],
  ['a word that is not in the list', put('clauses', 'use.3', 'kind', 'rules')],
  ['a type by another name', put('facts', 'necessary', 'bool')],
  ['a number that is not whole', put('purposes', 'settlement', 'number', 1.5)],
  ['a number twice', put('purposes', 'settlement', 'number', 1)],
  ['a number out of its bounds', put('parameters', 'promptlyDays', 0)],
  ['a day that does not exist', put('effectiveOn', '2026-02-30')],
  ['a day with its time', put('effectiveOn', '2026-11-01T00:00:00Z')],
  ['a country by its name', put('jurisdiction', 'Japan')],
  ['a clause that nothing cites', put('clauses', 'use.9', { kind: 'rule', means: { en: 'a promise', ja: '約束' } })],
  ['a statement that does not say why', drop('clauses', 'preamble.1', 'because')],
  ['a clause that is not there', put('fields', 'email', 'clause', 'collection.9')],
  ['a law that is not declared', put('recipients', 'partner', 'laws', ['GDPR Art. 28'])],
  ['an empty condition', put('grounds', 'entrustment', 'when', {})],
  ['an empty list', put('retention', 'jp.tax.document', 'records', [])],
  ['a name that stands twice', put('fields', 'name', 'purposes', ['settlement', 'settlement'])],
  ['a name that is reserved', put('facts', 'any', 'boolean')],
  ['an order that leaves many out', put('order', 'fields', ['name'])],
  ['several at once', several],
]

/** The text of the reference document with a mistake in it. */
export function withMistake(make: (document: Changing) => void): string {
  const changing = structuredClone(document) as unknown as Changing
  make(changing)
  return JSON.stringify(changing, null, 2)
}

function put(...steps: readonly unknown[]): (document: Changing) => void {
  return (document) => {
    const [value, last, ...path] = [...steps].reverse()
    parent(document, path.reverse())[String(last)] = value
  }
}

function drop(...steps: readonly string[]): (document: Changing) => void {
  return (document) => {
    delete parent(document, steps.slice(0, -1))[steps.at(-1) ?? '']
  }
}

function parent(document: Changing, path: readonly unknown[]): Record<string, unknown> {
  return path.reduce<Record<string, unknown>>((value, step) => value[String(step)] as Record<string, unknown>, document)
}

function several(document: Changing): void {
  put('fields', 'phone', 'neverKept', 'yes')(document)
  put('fields', 'name', 'purposes', ['setlement'])(document)
  put('retention', 'jp.tax.document', 'records', ['invoce'])(document)
}

/** Mistakes as people make them in a request, by the verb that is asked; the text as it comes in. */
export const requestMistakes: readonly (readonly [title: string, text: string])[] = [
  [
    'misspelt members and words',
    `{
  "verb": "canUse",
  "purpose": "settlement",
  "fields": ["payment"],
  "subject": { "id": "c-17", "standing": "Active", "agread": [] },
  "recipent": { "id": "c-17" }
}`,
  ],
  [
    'the values of a person in place of the names of fields',
    `{
  "verb": "canUse",
  "purpose": "settlement",
  "fields": { "name": "Aoi Mori", "email": "aoi@example.com", "born": 19900228 },
  "subject": { "id": "c-17", "standing": "active" }
}`,
  ],
  [
    'texts where booleans and days should be',
    `{ "verb": "canDisclose", "ground": "entrustment", "purposes": ["order-fulfilment"], "fields": ["name"],\r
\t"subject": { "id": "c-17", "standing": "active" }, "recipient": { "kind": "entrusted-party", "name": "配送", "country": "Japan" },\r
\t"evidence": { "necessary": "true", "assertedBy": "sato", "reference": "T-1", "agreement": "C-7" } }`,
  ],
  [
    'a deletion that cannot be planned',
    `{
  "request": "erase",
  "requestedOn": "2026-12-01",
  "asOf": "2026-11-24",
  "subject": {},
  "holdings": [
    { "field": "emial", "record": "profile" },
    { "field": "name", "record": "invoice", "events": { "fiscalYearEnd": "2026-02-30", "booksClosed": "2026-03-31" } }
  ]
}`,
  ],
]
