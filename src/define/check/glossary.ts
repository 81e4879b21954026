import { type Checking, entriesOf } from './checking.js'

/** A glossary says what names mean that the document has. */
export function checkGlossary(check: Checking): void {
  const names = termsOf(check)
  for (const name of Object.keys(check.document.glossary ?? {})) check.oneOf('term', name, names, ['glossary', name])
}

/** The names that stand for themselves: facts and their words, attestations, events, parameters and their words. */
function termsOf({ document }: Checking): readonly string[] {
  const { facts, purposes, grounds, records, parameters } = document
  const words = entriesOf(facts).flatMap(([name, type]) => [name, ...(type === 'boolean' ? [] : type)])
  const attestations = [...Object.values(purposes), ...Object.values(grounds ?? {})].flatMap(({ attests = [] }) =>
    attests.map((asked) => (typeof asked === 'string' ? asked : asked.name)),
  )
  const events = Object.values(records ?? {}).flatMap(({ events = [] }) => events)
  const parameterWords = entriesOf(parameters).flatMap(([name, parameter]) => [
    name,
    ...(typeof parameter === 'object' && 'oneOf' in parameter ? parameter.oneOf : []),
  ])
  return [...new Set([...words, ...attestations, ...events, ...parameterWords])]
}
