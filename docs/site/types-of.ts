import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import * as mainDoor from '../../src/index.js'

const verbs = fileURLToPath(new URL('../../src/model/engine.ts', import.meta.url))
const named = fileURLToPath(new URL('../../src/model/types.ts', import.meta.url))

/** The types that the main entry exports. */
export const exportedTypes: ReadonlySet<string> = new Set([...readFileSync(named, 'utf8').matchAll(/\b[A-Z]\w+/g)].map(([name]) => name))

/** The types of what each verb takes and answers, of those that are exported. */
export const typesOf: ReadonlyMap<string, readonly string[]> = readTypes()

function readTypes(): ReadonlyMap<string, readonly string[]> {
  const types = new Map<string, readonly string[]>()
  const source = ts.createSourceFile(verbs, readFileSync(verbs, 'utf8'), ts.ScriptTarget.Latest)
  const visit = (node: ts.Node): void => {
    if (ts.isMethodSignature(node) && ts.isIdentifier(node.name) && node.name.text in mainDoor && !types.has(node.name.text)) {
      const mentioned = [...node.parameters.flatMap(({ type }) => namesIn(type)), ...namesIn(node.type)]
      types.set(
        node.name.text,
        [...new Set(mentioned)].filter((name) => exportedTypes.has(name)),
      )
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return types
}

/** The names of types that stand in a type, its own before what it is made of; what stands in brackets behind it is not its own. */
function namesIn(type: ts.TypeNode | undefined): readonly string[] {
  if (type === undefined) return []
  if (ts.isUnionTypeNode(type)) return type.types.flatMap(namesIn)
  return ts.isTypeReferenceNode(type) && ts.isIdentifier(type.typeName) ? [type.typeName.text] : []
}
