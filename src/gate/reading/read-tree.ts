import { type RawNode, rawNodes } from './raw-nodes.js'
import { refuse, Unreadable } from './refuse.js'
import { mostMarksOfManifest, refuseCrowded } from './refuse-crowded.js'
import { scalarOf } from './scalar.js'
import type { ListTree, MapTree, Member, Place, ReadFault, ScalarTree, Span, Tree } from './tree.js'

/** A text, read; or why it is not. */
export type ReadTree = { readonly ok: true; readonly tree: Tree } | { readonly ok: false; readonly fault: ReadFault }

/** How deep a text may go, aliases followed. */
const maxDepth = 100

/** How many nodes are visited at most through aliases, beside those that stand in the text. */
const visitsThroughAliases = 500_000

/** What is read of a text beside what every text is read by. */
interface ReadTreeOptions {
  /** How many marks may stand in it. */
  readonly mostMarks?: number
  /** Whether a number that cannot be held exactly is a fault, or read as nought: for texts of which no number is looked at. */
  readonly inexactNumbers?: 'refused' | 'nought'
}

/**
 * Reads a text of YAML 1.2 or JSON with the place of everything in it. Aliases and merges (`<<`) are followed; what a map has itself goes before
 * what is merged into it. It never throws, and hostile texts are refused before they cost much.
 */
export function readTree(text: string, { mostMarks = mostMarksOfManifest, inexactNumbers = 'refused' }: ReadTreeOptions = {}): ReadTree {
  try {
    refuseCrowded(text, mostMarks)
    const { root, count } = rawNodes(text, maxDepth)
    const reading = { left: count + visitsThroughAliases, inexactNumbers }
    return { ok: true, tree: treeOf(root, undefined, 0, reading) }
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, fault: error.fault }
    throw error
  }
}

interface Reading {
  /** How many nodes may still be visited. */
  left: number
  readonly inexactNumbers: 'refused' | 'nought'
}

/** `use` is the alias that is being followed: what lies in its target is pointed at there. */
function treeOf(node: RawNode, use: Span | undefined, depth: number, reading: Reading): Tree {
  if (node.kind === 'alias') return treeOf(node.target, use ?? node.span, depth, reading)
  const place = placeOf(node.span, use)
  visit(place, depth, reading)
  switch (node.kind) {
    case 'scalar': {
      const value = node.isPlain ? scalarOf(node.text) : node.text
      if (value === undefined && reading.inexactNumbers === 'refused') return refuse('number-inexact', place.at, node.text)
      return { kind: 'scalar', value: value === undefined ? 0 : value, place } satisfies ScalarTree
    }
    case 'list':
      return { kind: 'list', items: node.items.map((item) => treeOf(item, use, depth + 1, reading)), place } satisfies ListTree
    case 'map':
      return { kind: 'map', members: membersOf(node, use, depth, reading), place } satisfies MapTree
  }
}

function membersOf({ pairs }: Extract<RawNode, { kind: 'map' }>, use: Span | undefined, depth: number, reading: Reading): ReadonlyMap<string, Member> {
  const own = new Map<string, Member>()
  const merged: Member[] = []
  for (const { key, value } of pairs) {
    const written = key.kind === 'alias' ? key.target : key
    const place = placeOf(key.kind === 'alias' ? key.span : written.span, use)
    if (written.kind !== 'scalar') return refuse('key-no-text', place.at)
    const member: Member = { key: place, value: treeOf(value, use, depth + 1, reading) }
    if (written.isPlain && written.text === '<<') merged.push(member)
    else if (own.has(written.text)) refuse('duplicate-key', place.at, written.text)
    else own.set(written.text, member)
  }
  if (merged.length > 1) refuse('duplicate-key', merged[1]?.key.at ?? { start: 0, end: 0 }, '<<')
  // Of several maps that are merged, the first that has a member gives it.
  for (const [name, member] of merged.flatMap(mergedMembers)) {
    // What is merged into what is merged is visited each time.
    visit(member.key, depth, reading)
    if (!own.has(name)) own.set(name, member)
  }
  return own
}

function mergedMembers({ value }: Member): readonly (readonly [string, Member])[] {
  const maps = value.kind === 'list' ? value.items : [value]
  return maps.flatMap((map) => (map.kind === 'map' ? [...map.members] : refuse('merge-no-map', map.place.at)))
}

function placeOf(span: Span, use: Span | undefined): Place {
  return use === undefined ? { at: span } : { at: use, anchored: span }
}

function visit({ at }: Place, depth: number, reading: Reading): void {
  if (depth > maxDepth) refuse('too-deep', at)
  reading.left -= 1
  if (reading.left < 0) refuse('too-large', at)
}
