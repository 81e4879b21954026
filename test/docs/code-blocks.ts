import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

/** A block of TypeScript in a document, with the line it starts on. */
export interface CodeBlock {
  readonly file: string
  readonly line: number
  readonly code: string
}

/** The documents whose blocks run. */
export function documents(): readonly string[] {
  return ['README.md', ...readdirSync('docs', { recursive: true, encoding: 'utf8' }).map((name) => join('docs', name))].filter((name) => name.endsWith('.md'))
}

/** Every block fenced as `ts` in a document. One fenced as `ts continued` goes on where the block before it ended: together they are one script. */
export function codeBlocks(file: string): readonly CodeBlock[] {
  const text = readFileSync(file, 'utf8')
  const blocks: CodeBlock[] = []
  for (const { 1: continued, 2: code = '', index } of text.matchAll(/^```ts( continued)?\n([\s\S]*?)^```$/gm)) {
    const before = continued === undefined ? undefined : blocks.pop()
    blocks.push(before === undefined ? { file, line: text.slice(0, index).split('\n').length + 1, code } : { ...before, code: `${before.code}\n${code}` })
  }
  return blocks
}

/** An answer a block claims: where it stands, and what it says after `// =>`. */
interface Claim {
  readonly start: number
  readonly end: number
  readonly says: string
}

/** A block as a script: each expression that is followed by `// => …` is handed to `claim` with what it says. */
export function asScript({ code, file }: CodeBlock): { readonly script: string; readonly claims: number } {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.ES2022, true)
  const claims: Claim[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isExpressionStatement(node)) {
      const says = /^[ \t]*\n?[ \t]*\/\/ => (.+)$/m.exec(code.slice(node.getEnd()))
      if (says?.index === 0) claims.push({ start: node.getStart(), end: node.getEnd(), says: says[1] ?? '' })
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  const script = claims.reduceRight(
    (text, { start, end, says }) => `${text.slice(0, start)}claim((${text.slice(start, end)}), ${JSON.stringify(says)})${text.slice(end)}`,
    code,
  )
  const { outputText } = ts.transpileModule(script, { compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 } })
  return { script: outputText, claims: claims.length }
}

const parts = /(?<text>'(?:[^'\\]|\\.)*')|(?<remark> {3,}.*$)|(?<members>…\s*(?=[}]))|(?<more>…)/g

/** What a claim says, as a value; `…` stands for members that are left out, and words after three spaces are a remark. In a text both are what they are. */
export function claimed(says: string): unknown {
  const literal = says.replaceAll(parts, (...match) => {
    const { text, remark, members } = match.at(-1) as Readonly<Record<string, string | undefined>>
    if (text !== undefined) return text
    if (remark !== undefined) return ''
    return members === undefined ? "'__more'" : '__more: true'
  })
  return new Function(`return (${literal})`)()
}

/** Whether a value is as claimed. */
export function isAsClaimed(value: unknown, claim: unknown): boolean {
  if (Array.isArray(claim)) {
    if (!Array.isArray(value)) return false
    const open = claim.at(-1) === '__more'
    const listed = open ? claim.slice(0, -1) : claim
    return (open ? value.length >= listed.length : value.length === listed.length) && listed.every((each, index) => isAsClaimed(value[index], each))
  }
  if (typeof claim === 'object' && claim !== null) {
    if (typeof value !== 'object' || value === null) return false
    const { __more: open, ...members } = claim as Record<string, unknown>
    const given = value as Record<string, unknown>
    if (open !== true && Object.keys(given).length !== Object.keys(members).length) return false
    return Object.entries(members).every(([name, member]) => Object.hasOwn(given, name) && isAsClaimed(given[name], member))
  }
  return Object.is(value, claim)
}

/** Every `@example` of a doc comment in src/, with the line it starts on. */
export function docExamples(): readonly CodeBlock[] {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
  return files.flatMap((name) => {
    const file = join('src', name)
    const text = readFileSync(file, 'utf8')
    return [...text.matchAll(/^[ \t]*\* @example\n((?:[ \t]*\*(?!\/)(?! @).*\n)+)/gm)].map((match) => ({
      file,
      line: text.slice(0, match.index).split('\n').length + 1,
      code: (match[1] ?? '').replaceAll(/^[ \t]*\* ?/gm, ''),
    }))
  })
}
