import { rmSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder of this run, for what is made once and used by several files of tests. */
    readonly runFolder: string
  }
}

/** Gives every run a folder of its own, and takes it away again. */
export async function setup(project: TestProject): Promise<() => void> {
  const folder = await mkdtemp(join(tmpdir(), 'run-'))
  project.provide('runFolder', folder)
  return () => rmSync(folder, { recursive: true, force: true })
}
