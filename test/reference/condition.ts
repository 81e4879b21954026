import type { Condition } from '../../src/model/condition.js'
import type { FactValue } from '../../src/model/decision.js'
import { listOf } from './order.js'

export type Truth = true | false | 'unknown'

/**
 * What is known of a fact: it has no value here, its value cannot be told, it is this,
 * or (of `asked`) these fields are asked, and perhaps more where the list is not `complete`.
 */
export type Found = 'absent' | 'unknown' | { readonly is: FactValue } | { readonly fields: readonly string[]; readonly complete: boolean }

export type Look = (fact: string) => Found

interface Unmet {
  readonly fact: string
  readonly found: FactValue | readonly string[]
  readonly needed: readonly FactValue[]
}

export interface UnmetConjunct extends Unmet {
  readonly or?: readonly Unmet[]
}

function not(truth: Truth): Truth {
  return truth === 'unknown' ? truth : !truth
}

function every(truths: readonly Truth[]): Truth {
  if (truths.includes(false)) return false
  return truths.includes('unknown') ? 'unknown' : true
}

function some(truths: readonly Truth[]): Truth {
  if (truths.includes(true)) return true
  return truths.includes('unknown') ? 'unknown' : false
}

function atom(found: Found, wanted: readonly FactValue[]): Truth {
  if (found === 'absent') return false
  if (found === 'unknown') return 'unknown'
  if ('is' in found) return wanted.includes(found.is)
  if (wanted.some((field) => found.fields.includes(String(field)))) return true
  return found.complete ? false : 'unknown'
}

const parts = (value: unknown): readonly Condition[] => value as readonly Condition[]
const wantedOf = (value: unknown): readonly FactValue[] => listOf(value as FactValue | readonly FactValue[])

/** The keys that are there, and what they hold. */
function keysOf(condition: Condition): readonly (readonly [string, unknown])[] {
  return Object.entries(condition).filter(([, value]) => value !== undefined)
}

/** Whether the condition holds; without one, it does. */
export function truthOf(condition: Condition | undefined, look: Look): Truth {
  if (condition === undefined) return true
  return every(
    keysOf(condition).map(([key, value]) => {
      if (key === 'all') return every(parts(value).map((part) => truthOf(part, look)))
      if (key === 'any') return some(parts(value).map((part) => truthOf(part, look)))
      if (key === 'not') return not(truthOf(value as Condition, look))
      return atom(look(key), wantedOf(value))
    }),
  )
}

/** Every fact the condition names, wherever it stands. */
export function factsNamedIn(condition: Condition | undefined): readonly string[] {
  if (condition === undefined) return []
  return keysOf(condition).flatMap(([key, value]) => {
    if (key === 'all' || key === 'any') return parts(value).flatMap(factsNamedIn)
    if (key === 'not') return factsNamedIn(value as Condition)
    return [key]
  })
}

/** A condition with every `not` pushed inwards, down to its atoms. */
type Tree =
  | { readonly kind: 'atom'; readonly fact: string; readonly wanted: readonly FactValue[]; readonly denied: boolean }
  | { readonly kind: 'all' | 'any'; readonly of: readonly Tree[] }

type Atom = Extract<Tree, { kind: 'atom' }>

/** The derived facts that a purpose or a ground may name, before all others. */
const derivedFirst = ['recipientRelation', 'recipientCountry', 'asked']

function treeOf(condition: Condition, denied: boolean, place: (fact: string) => number): Tree {
  const facts = keysOf(condition).filter(([key]) => !['all', 'any', 'not'].includes(key))
  facts.sort(([a], [b]) => place(a) - place(b))
  const combined = (['all', 'any', 'not'] as const).flatMap((key) => (condition[key] === undefined ? [] : [[key, condition[key]] as const]))
  const members = [...facts, ...combined].map(([key, value]): Tree => {
    if (key === 'all')
      return collapsed(
        denied ? 'any' : 'all',
        parts(value).map((part) => treeOf(part, denied, place)),
      )
    if (key === 'any')
      return collapsed(
        denied ? 'all' : 'any',
        parts(value).map((part) => treeOf(part, denied, place)),
      )
    if (key === 'not') return treeOf(value as Condition, !denied, place)
    return { kind: 'atom', fact: key, wanted: wantedOf(value), denied }
  })
  return collapsed(denied ? 'any' : 'all', members)
}

/** One member alone needs no `all` or `any` around it. */
function collapsed(kind: 'all' | 'any', of: readonly Tree[]): Tree {
  const [only, ...others] = of
  return only !== undefined && others.length === 0 ? only : { kind, of }
}

function truthOfTree(tree: Tree, look: Look): Truth {
  if (tree.kind === 'atom') {
    const truth = atom(look(tree.fact), tree.wanted)
    return tree.denied ? not(truth) : truth
  }
  const members = tree.of.map((member) => truthOfTree(member, look))
  return tree.kind === 'all' ? every(members) : some(members)
}

function atomsOf(tree: Tree): readonly Atom[] {
  return tree.kind === 'atom' ? [tree] : tree.of.flatMap(atomsOf)
}

function conjunctsOf(tree: Tree): readonly Tree[] {
  return tree.kind === 'all' ? tree.of.flatMap(conjunctsOf) : [tree]
}

/**
 * The conjuncts that fail for certain, in order.
 * @param facts the facts of the purpose or ground, in its order
 * @param valuesOf every value a fact can take, in its order
 */
export function unmetConjuncts(
  condition: Condition | undefined,
  look: Look,
  facts: readonly string[],
  valuesOf: (fact: string) => readonly FactValue[],
): readonly UnmetConjunct[] {
  if (condition === undefined) return []
  const sequence = [...derivedFirst, ...facts]
  const place = (fact: string) => (sequence.includes(fact) ? sequence.indexOf(fact) : sequence.length)
  const shown = ({ fact, wanted, denied }: Atom): Unmet => {
    const found = look(fact)
    return {
      fact,
      found: typeof found === 'string' ? found : 'is' in found ? found.is : found.fields,
      needed: valuesOf(fact).filter((value) => wanted.includes(value) !== denied),
    }
  }
  return conjunctsOf(treeOf(condition, false, place))
    .map((tree) => ({ tree, at: Math.min(...atomsOf(tree).map(({ fact }) => place(fact))) }))
    .sort((a, b) => a.at - b.at)
    .filter(({ tree }) => truthOfTree(tree, look) === false)
    .map(({ tree }) => {
      const [first, ...others] = atomsOf(tree)
        .filter((each) => truthOfTree(each, look) === false)
        .map(shown)
      if (first === undefined) throw new Error('a conjunct fails without an atom that fails')
      return others.length === 0 ? first : { ...first, or: others }
    })
}
