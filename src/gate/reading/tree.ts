/** From where to where in a text: offsets in UTF-16 units from 0, the end not included. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Where a value stands. */
export interface Place {
  /** What a finding points at: the value itself, or the alias that stands for it. */
  readonly at: Span
  /** The value itself, where an alias stands for it or for something it lies in. */
  readonly anchored?: Span
}

/** What was read, and where each of it stands. */
export type Tree = ScalarTree | ListTree | MapTree

export interface ScalarTree {
  readonly kind: 'scalar'
  readonly value: string | number | boolean | null
  readonly place: Place
}

export interface ListTree {
  readonly kind: 'list'
  readonly items: readonly Tree[]
  readonly place: Place
}

export interface MapTree {
  readonly kind: 'map'
  /** In the order of the text; what is merged stands after what the map has itself. */
  readonly members: ReadonlyMap<string, Member>
  readonly place: Place
}

export interface Member {
  readonly key: Place
  readonly value: Tree
}

/** Why a text is not read. */
export const readFaultCodes = [
  'syntax',
  'empty',
  'several-documents',
  'too-deep',
  'too-large',
  'unknown-alias',
  'alias-in-itself',
  'duplicate-key',
  'key-no-text',
  'merge-no-map',
  'tag',
  'number-inexact',
] as const

/** Why a text is not read, by its stable name. */
export type ReadFaultCode = (typeof readFaultCodes)[number]

export interface ReadFault {
  readonly code: ReadFaultCode
  readonly at: Span
  /** What stood there, or what the parser says of it. */
  readonly found?: string
}
