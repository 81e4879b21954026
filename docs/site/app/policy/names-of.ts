import type { Document } from 'clausewise'
import { retainedFields } from 'clausewise/explain'

/** The names of a policy, in the order in which its answers give them; kinds in the order of the document. */
export function namesOf(document: Document) {
  return {
    fields: retainedFields(document).map(({ field }) => field),
    purposes: byNumber(document.purposes),
    grounds: byNumber(document.grounds ?? {}),
    records: Object.keys(document.records ?? {}),
    recipients: Object.keys(document.recipients ?? {}),
    facts: Object.keys(document.facts ?? {}),
  } satisfies { readonly [list: string]: readonly string[] }
}

function byNumber(dictionary: { readonly [key: string]: { readonly number?: number } }): readonly string[] {
  const place = (key: string) => dictionary[key]?.number ?? Number.MAX_SAFE_INTEGER
  return Object.keys(dictionary)
    .sort()
    .sort((a, b) => place(a) - place(b))
}

/** The clauses of an entry: one, or several. */
export function clausesOf({ clause }: { readonly clause: string | readonly string[] }): readonly string[] {
  return typeof clause === 'string' ? [clause] : clause
}
