import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { clauseIds, functionsOf } from './clause-tests.js'

/** The functions whose comment is tagged with a clause, by clause. */
function tagged(): ReadonlyMap<string, readonly string[]> {
  const functions = new Map<string, string[]>()
  for (const file of ['src/index.ts', 'src/revision/policy-in-force.ts']) {
    for (const [, comment = '', name = ''] of readFileSync(file, 'utf8').matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\nexport (?:const|function) (\w+)/g)) {
      for (const [, id = ''] of comment.matchAll(/@clause (\S+)/g)) functions.set(id, [...(functions.get(id) ?? []), name])
    }
  }
  return functions
}

// From the tags, the pages of the symbols lead to the clauses; from the cases, the pages of the clauses lead back.
it('tags each function with the clauses that its answers cite, in the cases of their tables, and with no other', () => {
  const tags = tagged()
  expect(Object.fromEntries([...tags].map(([id, names]) => [id, names.toSorted()]))).toEqual(
    Object.fromEntries(clauseIds.flatMap((id) => (functionsOf(id).length === 0 ? [] : [[id, functionsOf(id)]]))),
  )
})
