import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { inject } from 'vitest'

/** What is made once a run: the first file of tests that asks makes it, the others wait. Gives what was made, as JSON, to all; where it could not be made, all fail. */
export async function onceARun<Made>(name: string, make: () => Promise<Made>): Promise<Made> {
  const folder = inject('runFolder')
  const ended = join(folder, `${name}.json`)
  if (isFirst(join(folder, `${name}.begun`))) {
    const made = await make().then(
      (value) => ({ value }),
      (error: unknown) => ({ error: String(error) }),
    )
    writeFileSync(`${ended}.part`, JSON.stringify(made))
    renameSync(`${ended}.part`, ended)
  }
  while (!existsSync(ended)) await setTimeout(200)
  const made: { readonly value: Made } | { readonly error: string } = JSON.parse(readFileSync(ended, 'utf8'))
  if ('error' in made) throw new Error(made.error)
  return made.value
}

/** Whether nobody began before: a folder can be made once. */
function isFirst(mark: string): boolean {
  try {
    mkdirSync(mark)
    return true
  } catch {
    return false
  }
}
