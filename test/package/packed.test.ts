import { mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bundled } from './bundled.js'
import { commandLine } from './command-line.js'
import { contents } from './contents.js'
import { inBrowser } from './in-browser.js'
import { onEachNode } from './on-each-node.js'
import { pack } from './pack.js'
import { writePrograms } from './programs.js'
import { toolchainsOnceARun } from './toolchains-once-a-run.js'
import { underEachCompiler } from './under-each-compiler.js'

/** On a machine that is busy. */
const patience = 600_000

const place = realpathSync(mkdtempSync(join(tmpdir(), 'clausewise-')))
const copy = join(place, 'copy')
const project = join(place, 'project')

/** Once for all the parts. */
beforeAll(async () => {
  await Promise.all([pack(copy, project), toolchainsOnceARun()])
  await writePrograms(project)
}, patience)

afterAll(() => rmSync(place, { recursive: true, force: true }), patience)

describe('the packed package', { timeout: patience }, () => {
  contents(copy, project)
  commandLine(project)
  onEachNode(project)
  underEachCompiler(project)
  bundled(project)
  inBrowser(project)
})

it('is tried with toolchains whose lock names no registry', () => {
  expect(readFileSync('test/package/toolchains/package-lock.json', 'utf8')).not.toMatch(/"resolved"|https?:/)
})
