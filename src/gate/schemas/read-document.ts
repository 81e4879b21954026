import type { Unread } from '../model/columns.js'
import type { Location } from '../model/location.js'
import { locationOf } from '../reading/location-of.js'
import { onceAFile } from '../reading/once-a-file.js'
import { positionsOf } from '../reading/positions.js'
import { readTree } from '../reading/read-tree.js'
import { mostMarksOfSchema } from '../reading/refuse-crowded.js'
import type { Place, ReadFaultCode, Tree } from '../reading/tree.js'

/** A file of YAML or JSON that was read. */
export interface Document {
  readonly tree: Tree
  /** Where a node is written; under an alias, where its anchor is. On one line: what goes on beyond it ends with the line. */
  readonly at: (place: Place) => Location
}

export type ReadDocument = { readonly ok: true; readonly document: Document } | { readonly ok: false; readonly unread: Unread }

/**
 * Reads a file of YAML or JSON. Numbers that cannot be held exactly are no fault here: schemas are full of the greatest and the least of 64 bits,
 * as bounds and examples, and nothing that is read of a schema is a number.
 */
export const readDocument = onceAFile((file): ReadDocument => {
  const read = readTree(file.text, { mostMarks: mostMarksOfSchema, inexactNumbers: 'nought' })
  const positionOf = positionsOf(file.text)
  const at = (place: Place) => locationOf(file, positionOf, place.anchored ?? place.at)
  if (read.ok) return { ok: true, document: { tree: read.tree, at } }
  const { code, at: span, found } = read.fault
  return { ok: false, unread: { at: at({ at: span }), because: found === undefined ? why[code] : `${why[code]}: ${found}`, code } }
})

/** Why a file is not read. What stood there follows. */
const why: { readonly [Code in ReadFaultCode]: string } = {
  syntax: 'it is no YAML or JSON',
  empty: 'there is nothing in it',
  'several-documents': 'it has several documents',
  'too-deep': 'it is nested too deep',
  'too-large': 'it is too large',
  'unknown-alias': 'the alias has no anchor before it',
  'alias-in-itself': 'the alias is of something that it lies in',
  'duplicate-key': 'the key is there twice',
  'key-no-text': 'the key is no text',
  'merge-no-map': 'what is merged is no map',
  tag: 'the tag is not taken',
  'number-inexact': 'the number is too long to be held exactly',
}
