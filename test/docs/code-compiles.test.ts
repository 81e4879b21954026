import { resolve } from 'node:path'
import ts from 'typescript'
import { expect, it } from 'vitest'
import { codeBlocks, documents } from './code-blocks.js'

it('compiles every block of the documentation, strictly', () => {
  const blocks = new Map(
    documents().flatMap((file) => codeBlocks(file).map((block) => [resolve(`test/docs/${file.replaceAll(/\W/g, '-')}-${block.line}.ts`), block])),
  )
  const { options } = ts.parseJsonConfigFileContent(ts.readConfigFile('tsconfig.json', ts.sys.readFile).config, ts.sys, process.cwd())
  const host = ts.createCompilerHost(options)
  const { fileExists, readFile, getSourceFile } = host
  host.fileExists = (file) => blocks.has(file) || fileExists(file)
  host.readFile = (file) => blocks.get(file)?.code ?? readFile(file)
  host.getSourceFile = (file, version) => {
    const block = blocks.get(file)
    return block === undefined ? getSourceFile(file, version) : ts.createSourceFile(file, `${block.code}\nexport {}\n`, version)
  }
  const program = ts.createProgram([...blocks.keys()], options, host)
  const errors = [...blocks].flatMap(([file, block]) =>
    program
      .getSemanticDiagnostics(program.getSourceFile(file))
      .map((error) => `${block.file}:${block.line} ${ts.flattenDiagnosticMessageText(error.messageText, ' ')}`),
  )
  expect(errors).toEqual([])
})
