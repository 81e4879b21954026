import { readFileSync } from 'node:fs'
import ts from 'typescript'
import { type Example, shownBy } from './example.js'
import { printed, type Show } from './printed.js'

/** The doors of the package, by the file each is in the source. */
const doors: Readonly<Record<string, string>> = {
  'index.js': 'clausewise',
  'policy.js': 'clausewise/policy',
  'reference.js': 'clausewise/reference',
  'explain.js': 'clausewise/explain',
}

/** Where an example is written: the file beside this one, and the members of its constant that lead there. */
export interface Place {
  readonly file: string
  readonly path: readonly string[]
}

const files = new Map<string, ts.SourceFile>()

function fileOf(name: string): ts.SourceFile {
  const known = files.get(name)
  if (known !== undefined) return known
  const file = new URL(`./${name}.ts`, import.meta.url)
  const source = ts.createSourceFile(name, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true)
  files.set(name, source)
  return source
}

/** The calls of an example as they are written, each with its answer in a remark under it; and what they import. */
export function blockOf(place: Place, example: Example, show: Show): string {
  const code = codeOf(place, example, show)
  return ['```ts', ...importsOf(place.file, code), '', code, '```'].join('\n')
}

/** The body of an example, in which each call is followed by its answer. */
function codeOf(place: Place, example: Example, show: Show): string {
  const written = functionAt(place)
  const calls = callsIn(written)
  const shown = shownBy(example)
  if (calls.length !== shown.length) throw new Error(`${place.path.join('.')} makes ${shown.length} calls and is written with ${calls.length}`)
  const { text } = written.getSourceFile()
  const [start, end] = extentOf(written.body)
  // From the last call to the first, so that what stands before one keeps its place.
  const code = calls.reduceRight(
    (rest, call, index) => {
      const indent = indentAt(text, call.getStart())
      const argument = argumentOf(call)
      const asked = dedented(argument.getText(), indentAt(text, argument.getStart()).length - indent.length)
      return `${rest.slice(0, call.getStart() - start)}${asked}\n${indent}// => ${printed(shown[index]?.value, show)}${rest.slice(call.getEnd() - start)}`
    },
    text.slice(start, end),
  )
  return dedented(code, indentAt(text, start).length)
}

/** Where the code of a body begins and ends: of a block, its statements with the remarks among them. */
function extentOf(body: ts.ConciseBody): readonly [start: number, end: number] {
  const [first, last] = ts.isBlock(body) ? [body.statements[0], body.statements.at(-1)] : [body, body]
  if (first === undefined || last === undefined) throw new Error('an example without a statement')
  const [remark] = ts.getLeadingCommentRanges(body.getSourceFile().text, first.getFullStart()) ?? []
  return [remark?.pos ?? first.getStart(), last.getEnd()]
}

/** The white space with which the line of a place begins. */
function indentAt(text: string, place: number): string {
  return /^[ \t]*/.exec(text.slice(text.lastIndexOf('\n', place - 1) + 1))?.[0] ?? ''
}

function dedented(text: string, by: number): string {
  return by <= 0 ? text : text.replaceAll(new RegExp(`^ {1,${by}}`, 'gm'), '')
}

/** The function at a place of a constant. */
function functionAt({ file, path }: Place): ts.ArrowFunction {
  let found: ts.Node | undefined
  const source = fileOf(file)
  const [name, ...members] = path
  source.forEachChild((node) => {
    if (!ts.isVariableStatement(node)) return
    for (const each of node.declarationList.declarations) if (each.name.getText() === name) found = each.initializer
  })
  for (const member of members) found = memberOf(found, member)
  if (found === undefined || !ts.isArrowFunction(found)) throw new Error(`${file}.ts has no example at ${path.join('.')}`)
  return found
}

function memberOf(node: ts.Node | undefined, name: string): ts.Node | undefined {
  let value = node
  while (value !== undefined && (ts.isSatisfiesExpression(value) || ts.isAsExpression(value))) value = value.expression
  if (value === undefined || !ts.isObjectLiteralExpression(value)) return undefined
  for (const member of value.properties) {
    if (ts.isPropertyAssignment(member) && (ts.isStringLiteral(member.name) || ts.isIdentifier(member.name)) && member.name.text === name)
      return member.initializer
  }
  return undefined
}

function callsIn(example: ts.ArrowFunction): readonly ts.CallExpression[] {
  const name = example.parameters[0]?.name.getText()
  const calls: ts.CallExpression[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText() === name) calls.push(node)
    else ts.forEachChild(node, visit)
  }
  visit(example.body)
  return calls
}

function argumentOf(call: ts.CallExpression): ts.Expression {
  const [argument] = call.arguments
  if (argument === undefined) throw new Error(`${call.getText()} shows nothing`)
  return argument
}

/** The import lines that code needs, of those its file has; each from a door of the package. */
function importsOf(file: string, code: string): readonly string[] {
  const used = new Set<string>()
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && !isMemberName(node)) used.add(node.text)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile('code.ts', code, ts.ScriptTarget.ES2022, true))
  const lines = fileOf(file).statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) return []
    const bindings = statement.importClause?.namedBindings
    const names =
      bindings !== undefined && ts.isNamedImports(bindings) ? bindings.elements.filter(({ isTypeOnly }) => !isTypeOnly).map(({ name }) => name.text) : []
    const needed = names.filter((name) => used.has(name))
    if (needed.length === 0) return []
    const door = doors[statement.moduleSpecifier.text.replace('../../../src/', '')]
    if (door === undefined) throw new Error(`an example of ${file}.ts uses ${needed.join(', ')}, which the package does not export`)
    return [{ door, line: `import { ${needed.join(', ')} } from '${door}'` }]
  })
  return lines.sort((a, b) => (a.door < b.door ? -1 : 1)).map(({ line }) => line)
}

function isMemberName(node: ts.Identifier): boolean {
  const { parent } = node
  return (ts.isPropertyAccessExpression(parent) && parent.name === node) || (ts.isPropertyAssignment(parent) && parent.name === node)
}
