import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

/** Where it is said why a piece of a schema is not read: by the readers, and by what stands before a reader of others. */
const readers = 'src/gate/schemas'
const files = [
  ...readdirSync(readers, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(readers, file)),
  'src/gate/manifest/sparing.ts',
]

/** What stands in the place of whatever is put into a text: a name or a number, for both may be this. */
export const put = '7'

/** The texts of two words or more in the source of the readers, one of them in small letters; but for lists of words. */
export const readerTexts: readonly string[] = [...new Set(files.flatMap((file) => textsIn(readFileSync(file, 'utf8'))))]
  .filter((text) => /^[A-Za-z7]/.test(text) && / /.test(text) && /(?:^| )[a-z]+(?:[ :,]|$)/.test(text))
  .sort()

function textsIn(source: string): readonly string[] {
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) && !isSplit(node)) found.push(node.text)
    if (ts.isTemplateExpression(node)) found.push([node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join(put))
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile('', source, ts.ScriptTarget.ES2022, true))
  return found
}

function isSplit({ parent }: ts.Node): boolean {
  return ts.isPropertyAccessExpression(parent) && parent.name.text === 'split'
}
