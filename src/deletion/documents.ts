import type { Awaited } from '../model/plan.js'
import type { Vocabulary } from '../model/vocabulary.js'
import { noDay } from './calendar.js'
import { awaitsOf, certainEndOf, type Weighed } from './weigh.js'

/** What keeps a document that must stay unaltered: whatever keeps any holding of it. */
export interface KeptDocument {
  /** The first day on which nothing keeps any holding of it. */
  readonly end: number
  /** The same for what is left of it: without what goes now although the document stays. */
  readonly endOfRest: number
  /** `end` without the rules that cover a holding only because a fact is not given. */
  readonly certainEnd: number
  /** The day before which one of its copies cannot be erased. */
  readonly erasableFrom: number
  /** What its holdings wait for, each once: rules by id, then holds by id. */
  readonly awaits: () => readonly Awaited<Vocabulary>[]
}

/** The documents of a request that must stay unaltered, by id; `undefined` where there are none. */
export function keptDocuments(weighed: readonly Weighed[], asOf: number): ReadonlyMap<string, KeptDocument> | undefined {
  let parts: Map<string, Weighed[]> | undefined
  for (const each of weighed) {
    const { document, unalterable } = each.holding
    if (unalterable !== true || document === undefined) continue
    parts ??= new Map()
    const known = parts.get(document)
    if (known === undefined) parts.set(document, [each])
    else known.push(each)
  }
  if (parts === undefined) return undefined
  const documents = new Map<string, KeptDocument>()
  for (const [document, holdings] of parts) documents.set(document, keptDocument(holdings, asOf))
  return documents
}

function keptDocument(holdings: readonly Weighed[], asOf: number): KeptDocument {
  let end = noDay
  let endOfRest = noDay
  let certainEnd = noDay
  let erasableFrom = noDay
  for (const each of holdings) {
    end = Math.max(end, each.end)
    certainEnd = Math.max(certainEnd, certainEndOf(each))
    erasableFrom = Math.max(erasableFrom, each.holding.erasableFrom)
    if (!goesAlone(each, asOf)) endOfRest = Math.max(endOfRest, each.end)
  }
  let united: readonly Awaited<Vocabulary>[] | undefined
  const awaits = () => {
    united ??= uniteAwaits(holdings)
    return united
  }
  return { end, endOfRest, certainEnd, erasableFrom, awaits }
}

/** Whether a holding is deleted now, whatever becomes of its document. */
function goesAlone({ schedule, end, holding }: Weighed, asOf: number): boolean {
  return schedule.neverKept && end <= asOf && holding.erasableFrom <= asOf
}

function uniteAwaits(holdings: readonly Weighed[]): readonly Awaited<Vocabulary>[] {
  const each = new Map<string, Awaited<Vocabulary>>()
  // Holdings that the same holds keep share one list.
  for (const list of new Set(holdings.map(awaitsOf))) for (const awaited of list) each.set(keyOf(awaited), awaited)
  return Object.freeze([...each].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, awaited]) => awaited))
}

/** A key that sorts rules before holds, and each by id. */
function keyOf(awaited: Awaited<Vocabulary>): string {
  return awaited.for === 'release' ? `1${awaited.hold}` : `0${awaited.rule}\0${awaited.for}`
}
