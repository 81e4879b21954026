import { readdirSync, readFileSync } from 'node:fs'
import ts from 'typescript'

/** A word that the source gives to a member of an answer, or says to a function that gathers faults or reasons. */
export interface Literal {
  readonly where: string
  readonly member: string
  readonly word: string
}

/** The functions that gather faults and reasons: which of what they are passed is the word, and the member it goes to. */
const gatherers: Readonly<Record<string, readonly [argument: number, member: string]>> = {
  addFault: [2, 'problem'],
  reason: [0, 'code'],
  'faults.add': [1, 'problem'],
  'check.add': [0, 'code'],
  'self.add': [0, 'code'],
}

/** Every such word in a piece of source, for these members. */
export function literalsIn(file: string, text: string, members: readonly string[]): readonly Literal[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true)
  const found: Literal[] = []
  const add = (node: ts.Expression, member: string) => {
    const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1
    for (const word of wordsOf(node)) found.push({ where: `${file}:${line}`, member, word })
  }
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && members.includes(node.name.getText())) add(node.initializer, node.name.getText())
    if (ts.isCallExpression(node)) {
      const [place, member] = gatherers[node.expression.getText()] ?? []
      const argument = place === undefined ? undefined : node.arguments[place]
      if (argument !== undefined && member !== undefined) add(argument, member)
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

/** The words an expression can be: of a choice, both. */
function wordsOf(node: ts.Expression): readonly string[] {
  if (ts.isStringLiteralLike(node)) return [node.text]
  if (ts.isConditionalExpression(node)) return [...wordsOf(node.whenTrue), ...wordsOf(node.whenFalse)]
  if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node) || ts.isParenthesizedExpression(node)) return wordsOf(node.expression)
  return []
}

/** The closed lists of words that a piece of source declares: `[…] as const`, by their names. */
export function listsIn(file: string, text: string): readonly { readonly name: string; readonly words: readonly string[] }[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true)
  return source.statements.flatMap((statement) => {
    if (!ts.isVariableStatement(statement)) return []
    return statement.declarationList.declarations.flatMap((each) => {
      const value = bare(each.initializer)
      if (value === each.initializer || value === undefined || !ts.isArrayLiteralExpression(value)) return []
      const words = value.elements.flatMap((element) => (ts.isStringLiteral(element) ? [element.text] : []))
      return words.length === 0 ? [] : [{ name: each.name.getText(), words }]
    })
  })
}

/** An expression without `as const` and `satisfies`. */
function bare(node: ts.Expression | undefined): ts.Expression | undefined {
  return node !== undefined && (ts.isAsExpression(node) || ts.isSatisfiesExpression(node)) ? bare(node.expression) : node
}

/** The files of a folder of the source. */
export function sourceFiles(folder: string): readonly { readonly file: string; readonly text: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => ({ file: `${folder}/${file}`, text: readFileSync(`${folder}/${file}`, 'utf8') }))
}
