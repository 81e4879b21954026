import { isMembers, listOf, membersOf } from '../common/members.js'
import { type Covers, coverLists, type HoldRow, type PlanInput, type RecipientRow, type Row } from './plan-input.js'

/** So many rows a table takes: more would neither be read by anybody nor fit into a link. */
export const mostRows = 200
const longestText = 1000
const mostMembers = 50

/**
 * Any JSON value as a request that the forms can show. What no form could hold is left out; empty texts and empty objects are too.
 * Total: a link may come from anywhere. A request that was read is read unchanged.
 */
export function readPlan(value: unknown): PlanInput {
  const { request, requestedOn, asOf, subject, holdings, holds, recipients } = membersOf(value)
  return {
    request: textIn(request),
    requestedOn: textIn(requestedOn),
    asOf: textIn(asOf),
    subject: { id: textIn(membersOf(subject).id) },
    holdings: itemsOf(holdings).map(rowIn),
    holds: unlessEmpty(itemsOf(holds).map(holdIn)),
    recipients: unlessEmpty(itemsOf(recipients).map(recipientIn)),
  }
}

/** Whether there is any request in a value of the link. */
export function isPlan(value: unknown): boolean {
  return Object.keys(membersOf(value)).length > 0
}

function rowIn(value: unknown): Row {
  const { field, record, events, facts, ref, store, document, unalterable, erasableFrom } = membersOf(value)
  return {
    field: textIn(field),
    record: textIn(record),
    events: dictionaryIn(events, textIn),
    facts: dictionaryIn(facts, switchIn),
    ref: textIn(ref),
    store: textIn(store),
    document: textIn(document),
    unalterable: switchIn(unalterable),
    erasableFrom: textIn(erasableFrom),
  }
}

function holdIn(value: unknown): HoldRow {
  const { id, covers, from, releasedOn } = membersOf(value)
  return { id: textIn(id), covers: coversIn(covers), from: textIn(from), releasedOn: textIn(releasedOn) }
}

function coversIn(value: unknown): Covers {
  if (!isMembers(value)) return 'everything'
  const lists = membersOf(value)
  return Object.fromEntries(coverLists.map((list) => [list, unlessEmpty(itemsOf(lists[list]).flatMap((each) => textIn(each) ?? []))]))
}

function recipientIn(value: unknown): RecipientRow {
  const { kind, name, country } = membersOf(value)
  return { kind: textIn(kind), name: textIn(name), country: textIn(country) }
}

function itemsOf(value: unknown): readonly unknown[] {
  return listOf(value).slice(0, mostRows)
}

function unlessEmpty<T>(items: readonly T[]): readonly T[] | undefined {
  return items.length === 0 ? undefined : items
}

function dictionaryIn<T>(value: unknown, read: (value: unknown) => T | undefined): { readonly [name: string]: T } | undefined {
  const entries = Object.entries(membersOf(value))
    .slice(0, mostMembers)
    .flatMap(([name, each]) => {
      const member = read(each)
      return member === undefined ? [] : [[name.slice(0, longestText), member] as const]
    })
  return entries.length === 0 ? undefined : Object.fromEntries(entries)
}

function switchIn(value: unknown): string | boolean | undefined {
  return typeof value === 'boolean' ? value : textIn(value)
}

/** Half a character, which no link can carry, is shown as one that is not known. */
function textIn(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return undefined
  return (
    String(value)
      .slice(0, longestText)
      .replace(/\p{Surrogate}/gu, '\ufffd') || undefined
  )
}
