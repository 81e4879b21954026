import { resolve } from 'node:path'
import ts from 'typescript'

const file = resolve('test/docs/codes/probes.ts')
const { options } = ts.parseJsonConfigFileContent(ts.readConfigFile('tsconfig.json', ts.sys.readFile).config, ts.sys, process.cwd())
const program = ts.createProgram([file], options)

export const checker = program.getTypeChecker()

/** The type of each member of an interface of `probes.ts`. */
export function probes(name: 'Probes' | 'Answers'): ReadonlyMap<string, ts.Type> {
  const source = program.getSourceFile(file)
  const symbol = source && checker.getSymbolAtLocation(source)?.exports?.get(ts.escapeLeadingUnderscores(name))
  if (symbol === undefined) throw new Error(`probes.ts has no ${name}`)
  return new Map(
    checker
      .getDeclaredTypeOfSymbol(symbol)
      .getProperties()
      .map((member) => [member.name, checker.getTypeOfSymbol(member)]),
  )
}

/** The types of a union; of any other, itself. */
export function partsOf(type: ts.Type): readonly ts.Type[] {
  return type.isUnion() ? type.types : [type]
}
