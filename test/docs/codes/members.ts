import ts from 'typescript'
import { checker, partsOf, probes } from './compiler.js'

/** A member of a type, as the compiler reads it. */
export interface Member {
  readonly name: string
  readonly type: string
  readonly says: string
}

const types = probes('Probes')

/** The members of one of the probed types; of a union, those of the part whose `by` is the code. */
export function membersOf(probe: string, by?: string, code?: string): readonly Member[] {
  const type = types.get(probe)
  const part = type && partsOf(type).find((each) => by === undefined || literalOf(each, by) === code)
  if (part === undefined) throw new Error(`no part of ${probe} has ${by}: ${code}`)
  return part
    .getProperties()
    .filter(({ name }) => name !== by)
    .map((member) => ({ name: `${member.name}${isOptional(member) ? '?' : ''}`, type: shown(member), says: commentOf(member) }))
}

/** The codes of a probed union. */
export function codesOf(probe: string, by: string): readonly string[] {
  return partsOf(types.get(probe) ?? checker.getNeverType()).flatMap((part) => literalOf(part, by) ?? [])
}

function literalOf(type: ts.Type, member: string): string | undefined {
  const property = type.getProperty(member)
  const literal = property && checker.getTypeOfSymbol(property)
  return literal?.isStringLiteral() ? literal.value : undefined
}

function isOptional(member: ts.Symbol): boolean {
  return (member.flags & ts.SymbolFlags.Optional) !== 0
}

function shown(member: ts.Symbol): string {
  const type = checker.getTypeOfSymbol(member)
  const text = checker.typeToString(isOptional(member) ? checker.getNonNullableType(type) : type, undefined, ts.TypeFormatFlags.NoTruncation)
  return text.replaceAll('<Vocabulary>', '').replaceAll('"', "'")
}

function commentOf(member: ts.Symbol): string {
  return ts.displayPartsToString(member.getDocumentationComment(checker))
}
