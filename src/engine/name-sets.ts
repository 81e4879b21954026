import { mostMembers } from '../compile/snapshot.js'
import type { Decision } from '../model/decision.js'
import type { Compiled } from './compile.js'

/** Past this many lists of one kind, further ones are judged each time anew instead of being remembered. */
export const mostSets = 4096

/** Answers, each under a number that stands for everything asked beside the names. */
export type Answers = Map<number, Decision>

/**
 * A list of names as a request gives it, met before. Each name leads on to the list it makes longer,
 * so reading a list is one step a name, and equal lists are the same object: its `id` stands for them in a look-up.
 */
export interface NameSet {
  readonly id: number
  /** The list with one more name, by key and by number; with a name it has already, itself. */
  readonly byKey: Record<string, NameSet>
  readonly byNumber: Record<number, NameSet>
  /** The answers to requests about these names. */
  readonly answers: Answers
  /** The same for requests that name two further lists, under a number for the two. */
  readonly beside: Map<number, Answers>
}

/** All lists of one kind of name that have been met. */
export interface NameSets {
  readonly empty: NameSet
  /** Remembers a list from now on, as far as it consists of names that are declared; not past the bound. */
  readonly learn: (value: unknown) => void
}

/** The lists of fields one verb has met. */
export function setsOfFields(compiled: Compiled): NameSets {
  return nameSets((name) => (typeof name === 'string' && compiled.fields.has(name) ? name : undefined))
}

/** The lists of purposes one verb has met. */
export function setsOfPurposes(compiled: Compiled): NameSets {
  return nameSets(compiled.names.purposeByRef)
}

/** `keyOf` gives the key of a name that is declared, by its key or its number. */
function nameSets(keyOf: (name: string | number) => string | undefined): NameSets {
  let count = 0
  const empty = create()
  return {
    empty,
    learn(value) {
      if (!Array.isArray(value)) return
      let set: NameSet | undefined = empty
      for (const name of value) set = set && (typeof name === 'string' || typeof name === 'number') ? next(set, name) : undefined
    },
  }

  function create(): NameSet {
    const set: NameSet = { id: count, byKey: Object.create(null), byNumber: Object.create(null), answers: new Map(), beside: new Map() }
    count += 1
    return set
  }

  function next(set: NameSet, name: string | number): NameSet | undefined {
    const found = follow(set, name)
    if (found !== undefined) return found
    const key = keyOf(name)
    if (key === undefined) return undefined
    const longer = set.byKey[key] ?? extended(set, key)
    if (longer !== undefined && typeof name === 'number') set.byNumber[name] = longer
    return longer
  }

  function extended(set: NameSet, key: string): NameSet | undefined {
    if (count >= mostSets) return undefined
    const longer = create()
    for (const each of Object.keys(set.byKey)) if (set.byKey[each] === set) longer.byKey[each] = longer
    longer.byKey[key] = longer
    set.byKey[key] = longer
    return longer
  }
}

/** Whether a list has a name in it. */
export function has(set: NameSet, key: string): boolean {
  return set.byKey[key] === set
}

/** Nothing is coerced: `"3"` is a key, 3 a number. */
function follow(set: NameSet, name: unknown): NameSet | undefined {
  return typeof name === 'string' ? set.byKey[name] : typeof name === 'number' ? set.byNumber[name] : undefined
}

/** The list met before that equals this value; `undefined` where it is new, or no list of names of its own. */
export function known(empty: NameSet, value: unknown): NameSet | undefined {
  if (!Array.isArray(value)) return undefined
  let set: NameSet | undefined = empty
  const length: unknown = value.length
  if (typeof length !== 'number' || length > mostMembers) return undefined
  for (let index = 0; index < length && set !== undefined; index += 1) set = Object.hasOwn(value, index) ? follow(set, value[index]) : undefined
  return set
}
