import type { Awaited } from '../model/plan.js'
import type { Vocabulary } from '../model/vocabulary.js'
import { noDay } from './calendar.js'
import type { ReadInput } from './read-input.js'
import { awaitsOf, type Weighed } from './weigh.js'

/** What keeps a document that must stay unaltered: whatever keeps any holding of it. */
export interface KeptDocument {
  /** The first day on which nothing keeps any holding of it. */
  readonly end: number
  /** The same for what is left of it: without what goes now although the document stays. */
  readonly endOfRest: number
  /** The day before which one of its copies cannot be erased. */
  readonly erasableFrom: number
  /** What its holdings wait for, each once: rules by id, then holds by id. */
  readonly awaits: () => readonly Awaited<Vocabulary>[]
}

export type KeptDocuments = ReadonlyMap<string, KeptDocument> | undefined

/** The documents of a request to delete that must stay unaltered, by id; `undefined` where there are none. */
export function keptDocuments({ request, asOf }: ReadInput, weighed: readonly Weighed[]): KeptDocuments {
  if (request !== 'delete') return undefined
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
  parts.forEach((holdings, document) => {
    documents.set(document, keptDocument(holdings, asOf))
  })
  return documents
}

/** The document that a holding stays with as long as anything keeps that: none for what no rule may keep, it goes all the same. */
export function wholeOf(documents: KeptDocuments, { schedule, holding }: Weighed): KeptDocument | undefined {
  if (documents === undefined || schedule.neverKept || holding.unalterable !== true || holding.document === undefined) return undefined
  return documents.get(holding.document)
}

/** The day before which a copy of a holding cannot be erased: of a document, what holds for one holds for all. */
export function erasableFromOf({ holding }: Weighed, whole: KeptDocument | undefined): number {
  return (whole ?? holding).erasableFrom
}

function keptDocument(holdings: readonly Weighed[], asOf: number): KeptDocument {
  let end = noDay
  let endOfRest = noDay
  let erasableFrom = noDay
  for (const each of holdings) {
    end = Math.max(end, each.end)
    erasableFrom = Math.max(erasableFrom, each.holding.erasableFrom)
    if (!goesAlone(each, asOf)) endOfRest = Math.max(endOfRest, each.end)
  }
  let united: readonly Awaited<Vocabulary>[] | undefined
  const awaits = () => {
    united ??= uniteAwaits(holdings)
    return united
  }
  return { end, endOfRest, erasableFrom, awaits }
}

/** Whether a holding is deleted now, whatever becomes of its document. */
function goesAlone({ schedule, end, holding }: Weighed, asOf: number): boolean {
  return schedule.neverKept && end <= asOf && holding.erasableFrom <= asOf
}

function uniteAwaits(holdings: readonly Weighed[]): readonly Awaited<Vocabulary>[] {
  const each = new Map<string, Awaited<Vocabulary>>()
  // Holdings that the same holds keep share one list.
  for (const list of new Set(holdings.map(awaitsOf))) for (const awaited of list) each.set(keyOf(awaited), awaited)
  return Object.freeze([...each].sort((a, b) => (a[0] < b[0] ? -1 : 1)).map((entry) => entry[1]))
}

/** A key that sorts rules before holds, each by id, and the event of a rule before its end. */
function keyOf(awaited: Awaited<Vocabulary>): string {
  return awaited.for === 'release' ? `1${awaited.hold}` : `0${awaited.rule}\0${awaited.for === 'event' ? 0 : 1}`
}
