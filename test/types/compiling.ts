import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import ts from 'typescript'

/** What a compiler says of a program, at the very words. */
interface Complaint {
  /** The words of the program that are underlined. */
  readonly at: string
  /** The whole line on which they stand. */
  readonly line: string
  /** The first line of the message. */
  readonly says: string
  /** The lines below it. */
  readonly further: readonly string[]
}

/** A program, compiled. */
interface Compiled {
  readonly complaints: readonly Complaint[]
  /** How much work the types were; the same on every machine. */
  readonly instantiations: number
  /** What an editor shows for a name of the program's outermost level. */
  readonly hover: (name: string) => string
}

/** A compiler of programs that use the package as its users do: by its declarations. */
export interface Compiling {
  readonly compile: (program: string) => Compiled
  readonly dispose: () => void
}

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  lib: ['lib.es2023.d.ts'],
  types: [],
  strict: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: true,
  noEmit: true,
}

/** Writes the declarations of the two doors and of the reference document into a folder of their own, and compiles against them. */
export function compiling(): Compiling {
  const folder = mkdtempSync(join(tmpdir(), 'clausewise-types-'))
  emitDeclarations(folder)
  const compilerOptions: ts.CompilerOptions = { ...options, paths: { clausewise: [`${folder}/index.d.ts`], 'clausewise/*': [`${folder}/*.d.ts`] } }
  const file = `${folder}/program.ts`
  const host = ts.createCompilerHost(compilerOptions)
  const read = new Map<string, ts.SourceFile | undefined>()
  const getSourceFile = host.getSourceFile
  let program = ''
  host.fileExists = (name) => name === file || ts.sys.fileExists(name)
  host.getSourceFile = (name, languageVersion) => {
    if (name === file) return ts.createSourceFile(name, program, languageVersion)
    if (!read.has(name)) read.set(name, getSourceFile(name, languageVersion))
    return read.get(name)
  }
  return {
    compile(text) {
      program = text
      return compiled(ts.createProgram([file], compilerOptions, host), file)
    },
    dispose: () => rmSync(folder, { recursive: true, force: true }),
  }
}

function emitDeclarations(folder: string): void {
  const source = resolve(import.meta.dirname, '../../src')
  const doors = ['index.ts', 'policy.ts', 'reference.ts'].map((door) => join(source, door))
  const program = ts.createProgram(doors, { ...options, noEmit: false, declaration: true, emitDeclarationOnly: true, rootDir: source, outDir: folder })
  program.emit()
  ts.sys.writeFile(join(folder, 'package.json'), '{ "type": "module" }')
}

function compiled(program: ts.Program, file: string): Compiled {
  const source = program.getSourceFile(file)
  if (source === undefined) throw new Error('the program is not there')
  const complaints = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map((diagnostic) =>
    complaint(diagnostic, source.text),
  )
  const instantiations = program.getInstantiationCount()
  return { complaints, instantiations, hover: (name) => hover(program.getTypeChecker(), source, name) }
}

function complaint({ start = 0, length = 0, messageText }: ts.Diagnostic, text: string): Complaint {
  const [says = '', ...further] = ts.flattenDiagnosticMessageText(messageText, '\n').split('\n')
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, text.indexOf('\n', start)).trim()
  return { at: text.slice(start, start + length), line, says, further }
}

/** The type as an editor prints it: shortened where the compiler shortens. */
function hover(checker: ts.TypeChecker, source: ts.SourceFile, name: string): string {
  const symbol = checker
    .getSymbolsInScope(source, ts.SymbolFlags.Value)
    .find((each) => each.name === name && each.declarations?.[0]?.getSourceFile() === source)
  if (symbol === undefined) throw new Error(`the program has no ${name}`)
  return checker.typeToString(checker.getTypeOfSymbolAtLocation(symbol, source), source)
}
