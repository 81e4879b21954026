import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { expect, it } from 'vitest'
import { allowedExample } from '../../docs/site/app/ask/allowed-example.js'
import { callInTypescript } from '../../docs/site/app/ask/call-in-typescript.js'
import { examplesOf } from '../../docs/site/app/ask/examples.js'
import { verbs } from '../../docs/site/app/ask/verb.js'
import type { Members } from '../../docs/site/app/common/members.js'
import { policy } from '../../src/index.js'
import { type Engine, enforce, parsePolicy } from '../../src/policy.js'
import { tables } from '../clauses/tables.js'
import { bicycleShop } from './bicycle-shop.js'

const root = fileURLToPath(new URL('../../', import.meta.url))
const reference = enforce(policy) as unknown as Engine
const read = parsePolicy(bicycleShop)
if (!read.ok) throw new Error('the policy of the bicycle shop has faults')
const shop = enforce(read.policy)

const call = (engine: Engine, isReference: boolean, ask: Members) =>
  callInTypescript({ engine, isReference, language: 'en', words: undefined as never }, ask, engine.decide(ask))

/** Questions of every kind: those of the clauses, the examples to pick, and some that no type lets through. */
const ofTheReference: readonly Members[] = [
  ...tables.flatMap(({ allowed = [], denied = [] }) => [...allowed, ...denied].map(({ ask }) => ask as unknown as Members)),
  ...examplesOf(reference).map(({ ask }) => ask),
  {},
  { verb: 'x' },
  { verb: 'canUse', purpose: 3, fields: ['payment'], subject: { id: 'O\'Neill \\ "x"\n', standing: 'use-stopped' } },
  { verb: 'canUse', purpose: 3, fields: ['payment'], subject: { id: 'a', standing: 'active' }, foo: { 'a b': [1, null, {}] } },
  { verb: 'canDisclose', ground: 1, fields: ['name'], recipient: { kind: 'partner', name: 'x', country: 'JP' } },
  { verb: 'canCollect', fields: [] },
]
const ofTheShop: readonly Members[] = [...examplesOf(shop).map(({ ask }) => ask), { verb: 'canUse', purpose: 'x' }]

it('compiles, whatever is asked; and what is wrong does not', () => {
  const files = new Map([
    ...ofTheReference.map((ask, index) => [join(root, `test/site/reference-${index}.ts`), call(reference, true, ask)] as const),
    [join(root, 'test/site/wrong.ts'), `import { canUse } from 'clausewise'\n\ncanUse({ purpose: 'settlement' })\n`] as const,
    ...ofTheShop.map((ask, index) => [join(root, `test/site/shop-${index}.ts`), call(shop, false, ask)] as const),
  ])
  expect(problemsOf(files)).toEqual([expect.stringContaining("canUse({ purpose: 'settlement' })")])
}, 120_000)

it('asks by its own verb what its types take, and by decide what they do not', () => {
  const [first] = examplesOf(reference)
  expect(call(reference, true, first?.ask ?? {})).toMatch(/^import \{ canUse \} from 'clausewise'\n\ncanUse\(\{\n {2}purpose: /)
  expect(call(reference, true, { verb: 'canUse' })).toBe(`import { decide } from 'clausewise'\n\ndecide({ verb: 'canUse' })\n`)
  expect(call(shop, false, allowedExample(shop, 'canCollect'))).toContain(
    `const { canCollect } = enforce(read.policy)\n\ncanCollect({ fields: ['mail', 'frame'] })\n`,
  )
})

it('begins with a question of each kind that the policy allows', () => {
  for (const engine of [reference, shop]) for (const verb of verbs) expect(engine.decide(allowedExample(engine, verb)).allowed).toBe(true)
})

/** What the compiler says of files that stand nowhere, beside a policy that is read as JSON. */
function problemsOf(files: ReadonlyMap<string, string>): readonly string[] {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    skipLibCheck: true,
    resolveJsonModule: true,
    types: [],
    paths: { clausewise: [join(root, 'src/index.ts')], 'clausewise/*': [join(root, 'src/*.ts')] },
  }
  const host = ts.createCompilerHost(options)
  const json = join(root, 'test/site/policy.json')
  const all = new Map([...files, [json, JSON.stringify(bicycleShop)]])
  const { fileExists, readFile, getSourceFile, directoryExists } = host
  host.fileExists = (file) => all.has(file) || fileExists(file)
  host.readFile = (file) => all.get(file) ?? readFile(file)
  host.directoryExists = (folder) => folder === dirname(json) || (directoryExists?.(folder) ?? true)
  host.getSourceFile = (file, language, onError, anew) => {
    const text = all.get(file)
    return text === undefined ? getSourceFile(file, language, onError, anew) : ts.createSourceFile(file, text, language)
  }
  const program = ts.createProgram([...files.keys()], options, host)
  return [...files.keys()].flatMap((file) => {
    const source = program.getSourceFile(file)
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
      ({ messageText }) => `${ts.flattenDiagnosticMessageText(messageText, '\n')}\n${files.get(file)}`,
    )
  })
}
