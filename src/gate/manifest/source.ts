import type { Path } from '../../model/decision.js'
import type { Location, SourceFile } from '../model/location.js'
import { locationOf } from '../reading/location-of.js'
import { onceAFile } from '../reading/once-a-file.js'
import { type Position, positionsOf } from '../reading/positions.js'
import { readTree } from '../reading/read-tree.js'
import type { Place, ReadFault, Span, Tree } from '../reading/tree.js'

/** A file that was read: what stands in it, and where. */
export interface Source {
  readonly file: SourceFile
  readonly tree: Tree
  /** The same as plain values. */
  readonly value: unknown
  readonly positionOf: (offset: number) => Position
}

/** Where something stands, and what an alias there stands for. */
export interface Located {
  readonly at: Location
  readonly anchor?: Location
}

export type ReadSource = { readonly ok: true; readonly source: Source } | { readonly ok: false; readonly fault: ReadFault; readonly at: Location }

/** Reads a file of YAML or JSON. */
export const readSource = onceAFile((file): ReadSource => {
  const read = readTree(file.text)
  if (read.ok) return { ok: true, source: { file, tree: read.tree, value: plainOf(read.tree), positionOf: lazily(() => positionsOf(file.text)) } }
  // The lines behind the fault may be very many, and say nothing of where it stands.
  const positionOf = positionsOf(file.text.slice(0, read.fault.at.end))
  return { ok: false, fault: read.fault, at: locationOf(file, positionOf, read.fault.at) }
})

/** Most files have nothing to point at. */
function lazily(make: () => (offset: number) => Position): (offset: number) => Position {
  let made: ((offset: number) => Position) | undefined
  return (offset) => {
    made ??= make()
    return made(offset)
  }
}

/** Objects without a prototype, so that no name means something else. */
function plainOf(tree: Tree): unknown {
  switch (tree.kind) {
    case 'scalar':
      return tree.value
    case 'list':
      return tree.items.map(plainOf)
    case 'map': {
      const value: Record<string, unknown> = Object.create(null)
      for (const [name, member] of tree.members) value[name] = plainOf(member.value)
      return value
    }
  }
}

/**
 * The very node at a path: a scalar itself; of a list or a map its key, which is one line. Where the path leads to nothing, the nearest node
 * above it.
 */
export function locate(source: Source, path: Path): Located {
  return located(source, path, (tree, key) => (tree.kind === 'scalar' ? tree.place : (key ?? tree.place)))
}

/** The key at a path. */
export function locateKey(source: Source, path: Path): Located {
  return located(source, path, (tree, key) => key ?? tree.place)
}

function located({ file, tree: root, positionOf }: Source, path: Path, placeOf: (tree: Tree, key: Place | undefined) => Place): Located {
  let tree = root
  let place: Place = { at: firstOf(tree) }
  for (const step of path) {
    const member = tree.kind === 'map' ? tree.members.get(String(step)) : undefined
    const next = member?.value ?? (tree.kind === 'list' ? tree.items[Number(step)] : undefined)
    if (next === undefined) break
    tree = next
    place = placeOf(tree, member?.key)
  }
  const { at, anchored } = place
  return { at: locationOf(file, positionOf, at), ...(anchored === undefined ? {} : { anchor: locationOf(file, positionOf, anchored) }) }
}

/** The first key of the file stands for the file as a whole. */
function firstOf(tree: Tree): Span {
  const first = tree.kind === 'map' ? tree.members.values().next().value : undefined
  return first?.key.at ?? tree.place.at
}
