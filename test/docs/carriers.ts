import type { Document } from '../../src/model/document.js'
import { document } from '../../src/reference/document.js'
import { names } from './page.js'

type Citing = { readonly clause?: string | readonly string[]; readonly limits?: readonly { readonly clause: string }[] }

const cites = (cited: string | readonly string[] | undefined, id: string) => [cited ?? []].flat().includes(id)

const citing = (dictionary: { readonly [key: string]: Citing }, id: string): readonly string[] =>
  Object.entries(dictionary).flatMap(([key, { clause }]) => (cites(clause, id) ? [key] : []))

const limited = (dictionary: { readonly [key: string]: Citing }, id: string): readonly string[] =>
  Object.entries(dictionary).flatMap(([key, { limits = [] }]) => (limits.some(({ clause }) => clause === id) ? [key] : []))

const checked = (dictionary: { readonly [key: string]: string | readonly string[] | undefined }, id: string): readonly string[] =>
  Object.entries(dictionary).flatMap(([key, cited]) => (cites(cited, id) ? [key] : []))

/** What in the document cites a clause: the kind of entry, and the entries. */
export function carriersOf(id: string): readonly (readonly [kind: string, entries: readonly string[]])[] {
  const { fields, purposes, grounds = {}, retention = {}, obligations = {}, advice = {}, checks = {}, prohibitions = {} }: Document = document
  const all = [
    ['fields', citing(fields, id)],
    ['purposes', citing(purposes, id)],
    ['grounds', citing(grounds, id)],
    ['limits', [...limited(purposes, id), ...limited(grounds, id)]],
    ['prohibitions', checked({ ...prohibitions }, id)],
    ['retention', citing(retention, id)],
    ['obligations', citing(obligations, id)],
    ['advice', citing(advice, id)],
    ['checks', checked(checks, id)],
  ] as const
  return all.filter(([, entries]) => entries.length > 0)
}

/** The same on one line for each kind. */
export function carriedBy(id: string): string {
  return carriersOf(id)
    .map(([kind, entries]) => `${kind}: ${names(entries)}`)
    .join('\n')
}
