import { mostMembers } from '../compile/snapshot.js'
import { type Table, tableOf } from '../compile/table.js'
import type { Compiled } from './compile.js'

/** Past this many sets of one kind of name, further ones are judged each time anew instead of being remembered. */
export const mostSets = 16_384

/** The same bound for a policy of very many names: so many steps from set to set. */
const mostSteps = 16_777_216

/** The names of one kind, by their places in the policy's order. */
export interface Places {
  readonly byKey: Table<number>
  readonly byNumber: Table<number>
}

/**
 * The sets of names that lists have been met for. A set is a number, the empty one 0.
 * Each name leads from a set to the one it makes larger, so reading a list is one step a name.
 */
export interface NameSets extends Places {
  readonly width: number
  /** Where each name leads, by `set * width + place`; 0 where that is not known. */
  steps: Uint16Array
  /** The order in which the names of the list read last were given, as one number; past 2⁵³ it is none. */
  order: number
  /** Remembers the names of a list from now on, as far as they are declared; not past the bound. */
  readonly learn: (value: unknown) => void
}

interface Named {
  readonly key: string
  readonly number: number | undefined
}

/** The sets of fields one verb has met. */
export function setsOfFields(compiled: Compiled): NameSets {
  return nameSets([...compiled.fields.keys()].map(unnumbered))
}

/** The sets of purposes one verb has met. */
export function setsOfPurposes(compiled: Compiled): NameSets {
  return nameSets([...compiled.purposes.values()])
}

/** The sets of retention rules one verb has met. */
export function setsOfRules(compiled: Compiled): NameSets {
  return nameSets([...compiled.rules.keys()].map(unnumbered))
}

function unnumbered(key: string): Named {
  return { key, number: undefined }
}

/** The places of names by their keys, and by their numbers where they have one. */
export function placesOf(names: readonly Named[]): Places {
  return {
    byKey: tableOf(names.map(({ key }, place) => [key, place])),
    byNumber: tableOf(names.flatMap(({ number }, place) => (number === undefined ? [] : [[String(number), place]]))),
  }
}

function nameSets(names: readonly Named[]): NameSets {
  const width = names.length
  const most = Math.min(mostSets, Math.floor(mostSteps / width))
  /** The places of each set's names, in order; and the sets by these. */
  const members: (readonly number[])[] = [[]]
  const met = new Map<string, number>()
  const sets: NameSets = { ...placesOf(names), width, steps: new Uint16Array(16 * width), order: 0, learn }
  return sets

  function learn(value: unknown): void {
    if (!Array.isArray(value)) return
    let set: number | undefined = 0
    for (const name of value) {
      const place = placeOf(sets, name)
      set = set === undefined || place === undefined ? undefined : larger(set, place)
    }
  }

  function larger(set: number, place: number): number | undefined {
    const step = set * width + place
    const known = sets.steps[step] ?? 0
    if (known > 0) return known
    const places = [...(members[set] ?? []), place].sort((a, b) => a - b)
    const next = met.get(places.join()) ?? create(places)
    if (next !== undefined) sets.steps[step] = next
    return next
  }

  function create(places: readonly number[]): number | undefined {
    if (members.length >= most) return undefined
    const set = members.push(places) - 1
    met.set(places.join(), set)
    if (set * width >= sets.steps.length) grow()
    // A name that is given again leads nowhere else.
    for (const place of places) sets.steps[set * width + place] = set
    return set
  }

  function grow(): void {
    const { steps } = sets
    sets.steps = new Uint16Array(2 * steps.length)
    sets.steps.set(steps)
  }
}

/** Nothing is coerced: `"3"` is a key, 3 a number. */
function placeOf({ byKey, byNumber }: Places, name: unknown): number | undefined {
  return typeof name === 'string' ? byKey[name] : typeof name === 'number' ? byNumber[name] : undefined
}

/** A list of ours without members: what it gives at a place, a hole in any other gives there. */
const holes: readonly unknown[] = []

/** The length of a list that can be read without care; −1 for any other: its holes might give what it inherits. */
function lengthOf(list: unknown): number {
  if (!Array.isArray(list)) return -1
  const length: unknown = list.length
  return typeof length === 'number' && length <= mostMembers && Object.getPrototypeOf(list) === Array.prototype ? length : -1
}

/** The set of the names in a list; −1 where it has not been met, or is no list of names of its own. */
export function setOf(sets: NameSets, list: unknown): number {
  const length = lengthOf(list)
  if (length < 0) return -1
  const { steps, width } = sets
  let set = 0
  let order = 0
  for (let index = 0; index < length; index += 1) {
    const place = holes[index] === undefined ? placeOf(sets, (list as readonly unknown[])[index]) : undefined
    if (place === undefined) return -1
    const next = steps[set * width + place] ?? 0
    if (next === 0) return -1
    if (next !== set) order = order * (width + 1) + place + 1
    set = next
  }
  sets.order = order
  return set
}

/** Whether a list of names has the one at this place: 1 or 0; −1 where it is no list of names of its own. */
export function hasPlace(places: Places, list: unknown, place: number): number {
  const length = lengthOf(list)
  let has = length < 0 ? -1 : 0
  for (let index = 0; index < length; index += 1) {
    const found = holes[index] === undefined ? placeOf(places, (list as readonly unknown[])[index]) : undefined
    if (found === undefined) return -1
    if (found === place) has = 1
  }
  return has
}
