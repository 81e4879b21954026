import ts from 'typescript'
import { checker, partsOf, probes } from './compiler.js'

/** A word that an answer can carry: the member it stands in, and the type that has the member. */
export interface AnswerWord {
  readonly member: string
  readonly word: string
  readonly of: string
}

/** What a policy document says is passed through, and is no word of an answer. */
const written: readonly string[] = ['Document', 'Period']

/** Every literal that the type of an answer allows in a member: of a text its words, of what narrows an answer `true` and `false`. */
export function answerWords(): readonly AnswerWord[] {
  const found = new Map<string, AnswerWord>()
  const seen = new Set<ts.Type>()
  const visit = (given: ts.Type): void => {
    const type = given.flags & (ts.TypeFlags.TypeParameter | ts.TypeFlags.IndexedAccess) ? (checker.getBaseConstraintOfType(given) ?? given) : given
    if (seen.has(type)) return
    seen.add(type)
    if (type.isUnionOrIntersection()) {
      type.types.forEach(visit)
      return
    }
    if (written.includes(nameOf(type))) return
    for (const signature of type.getCallSignatures()) visit(checker.getReturnTypeOfSignature(signature))
    for (const signature of type.getConstructSignatures()) visit(checker.getReturnTypeOfSignature(signature))
    const ours = type.getProperties().filter(isOurs)
    for (const member of ours) {
      const value = checker.getTypeOfSymbol(member)
      for (const word of wordsOf(value)) found.set(`${nameOf(type)} ${member.name} ${word}`, { member: member.name, word, of: nameOf(type) })
      visit(value)
    }
    // A list, a promise or a generator: what it holds.
    if (checker.isArrayLikeType(type) || ours.length === 0) checker.getTypeArguments(type as ts.TypeReference)?.forEach(visit)
  }
  for (const type of probes('Answers').values()) visit(type)
  return [...found.values()]
}

/** Of a member that says one of two things, the one; a plain boolean says nothing of its own. */
function wordsOf(type: ts.Type): readonly string[] {
  const parts = partsOf(type)
  const texts = parts.flatMap((part) => (part.isStringLiteral() ? [part.value] : []))
  const truths = parts.filter((part) => part.flags & ts.TypeFlags.BooleanLiteral).map((part) => checker.typeToString(part))
  return truths.length === 1 ? [...texts, ...truths] : texts
}

function nameOf(type: ts.Type): string {
  return (type.aliasSymbol ?? type.symbol)?.name ?? ''
}

/** Declared in the source of the package, and no method of a class or list. */
function isOurs(member: ts.Symbol): boolean {
  return member.declarations?.some((each) => each.getSourceFile().fileName.includes('/src/')) ?? false
}
