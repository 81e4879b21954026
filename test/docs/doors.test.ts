import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const commentsOf = (file: string, name: RegExp) => {
  const text = readFileSync(file, 'utf8').replaceAll(/^ {2}/gm, '')
  const comments = new Map<string, string>()
  for (const [, comment = '', line = ''] of text.matchAll(/(\/\*\*(?:(?!\*\/)[\s\S])*\*\/)\n(.*)/g)) {
    const found = name.exec(line)?.[1]
    // Of overloads, the first says it all.
    if (found !== undefined && !comments.has(found)) comments.set(found, comment)
  }
  return comments
}

// The compiler shows the comment of the constant, not of the interface it is typed by: so it stands at both. `@function` tells typedoc what it is.
it('says of each verb at the door what the engine says', () => {
  const door = commentsOf('src/index.ts', /^export const (\w+)/)
  const engine = commentsOf('src/model/engine.ts', /^(\w+)[<(]/)
  for (const [verb, comment] of engine) expect(door.get(verb)?.replace(' * @function\n', ''), verb).toBe(comment)
  expect(engine.size).toBeGreaterThanOrEqual(10)
})
