/** A document with one thing changed, and where. */
export interface Change {
  readonly at: string
  readonly document: unknown
}

type Json = unknown

/** Members that no answer hangs on: what is said in words, and what a policy is called. */
const saidOnly = ['means', 'because', 'reading', 'section', 'kind', 'glossary', 'id', 'version', 'effectiveOn', 'clauses', 'laws', 'order']

/** Every document in which one member or one entry of a list is missing, one truth is turned, or one number is one more. */
export function* changesOf(document: Json): Generator<Change> {
  for (const [at, changed] of inside(document, [])) yield { at, document: changed }
}

function* inside(value: Json, path: readonly string[]): Generator<readonly [at: string, changed: Json]> {
  const at = (what: string) => [...path, what].join('.')
  if (typeof value === 'boolean') yield [at('turned'), !value]
  else if (typeof value === 'number') yield [at('one more'), value + 1]
  else if (Array.isArray(value)) {
    for (const [index, each] of value.entries()) {
      const put = (...instead: readonly Json[]) => [...value.slice(0, index), ...instead, ...value.slice(index + 1)]
      yield [at(`without ${JSON.stringify(each)}`), put()]
      for (const [where, changed] of inside(each, [...path, String(index)])) yield [where, put(changed)]
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, each] of Object.entries(value)) {
      // The laws a rule cites stand in its answers; those that are only listed do not.
      if (saidOnly.includes(name) && !(name === 'laws' && path.length > 0)) continue
      const { [name]: _, ...others } = value as Readonly<Record<string, Json>>
      yield [at(`without ${name}`), others]
      for (const [where, changed] of inside(each, [...path, name])) yield [where, { ...value, [name]: changed }]
    }
  }
}
