import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const project = mkdtempSync(join(tmpdir(), 'clausewise-'))
const installed = join(project, 'node_modules', 'clausewise')
const run = (command: string, ...args: string[]) => execFileSync(command, args, { cwd: project, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })

/** Builds the package, packs it, and installs the tarball in an empty project: what a user gets. */
beforeAll(() => {
  execFileSync('npm', ['run', 'build', '--silent'], { stdio: 'ignore' })
  const [{ filename }] = JSON.parse(execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', project], { encoding: 'utf8' }))
  writeFileSync(join(project, 'package.json'), JSON.stringify({ name: 'empty', private: true, type: 'module' }))
  run('npm', 'install', '--no-audit', '--no-fund', '--prefer-offline', join(project, filename))
}, 300_000)

afterAll(() => rmSync(project, { recursive: true, force: true }))

const question = `{ purpose: 'settlement', fields: ['payment'], subject: { id: 'c-17', standing: 'active' } }`

describe('the packed package', () => {
  it('answers from an ES module, through every door', () => {
    writeFileSync(
      join(project, 'esm.mjs'),
      `import { canUse } from 'clausewise'
       import { definePolicy, enforce } from 'clausewise/policy'
       import { document } from 'clausewise/reference'
       import { explain } from 'clausewise/explain'
       const answer = enforce(definePolicy(document)).canUse(${question})
       console.log(canUse(${question}).allowed, answer.allowed, canUse(${question}).policy.digest === answer.policy.digest, explain(answer, { language: 'ja' }).length > 0)`,
    )
    expect(run('node', 'esm.mjs').trim()).toBe('true true true true')
  })

  it('answers from CommonJS, also where `require` takes no ES module', () => {
    writeFileSync(
      join(project, 'cjs.cjs'),
      `const { canUse } = require('clausewise')
       const { definePolicy, enforce } = require('clausewise/policy')
       const { document } = require('clausewise/reference')
       const { explain } = require('clausewise/explain')
       console.log(canUse(${question}).allowed, enforce(definePolicy(document)).canUse(${question}).allowed, explain(canUse(${question}), { language: 'en' }).length > 0)`,
    )
    expect(run('node', 'cjs.cjs').trim()).toBe('true true true')
    if (process.allowedNodeEnvironmentFlags.has('--no-experimental-require-module')) {
      expect(run('node', '--no-experimental-require-module', 'cjs.cjs').trim()).toBe('true true true')
    }
  })

  it('loads nothing but its own files through the main door', () => {
    writeFileSync(
      join(project, 'loaded.cjs'),
      `require('clausewise')
       console.log(Object.keys(require.cache).filter((file) => /node_modules/.test(file) && !/node_modules.clausewise/.test(file)).join())`,
    )
    expect(run('node', 'loaded.cjs').trim()).toBe('')
  })

  it.each(['node16', 'nodenext', 'bundler'])('type-checks under %s resolution, libraries included', (resolution) => {
    const folder = join(project, resolution)
    mkdirSync(folder)
    writeFileSync(
      join(folder, 'index.ts'),
      `import { canUse, pick } from 'clausewise'
       import { definePolicy } from 'clausewise/policy'
       import { document } from 'clausewise/reference'
       import { explain } from 'clausewise/explain'
       const answer = canUse(${question})
       if (answer.allowed) pick(answer, { payment: 980 }).payment.toFixed()
       explain(answer, { language: 'en', policy: definePolicy(document) })
       // @ts-expect-error a misspelt purpose does not compile
       canUse({ ...${question}, purpose: 'setlement' })
       export {}`,
    )
    const module = resolution === 'bundler' ? 'esnext' : resolution
    const compilerOptions = {
      strict: true,
      noEmit: true,
      module,
      moduleResolution: resolution,
      target: 'es2022',
      lib: ['es2022', 'dom'],
      types: [],
      skipLibCheck: false,
    }
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['index.ts'] }))
    const tsc = resolve('node_modules', 'typescript', 'bin', 'tsc')
    try {
      run('node', tsc, '-p', folder)
    } catch (error) {
      expect((error as { stdout: string }).stdout).toBe('')
    }
  })

  it('holds what a user needs, and no place of the machine it was built on', () => {
    const files = readdirSync(installed, { recursive: true, encoding: 'utf8' })
    expect(readdirSync(installed).sort()).toEqual(['CHANGELOG.md', 'LICENSE', 'README.md', 'dist', 'package.json'])
    for (const file of files.filter((name) => /\.(js|cjs|ts|cts|map|json)$/.test(name))) {
      expect(readFileSync(join(installed, file), 'utf8').includes(process.cwd()), file).toBe(false)
    }
  })

  it('brings its four dependencies, and they bring none', () => {
    const brought = readdirSync(join(project, 'node_modules')).filter((name) => !name.startsWith('.'))
    expect(brought.sort()).toEqual(['@noble', 'clausewise', 'date-fns', 'ts-pattern', 'zod'])
  })
})
