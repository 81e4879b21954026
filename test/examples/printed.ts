import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

/** What an example says that one of its lines prints. */
export interface Said {
  readonly line: number
  readonly says: string
}

/** The examples of one file each. */
export function examples(): readonly string[] {
  return readdirSync('examples')
    .filter((name) => /^\d\d-.+\.ts$/.test(name))
    .sort()
    .map((name) => join('examples', name))
}

const claim = /[ \t]*\/\/ => (.*(?:\n[ \t]*\/\/(?: {4}.*|$))*)/my

/** The `// =>` comments of an example, in its order; a line that goes on under one is set in by four spaces. */
export function saidBy(text: string): readonly Said[] {
  return [...text.matchAll(new RegExp(claim.source, 'gm'))].map((match) => ({
    line: text.slice(0, match.index).split('\n').length,
    says: (match[1] ?? '').replaceAll(/\n[ \t]*\/\/(?: {4})?/g, '\n'),
  }))
}

/** The lines on which an example prints without saying what. */
export function unsaid(text: string): readonly number[] {
  const source = ts.createSourceFile('example.ts', text, ts.ScriptTarget.ES2022, true)
  const lines: number[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isExpressionStatement(node) && node.expression.getText().startsWith('console.log(')) {
      const after = text.slice(node.getEnd())
      claim.lastIndex = after.startsWith('\n') ? 1 : 0
      if (!claim.test(after)) lines.push(source.getLineAndCharacterOfPosition(node.getStart()).line + 1)
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return lines
}
