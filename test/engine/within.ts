import { createContext, runInContext } from 'node:vm'

const context = createContext({})

/** What a function gives, or an error once it has run for so many milliseconds: a call that never ends fails its test instead of the run. */
export function within<T>(milliseconds: number, run: () => T): T {
  context.run = run
  return runInContext('run()', context, { timeout: milliseconds }) as T
}
