import { EVENT_ID, getScalarValue, parseEvents, SCALAR_STYLE, YAMLException } from 'js-yaml'
import { refuse } from './refuse.js'
import type { Span } from './tree.js'

/** What stands in the text, aliases not followed. */
export type RawNode = RawScalar | RawList | RawMap | RawAlias

interface RawScalar {
  readonly kind: 'scalar'
  readonly text: string
  readonly isPlain: boolean
  readonly span: Span
}

interface RawList {
  readonly kind: 'list'
  readonly items: RawNode[]
  readonly span: Span
}

interface RawMap {
  readonly kind: 'map'
  readonly pairs: RawPair[]
  readonly span: Span
}

interface RawPair {
  readonly key: RawNode
  readonly value: RawNode
}

/** It stands for a node that ended before it: nothing lies in itself. */
interface RawAlias {
  readonly kind: 'alias'
  readonly target: Exclude<RawNode, RawAlias>
  readonly span: Span
}

export interface RawText {
  readonly root: RawNode
  /** How many nodes stand in the text. */
  readonly count: number
}

interface Open {
  readonly node: RawList | RawMap
  /** Of a map, the key that waits for its value. */
  key: RawNode | undefined
}

type Events = ReturnType<typeof parseEvents>

/** The nodes of a text of one document. What is not read is refused. */
export function rawNodes(text: string, maxDepth: number): RawText {
  const events = eventsOf(text, maxDepth)
  const anchors = new Map<string, Exclude<RawNode, RawAlias>>()
  // What has begun and not ended, from the outside in.
  const open: Open[] = []
  let root: RawNode | undefined
  let count = 0
  let last = 0

  const place = (node: RawNode): void => {
    count += 1
    const within = open.at(-1)
    if (within === undefined) root = node
    else if (within.node.kind === 'list') within.node.items.push(node)
    else if (within.key === undefined) within.key = node
    else {
      within.node.pairs.push({ key: within.key, value: node })
      within.key = undefined
    }
  }
  const anchored = (node: Exclude<RawNode, RawAlias>, event: { readonly anchorStart: number; readonly anchorEnd: number }): void => {
    if (event.anchorStart >= 0) anchors.set(text.slice(event.anchorStart, event.anchorEnd), node)
  }

  for (const event of events) {
    switch (event.type) {
      case EVENT_ID.DOCUMENT:
        if (root !== undefined) refuse('several-documents', { start: last, end: last })
        break
      case EVENT_ID.SEQUENCE:
      case EVENT_ID.MAPPING: {
        refuseTag(text, event)
        const span = { start: event.start, end: event.start + 1 }
        const node: RawList | RawMap = event.type === EVENT_ID.SEQUENCE ? { kind: 'list', items: [], span } : { kind: 'map', pairs: [], span }
        anchored(node, event)
        place(node)
        open.push({ node, key: undefined })
        break
      }
      case EVENT_ID.SCALAR: {
        refuseTag(text, event)
        const span = event.valueStart >= 0 ? spanOfScalar(event) : { start: last, end: last }
        const node: RawScalar = { kind: 'scalar', text: getScalarValue(text, event), isPlain: event.style === SCALAR_STYLE.PLAIN, span }
        anchored(node, event)
        place(node)
        last = span.end
        break
      }
      case EVENT_ID.ALIAS: {
        const span = { start: event.anchorStart - 1, end: event.anchorEnd }
        const name = text.slice(event.anchorStart, event.anchorEnd)
        const target = anchors.get(name) ?? refuse('unknown-alias', span, name)
        if (open.some(({ node }) => node === target)) refuse('alias-in-itself', span, name)
        place({ kind: 'alias', target, span })
        last = span.end
        break
      }
      case EVENT_ID.POP:
        open.pop()
        break
    }
  }
  return { root: root ?? refuse('empty', { start: 0, end: 0 }), count }
}

/** A quoted scalar with its quotes. */
function spanOfScalar({ valueStart, valueEnd, style }: { readonly valueStart: number; readonly valueEnd: number; readonly style: number }): Span {
  const isQuoted = style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED
  return isQuoted ? { start: valueStart - 1, end: valueEnd + 1 } : { start: valueStart, end: valueEnd }
}

/** Tags make values that JSON does not have: none is taken. */
function refuseTag(text: string, { tagStart, tagEnd }: { readonly tagStart: number; readonly tagEnd: number }): void {
  if (tagStart >= 0) refuse('tag', { start: tagStart, end: tagEnd }, text.slice(tagStart, tagEnd))
}

function eventsOf(text: string, maxDepth: number): Events {
  try {
    return parseEvents(text, { maxDepth })
  } catch (error) {
    // Of very long words the parser's own patterns overflow.
    if (error instanceof RangeError) return refuse('too-large', { start: 0, end: Math.min(1, text.length) })
    if (!(error instanceof YAMLException)) throw error
    const start = error.mark?.position ?? 0
    return refuse(error.reason.startsWith('nesting exceeded') ? 'too-deep' : 'syntax', { start, end: Math.min(start + 1, text.length) }, error.reason)
  }
}
